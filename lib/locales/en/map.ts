import { common } from './common';

/** Words of the map of people. */
export const map = {
  title: 'Map',
  lead: 'Who helped whom, who introduced you, who works with whom.',
  loading: 'Drawing the map…',
  picture: 'Map of people. Arrow keys move from one to the next, Enter opens their page.',
  around: 'Around them',
  person: (name: string, work: string, ties: number) =>
    [name, work, common.count(ties, 'tie', 'ties')].filter(Boolean).join(', '),
  hint: 'Point at somebody, or use the arrow keys, to see how they hang together.',
  left: (count: number) =>
    `${common.count(count, 'person', 'people')} with fewer ties ${count === 1 ? 'isn’t' : 'aren’t'} drawn.`,
  asList: 'The same as a list',
  list: 'People and their ties',
  legend: { help: 'helped or introduced', work: 'work', other: 'know each other', label: 'What the lines mean' },
  empty: {
    title: 'Nobody is tied to anybody yet',
    text: 'Open a person and say under “Ties” who helped them, who introduced you, whom they work with. Then this page shows how everybody hangs together.',
    one: 'Dana',
    tie: 'helped by',
    two: 'Raj',
    people: 'Go to People',
    sample: 'Look around with sample people',
    picture: 'An example: Dana was helped by Raj.',
  },
};
