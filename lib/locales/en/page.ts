import { categories } from './categories';

/** The words of the hint card: the only text of ours that ever stands in somebody else's page. */
export const page = {
  categories,
  severities: { 1: 'Polish', 2: 'Pitch move', 3: 'Sets off the reader’s pitch radar' },
  askInstead: 'Ask instead',
  insert: 'Insert',
  replace: 'Replace',
  copy: 'Copy',
  copied: 'Copied: paste it where you want it.',
  /** How far to trust it: A peer reviewed, B a large observation, C heard of second-hand, D a small sample or opinion. */
  evidence: (grade: 'A' | 'B' | 'C' | 'D', year: number) =>
    `Evidence ${grade}: ${{ A: 'peer reviewed', B: 'observed', C: 'second-hand', D: 'small sample' }[grade]}, ${year}`,
  counter: (text: string) => `But: ${text}`,
  notAPitch: 'Not a pitch',
  offHere: 'Off here',
  offHereLabel: 'Stop marking this draft',
  openPanel: 'Open panel',
  close: 'Close',
  undo: 'Undo',
  rested: 'It stays unmarked.',
  off: 'Marks are off for this draft.',
  turnOn: 'Turn on',
  nothingHere: 'No marked line in this draft.',
  outcomes: {
    copied: 'This editor takes nothing from us. The question is copied: paste it where you want it.',
    stale: 'That line has changed meanwhile, so nothing was touched.',
    failed: 'That didn’t work. Nothing was changed.',
  },
};
