import { fold } from '../core/fold';
import type { ContactFile } from '../core/record';
import type { Change } from '../data/journal';
import { contactOf } from '../data/journal';
import { read } from '../data/read';
import { eachAbout } from '../data/read-journal';
import { LINKED_TABLES, type LinkedTable, type Rows } from '../data/tables';
import type { Desk } from './desk';
import { readLastFile } from './read-file';
import { WORDED_TABLES, type WordedTable, wordsOf } from './search-index';

/** A row of somebody else that leads to them. */
export type OthersRow = { table: LinkedTable; row: Rows[LinkedTable]; ownerName: string };

/** Words about somebody else in which their name or an address of theirs stands. */
export type Mention = { table: WordedTable; contactId: string; ownerName: string; words: string };

/** What was done to them in the last thirty days, with what stood there before and after. */
export type PastWrite = { at: number; verb: string; label: string; changes: Change[] };

/** All there is about one person, wherever it lies. `names`: of those whom their own rows name, by id. */
export type Everything = {
  file: ContactFile;
  others: OthersRow[];
  mentions: Mention[];
  done: PastWrite[];
  names: Map<string, string>;
};

/** Everything held on one person, also on one in the trash; null when there is nobody of that id. Throws `StorageFailure`. */
export async function readEverything(desk: Desk, contactId: string): Promise<Everything | null> {
  const file = await readLastFile(desk, contactId);
  if (!file) return null;
  const linked = LINKED_TABLES.flatMap((table) => file[table].flatMap((row) => row.otherId ?? []));
  return {
    file,
    others: await readOthers(desk, contactId),
    mentions: await readMentions(desk, file),
    done: await readDone(desk, contactId),
    names: await namesOf(desk, linked),
  };
}

/** Rows of others that lead to them, with whose they are. */
export async function readOthers({ db }: Desk, contactId: string): Promise<OthersRow[]> {
  const found: { table: LinkedTable; row: Rows[LinkedTable] }[] = [];
  for (const table of LINKED_TABLES) {
    const rows = await read(db, (from) => from.table(table).where('otherId').equals(contactId).toArray());
    for (const row of rows) if (row.contactId !== contactId) found.push({ table, row });
  }
  const owners = await namesOf(
    { db },
    found.map(({ row }) => row.contactId),
  );
  return found.map(({ table, row }) => ({ table, row, ownerName: owners.get(row.contactId) ?? '' }));
}

async function namesOf({ db }: Pick<Desk, 'db'>, ids: readonly string[]): Promise<Map<string, string>> {
  const contacts = await read(db, (from) => from.table('contacts').bulkGet([...new Set(ids)]));
  return new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact.name]] : [])));
}

/** Rows read in one go, so that the page goes on answering. */
const SLICE = 2_000;
/** More notes about others than that are named by nobody. */
const MOST = 500;

/** Notes about others with their whole name or an address of theirs; a first name alone is anybody's. */
export async function readMentions(desk: Desk, { contact, identities }: ContactFile): Promise<Mention[]> {
  const names = [contact.name, ...identities.map(({ typed }) => typed)].map(fold).filter((name) => name.length > 4);
  const found: Omit<Mention, 'ownerName'>[] = [];
  for (const table of WORDED_TABLES) {
    for (let last = ''; found.length < MOST; ) {
      const from = last;
      const rows = await read(desk.db, (db) => db.table(table).where(':id').above(from).limit(SLICE).toArray());
      const end = rows.at(-1)?.id;
      if (end === undefined) break;
      for (const row of rows) {
        const words = wordsOf(table, row as never);
        if (row.contactId === contact.id || !words) continue;
        const folded = fold(words);
        if (names.some((name) => folded.includes(name))) found.push({ table, contactId: row.contactId, words });
      }
      last = end;
    }
  }
  const owners = await namesOf(
    desk,
    found.map(({ contactId }) => contactId),
  );
  return found.map((one) => ({ ...one, ownerName: owners.get(one.contactId) ?? '' }));
}

async function readDone({ db }: Desk, contactId: string): Promise<PastWrite[]> {
  const done: PastWrite[] = [];
  await eachAbout(
    (work) => read(db, work),
    [contactId],
    (row) => {
      const changes = row.changes.filter((change) => isAbout(change, contactId));
      const { verb, label, at, group } = row;
      // The name of an import's file isn't about anybody; one write on many is told by its own rows only.
      if (changes.length > 0) done.push({ at, verb, label: group === undefined ? label : '', changes });
    },
  );
  return done.reverse();
}

function isAbout({ table, before, after }: Change, contactId: string): boolean {
  return [before, after].some((row) => {
    if (!row) return false;
    return contactOf(table, row) === contactId || ('otherId' in row && row.otherId === contactId);
  });
}
