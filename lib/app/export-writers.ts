import type { ContactFile } from '../core/record';
import { csvRow, OWN_COLUMNS, ownCells } from '../formats/export-csv';
import { type GoogleRow, googleRow, googleTable } from '../formats/export-google';
import { writeMarkdown } from '../formats/export-markdown';
import { PAGE_END, type PageAbout, pageHead, personPage } from '../formats/export-page';
import { writeCard } from '../formats/export-vcard';
import type { Pace } from '../formats/pace';

export type ExportFormat = 'vcard-4' | 'vcard-3' | 'csv' | 'google-csv' | 'markdown' | 'page';

/** One file as it grows: people one by one, then the whole. */
export type ExportWriter = { add(file: ContactFile): void; end(pace: Pace): Promise<Blob> };

/** One person in a format that is text of its own for each; a page for reading is shown as Markdown. */
export function writePerson(format: ExportFormat, file: ContactFile): string {
  if (format === 'vcard-4') return writeCard(file, '4.0');
  return format === 'vcard-3' ? writeCard(file, '3.0') : writeMarkdown(file);
}

/** Begins a file. Tables begin with a mark by which spreadsheets know the letters. */
export function startWriter(format: ExportFormat, about: PageAbout): ExportWriter {
  switch (format) {
    case 'csv':
      return textWriter(['\ufeff', csvRow(OWN_COLUMNS)], (file) => csvRow(ownCells(file)));
    case 'google-csv':
      return googleWriter();
    case 'page':
      return textWriter([pageHead(about.words.manyTitle, about.words)], (file) => personPage(file, about), PAGE_END);
    default:
      return textWriter([], (file) => writePerson(format, file));
  }
}

function textWriter(begin: string[], write: (file: ContactFile) => string, end = ''): ExportWriter {
  const parts = [...begin];
  return { add: (file) => void parts.push(write(file)), end: async () => new Blob([...parts, end]) };
}

/** How many columns there are is only known at the end. */
function googleWriter(): ExportWriter {
  const rows: GoogleRow[] = [];
  return {
    add: (file) => void rows.push(googleRow(file)),
    end: async (pace) => {
      const { header, cells } = googleTable(rows);
      const parts = ['\ufeff', csvRow(header)];
      for (const row of rows) {
        parts.push(csvRow(cells(row)));
        await pace.rest();
      }
      return new Blob(parts);
    },
  };
}

const ENDINGS: Record<ExportFormat, string> = {
  'vcard-4': '.vcf',
  'vcard-3': '.vcf',
  csv: '.csv',
  'google-csv': '-google.csv',
  markdown: '.md',
  page: '.html',
};

/** "acquaint-people-2026-03-03.csv"; `day` is the user's own. */
export const fileName = (format: ExportFormat, day: string): string => `acquaint-people-${day}${ENDINGS[format]}`;
