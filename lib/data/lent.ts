import { same } from '../core/same';
import type { Change } from './journal';
import type { Rows, RowTable } from './tables';

type Row = Rows[RowTable];

/**
 * What a merge that was taken back had given to a row of somebody else: of each field what it had and what it got, or the
 * whole row where the merge made it. Between the two writes (`from`, `to`) the journal says it of them.
 */
export type Lent = { from: number; to: number; fields: readonly LentField[] | 'all' };

type LentField = { field: string; had: unknown; got: unknown };

/** Set anew by every write, or told apart elsewhere. */
const APART = new Set(['id', 'contactId', 'createdAt', 'updatedAt']);

/** What a change of a merge lent to a row of the kept one; a row that it moved was lent nothing. */
export function lentBy({ before, after }: Change): Lent['fields'] {
  if (!after) return [];
  if (!before) return 'all';
  if ('contactId' in before && 'contactId' in after && before.contactId !== after.contactId) return [];
  return Object.keys(after).flatMap((field): LentField[] => {
    const [had, got] = [Reflect.get(before, field), Reflect.get(after, field)];
    return APART.has(field) || same(had, got) ? [] : [{ field, had, got }];
  });
}

/** A row as it stood in the write of that number, without what was lent to it by then; null where all of it was. */
export function withoutLent(row: Row, seq: number, lent: readonly Lent[] = []): Row | null {
  const left: Record<string, unknown> = { ...row };
  for (const { from, to, fields } of lent) {
    if (seq <= from || seq >= to) continue;
    if (fields === 'all') return null;
    for (const one of fields) left[one.field] = without(left[one.field], one);
  }
  for (const [field, value] of Object.entries(left)) if (value === undefined) delete left[field];
  return same(left, row) ? row : (left as Row);
}

function without(now: unknown, { had, got }: LentField): unknown {
  if (same(now, got)) return had;
  if (!Array.isArray(now) || !Array.isArray(got)) return now;
  return now.filter((one) => !got.includes(one) || (Array.isArray(had) && had.includes(one)));
}
