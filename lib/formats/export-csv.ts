import type { ContactFile, Fact } from '../core/record';
import { contactItem, factItem, pledgeItem } from './export-markdown';
import { linkedInUrl, typedKeys, uidOf } from './export-what';
import { neutraliseFormula } from './formula';

/** A cell that no spreadsheet runs, quoted where it must be. */
function csvCell(text: string): string {
  const safe = neutraliseFormula(text.replaceAll('\0', ''));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line end. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** One below the other. */
const lines = (items: readonly string[]): string => items.join('\n');

type Column = [string, (file: ContactFile) => string | undefined];

/**
 * Our own columns. The first one's name tells that the file is ours. Several values of a cell stand on lines of their
 * own; facts, promises, timeline and notes hold the items of the Markdown page (`writeMarkdown`), one a line.
 */
const OWN: readonly Column[] = [
  ['Acquaint ID', uidOf],
  ['Name', ({ contact }) => contact.name],
  ['Goes by', ({ contact }) => contact.goesBy],
  ['Pronunciation', ({ contact }) => contact.pronunciation],
  ['Pronouns', ({ contact }) => contact.pronouns],
  ['Role', ({ contact }) => contact.role],
  ['Company', ({ contact }) => contact.company],
  ['Industry', ({ contact }) => contact.industry],
  ['Location', ({ contact }) => contact.location],
  ['Time zone', ({ contact }) => contact.timeZone],
  ['Language', ({ contact }) => contact.language],
  ['Stage', ({ contact }) => contact.stage],
  ['Email', ({ identities }) => lines(typedKeys(identities, 'mail'))],
  ['Phone', ({ identities }) => lines(typedKeys(identities, 'phone'))],
  ['LinkedIn', ({ identities }) => lines(slugs(identities).map(linkedInUrl))],
  ['Sales Navigator', ({ identities }) => lines(typedKeys(identities, 'sales-nav'))],
  ['Links', ({ identities }) => lines(typedKeys(identities, 'other'))],
  ['Tags', ({ contact }) => lines(contact.tags)],
  ['Facts', ({ facts }) => factLines(facts, 0, 1)],
  ['Private facts', ({ facts }) => factLines(facts, 2)],
  ['Secret facts', ({ facts }) => factLines(facts, 3)],
  ['Promises', ({ pledges }) => lines(pledges.map(pledgeItem))],
  ['Timeline', ({ interactions }) => lines(interactions.filter(({ kind }) => kind !== 'note').map(contactItem))],
  ['Notes', ({ interactions }) => lines(interactions.filter(({ kind }) => kind === 'note').map(contactItem))],
];

/** Something seen elsewhere that nobody has taken yet is no fact. */
const factLines = (facts: readonly Fact[], ...grades: number[]): string =>
  lines(facts.filter(({ group, sensitivity }) => group !== 'suggestion' && grades.includes(sensitivity)).map(factItem));

const slugs = (identities: ContactFile['identities']): string[] =>
  identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => value);

/** Names of our own columns, in order. */
export const OWN_COLUMNS: readonly string[] = OWN.map(([name]) => name);

/** One person under our own columns, as text of each cell before it is quoted. */
export const ownCells = (file: ContactFile): string[] => OWN.map(([, read]) => read(file) ?? '');
