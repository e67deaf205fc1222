import type { Contact, Exchange } from './record';
import type { HistoryEntry, Tie, TieKind } from './record-depth';

/**
 * How people hang together, wherever that was noted: a tie, a helper in somebody's history, an introduction. Read from left
 * to right: `from` was helped by `to`.
 */
export type Link = {
  /** `<table>/<row id>` */
  id: string;
  from: string;
  to: string;
  /** `brought-together`: the user introduced the two. */
  kind: TieKind | 'brought-together';
  table: 'ties' | 'history' | 'exchanges';
  rowId: string;
  /** What was said with it. */
  note?: string;
};

/** Whoever a link leads to, as far as it is said beside it. */
export type LinkedPerson = Pick<Contact, 'name' | 'role' | 'company'>;

/** One link seen from a person: `out` when it reads from them to the other. `other` null: no longer in the record. */
export type LinkView = { link: Link; way: 'out' | 'in'; otherId: string; other: LinkedPerson | null };

/** A tie as it was set by hand. */
export function linkOfTie({ id, contactId, otherId, kind, note }: Tie): Link {
  return { id: `ties/${id}`, from: contactId, to: otherId, kind, table: 'ties', rowId: id, ...(note ? { note } : {}) };
}

/** Who helped somebody on their way; null when it names nobody of the record. */
export function linkOfHistory({ id, contactId, otherId, part, story }: HistoryEntry): Link | null {
  if (part !== 'helper' || otherId === undefined || otherId === contactId) return null;
  return {
    id: `history/${id}`,
    from: contactId,
    to: otherId,
    kind: 'helped-by',
    table: 'history',
    rowId: id,
    note: story,
  };
}

/** An introduction: one that was received brought the user to the other, one that was given brought the two together. */
export function linkOfExchange({ id, contactId, otherId, direction, what }: Exchange): Link | null {
  if (otherId === undefined || otherId === contactId) return null;
  const row = { id: `exchanges/${id}`, table: 'exchanges' as const, rowId: id, note: what };
  return direction === 'received'
    ? { ...row, from: otherId, to: contactId, kind: 'introduced-by' }
    : { ...row, from: contactId, to: otherId, kind: 'brought-together' };
}
