import type { Card as FsrsCard } from 'ts-fsrs';
import { GRADES, type RecallGrade } from '../core/recall-session';
import type { RecallCard } from '../core/record-depth';

/** When a card comes again: the same card, grade and moment give the same answer. Without a card it is a new one. */
export type Schedule = (card: CardAt, grade: RecallGrade, now: number) => RecallCard;

/** A card to be graded: as it is kept, or only what it is about. */
export type CardAt = { contactId: string; about: string; stored?: RecallCard | undefined };

/** Nobody is out of sight for longer than a year: people change. */
const LONGEST_DAYS = 365;

let loading: Promise<Schedule> | undefined;

/**
 * The scheduler (FSRS), loaded when first wanted. Whole days only: a card that wasn't known comes again tomorrow (and once
 * more in the same session), and no dice are thrown over the day.
 */
export function loadSchedule(): Promise<Schedule> {
  loading ??= import('ts-fsrs').then(({ createEmptyCard, fsrs }) => {
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST_DAYS });
    return (card, grade, now) => {
      const before = card.stored ? toFsrs(card.stored) : createEmptyCard(now);
      // Grades are numbered from 1 in that order; 0 is none.
      const rating = (GRADES.indexOf(grade) + 1) as 1 | 2 | 3 | 4;
      const after = fromFsrs(card, scheduler.next(before, now, rating).card);
      // Practised before its day, a card that is known doesn't come sooner for it.
      const known = grade === 'good' || grade === 'easy';
      return { ...after, due: Math.max(after.due, known ? (card.stored?.due ?? 0) : 0) };
    };
  });
  // A failed load is tried again the next time.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function toFsrs(row: RecallCard): FsrsCard {
  const { due, stability, difficulty, reps, lapses, state, learningSteps, scheduledDays, lastReview } = row;
  return {
    due: new Date(due),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state,
    ...(lastReview === undefined ? {} : { last_review: new Date(lastReview) }),
  };
}

function fromFsrs({ contactId, about }: CardAt, card: FsrsCard): RecallCard {
  return {
    id: `${contactId}:${about}`,
    contactId,
    about,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    learningSteps: card.learning_steps,
    scheduledDays: card.scheduled_days,
    ...(card.last_review === undefined ? {} : { lastReview: card.last_review.getTime() }),
  };
}
