import type { Link } from '../../lib/core/links';
import { type MapPerson, type PeopleMap, pairUp } from '../../lib/core/people-map';

const PEOPLE: [id: string, name: string, company: string][] = [
  ['dana', 'Dana Whitfield', 'Harbour Tiles'],
  ['carol', 'Carol Mott', 'Harbour Tiles'],
  ['ben', 'Ben Ashworth', 'Harbour Tiles'],
  ['maren', 'Maren Holt', 'Harbour Tiles Nordic'],
  ['raj', 'Raj Patel', 'Northfield Packaging'],
  ['lena', 'Lena Fischer', 'Northfield Packaging'],
  ['tomas', 'Tomás Vega', 'Northfield Packaging'],
  ['sara', 'سارة الحسيني', 'نور للطباعة'],
  ['mia', 'Maria Aurélia Wilhelmina von Hohenberg-Castellanos de la Fuente', 'Castellanos & Hohenberg'],
];

const TIES: [from: string, kind: Link['kind'], to: string][] = [
  ['dana', 'helped-by', 'carol'],
  ['carol', 'reports-to', 'dana'],
  ['ben', 'reports-to', 'dana'],
  ['ben', 'works-with', 'carol'],
  ['maren', 'introduced-by', 'dana'],
  ['dana', 'brought-together', 'raj'],
  ['lena', 'works-with', 'raj'],
  ['tomas', 'reports-to', 'raj'],
  ['tomas', 'helped-by', 'lena'],
  ['mia', 'introduced-by', 'tomas'],
  ['sara', 'knows', 'mia'],
];

const link = ([from, kind, to]: (typeof TIES)[number]): Link => ({
  id: `ties/${from}-${to}`,
  from,
  to,
  kind,
  table: 'ties',
  rowId: `${from}-${to}`,
});

/** Nine people of five companies, one name long, one written from right to left. */
export const smallMap: PeopleMap = {
  people: PEOPLE.map(([id, name, company]) => ({ id, name, company, accountId: company, degree: degree(id) })),
  ties: pairUp(TIES.map(link)),
  left: 0,
};

function degree(id: string): number {
  return TIES.filter(([from, , to]) => from === id || to === id).length;
}

/** As many as are drawn at most, in companies of twelve, with some who know half of everybody. */
export function bigMap(count = 300): PeopleMap {
  const people = Array.from({ length: count }, (_, at): MapPerson => {
    const company = `Company ${Math.floor(at / 12)}`;
    return {
      id: `p${at}`,
      name: `${FIRST[at % FIRST.length]} ${LAST[(at * 7) % LAST.length]}`,
      company,
      accountId: company,
      degree: 2,
    };
  });
  const kinds = ['works-with', 'helped-by', 'knows', 'reports-to'] as const;
  const links = people.flatMap(({ id }, at) => [
    link([id, kinds[at % 4] ?? 'knows', `p${Math.floor(at / 12) * 12}`]),
    ...(at % 5 === 0 ? [link([id, kinds[at % 3] ?? 'knows', `p${(at * 31) % count}`])] : []),
  ]);
  return { people, ties: pairUp(links), left: 41 };
}

const FIRST = 'Ada Bela Cyril Dunja Emre Farid Gloria Henrik Imke Jorge Kaja Lucía Maja Niko Oda Piet Rosa Søren'.split(
  ' ',
);
const LAST = 'Abbot Brandt Castillo Dvořák Eklund Fabre Gruber Horvat Ivanov Jansen Kowalski Lindqvist Moreau'.split(
  ' ',
);
