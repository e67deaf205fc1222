import type { ContactFile } from '../core/record';
import { csvRow, OWN_COLUMNS, ownCells } from '../formats/export-csv';
import { type GoogleRow, googleRow, googleTable } from '../formats/export-google';
import { writeMarkdown } from '../formats/export-markdown';
import { PAGE_END, type PageAbout, pageHead, personPage } from '../formats/export-page';
import { writeCard } from '../formats/export-vcard';
import type { Pace } from '../formats/pace';
import { ZipWriter } from '../formats/write-zip';

export type ExportFormat = 'vcard-4' | 'vcard-3' | 'csv' | 'google-csv' | 'markdown' | 'page';

/** One file as it grows: people one by one, then the whole. */
export type ExportWriter = {
  add(file: ContactFile): void | Promise<void>;
  end(pace: Pace): Promise<Blob>;
  /** Cells that are longer than a spreadsheet holds, so far. */
  longCells?(): number;
};

/** Letters a cell of a spreadsheet has room for; our own import cuts there as well. */
const LONGEST_CELL = 32_000;

/** One person in a format that is text of its own for each. */
export function writePerson(format: ExportFormat, file: ContactFile): string {
  if (format === 'vcard-4') return writeCard(file, '4.0');
  return format === 'vcard-3' ? writeCard(file, '3.0') : writeMarkdown(file);
}

/**
 * Begins a file. Tables begin with a mark by which spreadsheets know the letters; `many` Markdown pages are an archive of
 * one file each.
 */
export function startWriter(format: ExportFormat, about: PageAbout & { many: boolean }): ExportWriter {
  switch (format) {
    case 'csv':
      return tableWriter();
    case 'google-csv':
      return googleWriter();
    case 'page':
      return textWriter([pageHead(about.words.manyTitle, about.words)], (file) => personPage(file, about), PAGE_END);
    case 'markdown':
      return about.many ? zipWriter() : textWriter([], writeMarkdown);
    default:
      return textWriter([], (file) => writePerson(format, file));
  }
}

function textWriter(begin: string[], write: (file: ContactFile) => string, end = ''): ExportWriter {
  const parts = [...begin];
  return { add: (file) => void parts.push(write(file)), end: async () => new Blob([...parts, end]) };
}

function tableWriter(): ExportWriter {
  let long = 0;
  const row = (file: ContactFile) => {
    const cells = ownCells(file);
    long += cells.filter((cell) => cell.length > LONGEST_CELL).length;
    return csvRow(cells);
  };
  return { ...textWriter(['\ufeff', csvRow(OWN_COLUMNS)], row), longCells: () => long };
}

function zipWriter(): ExportWriter {
  const zip = new ZipWriter();
  return { add: (file) => zip.add(file.contact.name, '.md', writeMarkdown(file)), end: async () => zip.end() };
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
export const fileName = (format: ExportFormat, day: string, many: boolean): string =>
  `acquaint-people-${day}${format === 'markdown' && many ? '-markdown.zip' : ENDINGS[format]}`;
