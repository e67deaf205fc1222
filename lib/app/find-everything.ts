import { fold } from '../core/fold';
import { read } from '../data/read';
import type { Desk } from './desk';
import { findPeople, type PersonHit } from './find-people';
import { WORDED_TABLES, type WordedTable, wordsOf } from './search-index';
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
  const words = await findWords(desk, noted, terms);
  // Who was found by a note alone is in the second list, with the note.
  const named = people.filter(({ foundIn }) => foundIn.some((field) => field !== 'note'));
  return { people: named.slice(0, limit), words: words.slice(0, limit) };
}

const termsOf = (query: string) =>
  fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

async function findWords(desk: Desk, people: readonly PersonHit[], terms: readonly string[]): Promise<WordsHit[]> {
  const names = new Map(people.map(({ contactId, name }) => [contactId, name]));
  if (names.size === 0) return [];
  const { special = false } = await readSettings(desk);
  const found = await read(desk.db, (db) =>
    Promise.all(
      WORDED_TABLES.map(async (table) => {
        const rows = await db
          .table(table)
          .where('contactId')
          .anyOf([...names.keys()])
          .toArray();
        return rows.flatMap((row): (WordsHit & { share: number })[] => {
          const words = wordsOf(table, row);
          const share = shareOf(words, terms);
          const level = 'sensitivity' in row ? row.sensitivity : 0;
          if (share === 0 || (level > 2 && !special)) return [];
          const { contactId, id, grain } = row;
          const name = names.get(contactId) ?? '';
          return [{ contactId, name, table, id, words, at: grain.at, isPrivate: level > 1, share }];
        });
      }),
    ),
  );
  const order = [...names.keys()];
  return found
    .flat()
    .sort((a, b) => b.share - a.share || order.indexOf(a.contactId) - order.indexOf(b.contactId) || b.at - a.at)
    .map(({ share: _, ...hit }) => hit);
}

/** How many of the typed words begin a word in there, as a share. */
function shareOf(words: string, terms: readonly string[]): number {
  const there = termsOf(words);
  const hits = terms.filter((term) => there.some((word) => word.startsWith(term)));
  return hits.length / terms.length;
}
