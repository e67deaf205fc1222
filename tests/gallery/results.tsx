import type { ReactElement } from 'react';
import { InsightsView, type InsightsViewProps } from '../../components/insights/insights-view';
import { Frame } from '../../components/page/frame';
import { readInsights } from '../../lib/core/insights';
import type { SentReview } from '../../lib/core/record-coach';
import { DAY, NOW } from './people';

let made = 0;

/** A draft that was sent so many days ago; answered after so many more. */
export function sentDraft(daysAgo: number, more: Partial<SentReview> = {}, answeredAfter?: number): SentReview {
  const at = NOW - daysAgo * DAY;
  made += 1;
  return {
    id: `review-${made}`,
    contactId: `person-${made % 60}`,
    at,
    channel: 'mail',
    kind: 'new',
    state: 'sent',
    verdict: 'pitch',
    score: 20,
    words: 90,
    questions: 0,
    marks: {},
    ...more,
    ...(answeredAfter === undefined ? {} : { answeredAt: at + answeredAfter * DAY }),
  };
}

const VERDICTS = ['issue-centred', 'pitch', 'mixed', 'pitch', 'issue-centred'] as const;
const MARKS = ['hype', 'premature-ask', 'product-pitch', 'false-personalisation', 'jargon', 'pressure', 'bump-guilt'];

/** So many drafts over a year, those about the reader answered more often; the same at every call. */
export function yearOfDrafts(count: number): SentReview[] {
  return Array.from({ length: count }, (_, at) => {
    const verdict = VERDICTS[at % VERDICTS.length] ?? 'mixed';
    const every = { 'issue-centred': 3, mixed: 5, pitch: 9 }[verdict];
    const marks =
      verdict === 'issue-centred' ? {} : { [MARKS[(at * at) % 7] ?? 'hype']: 2, [MARKS[at % 5] ?? 'hype']: 1 };
    const kind = at % 4 === 0 ? 'reply' : 'new';
    const answered = (at * 7) % every === 0 ? 0.5 + (at % 9) : undefined;
    return sentDraft(1 + (at * 353) / count, { verdict, marks, kind }, answered);
  });
}

const kept = (onTime: number, judged: number) => ({ onTime, judged, enough: judged >= 3 });

/** The page of these results. */
export function insightsOf(reviews: readonly SentReview[], more: Partial<InsightsViewProps> = {}): InsightsViewProps {
  return {
    results: readInsights(reviews, NOW),
    across: { promises: { me: kept(14, 16), them: kept(5, 9) }, given: 23, received: 12 },
    keep: { on: true, count: reviews.length, busy: false, onKeep: () => {}, onDeleteAll: () => {} },
    ...more,
  };
}

export const FEW_DRAFTS: readonly SentReview[] = [
  sentDraft(40, { verdict: 'issue-centred', marks: {} }, 2),
  sentDraft(33, { verdict: 'issue-centred' }),
  sentDraft(31, { marks: { hype: 1 } }),
  sentDraft(28, { marks: { 'premature-ask': 1 } }),
  sentDraft(21, { marks: { hype: 3 } }, 6),
  sentDraft(5, { verdict: 'mixed' }, 1),
  sentDraft(1, { state: 'scheduled' }),
];

/** Insights in their frame: full, with few drafts, with none, and with none kept. */
export function resultStories(): Record<string, ReactElement> {
  const nothing = { promises: { me: kept(0, 0), them: kept(0, 0) }, given: 0, received: 0 };
  const none = insightsOf([], { across: nothing });
  const shown = (props: InsightsViewProps) => (
    <Frame current="insights">
      <InsightsView {...props} />
    </Frame>
  );
  return {
    'page-insights': shown(insightsOf(yearOfDrafts(180))),
    'page-insights-many': shown(insightsOf(yearOfDrafts(10_000))),
    'page-insights-few': shown(insightsOf(FEW_DRAFTS)),
    'page-insights-none': shown(none),
    'page-insights-off': shown({ ...none, keep: { ...none.keep, on: false } }),
  };
}
