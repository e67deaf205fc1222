import type { Contact, Rules } from '../core/record';
import { same } from '../core/same';
import type { Erasing } from './erasing';
import type { Change, JournalRow } from './journal';
import { withoutLent } from './lent';
import { stripRow } from './strip-row';
import { PAIR_TABLES, type Rows, type RowTable } from './tables';

type Row = Rows[RowTable];

const PAIRS: readonly RowTable[] = PAIR_TABLES;

/** Somebody else's row without whom is erased: null when all it says is that the two belong together. */
export function withoutLink(table: RowTable, row: Row, erasing: Erasing): Row | null {
  if ('otherId' in row && row.otherId !== undefined && erasing.contactIds.has(row.otherId)) {
    if (PAIRS.includes(table)) return null;
    const { otherId: _, ...rest } = row;
    return rest as Row;
  }
  if (table === 'contacts') return withoutNotThem(row as Contact, erasing);
  if (table === 'rules') return withoutCopies(row as Rules, erasing);
  return row;
}

/** "Not them" is said of an address, as "mail:dana@…". */
function withoutNotThem(contact: Contact, { addresses }: Erasing): Contact {
  const { notThem, ...rest } = contact;
  const left = notThem?.filter((text) => !addresses.has(text.slice(text.indexOf(':') + 1)));
  if (!left || left.length === notThem?.length) return contact;
  return left.length > 0 ? { ...rest, notThem: left } : rest;
}

function withoutCopies(rules: Rules, { addresses }: Erasing): Rules {
  const left = { ...rules };
  for (const field of ['copy', 'doNotCopy'] as const) {
    const kept = rules[field]?.filter((mail) => !isTheirs(mail, addresses));
    if (!kept || kept.length === rules[field]?.length) continue;
    if (kept.length > 0) left[field] = kept;
    else delete left[field];
  }
  return left;
}

function isTheirs(mail: string, addresses: ReadonlySet<string>): boolean {
  return addresses.has(mail.trim()) || addresses.has(mail.trim().toLowerCase());
}

/**
 * A row of the journal without a word of whom is erased, as `stripRow`, and without what others' rows said of the link to
 * them. Null when it says nothing of them. A client id that spells out whom a note was about is replaced.
 */
export function eraseFromRow(row: JournalRow, erasing: Erasing): JournalRow | null {
  // It holds ids only, which say whose traces still have to go when it is cut short; once they are gone it is emptied.
  if (row.verb === ERASING) return null;
  const changes = erasing.receipts.has(row.receiptId)
    ? []
    : row.changes.flatMap((change) => loosen(change, row.seq, erasing));
  const loosened = changes.length === row.changes.length && changes.every((change, at) => change === row.changes[at]);
  const kept = loosened ? row : { ...row, changes, ...(changes.length < row.changes.length ? EMPTIED : {}) };
  const stripped = stripRow(kept, erasing) ?? kept;
  const words = withoutWords(stripped, erasing);
  return same(words, row) ? null : words;
}

const EMPTIED = { emptied: true as const };

function loosen(change: Change, seq: number, erasing: Erasing): Change[] {
  const { table, id, before, after } = change;
  const loose = (row: Row): Row | null => {
    const own = withoutLent(row, seq, erasing.lent.get(`${table}/${id}`));
    return own && withoutLink(table, givenBack(table, own, erasing), erasing);
  };
  const left = { ...(before ? { before: loose(before) } : {}), ...(after ? { after: loose(after) } : {}) };
  if (left.before === null || left.after === null) return [];
  if (left.before === before && left.after === after) return [change];
  if (left.before && left.after && same(left.before, left.after)) return [];
  return [{ table, id, ...(left.before ? { before: left.before } : {}), ...(left.after ? { after: left.after } : {}) }];
}

/** With the one it was of before a merge that was taken back: it comes back to them out of the trash. */
function givenBack(table: RowTable, row: Row, { given, contactIds }: Erasing): Row {
  const contactId = given.get(`${table}/${row.id}`);
  return contactId !== undefined && 'contactId' in row && contactIds.has(row.contactId) ? { ...row, contactId } : row;
}

/** A label that is their name, where nothing else is left that it could be the name of. */
function withoutWords(row: JournalRow, erasing: Erasing): JournalRow {
  const { answer, ...rest } = row;
  const left = answer === undefined ? undefined : withoutNames(answer, erasing);
  return {
    ...rest,
    label: keepsLabel(row, erasing) ? row.label : '',
    contactIds: row.contactIds.filter((id) => !erasing.contactIds.has(id)),
    clientId: namesThem(row.clientId, erasing) ? `erased:${row.seq}` : row.clientId,
    ...(left === undefined ? {} : { answer: left }),
  };
}

function keepsLabel({ changes, label }: JournalRow, erasing: Erasing): boolean {
  return !erasing.addresses.has(label.trim()) && (changes.length > 0 || !isName(label, erasing));
}

/** The verb of the write that erases somebody. */
export const ERASING = 'erase-contact';

function isName(text: string, { names, addresses }: Erasing): boolean {
  return names.has(text.trim()) || addresses.has(text.trim());
}

/** A person's part of a client id (`core/note-id.ts`, `save-thread.ts`) is their name, or an address as a page gave it. */
function namesThem(clientId: string, erasing: Erasing): boolean {
  if (clientId.split(':').some((part) => isName(part, erasing))) return true;
  const at = clientId.indexOf(':person:');
  if (at < 0) return false;
  const person = clientId.slice(at + ':person:'.length);
  const spelt = [...erasing.names, ...erasing.addresses].map((text) => JSON.stringify(text));
  return isName(person.replace(/^(?:new|contact):/, ''), erasing) || spelt.some((text) => person.includes(text));
}

function withoutNames(value: unknown, erasing: Erasing): unknown {
  const named = (part: unknown): boolean =>
    typeof part === 'string'
      ? isName(part, erasing)
      : typeof part === 'object' && part !== null && Object.values(part).some(named);
  if (Array.isArray(value)) return value.filter((part) => !named(part));
  if (typeof value !== 'object' || value === null) return named(value) ? undefined : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
      if (Array.isArray(part)) return [[name, part.filter((one) => !named(one))]];
      return named(part) ? [] : [[name, part]];
    }),
  );
}
