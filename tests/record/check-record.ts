import type { Desk } from '../../lib/data/desk';
import { checkCopies } from './check-copies';
import { dump } from './dump';

/** What must hold after anything anybody did: no orphans, no key twice, counts that add up. Returns what is wrong. */
export async function checkRecord(desk: Desk): Promise<string[]> {
  const rows = (await dump(desk)) as Record<
    string,
    { id: string; contactId?: string; accountId?: string; kind?: string; value?: string }[]
  >;
  const wrong: string[] = [];
  const contacts = new Set(rows.contacts?.map(({ id }) => id));
  const accounts = new Set(rows.accounts?.map(({ id }) => id));
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) {
      if (row.contactId !== undefined && !contacts.has(row.contactId)) wrong.push(`${table} ${row.id} has no contact`);
    }
  }
  for (const { id } of rows.rules ?? []) if (!contacts.has(id)) wrong.push(`rules ${id} have no contact`);
  for (const { id, accountId } of rows.contacts ?? []) {
    if (accountId !== undefined && !accounts.has(accountId)) wrong.push(`contact ${id} has no account`);
  }
  const keys = (rows.identities ?? []).map(({ kind, value }) => `${kind}:${value}`);
  if (new Set(keys).size !== keys.length) wrong.push('a key twice');
  const live = Object.entries(rows).reduce((sum, [table, all]) => sum + (table === 'settings' ? 0 : all.length), 0);
  const mark = await desk.db.table('meta').get('record');
  if (mark?.liveCount !== live) wrong.push(`mark says ${mark?.liveCount} rows, there are ${live}`);
  return [...wrong, ...(await checkJournal(desk, mark?.lastSeq ?? 0)), ...(await checkCopies(desk))];
}

/** What is older than thirty days may be missing; nothing may be there twice or come after the last. */
async function checkJournal(desk: Desk, lastSeq: number): Promise<string[]> {
  const rows = await desk.db.table('journal').orderBy('seq').toArray();
  const wrong = (rows.at(-1)?.seq ?? 0) > lastSeq ? ['the journal goes on after its last number'] : [];
  for (const key of ['clientId', 'receiptId'] as const) {
    const twice = new Set(rows.map((row) => row[key])).size !== rows.length;
    if (twice) wrong.push(`a ${key} twice in the journal`);
  }
  const wasPruned = (await desk.db.dexie.table('meta').get('prune')) !== undefined;
  if (!wasPruned && rows.length !== lastSeq) wrong.push('journal has gaps');
  return wrong;
}
