import { isOpen } from './pledge-view';
import type { AskedQuestion, ContactFile, Exchange, Pledge } from './record';
import type { Heard } from './record-depth';
import { isResting } from './resting';

const DAY = 86_400_000;

/** How far back "lately" goes. */
const WINDOW_DAYS = 120;

/** So many times asked or received without giving is a habit; once or twice is a conversation. */
const HABIT = 3;

/** Something that could be given next, taken from the record; `idea` when there is nothing to go by. */
export type ToGive = { kind: 'promise'; pledge: Pledge } | { kind: 'heard'; heard: Heard } | { kind: 'idea' };

/**
 * What went which way in the last `windowDays`: `given` (a promise kept is given too), `received`, and questions put to
 * them. `onlyTaking` when it all went one way, often enough to be said; then `propose` is what could go the other way.
 */
export type GiveBalance = {
  windowDays: number;
  given: (Exchange | Pledge)[];
  received: Exchange[];
  asked: AskedQuestion[];
  onlyTaking: boolean;
  propose: ToGive;
};

/** Counted from `now` (epoch milliseconds) backwards; what is dated in the future hasn't happened. */
export function giveBalance(
  file: Pick<ContactFile, 'exchanges' | 'pledges' | 'questions' | 'heard'>,
  now: number,
): GiveBalance {
  const lately = (at: number | undefined) => at !== undefined && at <= now && at > now - WINDOW_DAYS * DAY;
  const exchanges = file.exchanges.filter(({ at }) => lately(at));
  const keptByMe = file.pledges.filter(
    ({ by, state, settledAt }) => by === 'me' && (state === 'kept' || state === 'late') && lately(settledAt),
  );
  const given = [...exchanges.filter(({ direction }) => direction === 'given'), ...keptByMe];
  const received = exchanges.filter(({ direction }) => direction === 'received');
  const asked = file.questions.filter(({ state, at }) => state !== 'to-ask' && state !== 'never' && lately(at));
  return {
    windowDays: WINDOW_DAYS,
    given,
    received,
    asked,
    onlyTaking: given.length === 0 && received.length + asked.length >= HABIT,
    propose: whatToGive(file, now),
  };
}

/** What is owed comes first; then what they would like to see solved or are after, the newest. */
function whatToGive({ pledges, heard }: Pick<ContactFile, 'pledges' | 'heard'>, now: number): ToGive {
  const [pledge] = pledges
    .filter((row) => row.by === 'me' && isOpen(row))
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
  if (pledge) return { kind: 'promise', pledge };
  const [said] = heard.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at);
  return said ? { kind: 'heard', heard: said } : { kind: 'idea' };
}

/** `Snooze.about` of the nudge. */
export const GIVE_NUDGE = 'give';

/** The balance when it is to be said: it all went one way lately, and the nudge doesn't rest. */
export function giveNudge(file: ContactFile, now: number): GiveBalance | null {
  const balance = giveBalance(file, now);
  return balance.onlyTaking && !isResting(file.snoozes, GIVE_NUDGE, now) ? balance : null;
}

/** How long a nudge that was waved away rests. */
export const GIVE_REST_DAYS = 30;
