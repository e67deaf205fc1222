import type { HeardKind } from '../../core/record-depth';
import { common } from './common';

const kinds: Record<HeardKind, string> = { problem: 'Problem', opportunity: 'Opportunity', strategy: 'Strategy' };
const groups: Record<HeardKind, string> = {
  problem: 'Problems',
  opportunity: 'Opportunities',
  strategy: 'Strategies',
};

/** Words of what somebody said of their own work. */
export const heard = {
  title: 'What they said',
  kinds,
  groups,
  kind: 'What it is',
  add: 'What they said, in their words',
  example: {
    problem: 'we lose a tile in nine',
    opportunity: 'we could run the small orders too',
    strategy: 'one supplier less, not one more',
  } satisfies Record<HeardKind, string>,
  none: 'What they say of their own work, in their words: what hurts, what could be, where they mean to go.',
  save: 'Add',
  words: 'their words',
  more: (words: string) => `More about: ${common.brief(words, 60)}`,
  moveTo: (kind: HeardKind) => `It is rather: ${kinds[kind].toLowerCase()}`,
  showMore: (left: number) => `Show more (${common.number(left)} left)`,
  onlyProblems: 'All you have heard is problems. Ask what they would build on.',
};
