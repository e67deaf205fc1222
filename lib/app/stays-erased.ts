import { isErasedPerson } from '../core/erased-person';
import { ErasedPeople } from '../core/erasure';
import type { Contact, Identity } from '../core/record';
import { goneRows } from '../data/deletions';
import type { Change } from '../data/journal';
import type { WriteTx } from '../data/write-tx';
import { namesOf } from './erase-gather';

/**
 * Which rows that a write took away don't come back by its being taken back: somebody who was erased since, whatever took
 * them away; and a tombstone that was lifted for somebody who stays (`kept`: what was made and is in use). Inside a write.
 */
export async function staysErased(
  tx: WriteTx,
  changes: readonly Change[],
  kept: ReadonlySet<string>,
): Promise<(change: Change) => boolean> {
  const rows = await tx.db.table('erased').toArray();
  const erased = new ErasedPeople(rows);
  const gone = goneRows(changes);
  const keys = gone.flatMap(({ table, before }) => (table === 'identities' ? [before as Identity] : []));
  const isOut = ({ id, before }: { id: string; before: unknown }) => {
    const contact = before as Contact;
    const own = keys.filter(({ contactId }) => contactId === id);
    return isErasedPerson(erased, { contactId: id, names: namesOf(contact), card: contact, keys: own });
  };
  const out = new Set(
    rows.length === 0 ? [] : gone.filter((one) => one.table === 'contacts' && isOut(one)).map(({ id }) => id),
  );
  return ({ table, id }) => (table === 'contacts' && out.has(id)) || (table === 'erased' && kept.size > 0);
}
