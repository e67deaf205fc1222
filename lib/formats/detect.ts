import { DELIMITERS, type Delimiter, readHeadRows, type TableRow } from './csv';
import type { DateOrder } from './dates';
import { type Encoding, isAscii, isOldOffice, isZip, readEncoding } from './encoding';
import { readDateOrder } from './file-dates';
import type { ImportedPerson, RowError } from './imported-person';
import { readArchiveHeader } from './linkedin/archive-columns';
import type { DetectedArchive } from './linkedin/read-archive';
import { type ColumnFields, plainHeader } from './person-fields';
import { parsePersonRow, type RowContext } from './person-row';
import { isPersonPage, readMarkdown } from './read-markdown';
import { findHeader, guessHeader, LAST_HEADER_ROW, type TableHeader, type TableKind } from './table-header';
import { readVcards } from './vcard';

/** A table as it was understood; `fields` may be changed by the user before reading. */
export type DetectedTable = {
  kind: TableKind;
  /** `guessed`: the columns have unknown names and must be mapped by hand. */
  why: 'header' | 'guessed-header';
  encoding: Encoding;
  encodingOpen?: true;
  delimiter: Delimiter;
  /** Row of the header, 1-based; people begin below it. Where the columns have no names it is the row before the first. */
  headerRow: number;
  columns: string[];
  fields: ColumnFields;
  dateOrder?: DateOrder;
  /** Up to ten rows as they are, and up to ten people as they would be read. */
  rows: string[][];
  people: ImportedPerson[];
  /** What is wrong already at the beginning of the file: columns refused, rows broken. */
  errors: RowError[];
};

type Cards<Kind, Why> = { kind: Kind; why: Why; encoding: Encoding; encodingOpen?: true; people: ImportedPerson[] };

/**
 * `encodingOpen`: plain ASCII so far, so the encoding is decided when the first other character comes. `backup`: our own
 * whole record, which is restored, not imported.
 */
export type Detected =
  | DetectedTable
  | DetectedArchive
  | Cards<'vcard', 'begin-vcard'>
  | Cards<'markdown', 'head'>
  | { kind: 'backup'; why: 'frame'; encoding: null }
  | {
      kind: 'unknown';
      why: 'empty' | 'zip' | 'binary' | 'workbook' | 'other-json' | 'no-header';
      encoding: Encoding | null;
    };

/** Enough for a preamble, a header and a preview; even, so that UTF-16 isn't cut in half. */
const HEAD_BYTES = 64 * 1024;
const PREVIEW = 10;

/** How a table's rows are to be read; also after the user changed its `fields`. */
export function readContext(table: DetectedTable): RowContext {
  const { kind, columns, fields, dateOrder } = table;
  return { columns, fields, linkedInOnly: kind === 'linkedin-connections', ...(dateOrder && { dateOrder }) };
}

function orderOf({ columns, fields }: TableHeader, rows: readonly TableRow[]): DateOrder | undefined {
  const dated = fields.flatMap((field, index) =>
    field === 'connectedOn' || field === 'birthday' || field === 'anniversary' ? [index] : [],
  );
  const told = readDateOrder(rows.flatMap(({ cells }) => dated.map((index) => cells[index] ?? '')));
  // Slashes in a file whose headers aren't English mean what they mean everywhere but in America.
  const english = columns.some((column) => ['first name', 'name', 'given name'].includes(plainHeader(column)));
  return told ?? (english ? undefined : 'day-first');
}

const isTable = (header: TableHeader, rows: readonly TableRow[]): boolean =>
  rows.filter(({ row, cells }) => row > header.row && cells.length === header.columns.length).length > 0;

/** The first delimiter that shows a header with known words; else the one that makes a table of most columns. */
function findTable(
  text: string,
  whole: boolean,
): { header: TableHeader; rows: TableRow[]; delimiter: Delimiter; known: boolean } | null {
  const read = DELIMITERS.map((delimiter) => ({ delimiter, rows: readHeadRows(text, delimiter, whole) }));
  for (const { delimiter, rows } of read) {
    const header = findHeader(rows);
    if (header) return { header, rows, delimiter, known: true };
  }
  const guesses = read.flatMap(({ delimiter, rows }) => {
    const header = guessHeader(rows);
    return header && isTable(header, rows) ? [{ header, rows, delimiter, known: false }] : [];
  });
  return guesses.sort((a, b) => b.header.columns.length - a.header.columns.length)[0] ?? null;
}

/** A file of LinkedIn's archive that isn't its connections: known by its header alone. */
function detectArchive(text: string, whole: boolean, encoding: Encoding): DetectedArchive | null {
  for (const delimiter of DELIMITERS) {
    const rows = readHeadRows(text, delimiter, whole);
    for (const { row, cells } of rows.filter(({ row: number }) => number <= LAST_HEADER_ROW)) {
      const columns = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
      const header = readArchiveHeader(columns);
      if (!header) continue;
      const dated = header.places.sent ?? header.places.created;
      const below = rows.filter((other) => other.row > row);
      const told = dated === undefined ? undefined : readDateOrder(below.map((one) => one.cells[dated] ?? ''));
      const found = { encoding, delimiter, headerRow: row, columns, ...header } as const;
      return { why: 'header', ...found, ...(told && { dateOrder: told }) };
    }
  }
  return null;
}

function detectTable(text: string, whole: boolean, encoding: Encoding): Detected {
  const archive = detectArchive(text, whole, encoding);
  if (archive) return archive;
  const found = findTable(text, whole);
  if (!found) return { kind: 'unknown', why: 'no-header', encoding };
  const { header, delimiter, known } = found;
  const below = found.rows.filter(({ row, cells }) => row > header.row && cells.some((cell) => cell.trim()));
  const dateOrder = orderOf(header, below);
  const table: DetectedTable = {
    kind: header.kind,
    why: known ? 'header' : 'guessed-header',
    encoding,
    delimiter,
    headerRow: header.row,
    columns: header.columns,
    fields: header.fields,
    ...(dateOrder && { dateOrder }),
    rows: below.slice(0, PREVIEW).map(({ cells }) => cells),
    people: [],
    errors: header.refused.map((column) => ({ row: header.row, column, problem: 'refused-column' })),
  };
  return { ...table, people: previewPeople(table, below) };
}

function previewPeople(table: DetectedTable, rows: readonly TableRow[]): ImportedPerson[] {
  const context = readContext(table);
  const people = rows.slice(0, PREVIEW * 2).map(({ row, cells }) => parsePersonRow(row, cells, context).person);
  return people.filter((person) => person !== null).slice(0, PREVIEW);
}

/** How a table's preview looks after the user changed what its columns hold. */
export function previewTable(table: DetectedTable): ImportedPerson[] {
  return previewPeople(
    table,
    table.rows.map((cells, index) => ({ row: table.headerRow + 1 + index, cells })),
  );
}

async function detectMarkdown(head: Blob, encoding: Encoding): Promise<Detected> {
  const people: ImportedPerson[] = [];
  for await (const batch of readMarkdown(head, { encoding })) people.push(...batch.people);
  return { kind: 'markdown', why: 'head', encoding, people };
}

/** Our own file, plain or sealed; a sealed one is known by what every age file begins with. */
const isBackup = (bytes: Uint8Array): boolean =>
  /^(?:\{"format":"acquaint-backup"|age-encryption\.org\/v1\n)/.test(
    new TextDecoder('latin1').decode(bytes.slice(0, 64)),
  );

async function detectVcard(head: Blob, encoding: Encoding): Promise<Detected> {
  const people: ImportedPerson[] = [];
  for await (const batch of readVcards(head, { encoding })) people.push(...batch.people);
  return { kind: 'vcard', why: 'begin-vcard', encoding, people: people.slice(0, PREVIEW) };
}

function whyNoText(bytes: Uint8Array): 'zip' | 'workbook' | 'binary' {
  if (isZip(bytes)) return 'zip';
  return isOldOffice(bytes) ? 'workbook' : 'binary';
}

/**
 * What kind of file this is, by its content; reads its first 64 kB only. `encoding` overrules what its bytes look like.
 * Never throws for bad content: that is `unknown`, with the reason.
 */
export async function detectFormat(file: Blob, encoding?: Encoding): Promise<Detected> {
  const head = file.slice(0, HEAD_BYTES);
  const bytes = new Uint8Array(await head.arrayBuffer());
  if (!bytes.length) return { kind: 'unknown', why: 'empty', encoding: null };
  if (isBackup(bytes)) return { kind: 'backup', why: 'frame', encoding: null };
  const found = encoding ?? readEncoding(bytes);
  if (!found) return { kind: 'unknown', why: whyNoText(bytes), encoding: null };
  const text = new TextDecoder(found).decode(bytes);
  if (!text.trim()) return { kind: 'unknown', why: 'empty', encoding: found };
  const detected = await detectText(text, { head, whole: file.size <= HEAD_BYTES, encoding: found });
  if (detected.kind === 'unknown' || detected.kind === 'backup' || encoding || !isAscii(bytes)) return detected;
  return { ...detected, encodingOpen: true };
}

type Head = { head: Blob; whole: boolean; encoding: Encoding };

async function detectText(text: string, { head, whole, encoding }: Head): Promise<Detected> {
  if (/^\s*begin:vcard/i.test(text)) return detectVcard(head, encoding);
  if (isPersonPage(text)) return detectMarkdown(head, encoding);
  const table = detectTable(text, whole, encoding);
  // Its commas would make a table of it.
  if (/^\s*[[{]/.test(text) && table.why !== 'header') return { kind: 'unknown', why: 'other-json', encoding };
  // Something may stand above the first card; but the same words in a cell of a table are none.
  const isCards = /^\s*begin:vcard/im.test(text.slice(0, 4_000)) && table.why !== 'header';
  return isCards ? detectVcard(head, encoding) : table;
}
