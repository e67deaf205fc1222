import type { ContactFile } from '../core/record';
import { contactItem, factItem, pledgeItem } from './export-markdown';
import { linkedInUrl, typedKeys, uidOf } from './export-what';
import { neutraliseFormula } from './formula';

/** A cell that no spreadsheet runs, quoted where it must be. */
export function csvCell(text: string): string {
  const safe = neutraliseFormula(text.replaceAll('\0', ''));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line end. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Several values of one cell, as Google joins them. */
const joined = (values: readonly string[]): string => values.join(' ::: ');

/** Items of a Markdown page, one below the other. */
const lines = (items: readonly string[]): string => items.join('\n');

type Column = [string, (file: ContactFile) => string | undefined];

/**
 * Our own columns. The first one's name tells that the file is ours. Several values of a cell are joined by " ::: ";
 * facts, promises, timeline and notes hold the items of the Markdown page (`writeMarkdown`), one a line.
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
  ['Email', ({ identities }) => joined(typedKeys(identities, 'mail'))],
  ['Phone', ({ identities }) => joined(typedKeys(identities, 'phone'))],
  ['LinkedIn', ({ identities }) => joined(slugs(identities).map(linkedInUrl))],
  ['Sales Navigator', ({ identities }) => joined(typedKeys(identities, 'sales-nav'))],
  ['Links', ({ identities }) => joined(typedKeys(identities, 'other'))],
  ['Tags', ({ contact }) => joined(contact.tags)],
  ['Facts', ({ facts }) => lines(facts.filter(({ group }) => group !== 'suggestion').map(factItem))],
  ['Promises', ({ pledges }) => lines(pledges.map(pledgeItem))],
  ['Timeline', ({ interactions }) => lines(interactions.filter(({ kind }) => kind !== 'note').map(contactItem))],
  ['Notes', ({ interactions }) => lines(interactions.filter(({ kind }) => kind === 'note').map(contactItem))],
];

const slugs = (identities: ContactFile['identities']): string[] =>
  identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => value);

/** Names of our own columns, in order. */
export const OWN_COLUMNS: readonly string[] = OWN.map(([name]) => name);

/** One person under our own columns, as text of each cell before it is quoted. */
export const ownCells = (file: ContactFile): string[] => OWN.map(([, read]) => read(file) ?? '');
