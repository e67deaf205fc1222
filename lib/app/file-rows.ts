import type { Contact, ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';
import type { Gone } from '../data/deletions';
import { contactOf } from '../data/journal';
import { OWNED_TABLES, type OwnedTable, type Rows, type RowTable } from '../data/tables';

type Owned = { [T in OwnedTable]: Rows[T][] };
type Around = { rules: Rows['rules'] | undefined; account: Rows['accounts'] | undefined };

/** Everything held on one person, newest first; null when there is no such contact. */
export async function collectFile(db: RecordDb, contactId: string): Promise<ContactFile | null> {
  const contact = await db.table('contacts').get(contactId);
  if (!contact) return null;
  const [owned, rules, account] = await Promise.all([
    Promise.all(OWNED_TABLES.map(async (table) => [table, await rowsOf(db, table, contactId)] as const)),
    db.table('rules').get(contactId),
    accountOf(db, contact),
  ]);
  return arrange(contact, Object.fromEntries(owned) as Owned, { rules, account });
}

/** The same of somebody whom a write took away, as that write found them; null when it took nobody of that id. */
export async function collectGone(db: RecordDb, contactId: string, gone: readonly Gone[]): Promise<ContactFile | null> {
  const theirs = gone.filter(({ table, before }) => contactOf(table, before) === contactId);
  const rowsIn = <T extends RowTable>(table: T) =>
    theirs.flatMap((row) => (row.table === table ? [row.before as Rows[T]] : []));
  const [contact] = rowsIn('contacts');
  if (!contact) return null;
  const owned = Object.fromEntries(OWNED_TABLES.map((table) => [table, rowsIn(table)])) as Owned;
  const [rules] = rowsIn('rules');
  return arrange(contact, owned, { rules, account: await accountOf(db, contact) });
}

async function accountOf(db: RecordDb, { accountId }: Contact): Promise<Rows['accounts'] | undefined> {
  return accountId === undefined ? undefined : db.table('accounts').get(accountId);
}

function arrange(contact: Contact, rows: Owned, { rules, account }: Around): ContactFile {
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
