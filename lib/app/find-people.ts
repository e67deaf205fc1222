import type { Contact } from '../core/record';
import { rowsBeginning } from '../data/by-name';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';
import { catchUp, SEARCHED, type SearchIndex, SPECIAL, searchIndexOf, WHO } from './search-index';

export type PersonHit = {
  contactId: string;
  name: string;
  goesBy?: string;
  role?: string;
  company?: string;
  sample?: true;
  /** Absent when there are none. */
  tags?: string[];
  /** Where the words were found, best first: name, company, role, reach, note. Empty for recent people. */
  foundIn: string[];
};

/** Milliseconds a first key waits for the index before names alone are searched. */
const HEAD_START = 100;

/** People by name, company, role, address or note, as they are typed: prefixes, small slips, no accents. Empty: recent people. */
export async function findPeople(desk: Desk, query: string, limit = 20): Promise<PersonHit[]> {
  if (query.trim() === '') return read(desk.db, (db) => recentPeople(db, limit));
  const index = searchIndexOf(desk.db);
  if (!index.complete) await Promise.race([index.ready, pause(HEAD_START)]);
  if (!index.complete) return read(desk.db, (db) => findByName(db, query, limit));
  const special = await read(desk.db, async (db) => {
    await catchUp(db, index);
    return (await db.table('settings').get('settings'))?.special === true;
  });
  return search(index, query, { limit, special });
}

/** Builds the index ahead of the first key; resolves when search is complete. Asking again then gives all there is. */
export function warmSearch(desk: Desk): Promise<void> {
  return searchIndexOf(desk.db).ready;
}

type Asked = { limit: number; special: boolean };

/** Who they are comes first; what was noted of them fills up, once there are letters enough to mean something. */
function search({ mini }: SearchIndex, query: string, { limit, special }: Asked): PersonHit[] {
  if (!mini) return [];
  const people = mini.search(query, { fields: [...WHO] });
  const all = special ? [...SEARCHED, SPECIAL] : [...SEARCHED];
  const more = people.length < limit && query.trim().length >= 3 ? mini.search(query, { fields: all }) : [];
  const found = new Map([...people, ...more].map((result) => [String(result.id), result]));
  return [...found.values()].slice(0, limit).map((result) => {
    const fields = new Set(Object.values(result.match).flat());
    if (fields.has(SPECIAL)) fields.add('note');
    const foundIn = SEARCHED.filter((field) => fields.has(field));
    return { contactId: String(result.id), ...(result.shown as Shown), foundIn };
  });
}

type Shown = Pick<PersonHit, 'name' | 'goesBy' | 'role' | 'company' | 'sample' | 'tags'>;

async function recentPeople(db: RecordDb, limit: number): Promise<PersonHit[]> {
  return (await db.table('contacts').orderBy('updatedAt').reverse().limit(limit).toArray()).map(hitOf);
}

/** Until the index is there: names that begin so. */
async function findByName(db: RecordDb, query: string, limit: number): Promise<PersonHit[]> {
  const found = await rowsBeginning(db.table('contacts'), query.trim()).limit(limit).toArray();
  return found.map((contact) => ({ ...hitOf(contact), foundIn: ['name'] }));
}

function hitOf(contact: Contact): PersonHit {
  const { id, name, goesBy, role, company, sample, tags } = contact;
  return {
    contactId: id,
    name,
    foundIn: [],
    ...(goesBy ? { goesBy } : {}),
    ...(role ? { role } : {}),
    ...(company ? { company } : {}),
    ...(sample ? { sample } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
