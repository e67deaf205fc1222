import type { PhoneReader } from '../core/identity';
import type { ImportedPerson, RowError } from './imported-person';
import { parsePersonPage } from './read-markdown';

/** The first column of a table that we wrote ourselves. */
const MARK = 'Acquaint ID';

/** What our own columns are called in the head of a page (`export-csv.ts` has their names). */
const HEAD: Record<string, string> = {
  [MARK]: 'uid',
  Name: 'name',
  'Goes by': 'goes-by',
  Pronunciation: 'pronunciation',
  Pronouns: 'pronouns',
  Role: 'role',
  Company: 'company',
  Industry: 'industry',
  Location: 'location',
  'Time zone': 'time-zone',
  Language: 'language',
  Stage: 'stage',
  Email: 'mails',
  Phone: 'phones',
  LinkedIn: 'linkedin',
  'Sales Navigator': 'sales-nav',
  Links: 'links',
  Tags: 'tags',
};
const LISTS = new Set(['mails', 'phones', 'linkedin', 'sales-nav', 'links', 'tags']);
const PARTS = ['Facts', 'Private facts', 'Secret facts', 'Promises', 'Timeline', 'Notes'];

/** Is it a table that we wrote, whatever a spreadsheet did to it since? */
export const isOwnTable = (columns: readonly string[]): boolean => columns[0] === MARK && columns.includes('Name');

/** A row of our own table says what the page of that person says, cell by cell: it is read as that page. */
export function parseOwnRow(
  row: number,
  cells: ReadonlyMap<string, string>,
  readPhone: PhoneReader,
): { person: ImportedPerson | null; errors: RowError[] } {
  const head = Object.entries(HEAD).flatMap(([column, key]) => {
    const value = cells.get(column)?.trim() ?? '';
    const values = LISTS.has(key) ? value.split('\n') : [value];
    const said = values.filter(Boolean).map((one) => JSON.stringify(one));
    return said.length > 0 ? [`${key}: [${said.join(', ')}]`] : [];
  });
  const parts = PARTS.flatMap((title) => {
    const items = cells.get(title)?.trim();
    return items ? [`## ${title}`, items] : [];
  });
  const { person, errors } = parsePersonPage(['---', ...head, '---', ...parts].join('\n'), readPhone);
  if (person) person.row = row;
  for (const entry of person?.entries ?? []) entry.row = row;
  return { person, errors: errors.map((error) => ({ ...error, row })) };
}
