import type { ToGive } from '../../core/give-balance';
import type { Exchange, ExchangeKind } from '../../core/record';
import { common } from './common';
import { genderOf, SUBJECT } from './speaking';

const { brief, count } = common;

/** Knowledge, introductions and things, both ways. */
export const exchanges = {
  title: 'Given and received',
  add: 'What went from one to the other',
  example: { given: 'audit checklist', received: 'introduction to Maren in purchasing' } satisfies Record<
    Exchange['direction'],
    string
  >,
  way: 'Which way',
  given: 'You gave',
  received: (pronouns: string | undefined) => `${SUBJECT[genderOf(pronouns)]} gave`,
  kind: 'What kind of thing',
  kinds: {
    none: 'kind not said',
    paper: 'paper',
    idea: 'idea',
    help: 'help',
    incentive: 'incentive',
    introduction: 'introduction',
    'view-inside': 'a view from inside',
    competitors: 'how rivals are seen',
    politics: 'politics to steer clear of',
    'taken-along': 'taken along to a new job',
    technology: 'technology they look at',
  } satisfies Record<ExchangeKind | 'none', string>,
  save: 'Add',
  more: (what: string) => `More about: ${brief(what, 60)}`,
  turn: { given: 'They gave it to you', received: 'You gave it to them' } satisfies Record<
    Exchange['direction'],
    string
  >,
  none: 'Nothing given or received yet. Add what helped one of you, however small.',
  balance: (given: number, received: number, days: number) =>
    given + received === 0
      ? `Nothing either way in the last ${common.number(Math.round(days / 30))} months.`
      : `In the last ${common.number(Math.round(days / 30))} months you gave ${times(given)}, and were given ${times(received)}.`,
  nudge: {
    label: 'Time to give something',
    /** On the first screen. */
    line: 'Lately you have only been asking. Time to give.',
    words: (received: number, asked: number, days: number) =>
      `${[
        received > 0 && `You were given something ${times(received)}`,
        asked > 0 && `${received > 0 ? 'asked' : 'You asked'} ${count(asked, 'question', 'questions')}`,
      ]
        .filter(Boolean)
        .join(' and ')} in ${common.number(Math.round(days / 30))} months, and gave nothing that was noted.`,
    propose: (to: ToGive): string => {
      switch (to.kind) {
        case 'promise':
          return `You still owe: ${brief(to.pledge.what, 120)}`;
        case 'heard':
          return `They spoke of “${brief(to.heard.words, 120)}”. A paper, a name or an idea on that?`;
        case 'idea':
          return 'A name, a paper, something you noticed: what would be of use to them?';
      }
    },
    rest: 'Not now',
    restLabel: 'Not now: time to give something',
  },
};

function times(amount: number): string {
  return amount === 0 ? 'nothing' : amount === 1 ? 'once' : amount === 2 ? 'twice' : `${common.number(amount)} times`;
}
