import type { HeardKind } from './record-depth';

/** In the order in which people speak of them by themselves. */
export const HEARD_KINDS: readonly HeardKind[] = ['problem', 'opportunity', 'strategy'];

/** Openings for what they say of their work: what hurts, what could be, where they mean to go. */
export const HEARD_QUESTIONS: Record<HeardKind, readonly string[]> = {
  problem: [
    'What do you find out later than you would like to?',
    'What takes up your people’s time that nobody would miss?',
    'Where do two teams hand things over, and what gets lost there?',
    'What have you stopped complaining about because nothing changed?',
    'Which number do you explain most often, and to whom?',
    'What do you do by hand although it ought to run by itself?',
  ],
  opportunity: [
    'What would you build on if you had a quiet quarter?',
    'What works better here than people outside know?',
    'Which of your customers asks for more of something you already do well?',
    'What could you do next year that you couldn’t do last year?',
    'Where would one more good person change the most?',
    'What do you see coming that others in your trade don’t yet?',
    'What have you tried on a small scale that deserves a larger one?',
  ],
  strategy: [
    'Where do you want this to stand in three years?',
    'What have you decided not to do, so that something else gets done?',
    'What does your board ask about first, and what will it ask about next year?',
    'How will you know, a year from now, that it went the right way?',
    'What has to be true before you take the next step?',
    'Which part of the plan do you believe in most?',
  ],
};
