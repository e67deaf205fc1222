import type { Rows, RowTable } from './db';
import { mergeOf } from './deletions';
import type { Doomed } from './doomed';
import { type Change, contactOf, type JournalRow } from './journal';

/** Actions on many are named after a file or a tag, not after a person. */
const NAMED_AFTER_NOBODY = /^(undo:)*(import|restore|tag):/;

/**
 * A row of the journal without what is doomed: neither in its changes nor in its label or answer. Null when it says
 * nothing of it. It keeps its number, its ids and its client id, so that a late retry still isn't done twice.
 */
export function stripRow(row: JournalRow, doomed: Doomed): JournalRow | null {
  const changes = row.changes.filter((change) => !isDoomed(change, doomed));
  const dropped = row.changes.filter((change) => isDoomed(change, doomed));
  const answer = stripAnswer(row.answer, (id) => doomed.ids.has(id), dropped.length > 0);
  const label = keepsLabel(row, dropped) ? row.label : '';
  if (dropped.length === 0 && label === row.label && JSON.stringify(answer) === JSON.stringify(row.answer)) return null;
  const { answer: _, ...rest } = row;
  return {
    ...rest,
    label,
    changes,
    ...(answer === undefined ? {} : { answer }),
    ...(dropped.length > 0 ? { emptied: true as const } : {}),
  };
}

function isDoomed({ table, id, before, after }: Change, { contactIds, rows }: Doomed): boolean {
  const isTheirs = (row: Rows[RowTable] | undefined) => {
    const owner = row ? contactOf(table, row) : null;
    return owner !== null && contactIds.has(owner);
  };
  return rows.has(`${table}/${id}`) || isTheirs(before) || isTheirs(after);
}

function keepsLabel(row: JournalRow, dropped: readonly Change[]): boolean {
  if (row.group !== undefined && NAMED_AFTER_NOBODY.test(row.group)) return true;
  // Somebody deleted in two windows at once: the second deletion found nothing, but was given the name.
  if (row.changes.length === 0) return row.verb !== 'delete-contact';
  if (mergeOf(row)) return !dropped.some(({ table }) => table === 'contacts');
  return dropped.length === 0;
}

/** Without what names one of the ids; once rows were dropped, words go too, numbers and lists stay for a retry. */
function stripAnswer(answer: unknown, isGone: (id: string) => boolean, wordsGo: boolean): unknown {
  if (Array.isArray(answer)) return answer.filter((part) => !mentions(part, isGone));
  if (typeof answer !== 'object' || answer === null) return typeof answer === 'string' && wordsGo ? undefined : answer;
  const fields = Object.entries(answer).flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return [[name, value.filter((part) => !mentions(part, isGone))]];
    return (wordsGo && typeof value === 'string') || mentions(value, isGone) ? [] : [[name, value]];
  });
  return Object.fromEntries(fields);
}

function mentions(value: unknown, isGone: (id: string) => boolean): boolean {
  if (typeof value === 'string') return isGone(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, isGone));
}
