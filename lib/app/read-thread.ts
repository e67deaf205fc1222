import { type Key, keysOfPerson, keyText } from '../core/identity';
import { plainTwin } from '../core/look-alike';
import { type Found, matchSighting } from '../core/match';
import type { Identity } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import { MOST_PEOPLE, peopleOfThread, type Thread, type ThreadFile, threadOf } from '../core/thread';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Rows } from '../data/tables';
import type { Desk } from './desk';

/**
 * Everyone on the page's thread, known and unknown, the user left out; null where there is nobody but one person. Each is
 * matched as the page's person is: by keys alone. One look a table, however many they are.
 */
export function readThread(desk: Desk, sighting: Sighting): Promise<Thread | null> {
  const people = peopleOfThread(sighting).slice(0, MOST_PEOPLE);
  if (people.length < 2) return Promise.resolve(null);
  const now = desk.now();
  return read(desk.db, async (db) => {
    const found = await lookUp(db, people);
    const matches = people.map((person) => ({ person, match: matchOne(sighting, person, found) }));
    const ids = matches.flatMap(({ match }) => {
      if (match.kind === 'known') return [match.contactId];
      if (match.kind === 'conflict') return match.contactIds;
      return match.kind === 'unknown' ? match.namesakes : [];
    });
    return threadOf(sighting, { matches, files: await readFiles(db, [...new Set(ids)]) }, now);
  });
}

type LookedUp = {
  /** By key text. */
  owners: Map<string, Identity[]>;
  notThem: Map<string, readonly string[]>;
  /** Ids by lower-cased name. */
  named: Map<string, string[]>;
};

async function lookUp(db: RecordDb, people: readonly Person[]): Promise<LookedUp> {
  const keys = people.flatMap((person) => [...keysOfPerson(person), ...twinsOf(person)]);
  // Asked for one by one, all at once: several times as fast as one cursor over all of them.
  const identities = (
    await Promise.all(
      keys.map(({ kind, value }) => db.table('identities').where('[kind+value]').equals([kind, value]).toArray()),
    )
  ).flat();
  const owned = new Set(identities.map(keyText));
  const strangers = people.filter((person) => !keysOfPerson(person).some((key) => owned.has(keyText(key))));
  const namesakes = await readNamesakes(db, strangers);
  const ids = [...new Set([...identities.map(({ contactId }) => contactId), ...namesakes.map(({ id }) => id)])];
  const contacts = await db.table('contacts').bulkGet(ids);
  return {
    owners: groupBy(identities, keyText),
    notThem: new Map(contacts.flatMap((contact) => (contact?.notThem ? [[contact.id, contact.notThem]] : []))),
    named: new Map(
      [...groupBy(namesakes, ({ name }) => name.toLowerCase())].map(([name, rows]) => [name, idsOf(rows)]),
    ),
  };
}

/** Only of those whom nobody is by an address, and written as they are here: a hint, no more. */
async function readNamesakes(db: RecordDb, strangers: readonly Person[]): Promise<Rows['contacts'][]> {
  const names = [...new Set(strangers.flatMap(({ name }) => name?.trim() || []))];
  const found = await Promise.all(
    names.map((name) => db.table('contacts').where('name').equals(name).limit(MOST_NAMESAKES).toArray()),
  );
  return found.flat();
}

/** One is named; the others only say that there are several. */
const MOST_NAMESAKES = 3;

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The plain address that one in other letters, or with a tag, could be taken for. */
function twinsOf({ email }: Person): Key[] {
  const twin = email ? plainTwin(email.toLowerCase()) : null;
  return twin === null ? [] : [{ kind: 'mail', value: twin }];
}

function matchOne(sighting: Sighting, person: Person, { owners, notThem, named }: LookedUp) {
  const identities = keysOfPerson(person).flatMap((key) => owners.get(keyText(key)) ?? []);
  const twins = twinsOf(person).flatMap((key) => owners.get(keyText(key)) ?? []);
  const hints = [
    ...twins.map(({ contactId }) => contactId),
    ...(named.get(person.name?.trim().toLowerCase() ?? '') ?? []),
  ];
  const found: Found = { identities, notThem, namesakes: [...new Set(hints)] };
  // Alone on the page, as it were: whether the page is sure of its own person is another question.
  return matchSighting({ ...sighting, people: [person], focus: person, confidence: 1 }, found);
}

const PARTS = ['identities', 'pledges', 'facts', 'interactions', 'ties', 'apart'] as const;
type Parts = { [T in (typeof PARTS)[number]]: Map<string, Rows[T][]> };

async function readFiles(db: RecordDb, ids: readonly string[]): Promise<Map<string, ThreadFile>> {
  const [contacts, rules, ...parts] = await Promise.all([
    db.table('contacts').bulkGet([...ids]),
    db.table('rules').bulkGet([...ids]),
    ...PARTS.map(async (table) => {
      const rows = await Promise.all(ids.map((id) => db.table(table).where('contactId').equals(id).toArray()));
      return [table, new Map(ids.map((id, at) => [id, rows[at]]))] as const;
    }),
  ]);
  const by = Object.fromEntries(parts) as Parts;
  const of = <T extends keyof Parts>(table: T, id: string) => by[table].get(id) ?? [];
  return new Map(
    contacts.flatMap((contact, at): [string, ThreadFile][] => {
      if (!contact) return [];
      const { id } = contact;
      const own = rules[at];
      const owned = { identities: of('identities', id), pledges: of('pledges', id), facts: of('facts', id) };
      const more = { interactions: of('interactions', id), ties: of('ties', id), apart: of('apart', id) };
      return [[id, { contact, ...owned, ...more, ...(own ? { rules: own } : {}) }]];
    }),
  );
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
