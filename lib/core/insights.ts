import type { SentReview } from './record-coach';
import { type Difference, difference, type ReplyRate, replyRate } from './reply-rate';

/** A draft is left to wait this long before it counts, answered or not: else only quick answers would be seen. */
const WAITING_DAYS = 14;
const DAY_MS = 86_400_000;
const MONTHS = 12;

export type Verdict = 'issue-centred' | 'mixed' | 'pitch';
export type Touch = 'first' | 'later';

/** One group of drafts. */
export type Group<K extends string = string> = { key: K; rate: ReplyRate };

/** Drafts sent in one month of the user's calendar. */
export type MonthOfDrafts = { from: number; sent: number; answered: number; waiting: number };

/** What became of the drafts that were sent. Scheduled ones are in `scheduled` alone. */
export type Insights = {
  /** All that were sent, one for each reader. */
  sent: number;
  /** Of the last two weeks: not yet in any rate. */
  waiting: { sent: number; answered: number };
  scheduled: number;
  verdicts: Group<Verdict>[];
  /** Drafts about the reader against pitches. */
  byVerdict: Difference;
  touches: Group<Touch>[];
  byTouch: Difference;
  /** By kind of mark, those with most drafts first. A draft with two kinds stands in both. */
  marks: Group[];
  /** Drafts without any mark. */
  unmarked: ReplyRate;
  /** The last twelve, the oldest first. */
  months: MonthOfDrafts[];
  /** Days from a draft to its answer, the middle one; null while there are too few. */
  middleDays: number | null;
};

const VERDICTS: readonly Verdict[] = ['issue-centred', 'mixed', 'pitch'];

/** What the results kept so far add up to. Pure; `now` decides what still waits. */
export function readInsights(reviews: readonly SentReview[], now: number): Insights {
  const sent = reviews.filter(({ state, at }) => state === 'sent' && at <= now);
  const waits = ({ at }: SentReview) => now - at < WAITING_DAYS * DAY_MS;
  const counted = sent.filter((review) => !waits(review));
  const verdicts = VERDICTS.map((key) => group(key, counted, ({ verdict }) => verdict === key));
  const first = firstTouches(sent);
  const touches = (['first', 'later'] as const).map((key) =>
    group(key, counted, (review) => first.has(review) === (key === 'first')),
  );
  return {
    sent: sent.length,
    waiting: tally(sent.filter(waits)),
    scheduled: reviews.filter(({ state }) => state === 'scheduled').length,
    verdicts,
    byVerdict: compare(verdicts, 'issue-centred', 'pitch'),
    touches,
    byTouch: compare(touches, 'first', 'later'),
    marks: byMark(counted),
    unmarked: rateOf(counted.filter(({ marks }) => Object.keys(marks).length === 0)),
    months: byMonth(sent, { now, waits }),
    middleDays: middleDays(counted),
  };
}

type Drafts = readonly SentReview[];

function tally(drafts: Drafts): { sent: number; answered: number } {
  return { sent: drafts.length, answered: drafts.filter(isAnswered).length };
}

function isAnswered({ answeredAt }: SentReview): boolean {
  return answeredAt !== undefined;
}

function rateOf(drafts: Drafts): ReplyRate {
  const { sent, answered } = tally(drafts);
  return replyRate(answered, sent);
}

function group<K extends string>(key: K, drafts: Drafts, holds: (review: SentReview) => boolean): Group<K> {
  return { key, rate: rateOf(drafts.filter(holds)) };
}

function compare<K extends string>(groups: readonly Group<K>[], one: K, other: K): Difference {
  const rate = (key: K) => groups.find((each) => each.key === key)?.rate ?? replyRate(0, 0);
  return difference(rate(one), rate(other));
}

/** The first draft of each person that was kept, unless it was an answer to something. */
function firstTouches(sent: Drafts): Set<SentReview> {
  const first = new Map<string, SentReview>();
  for (const review of sent) {
    const known = first.get(review.contactId);
    if (!known || review.at < known.at) first.set(review.contactId, review);
  }
  return new Set([...first.values()].filter(({ kind }) => kind !== 'reply' && kind !== 'forward'));
}

function byMark(counted: Drafts): Group[] {
  const groups = new Map<string, SentReview[]>();
  for (const review of counted) {
    for (const [mark, count] of Object.entries(review.marks)) {
      if (count === 0) continue;
      const drafts = groups.get(mark) ?? [];
      drafts.push(review);
      groups.set(mark, drafts);
    }
  }
  return [...groups]
    .map(([key, drafts]) => ({ key, rate: rateOf(drafts) }))
    .sort((a, b) => b.rate.sent - a.rate.sent || a.key.localeCompare(b.key));
}

function byMonth(
  sent: Drafts,
  { now, waits }: { now: number; waits: (review: SentReview) => boolean },
): MonthOfDrafts[] {
  const today = new Date(now);
  const startOf = (back: number) => new Date(today.getFullYear(), today.getMonth() - back, 1).getTime();
  const months = Array.from({ length: MONTHS }, (_, index) => ({
    from: startOf(MONTHS - 1 - index),
    sent: 0,
    answered: 0,
    waiting: 0,
  }));
  for (const review of sent) {
    const month = months.findLast(({ from }) => from <= review.at);
    if (!month) continue;
    month.sent += 1;
    if (isAnswered(review)) month.answered += 1;
    else if (waits(review)) month.waiting += 1;
  }
  return months;
}

/** Fewer answers than this have no middle worth a word. */
const ENOUGH_ANSWERS = 5;

function middleDays(counted: Drafts): number | null {
  const days = counted
    .flatMap(({ at, answeredAt }) => (answeredAt === undefined ? [] : [(answeredAt - at) / DAY_MS]))
    .sort((a, b) => a - b);
  return days.length < ENOUGH_ANSWERS ? null : (days[days.length >> 1] ?? null);
}
