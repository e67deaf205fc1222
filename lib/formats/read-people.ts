import { readRows, type TableSlice } from './csv';
import { type Detected, type DetectedTable, readContext } from './detect';
import type { Bytes } from './encoding';
import { FileFailure, type ImportBatch } from './imported-person';
import { type ArchiveOptions, type DetectedArchive, readArchive } from './linkedin/read-archive';
import { startPace } from './pace';
import { parsePersonRow, type RowContext } from './person-row';
import { readMarkdown } from './read-markdown';
import { readVcards, type VcardOptions } from './vcard';

/** How a file is to be read, whatever it is. */
export type ReadPeopleOptions = VcardOptions & ArchiveOptions;

/** Numbers need the heavy number library: loaded only for tables that have a column of them. */
async function withPhones(context: RowContext, defaultCountry: string | undefined): Promise<RowContext> {
  if (!context.fields.includes('phone')) return context;
  const { parsePhone } = await import('./phone');
  return { ...context, readPhone: (typed) => parsePhone(typed, defaultCountry) };
}

async function* readTable(source: Bytes, table: DetectedTable, options: VcardOptions): AsyncGenerator<ImportBatch> {
  const pace = options.pace ?? startPace(options.signal);
  const context = await withPhones(readContext(table), options.defaultCountry);
  let errors = table.errors.filter(({ problem }) => problem === 'refused-column');

  async function toBatch(slice: TableSlice): Promise<ImportBatch> {
    const batch: ImportBatch = { people: [], errors, skipped: 0, bytesRead: slice.bytesRead };
    errors = [];
    batch.errors.push(...slice.errors.filter(({ row }) => row > table.headerRow));
    for (const { row, cells } of slice.rows) {
      if (row <= table.headerRow) continue;
      await pace.rest();
      const result = parsePersonRow(row, cells, context);
      if (result.person) batch.people.push(result.person);
      else if (!result.errors.length) batch.skipped++;
      batch.errors.push(...result.errors);
    }
    return batch;
  }

  for await (const slice of readRows(source, table.delimiter, { ...options, pace })) yield await toBatch(slice);
}

/**
 * The people of a detected file, batch by batch. For a table whose `fields` were changed by hand, pass it changed.
 * Never works longer than a frame without giving the page a turn. Throws `FileFailure` or the signal's reason.
 */
export function readPeople(
  source: Bytes,
  detected: Detected,
  options: ReadPeopleOptions = {},
): AsyncGenerator<ImportBatch> {
  if (detected.kind === 'backup') throw new FileFailure('unreadable');
  if (detected.kind === 'unknown') throw new FileFailure(detected.why === 'zip' ? 'binary' : detected.why);
  const encoding = options.encoding ?? (detected.encodingOpen ? undefined : detected.encoding);
  const known = { ...options, ...(encoding && { encoding }) };
  if (detected.kind === 'vcard') return readVcards(source, known);
  if (detected.kind === 'markdown') return readMarkdown(source, known);
  return isArchive(detected) ? readArchive(source, detected, known) : readTable(source, detected, known);
}

/** Is it a file of LinkedIn's archive other than its connections, which needs no mapping? */
export function isArchive(detected: Detected): detected is DetectedArchive {
  return 'places' in detected;
}
