import type { Link } from './links';
import type { Contact } from './record';

/** Somebody on the map; `degree` is to how many others they are tied. */
export type MapPerson = Pick<Contact, 'id' | 'name' | 'role' | 'company' | 'accountId'> & { degree: number };

/** Two people and every link between them; `a` and `b` are ids in order. */
export type MapTie = { a: string; b: string; links: Link[] };

export type PeopleMap = {
  people: MapPerson[];
  ties: MapTie[];
  /** People with ties who aren't shown because there are too many. */
  left: number;
};

/** More can't be looked at, and be drawn while one waits. */
const MOST_ON_MAP = 300;

/** Pairs of people who are tied, whatever by. Nobody is tied to themselves. */
export function pairUp(links: readonly Link[]): MapTie[] {
  const pairs = new Map<string, MapTie>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const [a, b] = link.from < link.to ? [link.from, link.to] : [link.to, link.from];
    const key = JSON.stringify([a, b]);
    const known = pairs.get(key);
    if (known) known.links.push(link);
    else pairs.set(key, { a, b, links: [link] });
  }
  return [...pairs.values()];
}

/** How many others each person is tied to. */
function degreesOf(ties: readonly MapTie[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { a, b } of ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Whom to show when there are too many: whoever is tied to most, so that the map keeps its knots. */
export function choosePeople(ties: readonly MapTie[], most = MOST_ON_MAP): { ids: string[]; left: number } {
  const degrees = [...degreesOf(ties)];
  const sorted = degrees.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { ids: sorted.slice(0, most).map(([id]) => id), left: Math.max(0, sorted.length - most) };
}

/** The map of these people: ties to anybody else are left out. */
export function mapOf(contacts: readonly Contact[], ties: readonly MapTie[], left = 0): PeopleMap {
  const there = new Set(contacts.map(({ id }) => id));
  const shown = ties.filter(({ a, b }) => there.has(a) && there.has(b));
  const degrees = degreesOf(shown);
  const people = contacts.map(
    ({ id, name, role, company, accountId }): MapPerson => ({
      id,
      name,
      ...(role ? { role } : {}),
      ...(company ? { company } : {}),
      ...(accountId === undefined ? {} : { accountId }),
      degree: degrees.get(id) ?? 0,
    }),
  );
  people.sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return { people, ties: shown, left };
}
