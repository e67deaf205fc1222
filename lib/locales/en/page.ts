import { categories } from './categories';

/** The words of the hint card: the only text of ours that ever stands in somebody else's page. */
export const page = {
  categories,
  severities: { 1: 'Polish', 2: 'Pitch move', 3: 'Sets off the reader’s pitch radar' },
  askInstead: 'Ask instead',
  insert: 'Insert',
  replace: 'Replace',
  insertLabel: (question: string) => `Insert at the caret: ${question}`,
  replaceLabel: (question: string) => `Replace this line with: ${question}`,
  copy: 'Copy',
  copyLabel: (question: string) => `Copy: ${question}`,
  copied: 'Copied: paste it where you want it.',
  /** How far to trust it: A is peer reviewed, B a large observation, C one heard of second-hand, D a small sample or opinion. */
  evidence: (grade: 'A' | 'B' | 'C' | 'D', year: number) =>
    `Evidence ${grade}: ${{ A: 'peer reviewed', B: 'observed', C: 'second-hand', D: 'small sample or opinion' }[grade]}, ${year}`,
  counter: (text: string) => `But: ${text[0]?.toLowerCase()}${text.slice(1)}`,
  notAPitch: 'Not a pitch',
  offHere: 'Off here',
  offHereLabel: 'Stop marking this draft',
  openPanel: 'Panel',
  openPanelLabel: 'Open the panel',
  close: 'Close',
  undo: 'Undo',
  rested: 'This kind of line stays unmarked in this draft.',
  off: 'Marks are off for this draft.',
  turnOn: 'Turn on',
  nothingHere: 'No marked line in this draft.',
  outcomes: {
    copied: 'This editor takes nothing from us. The question is copied: paste it where you want it.',
    stale: 'That line has changed meanwhile, so nothing was touched.',
    failed: 'That didn’t work. Nothing was changed.',
  },
};
