import type { Link, LinkView } from '../../lib/core/links';

const link = (table: Link['table'], rowId: string, rest: Omit<Link, 'id' | 'table' | 'rowId'>): Link => ({
  id: `${table}/${rowId}`,
  table,
  rowId,
  ...rest,
});

/** Dana's ties, of every sort: set by hand, from a story, noted at the other end, to somebody who is gone. */
export const danaLinks: LinkView[] = [
  {
    link: link('ties', 't1', { from: 'dana', to: 'raj', kind: 'helped-by', note: 'lent her his shift planner' }),
    way: 'out',
    otherId: 'raj',
    other: { name: 'Raj Patel', role: 'Operations Director', company: 'Northfield Packaging' },
  },
  {
    link: link('ties', 't2', { from: 'maren', to: 'dana', kind: 'introduced-by' }),
    way: 'in',
    otherId: 'maren',
    other: { name: 'Maren Holt', role: 'Head of Quality', company: 'Harbour Tiles Nordic' },
  },
  {
    link: link('history', 'h1', {
      from: 'lena',
      to: 'dana',
      kind: 'helped-by',
      note: 'Dana vouched for her when the plant was sold.',
    }),
    way: 'in',
    otherId: 'lena',
    other: { name: 'Lena Fischer', role: 'Head of Procurement' },
  },
  { link: link('ties', 't3', { from: 'dana', to: 'x', kind: 'knows' }), way: 'out', otherId: 'x', other: null },
];
