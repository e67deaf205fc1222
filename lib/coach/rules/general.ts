import type { Category, Finding } from '../types';
import { evidence } from './evidence';

/** What is said of a line that no named rule describes, but that the trained judgement heard: one per category. */
export type General = { why: string; evidence?: NonNullable<Finding['evidence']> };

export const general: Record<Category, General> = {
  'self-opening': {
    why: 'It starts from you, before the reader knows why it concerns them.',
  },
  'product-pitch': {
    why: 'It says what your side has or does, before any issue of theirs is on the table.',
    evidence: evidence.weLanguage,
  },
  'feature-dump': {
    why: 'A list makes the reader work out which item is for them; usually none is read.',
  },
  hype: {
    why: 'The adjectives do the work of evidence, and the reader hears an advertisement.',
  },
  'assumed-need': {
    why: 'It tells the reader what they lack or suffer from, and nobody has asked them.',
  },
  'generic-challenge-question': {
    why: 'The question would fit any company, so the reader hears the pitch behind it.',
    evidence: evidence.questions,
  },
  'check-in': {
    why: 'It makes contact without bringing anything; the reader is asked to fill the silence.',
    evidence: evidence.checkingIn,
  },
  'bump-guilt': {
    why: 'It reminds the reader that they owe you something, which they never agreed to.',
    evidence: evidence.neverHeardBack,
  },
  'premature-ask': {
    why: 'It asks for time or a decision before the reader has any interest in giving it.',
    evidence: evidence.askInterest,
  },
  'false-personalisation': {
    why: 'Any sender could have written it to anyone, and the reader can tell.',
    evidence: evidence.flattery,
  },
  'name-drop': {
    why: 'Other people’s names are used as a lever; they say nothing about this reader.',
  },
  jargon: {
    why: 'The words carry no plain meaning, so the reader learns nothing.',
  },
  pressure: {
    why: 'A deadline, scarcity or fear that serves you makes the reader look for the way out.',
    evidence: evidence.datedEvent,
  },
  'credential-boast': {
    why: 'Age, size and awards are about you, and cannot be checked from where the reader sits.',
  },
  'closed-question': {
    why: 'The honest answer is "no" or "of course", so the reader sees that it only leads up to the pitch.',
    evidence: evidence.problemQuestions,
  },
  'unsupported-claim': {
    why: 'A figure or promise without a source asks the reader for trust you have not earned yet.',
  },
};
