import type { Group } from '../../lib/core/insights';
import { ENOUGH_DRAFTS, type ReplyRate } from '../../lib/core/reply-rate';
import { insights } from '../../lib/locales';
import { Section } from '../page/section';
import styles from './insights-view.module.css';
import { RatePlot } from './rate-plot';

const words = insights.marks;

/** Answered or not by kind of mark: only kinds with enough drafts are drawn, the others are counted. */
export function MarksPart({ marks, unmarked }: { marks: readonly Group[]; unmarked: ReplyRate }) {
  if (marks.length === 0) return null;
  const drawn = marks.filter(({ rate }) => rate.enough);
  const few = marks.length - drawn.length;
  const rows = [
    ...(unmarked.enough ? [{ key: 'none', name: words.none, rate: unmarked }] : []),
    ...drawn.map((group) => ({ ...group, name: words.names[group.key] ?? group.key })),
  ];
  return (
    <Section title={words.title} lead={words.lead}>
      {drawn.length > 0 && <RatePlot title={words.figure} rows={rows} />}
      {drawn.length === 0 && <p>{words.allFew(ENOUGH_DRAFTS)}</p>}
      {drawn.length > 0 && few > 0 && <p className={styles.aside}>{words.few(few, ENOUGH_DRAFTS)}</p>}
    </Section>
  );
}
