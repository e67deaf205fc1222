import { useId } from 'react';
import type { MonthOfDrafts } from '../../lib/core/insights';
import { insights } from '../../lib/locales';
import styles from './months-chart.module.css';

const words = insights.months;

/** Of the drawing, in its own units. */
const [STEP, BAR, HEIGHT] = [22, 12, 58];
/** One draft is never taller. */
const ONE = 6;

type Part = 'answered' | 'open' | 'waiting';
const PARTS: readonly Part[] = ['answered', 'open', 'waiting'];

/** Twelve months of drafts: answered ones at the foot, those not answered above, those of the last two weeks as a frame. */
export function MonthsChart({ months }: { months: readonly MonthOfDrafts[] }) {
  const id = useId();
  const unit = Math.min(ONE, HEIGHT / Math.max(1, ...months.map(({ sent }) => sent)));
  return (
    <div className={styles.chart}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${months.length * STEP} ${HEIGHT + 2}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-words`}>{sayMonths(months)}</desc>
        <path className={styles.line} d={`M0 ${HEIGHT + 1}h${months.length * STEP}`} />
        {months.map((month, at) => (
          <Bar key={month.from} month={month} x={at * STEP + (STEP - BAR) / 2} unit={unit} />
        ))}
      </svg>
      <span className={styles.months} aria-hidden="true">
        {months.map(({ from }, at) => (
          <span key={from} className={styles.month}>
            {at % 3 === 2 ? words.short(from) : ''}
          </span>
        ))}
      </span>
      <Legend parts={PARTS.filter((part) => months.some((month) => amounts(month)[part] > 0))} />
    </div>
  );
}

/** The whole picture in a sentence. */
export function sayMonths(months: readonly MonthOfDrafts[]): string {
  const sum = (of: 'sent' | 'answered') => months.reduce((total, month) => total + month[of], 0);
  return words.say(sum('sent'), sum('answered'));
}

function amounts({ sent, answered, waiting }: MonthOfDrafts): Record<Part, number> {
  return { answered, open: sent - answered - waiting, waiting };
}

function Bar({ month, x, unit }: { month: MonthOfDrafts; x: number; unit: number }) {
  const counts = amounts(month);
  let foot = HEIGHT + 1;
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => {
    const height = counts[part] * unit;
    foot -= height;
    return { part, y: foot, height };
  });
  return (
    <g>
      <title>{words.bar(month.from, month)}</title>
      {/* Something to hover, also where nothing was. */}
      <rect className={styles.place} x={x} y={0} width={BAR} height={HEIGHT} />
      {parts.map(({ part, y, height }) => (
        <rect key={part} className={styles[part]} x={x} y={y} width={BAR} height={height} />
      ))}
    </g>
  );
}

function Legend({ parts }: { parts: readonly Part[] }) {
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part} className={styles.entry}>
          <svg width={10} height={10} aria-hidden="true">
            <rect className={styles[part]} x={1} y={1} width={8} height={8} />
          </svg>
          {words.legend[part]}
        </li>
      ))}
    </ul>
  );
}
