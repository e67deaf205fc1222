import type { LockHeader } from '../../core/lock';
import type { RecordDb } from '../db';
import type { JournalRow } from '../journal';
import type { Mark } from '../mark';
import { StorageFailure } from '../problem';
import { FREE_TABLES, OWNED_TABLES, type Rows, type RowTable } from '../tables';
import { type Bundle, bundleOf, KEYS, parseMark, seqOfKey, type Touched } from './entries';

/** The entry of what was deleted: so that it isn't taken for one that was never copied. */
export const TOMBSTONE = JSON.stringify({ gone: true });

/** Contacts put into the copy in one step when all of it is made again. */
const SLICE = 400;

/** Entries of what a write touched, as it stands now; to be called inside the write's transaction. */
export async function entriesOf(db: RecordDb, touched: Partial<Touched>, journal: readonly JournalRow[]) {
  const entries = new Map<string, string>();
  for (const row of journal) entries.set(KEYS.journal(row.seq), JSON.stringify(row));
  await addContacts(db, touched.contactIds ?? [], entries);
  await addLoose(db, touched, entries);
  if (touched.settings) {
    const settings = await db.stored('settings').get('settings');
    entries.set(KEYS.settings, settings ? JSON.stringify(settings) : TOMBSTONE);
  }
  // An entry without a row that can't be opened would take the place of the one that still has it.
  if (db.vault.damaged.size > 0) throw new StorageFailure('restoring', 'a row can’t be opened');
  return entries;
}

/** Rows that belong to nobody: each is an entry of its own. */
async function addLoose(
  db: RecordDb,
  { accountIds = [], free }: Partial<Touched>,
  entries: Map<string, string>,
): Promise<void> {
  const loose = [
    { table: 'accounts', ids: accountIds, keyOf: KEYS.account },
    ...FREE_TABLES.map((table) => ({ table, ids: free?.[table] ?? [], keyOf: (id: string) => KEYS.free(table, id) })),
  ] as const;
  for (const { table, ids, keyOf } of loose) {
    if (ids.length === 0) continue;
    const rows = await db.stored(table).bulkGet([...ids]);
    for (const [index, id] of ids.entries())
      entries.set(keyOf(id), rows[index] ? JSON.stringify(rows[index]) : TOMBSTONE);
  }
}

async function addContacts(db: RecordDb, ids: readonly string[], entries: Map<string, string>): Promise<void> {
  if (ids.length === 0) return;
  const [contacts, rules] = await Promise.all([
    db.stored('contacts').bulkGet([...ids]),
    db.stored('rules').bulkGet([...ids]),
  ]);
  const bundles = new Map<string, Bundle>();
  for (const [index, contact] of contacts.entries()) {
    const rule = rules[index];
    if (contact) bundles.set(contact.id, bundleOf(contact, rule));
  }
  await Promise.all(
    OWNED_TABLES.map(async (table) => {
      for (const row of await db
        .stored(table)
        .where('contactId')
        .anyOf([...bundles.keys()])
        .toArray()) {
        (bundles.get(row.contactId)?.[table] as Rows[typeof table][] | undefined)?.push(row);
      }
    }),
  );
  for (const id of ids) {
    const bundle = bundles.get(id);
    entries.set(KEYS.contact(id), bundle ? JSON.stringify(bundle) : TOMBSTONE);
  }
}

/**
 * What the copy says of itself; null when it holds nothing. Where people are but no mark that can be understood, one is
 * guessed that has no `dbId`: such a copy is never taken for empty.
 */
export async function readCopyMark(db: RecordDb): Promise<Mark | null> {
  const text = (await db.copy.read([KEYS.mark])).get(KEYS.mark);
  const mark = text === undefined ? null : parseMark(text);
  if (mark) return mark;
  const keys = await db.copy.keys();
  const seqs = keys.map((key) => seqOfKey(key) ?? 0);
  const liveCount = keys.filter((key) => key.startsWith(KEYS.contact(''))).length;
  const lastSeq = seqs.reduce((last, seq) => Math.max(last, seq), liveCount);
  if (lastSeq === 0) return null;
  const lock = await readCopyLock(db);
  return { id: 'record', dbId: '', schemaVersion: db.newest, lastSeq, liveCount, ...(lock ? { lock } : {}) };
}

async function readCopyLock(db: RecordDb): Promise<LockHeader | null> {
  const text = (await db.copy.read([KEYS.lock])).get(KEYS.lock);
  return text === undefined ? null : (JSON.parse(text) as LockHeader);
}

/** What is known of the lock, as an entry of its own beside the mark. */
export function copyLock({ lock }: Mark): [string, string][] {
  return lock ? [[KEYS.lock, JSON.stringify(lock)]] : [];
}

/** The record's mark as an entry. */
export function copyMark(mark: Mark): [string, string] {
  return [KEYS.mark, JSON.stringify(mark)];
}

/**
 * Makes the whole copy again from the database, over what is there: what the copy holds stays good until the new mark,
 * which comes last. Cut short, it is made once more. Under the lock only.
 */
export async function rebuildCopy(db: RecordDb): Promise<void> {
  const mark = await db.stored('meta').get('record');
  if (!mark) return;
  const stale = new Set(await db.copy.keys());
  for await (const entries of allEntries(db)) {
    await db.copy.write(entries);
    for (const key of entries.keys()) stale.delete(key);
  }
  // Before the mark: after it nobody would look for what shouldn't be there.
  stale.delete(KEYS.mark);
  if (stale.size > 0) await db.copy.remove([...stale]);
  await db.copy.write(new Map([...copyLock(mark), copyMark(mark)]));
}

async function* allEntries(db: RecordDb): AsyncGenerator<Map<string, string>> {
  const idsOf = async (table: RowTable) => (await db.stored(table).toCollection().primaryKeys()).map(String);
  const free = { issues: await idsOf('issues'), erased: await idsOf('erased') };
  yield entriesOf(db, { accountIds: await idsOf('accounts'), free, settings: true }, []);
  const ids = await idsOf('contacts');
  for (let at = 0; at < ids.length; at += SLICE) yield entriesOf(db, { contactIds: ids.slice(at, at + SLICE) }, []);
  for (let last = 0; ; ) {
    const rows = await db.stored('journal').where('seq').above(last).limit(100).toArray();
    if (rows.length === 0) return;
    yield new Map(rows.map((row) => [KEYS.journal(row.seq), JSON.stringify(row)]));
    last = rows.at(-1)?.seq ?? last;
  }
}
