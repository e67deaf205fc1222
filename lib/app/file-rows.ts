import type { Contact, ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';
import { OWNED_TABLES, type OwnedTable, type Rows } from '../data/tables';

type Owned = { [T in OwnedTable]: Rows[T][] };

/** Everything held on one person, newest first; null when there is no such contact. */
export async function collectFile(db: RecordDb, contactId: string): Promise<ContactFile | null> {
  const contact = await db.table('contacts').get(contactId);
  if (!contact) return null;
  const [owned, rules, account] = await Promise.all([
    Promise.all(OWNED_TABLES.map(async (table) => [table, await rowsOf(db, table, contactId)] as const)),
    db.table('rules').get(contactId),
    contact.accountId === undefined ? undefined : db.table('accounts').get(contact.accountId),
  ]);
  const rows = Object.fromEntries(owned) as Owned;
  return {
    contact,
    ...rows,
    interactions: newestFirst(rows.interactions),
    exchanges: newestFirst(rows.exchanges),
    questions: newestFirst(rows.questions),
    history: newestFirst(rows.history),
    heard: newestFirst(rows.heard),
    trust: newestFirst(rows.trust),
    ...(rules ? { rules } : {}),
    ...(account ? { account } : {}),
  };
}

function rowsOf(db: RecordDb, table: OwnedTable, contactId: string): PromiseLike<Rows[OwnedTable][]> {
  return db.table(table).where('contactId').equals(contactId).toArray();
}

function newestFirst<T extends { at: number }>(rows: T[]): T[] {
  return rows.sort((a, b) => b.at - a.at);
}

/** A contact that was just changed comes first among the recent ones. */
export function touched(contact: Contact, now: number): Contact {
  return { ...contact, updatedAt: now };
}
