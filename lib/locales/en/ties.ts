import type { Link } from '../../core/links';

/** How it reads from the person whose page it is: "helped by Raj", "helped Raj". */
const out: Record<Link['kind'], string> = {
  'helped-by': 'helped by',
  'introduced-by': 'introduced to you by',
  'reports-to': 'reports to',
  'works-with': 'works with',
  family: 'family of',
  knows: 'knows',
  'mixed-up-with': 'easily mixed up with',
  'brought-together': 'you introduced them to',
};

const back: Record<Link['kind'], string> = {
  ...out,
  'helped-by': 'helped',
  'introduced-by': 'introduced you to',
  'reports-to': 'is the boss of',
};

/** Words of the ties between people. */
export const ties = {
  title: 'Ties',
  list: 'Ties to other people',
  out,
  in: back,
  /** The kinds one can set, in the order of the list. */
  kinds: {
    knows: 'knows',
    'works-with': 'works with',
    'helped-by': 'was helped by',
    'introduced-by': 'was introduced to you by',
    'reports-to': 'reports to',
    family: 'is family of',
    'mixed-up-with': 'is easily mixed up with',
  },
  kind: 'What ties them',
  none: 'No ties yet. Who helped them, who introduced you, whom do they work with?',
  gone: 'somebody who isn’t here any more',
  note: 'the note on this tie',
  noteMissing: 'Add a note',
  more: (name: string) => `More about the tie to ${name}`,
  sources: { history: 'from the story of a helper', exchanges: 'from an introduction' },
};
