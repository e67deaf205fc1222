import type { Insights } from '../../lib/core/insights';
import { ENOUGH_DRAFTS } from '../../lib/core/reply-rate';
import { insights as words } from '../../lib/locales';
import { Page } from '../page/page';
import { Section } from '../page/section';
import { AcrossPeople, type AcrossPeopleProps } from './across-people';
import styles from './insights-view.module.css';
import { KeepResults, type KeepResultsProps } from './keep-results';
import { MarksPart } from './marks-part';
import { MonthsChart, sayMonths } from './months-chart';
import { NoResults } from './no-results';
import { RatePlot } from './rate-plot';

export type InsightsViewProps = { results: Insights; across: AcrossPeopleProps; keep: KeepResultsProps };

/** What became of the drafts that were sent, with how far that can be trusted. */
export function InsightsView({ results, across, keep }: InsightsViewProps) {
  const none = results.sent === 0 && results.scheduled === 0;
  return (
    <Page title={words.title} lead={words.lead}>
      {none ? <NoResults kept={keep.on} /> : <Results results={results} />}
      <AcrossPeople {...across} />
      {!none && <Limits />}
      <Section title={words.keep.title}>
        <KeepResults {...keep} />
      </Section>
    </Page>
  );
}

function Results({ results }: { results: Insights }) {
  const { verdicts, byVerdict, touches, byTouch } = results;
  return (
    <>
      <Section title={words.answered.title} lead={words.answered.lead}>
        <RatePlot
          title={words.answered.figure}
          rows={verdicts.map((group) => ({ ...group, name: words.answered.verdicts[group.key] }))}
        />
        <p>{words.answered.compared(ENOUGH_DRAFTS)[byVerdict]}</p>
        <Aside results={results} />
      </Section>
      <Section title={words.months.title} lead={sayMonths(results.months)}>
        <MonthsChart months={results.months} />
      </Section>
      {touches.some(({ rate }) => rate.sent > 0) && (
        <Section title={words.touches.title} lead={words.touches.lead}>
          <RatePlot
            title={words.touches.figure}
            rows={touches.map((group) => ({ ...group, name: words.touches.names[group.key] }))}
          />
          <p>{words.touches.compared(ENOUGH_DRAFTS)[byTouch]}</p>
        </Section>
      )}
      <MarksPart marks={results.marks} unmarked={results.unmarked} />
    </>
  );
}

/** What the picture leaves out, and how long answers take. */
function Aside({ results: { waiting, scheduled, middleDays } }: { results: Insights }) {
  const lines = [
    ...(waiting.sent > 0 ? [words.answered.waiting(waiting.sent, waiting.answered)] : []),
    ...(scheduled > 0 ? [words.answered.scheduled(scheduled)] : []),
    ...(middleDays === null ? [] : [words.answered.middle(middleDays)]),
  ];
  return lines.length > 0 ? <p className={styles.aside}>{lines.join(' ')}</p> : null;
}

function Limits() {
  return (
    <Section title={words.limits.title}>
      <ul className={styles.limits}>
        {words.limits.text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
