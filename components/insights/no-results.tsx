import { replyRate } from '../../lib/core/reply-rate';
import { insights } from '../../lib/locales';
import { Section } from '../page/section';
import styles from './no-results.module.css';
import { RatePlot } from './rate-plot';

const words = insights.empty;

/** Made up, and said to be. */
const EXAMPLE = [
  { key: 'issue-centred', rate: replyRate(9, 21) },
  { key: 'mixed', rate: replyRate(3, 8) },
  { key: 'pitch', rate: replyRate(3, 34) },
] as const;

/** Before the first result: what will be kept, and how it will look. */
export function NoResults({ kept }: { kept: boolean }) {
  const { verdicts } = insights.answered;
  return (
    <Section title={words.title} lead={kept ? words.text : words.off}>
      <div className={styles.example}>
        <p className={styles.caption}>{words.example}</p>
        <RatePlot title={words.example} rows={EXAMPLE.map((row) => ({ ...row, name: verdicts[row.key] }))} />
      </div>
    </Section>
  );
}
