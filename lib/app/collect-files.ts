import type { ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';
import { OWNED_TABLES, type OwnedTable, type Rows } from '../data/tables';

type Owned = { [T in OwnedTable]: Rows[T][] };

/** As `collectFile` for many at once: a question a table instead of one a person. Who is gone is left out; order as asked. */
export async function collectFiles(db: RecordDb, contactIds: readonly string[]): Promise<ContactFile[]> {
  const ids = [...contactIds];
  const contacts = (await db.table('contacts').bulkGet(ids)).filter((row) => row !== undefined);
  const [owned, rules, accounts] = await Promise.all([
    Promise.all(OWNED_TABLES.map(async (table) => [table, await byContact(db, table, ids)] as const)),
    db.table('rules').bulkGet(ids),
    db.table('accounts').bulkGet(contacts.flatMap(({ accountId }) => accountId ?? [])),
  ]);
  const account = new Map(accounts.flatMap((row) => (row ? [[row.id, row]] : [])));
  const rule = new Map(rules.flatMap((row) => (row ? [[row.id, row]] : [])));
  return contacts.map((contact) => {
    const rows = Object.fromEntries(owned.map(([table, all]) => [table, all.get(contact.id) ?? []])) as Owned;
    const theirRules = rule.get(contact.id);
    const theirAccount = account.get(contact.accountId ?? '');
    return {
      contact,
      ...rows,
      ...(theirRules ? { rules: theirRules } : {}),
      ...(theirAccount ? { account: theirAccount } : {}),
    };
  });
}

/** Newest first, where a row has a time of its own. */
async function byContact(db: RecordDb, table: OwnedTable, ids: string[]): Promise<Map<string, Rows[OwnedTable][]>> {
  const found = new Map<string, Rows[OwnedTable][]>();
  for (const row of await db.table(table).where('contactId').anyOf(ids).toArray()) {
    const theirs = found.get(row.contactId);
    if (theirs) theirs.push(row);
    else found.set(row.contactId, [row]);
  }
  for (const rows of found.values()) rows.sort((a, b) => timeOf(b) - timeOf(a));
  return found;
}

const timeOf = (row: Rows[OwnedTable]): number => ('at' in row ? row.at : 0);
