import type { RecallGrade } from '../../lib/core/recall-session';

/** What recall practice asks for. */
export type RecallActions = {
  /** Turns the card. */
  show(): void;
  grade(grade: RecallGrade): void;
  takeBack(): void;
  /** Another session, once this one is over. */
  again(): void;
};
