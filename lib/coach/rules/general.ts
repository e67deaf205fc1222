import type { Category, Finding } from '../types';
import { evidence } from './evidence';

/** What is said of a line that no named rule describes, but that the trained judgement heard: one per category. */
export type General = { why: string; instead: string; evidence?: NonNullable<Finding['evidence']> };

export const general: Record<Category, General> = {
  'self-opening': {
    why: 'It starts from you, before the reader knows why it concerns them.',
    instead: 'Open with what you noticed about their work.',
  },
  'product-pitch': {
    why: 'It says what your side has or does, before any issue of theirs is on the table.',
    instead: 'Ask about the step in their work that this would touch.',
    evidence: evidence.weLanguage,
  },
  'feature-dump': {
    why: 'A list makes the reader work out which item is for them; usually none is read.',
    instead: 'Keep the one that belongs to the one issue.',
  },
  hype: {
    why: 'The adjectives do the work of evidence, and the reader hears an advertisement.',
    instead: 'One plain fact they can check.',
  },
  'assumed-need': {
    why: 'It tells the reader what they lack or suffer from, and nobody has asked them.',
    instead: 'Turn it into a question with two possible answers.',
  },
  'generic-challenge-question': {
    why: 'The question would fit any company, so the reader hears the pitch behind it.',
    instead: 'Ask about one concrete thing in their work.',
    evidence: evidence.questions,
  },
  'check-in': {
    why: 'It makes contact without bringing anything; the reader is asked to fill the silence.',
    instead: 'Bring one new fact and one question.',
    evidence: evidence.checkingIn,
  },
  'bump-guilt': {
    why: 'It reminds the reader that they owe you something, which they never agreed to.',
    instead: 'Assume a full week, and add something of use.',
    evidence: evidence.neverHeardBack,
  },
  'premature-ask': {
    why: 'It asks for time or a decision before the reader has any interest in giving it.',
    instead: 'Ask something that one line can answer.',
    evidence: evidence.askInterest,
  },
  'false-personalisation': {
    why: 'Any sender could have written it to anyone, and the reader can tell.',
    instead: 'One detail, and what it made you ask.',
    evidence: evidence.flattery,
  },
  'name-drop': {
    why: 'Other people’s names are used as a lever; they say nothing about this reader.',
    instead: 'Tell one case with the same issue, or leave the names out.',
  },
  jargon: {
    why: 'The words carry no plain meaning, so the reader learns nothing.',
    instead: 'Say it as you would across a kitchen table.',
  },
  pressure: {
    why: 'A deadline, scarcity or fear that serves you makes the reader look for the way out.',
    instead: 'Use a date that is theirs, with its reason.',
    evidence: evidence.datedEvent,
  },
  'credential-boast': {
    why: 'Age, size and awards are about you, and cannot be checked from where the reader sits.',
    instead: 'One checkable fact about their issue.',
  },
  'closed-question': {
    why: 'The honest answer is "no" or "of course", so the reader sees that it only leads up to the pitch.',
    instead: 'Ask what you could not answer yourself.',
    evidence: evidence.problemQuestions,
  },
  'unsupported-claim': {
    why: 'A figure or promise without a source asks the reader for trust you have not earned yet.',
    instead: 'Name the source, or ask for their own figure.',
  },
};
