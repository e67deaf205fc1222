import type { DueCard } from './recall-cards';

/** How well it was known. */
export type RecallGrade = 'again' | 'hard' | 'good' | 'easy';
export const GRADES: readonly RecallGrade[] = ['again', 'hard', 'good', 'easy'];

/** One answer that was given; `receiptId` takes it back. */
export type Graded = { card: DueCard; grade: RecallGrade; receiptId: string; due: number };

/** A session: the card in hand is the first of `left`. */
export type RecallSession = { left: DueCard[]; graded: Graded[]; shown: boolean; size: number };

/** What a session came to. Each card counts once, by its first answer. */
export type RecallSummary = {
  cards: number;
  people: number;
  known: number;
  /** Those that weren't known at first. */
  missed: DueCard[];
};

/** A session on these cards, the first one not yet turned. */
export function startSession(cards: readonly DueCard[]): RecallSession {
  return { left: [...cards], graded: [], shown: false, size: cards.length };
}

/** Turns the card in hand. */
export function showAnswer(session: RecallSession): RecallSession {
  return { ...session, shown: session.left.length > 0 };
}

/** The card in hand was graded. One that wasn't known comes once more at the end of the session. */
export function gradeShown(session: RecallSession, graded: Graded): RecallSession {
  const rest = session.left.filter(({ id }) => id !== graded.card.id);
  const seen = session.graded.some(({ card }) => card.id === graded.card.id);
  const again = graded.grade === 'again' && !seen;
  return {
    ...session,
    left: again ? [...rest, { ...graded.card, isNew: false }] : rest,
    graded: [...session.graded, graded],
    shown: false,
  };
}

/** The last answer is taken back: its card is in hand again, turned as it was. */
export function takeBackLast(session: RecallSession): RecallSession {
  const last = session.graded.at(-1);
  if (!last) return session;
  const left = [last.card, ...session.left.filter(({ id }) => id !== last.card.id)];
  return { ...session, left, graded: session.graded.slice(0, -1), shown: true };
}

/** Cards whose fact or person is gone meanwhile leave the session; what their words are now is what is shown. */
export function keepAlive(session: RecallSession, cards: ReadonlyMap<string, Omit<DueCard, 'isNew'>>): RecallSession {
  const left = session.left.flatMap((card) => {
    const now = cards.get(card.id);
    return now ? [{ ...now, isNew: card.isNew }] : [];
  });
  return { ...session, left, shown: session.shown && left[0]?.id === session.left[0]?.id };
}

/** What the session came to so far. */
export function summarise({ graded }: RecallSession): RecallSummary {
  const first = new Map<string, Graded>();
  for (const one of graded) if (!first.has(one.card.id)) first.set(one.card.id, one);
  const all = [...first.values()];
  return {
    cards: all.length,
    people: new Set(all.map(({ card }) => card.contactId)).size,
    known: all.filter(({ grade }) => grade !== 'again').length,
    missed: all.filter(({ grade }) => grade === 'again').map(({ card }) => card),
  };
}
