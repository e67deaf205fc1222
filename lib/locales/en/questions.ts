import type { AnswerKind } from '../../core/answer-place';
import type { QuestionState } from '../../core/record';
import type { HeardKind } from '../../core/record-depth';
import type { HistoryPart } from '../../core/starter-questions';
import { common } from './common';

const purposes: Record<HeardKind | HistoryPart | 'own', string> = {
  problem: 'a problem',
  opportunity: 'an opportunity',
  strategy: 'a strategy',
  success: 'a success',
  helper: 'a helper',
  luck: 'luck',
  barrier: 'a barrier',
  mistake: 'a mistake',
  own: 'your own',
};

/** Words of the questions of one person: to ask, asked, and what came of them. */
export const questions = {
  title: 'Questions',
  groups: {
    'to-ask': 'To ask',
    asked: 'Asked, not answered yet',
    answered: 'Answered',
    dodged: 'They dodged it',
    never: 'Never ask',
  } satisfies Record<QuestionState, string>,
  none: 'Nothing to ask and nothing asked yet. What you ask is remembered, so that you never ask it twice.',
  example: 'who notices first when it drifts?',
  add: 'A question of your own',
  save: 'Put on the list',
  toList: 'Put on the list',
  toListLabel: (text: string) => `Put on the list: ${text}`,
  onList: 'on your list',
  purpose: 'What it is to find out',
  purposes,
  fromLibrary: 'an issue of theirs',
  ofProfile: 'who they are',
  /** The question typed is there already. */
  again: {
    'to-ask': 'This one is on your list already.',
    asked: 'You have asked this already.',
    answered: 'They have answered this already.',
    dodged: 'They dodged this one before.',
    never: 'You said never to ask this.',
  } satisfies Record<QuestionState, string>,
  text: 'the question',
  showMore: (left: number) => `Show more (${common.number(left)} left)`,
  answer: {
    label: (text: string) => `What they answered to: ${text}`,
    hint: 'What did they say?',
    keepAs: 'Keep it as',
    kinds: {
      fact: 'a fact',
      problem: 'a problem',
      opportunity: 'an opportunity',
      strategy: 'a strategy',
      success: 'a success',
      helper: 'a helper',
      luck: 'luck',
      barrier: 'a barrier',
      mistake: 'a mistake',
    } satisfies Record<AnswerKind, string>,
    save: 'Keep',
    without: 'Just mark it answered',
    words: 'the answer',
    gone: 'What they answered was deleted.',
    add: 'Add what they said',
  },
};
