import { common } from './common';

const { brief, count, number } = common;

const people = (amount: number) => count(amount, 'person', 'people');

/** Words of tagging many people and of looking for those with a tag. */
export const tags = {
  open: 'Tag…',
  title: (amount: number) => `Tag ${people(amount)}`,
  field: 'Tag',
  hint: 'Choose one in use, or type a new one.',
  placeholder: 'north',
  inUse: 'In use',
  pick: (tag: string, amount: number) => `${tag}, ${people(amount)}`,
  all: (tag: string) => `All of them have #${tag} already.`,
  none: (tag: string) => `None of them has #${tag}.`,
  some: (tag: string, have: number, total: number) => `${number(have)} of ${number(total)} have #${tag}.`,
  fresh: (tag: string) => `#${tag} is new.`,
  add: 'Add the tag',
  remove: 'Take it away',
  cancel: 'Cancel',
  added: (tag: string, amount: number) => `${people(amount)} tagged #${brief(tag, 40)}.`,
  removed: (tag: string, amount: number) => `#${brief(tag, 40)} taken from ${people(amount)}.`,
  unchanged: 'That was so already.',
  filter: 'Show only people tagged',
  everyone: 'Everyone',
  more: (amount: number) => `${number(amount)} more tags`,
  with: (tag: string) => `People tagged #${tag}`,
  nobody: (tag: string) => `Nobody is tagged #${tag}`,
};
