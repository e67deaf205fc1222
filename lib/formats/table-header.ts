import type { TableRow } from './csv';
import { type ColumnFields, isRefusedColumn, mapColumns, mapLinkedInColumns, plainHeader } from './person-fields';

export type TableKind = 'linkedin-connections' | 'google-csv' | 'outlook-csv' | 'csv';

/** The row that names the columns. Rows above it (LinkedIn's "Notes:") belong to nobody. */
export type TableHeader = { kind: TableKind; row: number; columns: string[]; fields: ColumnFields; refused: string[] };

/** A preamble is short; a header further down is no header. */
export const LAST_HEADER_ROW = 30;

const has = (fields: ColumnFields, ...wanted: ColumnFields): boolean => wanted.every((field) => fields.includes(field));

/** LinkedIn's connections have names apart and a day of connection; the oldest files lack the address of the profile. */
const isLinkedIn = (fields: ColumnFields): boolean =>
  has(fields, 'first', 'last') &&
  (has(fields, 'connectedOn') ? has(fields, 'company') || has(fields, 'url') : has(fields, 'url', 'company', 'role'));

const isGoogle = (headers: string[]): boolean =>
  headers.some((header) => /^(?:e mail|phone) \d+ (?:label|type|value)$/.test(header)) &&
  headers.some((header) => ['first name', 'given name', 'name'].includes(header));

const OUTLOOK_SIGNS = [
  'business phone',
  'business street',
  'home street',
  'job title',
  'mobile phone',
  'e mail 2 address',
  'telefon geschäftlich',
  'mobiltelefon',
  'ort geschäftlich',
  'straße geschäftlich',
  'e mail 2 adresse',
  'organizational id number',
  'assistant s phone',
  'téléphone bureau',
  'téléphone mobile',
  'adresse de messagerie',
  'ville bureau',
  'teléfono móvil',
  'primary phone',
];

const isOutlook = (headers: string[]): boolean => OUTLOOK_SIGNS.filter((sign) => headers.includes(sign)).length >= 2;

function readKind(headers: string[], fields: ColumnFields): TableKind | null {
  if (isGoogle(headers)) return 'google-csv';
  if (isOutlook(headers)) return 'outlook-csv';
  // Two columns that we know by name make a header; one could be a word in a text.
  return new Set(fields.filter((field) => field !== null)).size >= 2 ? 'csv' : null;
}

function readHeaderRow({ row, cells }: TableRow): TableHeader | null {
  const columns = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  const refused = columns.filter(isRefusedColumn);
  const linkedIn = mapLinkedInColumns(columns);
  if (isLinkedIn(linkedIn)) return { kind: 'linkedin-connections', row, columns, fields: linkedIn, refused };
  const fields = mapColumns(columns);
  const kind = readKind(columns.map(plainHeader), fields);
  return kind && { kind, row, columns, fields, refused };
}

/** Finds the header by its words, however many rows stand above it; null when no row names known columns. */
export function findHeader(rows: readonly TableRow[]): TableHeader | null {
  for (const row of rows) {
    if (row.row > LAST_HEADER_ROW) break;
    const header = readHeaderRow(row);
    if (header) return header;
  }
  return null;
}

/** What is said of one person, and never the name of a column. */
function tellsOfSomebody(cell: string): 'mail' | 'url' | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) return 'mail';
  return /^(?:https?:\/\/)?(?:\w+\.)?linkedin\.com\/in\//i.test(cell) ? 'url' : null;
}

/** The first row with more than one filled cell, taken as the header of a table whose words we don't know; or a table without one. */
export function guessHeader(rows: readonly TableRow[]): TableHeader | null {
  const row = rows.find(
    ({ row: number, cells }) => number <= LAST_HEADER_ROW && cells.filter((cell) => cell.trim()).length > 1,
  );
  if (!row) return null;
  const columns = row.cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  const told = columns.map(tellsOfSomebody);
  // Then the first row is a person already, who would be lost as a header.
  if (told.some((field) => field !== null))
    return { kind: 'csv', row: row.row - 1, columns: columns.map(() => ''), fields: told, refused: [] };
  return { kind: 'csv', row: row.row, columns, fields: mapColumns(columns), refused: columns.filter(isRefusedColumn) };
}
