import { pairText } from '../core/apart';
import { type DuplicateCard, type DuplicatePair, findDuplicates as findAmong, heedReasons } from '../core/duplicates';
import { keyText, pointsAtPerson } from '../core/identity';
import { CONNECTED_ON, SUGGESTION } from '../core/moves';
import { orderIdentities } from '../core/order-identities';
import type { Contact, Identity } from '../core/record';
import type { Desk } from './desk';
import { readEvery, readWhereAny } from './read-bites';

/** What the list shows of one of the two. */
export type DuplicatePerson = Pick<Contact, 'id' | 'name' | 'role' | 'company' | 'grain'> & { reach: string[] };

/** A question: are these one person? `keep` is the better known of the two. */
export type Duplicate = Pick<DuplicatePair, 'score' | 'reasons'> & { keep: DuplicatePerson; other: DuplicatePerson };

export type FindDuplicatesOptions = { signal?: AbortSignal; onProgress?: (part: number) => void };

/** Milliseconds of work between two breaths: a key that is pressed meanwhile never waits for long. */
const SLICE = 8;

/**
 * Who may be in the record twice, the likeliest first, pairs said never to be the same left out. Reads only, in slices;
 * rejects with the signal's reason when it is aborted. `onProgress` is told parts from 0 to 1.
 */
export async function findDuplicates(desk: Desk, options: FindDuplicatesOptions = {}): Promise<Duplicate[]> {
  const { signal, onProgress } = options;
  const contacts = await readEvery(desk, 'contacts');
  signal?.throwIfAborted();
  const identities = new Map<string, Identity[]>();
  for (const row of await readEvery(desk, 'identities')) {
    const own = identities.get(row.contactId);
    if (own) own.push(row);
    else identities.set(row.contactId, [row]);
  }
  const apart = new Set((await readEvery(desk, 'apart')).map(({ contactId, otherId }) => pairText(contactId, otherId)));
  signal?.throwIfAborted();
  const work = new Slices(desk, signal);
  const cards: DuplicateCard[] = [];
  for (const contact of contacts) {
    cards.push(cardOf(contact, identities.get(contact.id) ?? []));
    await work.breathe();
  }
  const pairs = await heedConnections(desk, await searched(findAmong(cards, apart), work, onProgress));
  signal?.throwIfAborted();
  const people = new Map(contacts.map((contact) => [contact.id, contact]));
  const shown = (id: string) => personOf(people.get(id), identities.get(id) ?? []);
  return pairs.flatMap(({ one, other, score, reasons }): Duplicate[] => {
    const [keep, second] = [shown(one), shown(other)];
    return keep && second ? [{ keep, other: second, score, reasons }] : [];
  });
}

/** Two with whom the user connected on LinkedIn on different days are two members of one name there, not one listed twice. */
async function heedConnections(desk: Desk, pairs: readonly DuplicatePair[]): Promise<DuplicatePair[]> {
  const named = pairs.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'slug'));
  const ids = [...new Set(named.flatMap(({ one, other }) => [one, other]))];
  const facts = await readWhereAny(desk, 'facts', { index: 'contactId', anyOf: ids });
  const connected = facts.filter(({ group, key }) => key === CONNECTED_ON && group !== SUGGESTION);
  const days = new Map(connected.map(({ contactId, value }) => [contactId, value]));
  return heedReasons(pairs, ({ kind }, { one, other }) => {
    const [ours, theirs] = [days.get(one), days.get(other)];
    return kind !== 'slug' || ours === undefined || theirs === undefined || ours === theirs;
  });
}

async function searched(
  run: Generator<number, DuplicatePair[]>,
  work: Slices,
  onProgress: FindDuplicatesOptions['onProgress'],
): Promise<DuplicatePair[]> {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (await work.breathe()) onProgress?.(step.value);
  }
}

/** Lets the page answer whenever a slice is over; throws the signal's reason when the work isn't wanted any more. */
class Slices {
  #began: number;

  constructor(
    private readonly desk: Pick<Desk, 'now'>,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.#began = desk.now();
  }

  /** True when there was a pause. */
  async breathe(): Promise<boolean> {
    if (this.desk.now() - this.#began < SLICE) return false;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.signal?.throwIfAborted();
    this.#began = this.desk.now();
    return true;
  }
}

function cardOf(contact: Contact, identities: readonly Identity[]): DuplicateCard {
  const { id, name, goesBy, company, grain, createdAt, notThem = [] } = contact;
  const of = (kind: Identity['kind']) => identities.filter((row) => row.kind === kind);
  const pointing = identities.filter(pointsAtPerson);
  return {
    id,
    name,
    ...(goesBy ? { goesBy } : {}),
    ...(company ? { company } : {}),
    mails: of('mail').map(({ value }) => value),
    // As typed: a number without its country is stored under its contact's name.
    phones: of('phone').map(({ value, typed }) => (value.startsWith('+') ? value : typed)),
    slugs: of('linkedin').map(({ value }) => value),
    keys: pointing.map(keyText),
    notThem,
    bare: grain.source === 'imported' && pointing.length === 0,
    createdAt,
  };
}

/** So many addresses are shown of each. */
const REACH = 3;

function personOf(contact: Contact | undefined, identities: readonly Identity[]): DuplicatePerson | null {
  if (!contact) return null;
  const { id, name, role, company, grain } = contact;
  const reach = orderIdentities(identities)
    .filter(({ kind }) => kind !== 'vcard')
    .map(({ kind, value, typed }) => (kind === 'linkedin' ? `linkedin.com/in/${value}` : typed));
  return { id, name, grain, reach: reach.slice(0, REACH), ...(role ? { role } : {}), ...(company ? { company } : {}) };
}
