import { fold } from '../core/fold';
import { type Key, keyText, pointsAtPerson } from '../core/identity';
import { aboutRefused, CONNECTED_ON, CONNECTION, GONE, SUGGESTION } from '../core/moves';
import type { Contact, Fact, Identity } from '../core/record';
import type { RecordDb } from '../data/db';
import { type WriteHead, write } from '../data/write';
import type { ImportedPerson } from '../formats/imported-person';
import { type Pace, startPace } from '../formats/pace';
import type { Desk } from './desk';

/** Who of those that an earlier Connections.csv listed isn't in the newer one. */
export type Vanished = { contactId: string; name: string };

/** What two lists of connections say beside each other; `returned`: suggestions that aren't so any more. */
export type Compared = {
  people: readonly ImportedPerson[];
  vanished: Vanished[];
  returned: string[];
};

/** Contacts at once: reading them takes a few milliseconds. */
const SLICE = 300;
/** A list that has fewer of those known before is somebody else's, or a part. */
const FEWEST_SHARED = 0.8;

type Connected = { contact: Contact; keys: Identity[]; on: Fact; suggested: Fact | undefined; refused: boolean };

/**
 * Compares the connections among these people with those of earlier files. Whoever has a new address on LinkedIn (same
 * name, same day of connection, the old address gone, one person on either side) is given the old one too, so that they
 * stay one. `whole`: the list was read to its end; only then is anybody missed. Nothing is written.
 */
export async function compareConnections(
  desk: Desk,
  people: readonly ImportedPerson[],
  whole: boolean,
): Promise<Compared> {
  const pace = startPace();
  const list = people.filter(({ connectedOn }) => connectedOn !== undefined);
  const known = list.length > 0 ? await readConnected(desk.db, pace) : [];
  // The first list of all has nothing to be compared with.
  if (known.length === 0) return { people, vanished: [], returned: [] };
  const keys = new Set<string>();
  for (const { identities } of list) {
    await pace.rest();
    for (const key of identities) keys.add(keyText(key));
  }
  const absent = known.filter(({ keys: own }) => !own.some((key) => keys.has(keyText(key))));
  const byName = await findNamesakes(list, absent, pace);
  const renamed = await findRenamed(desk.db, absent, byName);
  const gone = new Set(absent.filter(({ contact }) => !byName.has(fold(contact.name))));
  const open = known.filter(({ suggested, refused }) => !suggested && !refused);
  const missing = open.filter((one) => gone.has(one));
  const isSameList = whole && open.length - missing.length >= open.length * FEWEST_SHARED;
  return {
    people: renamed.size > 0 ? people.map((person) => withOldKey(person, renamed.get(person))) : people,
    vanished: isSameList ? missing.map(({ contact }) => ({ contactId: contact.id, name: contact.name })) : [],
    returned: known.flatMap((one) => (one.suggested && !gone.has(one) ? [one.suggested.id] : [])),
  };
}

async function readConnected(db: RecordDb, pace: Pace): Promise<Connected[]> {
  const ids = (await db.table('facts').where('group').equals('work').primaryKeys()) as string[];
  const found: Connected[] = [];
  for (let at = 0; at < ids.length; at += SLICE) {
    await pace.rest();
    const facts = await db.table('facts').bulkGet(ids.slice(at, at + SLICE));
    const on = facts.filter((fact) => fact?.key === CONNECTED_ON && fact.grain.source === 'imported') as Fact[];
    if (on.length > 0) found.push(...(await readSlice(db, on)));
  }
  return found;
}

async function readSlice(db: RecordDb, on: readonly Fact[]): Promise<Connected[]> {
  const ids = on.map(({ contactId }) => contactId);
  const contacts = await db.table('contacts').bulkGet(ids);
  const identities = await db.table('identities').where('contactId').anyOf(ids).toArray();
  const facts = (await db.table('facts').where('contactId').anyOf(ids).toArray()).filter(
    ({ group, key }) => group === SUGGESTION && key === CONNECTION,
  );
  const refusals = await db.table('snoozes').bulkGet(ids.map((id) => `${id}|${aboutRefused(CONNECTION, GONE)}`));
  return on.flatMap((fact, index) => {
    const contact = contacts[index];
    const keys = identities.filter((key) => key.contactId === fact.contactId && pointsAtPerson(key));
    const suggested = facts.find(({ contactId }) => contactId === fact.contactId);
    return contact ? [{ contact, keys, on: fact, suggested, refused: refusals[index] !== undefined }] : [];
  });
}

/** People of the list who are called as somebody absent is, by folded name. */
async function findNamesakes(
  list: readonly ImportedPerson[],
  absent: readonly Connected[],
  pace: Pace,
): Promise<Map<string, ImportedPerson[]>> {
  const names = countNames(absent);
  const groups = new Map<string, ImportedPerson[]>();
  for (const person of names.size > 0 ? list : []) {
    await pace.rest();
    const name = fold(person.name);
    if (!names.has(name)) continue;
    const same = groups.get(name);
    if (same) same.push(person);
    else groups.set(name, [person]);
  }
  return groups;
}

/** People of the file whose old address is known; nobody whose new one is somebody's already. */
async function findRenamed(
  db: RecordDb,
  absent: readonly Connected[],
  byName: ReadonlyMap<string, ImportedPerson[]>,
): Promise<Map<ImportedPerson, Identity>> {
  const renamed = new Map<ImportedPerson, Identity>();
  const twins = countNames(absent);
  for (const one of absent) {
    const namesakes = byName.get(fold(one.contact.name)) ?? [];
    const [person] = namesakes;
    const old = one.keys.find(({ kind }) => kind === 'linkedin' || kind === 'other');
    if (
      !person ||
      !old ||
      namesakes.length > 1 ||
      twins.get(fold(one.contact.name)) !== 1 ||
      person.connectedOn !== one.on.value
    )
      continue;
    const pairs = person.identities.map(({ kind, value }): [string, string] => [kind, value]);
    const owners = await db.table('identities').where('[kind+value]').anyOf(pairs).toArray();
    if (owners.length === 0) renamed.set(person, old);
  }
  return renamed;
}

function countNames(people: readonly Connected[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { contact } of people) counts.set(fold(contact.name), (counts.get(fold(contact.name)) ?? 0) + 1);
  return counts;
}

function withOldKey(person: ImportedPerson, old: (Key & { typed: string }) | undefined): ImportedPerson {
  if (!old) return person;
  const { kind, value, typed } = old;
  return { ...person, identities: [...person.identities, { kind, value, typed }] };
}

/** Writes what was found, if anything: a suggestion for each who vanished, none any more for those who are listed again. */
export async function putCompared(
  desk: Desk,
  { vanished, returned }: Compared,
  { from, ...head }: WriteHead & { from: string },
): Promise<void> {
  const grain = { source: 'imported', at: desk.now(), from } as const;
  await write(desk, head, async (tx) => {
    const contacts = await tx.db.table('contacts').bulkGet(vanished.map(({ contactId }) => contactId));
    const facts = contacts.flatMap((contact): Fact[] =>
      contact
        ? [
            {
              id: desk.newId(),
              contactId: contact.id,
              group: SUGGESTION,
              key: CONNECTION,
              value: GONE,
              sensitivity: 0,
              grain,
            },
          ]
        : [],
    );
    await tx.add('facts', facts);
    await tx.remove('facts', returned);
  });
}
