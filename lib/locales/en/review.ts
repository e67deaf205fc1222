import type { Missing } from '../../coach/missing';
import type { ScorePart } from '../../coach/score';
import type { Finding, Measures } from '../../coach/types';
import { common } from './common';

const { count, number } = common;

/** The review of a whole draft: its score in parts, its measures with what they mean, and what it lacks. */
export const review = {
  title: (score: number) => `The whole draft: ${number(score)} of 100`,
  scoreLabel: (score: number) => `${number(score)} of 100 points for being about the reader`,
  full: 'Nothing taken off: it is about them.',
  parts: {
    wording: 'Wording about you',
    opening: 'It opens with you',
    'no-question': 'No question',
    'nothing-of-theirs': 'No sentence about them',
  } satisfies Record<ScorePart['part'], string>,
  off: (points: number) => `−${number(points)}`,
  honest: 'This describes the wording. It doesn’t predict an answer.',
  missing: 'What is missing',
  missingParts: {
    issue: 'An issue of theirs: something in their work that you noticed or were told.',
    question: 'A question that only they can answer.',
    use: 'Something they can use even without answering: what others found, a paper, a date.',
  } satisfies Record<Missing, string>,
  measures: 'In numbers',
  about: ({ selfShare, sentences }: Measures) =>
    `${number(Math.round(selfShare * sentences))} of ${count(sentences, 'sentence', 'sentences')} about you`,
  length: ({ words }: Measures): string =>
    `${count(words, 'word', 'words')}${words > 125 ? ': long for a first mail on a phone' : ''}`,
  questions: ({ questions }: Measures): string => {
    if (questions === 0) return 'No question';
    const amount = count(questions, 'question', 'questions');
    return questions > 3 ? `${amount}: most will stay unanswered` : amount;
  },
  grade: ({ grade }: Measures): string => {
    if (grade <= 8) return 'Easy to read';
    return grade <= 12 ? 'Takes some effort to read' : 'Hard to read on a phone';
  },
  gradeAbout: ({ grade }: Measures) => `School grade ${number(Math.round(grade))}`,
  lengthHonest: 'Counts of mails disagree on the best length: 25–50 words, 50–125, 101–200. It costs no points.',
  evidence: ({ text, grade, year }: NonNullable<Finding['evidence']>) => `${text} (${grades[grade]}, ${year})`,
  counter: (counter: string) => `But: ${counter}`,
  instead: (instead: string) => `Better: ${instead}`,
};

const grades = {
  A: 'peer reviewed',
  B: 'large observation',
  C: 'second-hand figure',
  D: 'small sample or opinion',
} satisfies Record<NonNullable<Finding['evidence']>['grade'], string>;
