import type { PledgeMark } from '../../core/pledge-balance';
import { common } from './common';
import { genderOf, SUBJECT } from './speaking';

const { brief } = common;

/** Promises both ways: adding, changing, settling, what they add up to, and those found in a draft. */
export const pledges = {
  title: 'Promises',
  add: 'Promise',
  addLabel: 'Add a promise',
  who: 'Who promises',
  me: 'You owe',
  them: (pronouns: string | undefined) =>
    `${SUBJECT[genderOf(pronouns)]} ${genderOf(pronouns) === 'they' ? 'owe' : 'owes'}`,
  line: 'What, and by when',
  example: { me: 'the audit checklist by Friday', them: 'Q3 defect sheet in 2 weeks' },
  due: (day: string) => `due ${day}`,
  noDay: 'no day named',
  /** Before how long ago, where no day was named. */
  noted: 'noted',
  source: 'How you know it',
  passed: (day: string) => `due ${day}, which has passed`,
  edit: 'Change',
  what: 'What is promised',
  dueField: 'Due',
  dueExample: 'Friday',
  dueWrong: 'No day in that. Say it like Friday, in 2 weeks, or 3 Dec; or leave it empty.',
  whatMissing: 'Say what was promised.',
  save: 'Save',
  settled: 'Done with',
  none: 'Nothing promised yet, either way. What was kept, late or let go adds up here.',
  noneSettled: 'None is done with yet.',
  reopen: 'Open again',
  reopenThis: (what: string) => `Open again: ${brief(what, 60)}`,
  older: (left: number) => `Show older (${common.number(left)} left)`,
  states: {
    kept: 'kept',
    late: 'late',
    overdue: 'overdue',
    'due-later': 'open',
    released: 'let go',
  } satisfies Record<PledgeMark, string>,
  mine: 'You:',
  theirs: (pronouns: string | undefined) => `${SUBJECT[genderOf(pronouns)]}:`,

  inDraft: {
    title: 'You promise here',
    offer: (what: string, day: string) => (day ? `${what}, ${day}` : what),
    keep: 'Keep in mind',
    keepLabel: (what: string) => `Keep in mind p: you owe ${brief(what, 80)}`,
    drop: 'No promise',
    dropLabel: (what: string) => `No promise: ${brief(what, 80)}`,
    keeps: (what: string) => `This mail seems to keep: ${what}`,
    kept: 'Mark as kept',
    keptLabel: (what: string) => `Mark as kept: ${brief(what, 80)}`,
    notYet: 'Not yet',
    notYetLabel: (what: string) => `Not yet: ${brief(what, 80)}`,
    from: 'your draft',
  },
};
