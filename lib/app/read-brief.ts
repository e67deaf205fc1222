import type { Related } from '../core/brief';
import type { Contact, ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';
import { collectFile } from './file-rows';

/** What a brief is made of: the person, and who is around them (tied to them first, then the same account). */
export type BriefFile = { file: ContactFile; related: Related[] };

/** Colleagues beyond these are a list, not a memory. */
const MOST_COLLEAGUES = 50;

/** Null when there is no such person (deleted, merged). */
export function readBriefFile(desk: Desk, contactId: string): Promise<BriefFile | null> {
  return read(desk.db, async (db) => {
    const file = await collectFile(db, contactId);
    return file ? { file, related: await relatedTo(db, file) } : null;
  });
}

async function relatedTo(db: RecordDb, file: ContactFile): Promise<Related[]> {
  const ties = new Map(file.ties.map((tie) => [tie.otherId, tie.kind]));
  const tied = await db.table('contacts').bulkGet([...ties.keys()]);
  const colleagues = await colleaguesOf(db, file.contact);
  const others = [...tied.filter((row) => row !== undefined), ...colleagues.filter(({ id }) => !ties.has(id))];
  return others.map(({ id, name, role }) => {
    const tie = ties.get(id);
    return { contactId: id, name, ...(role ? { role } : {}), ...(tie ? { tie } : {}) };
  });
}

/** Of the same account, last changed first. */
async function colleaguesOf(db: RecordDb, { id, accountId }: Contact): Promise<Contact[]> {
  if (accountId === undefined) return [];
  const all = await db.table('contacts').where('accountId').equals(accountId).toArray();
  return all
    .filter((one) => one.id !== id)
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COLLEAGUES);
}
