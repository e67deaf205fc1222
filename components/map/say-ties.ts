import type { Link } from '../../lib/core/links';
import type { MapTie } from '../../lib/core/people-map';
import { ties as words } from '../../lib/locales';

/** "helped by", and whom: each link of a person as it reads from them. */
export function sayTies(id: string, ties: readonly MapTie[]): { key: string; otherId: string; said: string }[] {
  return ties
    .filter(({ a, b }) => a === id || b === id)
    .flatMap(({ links }) => links)
    .map((link) => {
      const out = link.from === id;
      return { key: link.id, otherId: out ? link.to : link.from, said: words[out ? 'out' : 'in'][link.kind] };
    });
}

/** Those tied to somebody; nobody's are none. */
export function neighboursOf(ties: readonly MapTie[], id: string | null): ReadonlySet<string> {
  return new Set(ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
}

const KIND: Record<Link['kind'], 'help' | 'work' | 'other'> = {
  'helped-by': 'help',
  'introduced-by': 'help',
  'brought-together': 'help',
  'reports-to': 'work',
  'works-with': 'work',
  family: 'other',
  knows: 'other',
  'mixed-up-with': 'other',
};

/** How a tie is drawn: by the weightiest of its links. */
export function lineKind({ links }: MapTie): 'help' | 'work' | 'other' {
  const kinds = new Set(links.map(({ kind }) => KIND[kind]));
  return kinds.has('help') ? 'help' : kinds.has('work') ? 'work' : 'other';
}
