import { findConfusable as findAmong, type MixUp } from '../core/confusable';
import { type Sketch, sketchOf } from '../core/person-sketch';
import type { Contact } from '../core/record';
import type { Tie } from '../core/record-depth';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** Somebody who is easily taken for the person asked about. `tieId`: the user said so, in this tie. */
export type Confusable = { sketch: Sketch; why: MixUp; tieId?: string };

/**
 * People who are easily taken for this one: of the same account by their names, of any other where the user said so. Empty
 * for somebody who is gone, or alone.
 */
export function findConfusable(desk: Desk, contactId: string): Promise<Confusable[]> {
  const now = desk.now();
  return read(desk.db, async (db) => {
    const contact = await db.table('contacts').get(contactId);
    if (!contact) return [];
    const ties = await mixUps(db, contactId);
    const found = findAmong(contact, await candidates(db, contact, ties), ties);
    return Promise.all(
      found.map(async ({ contact: other, why }) => {
        const tie = ties.find((one) => one.contactId === other.id || one.otherId === other.id);
        return { sketch: await sketch(db, other, now), why, ...(tie ? { tieId: tie.id } : {}) };
      }),
    );
  });
}

async function mixUps(db: RecordDb, contactId: string): Promise<Tie[]> {
  const [from, to] = await Promise.all([
    db.table('ties').where('contactId').equals(contactId).toArray(),
    db.table('ties').where('otherId').equals(contactId).toArray(),
  ]);
  return [...from, ...to].filter(({ kind }) => kind === 'mixed-up-with');
}

async function candidates(db: RecordDb, contact: Contact, ties: readonly Tie[]): Promise<Contact[]> {
  const tied = ties.map((tie) => (tie.contactId === contact.id ? tie.otherId : tie.contactId));
  const [colleagues, said] = await Promise.all([
    contact.accountId === undefined ? [] : db.table('contacts').where('accountId').equals(contact.accountId).toArray(),
    db.table('contacts').where('id').anyOf(tied).toArray(),
  ]);
  return [...new Map([...colleagues, ...said].map((row) => [row.id, row])).values()];
}

async function sketch(db: RecordDb, contact: Contact, now: number): Promise<Sketch> {
  const [facts, interactions] = await Promise.all([
    db.table('facts').where('contactId').equals(contact.id).toArray(),
    db.table('interactions').where('contactId').equals(contact.id).toArray(),
  ]);
  return sketchOf(contact, { facts, interactions }, now);
}
