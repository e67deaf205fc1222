import { fold } from '../core/fold';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Rows } from '../data/tables';
import { together } from '../data/together';
import type { Desk } from './desk';
import { findPeople, type PersonHit } from './find-people';
import { isSpecial, WORDED_TABLES, type WordedTable, wordsOf } from './search-index';
import { readSettings } from './settings';

/** A row in whose words the typed ones stand, and whose it is. `at`: when it was noted. `isPrivate`: not for every eye. */
export type WordsHit = {
  contactId: string;
  name: string;
  table: WordedTable;
  id: string;
  words: string;
  at: number;
  isPrivate: boolean;
};

/** People, best first; and single rows of theirs that hold what was typed. */
export type Everything = { people: PersonHit[]; words: WordsHit[] };

/** People whose rows are looked through: more would make a key wait. */
const READ = 12;
/** Of them so many in one go: mostly the first few have enough to show. */
const BITE = 4;
/** Letters after which words mean something. */
const ENOUGH = 3;

/**
 * Searches the whole record as one types: names, companies, facts, notes, promises, stories, what they said. Special
 * categories are left out unless the user turned them on.
 */
export async function findEverything(desk: Desk, query: string, limit = 8): Promise<Everything> {
  const people = await findPeople(desk, query, Math.max(limit, READ));
  const terms = termsOf(query);
  if (query.trim().length < ENOUGH || terms.length === 0) return { people: people.slice(0, limit), words: [] };
  const noted = people.filter(({ foundIn }) => foundIn.includes('note')).slice(0, READ);
  const words = await findWords(desk, { people: noted, terms, limit });
  // Who was found by a note alone is in the second list, with the note.
  const named = people.filter(({ foundIn }) => foundIn.some((field) => field !== 'note'));
  return { people: named.slice(0, limit), words };
}

const termsOf = (query: string) =>
  fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Looked = { people: readonly PersonHit[]; terms: readonly string[]; limit: number };

/** A row with how many of the typed words begin a word in it, as a share. */
type Found = { hit: WordsHit; share: number };

async function findWords(desk: Desk, { people, terms, limit }: Looked): Promise<WordsHit[]> {
  if (people.length === 0) return [];
  const { special = false } = await readSettings(desk);
  const found: Found[] = [];
  for (let at = 0; at < people.length; at += BITE) {
    const some = people.slice(at, at + BITE);
    const rows = await read(desk.db, (db) =>
      together(db, WORDED_TABLES, () => Promise.all(some.map((person) => rowsOf(db, person)))),
    );
    for (const [index, { name }] of some.entries()) {
      const theirs = (rows[index] ?? []).flatMap((row) => hitOf(row, { name, terms, special }));
      found.push(...theirs.sort((a, b) => b.hit.at - a.hit.at));
    }
    // With as many rows that hold everything, nobody who comes later is shown any more.
    if (found.filter(({ share }) => share === 1).length >= limit) break;
  }
  // Equal shares stay in the order of the people, then the newest first.
  found.sort((a, b) => b.share - a.share);
  return found.slice(0, limit).map(({ hit }) => hit);
}

type OwnRow = { [T in WordedTable]: { table: T; row: Rows[T] } }[WordedTable];

/** One person's rows. Table by table in one go each: several times as fast as a cursor over all of them. */
async function rowsOf(db: RecordDb, { contactId }: PersonHit): Promise<OwnRow[]> {
  const tables = WORDED_TABLES.map(async (table) => {
    const rows = await db.table(table).where('contactId').equals(contactId).toArray();
    return rows.map((row) => ({ table, row }) as OwnRow);
  });
  return (await Promise.all(tables)).flat();
}

type Wanted = { name: string; terms: readonly string[]; special: boolean };

function hitOf({ table, row }: OwnRow, { name, terms, special }: Wanted): Found[] {
  if (isSpecial(row) && !special) return [];
  const words = wordsOf(table, row);
  const share = shareOf(words, terms);
  if (share === 0) return [];
  const isPrivate = 'sensitivity' in row && row.sensitivity > 1;
  return [{ share, hit: { contactId: row.contactId, name, table, id: row.id, words, at: row.grain.at, isPrivate } }];
}

function shareOf(words: string, terms: readonly string[]): number {
  const there = termsOf(words);
  const hits = terms.filter((term) => there.some((word) => word.startsWith(term)));
  return hits.length / terms.length;
}
