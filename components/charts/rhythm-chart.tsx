import { useId } from 'react';
import type { BalanceBar } from '../../lib/core/contact-balance';
import type { Rhythm } from '../../lib/core/rhythm';
import { relationship } from '../../lib/locales';
import { ChartFigure } from './chart-figure';
import styles from './rhythm-chart.module.css';

const words = relationship.charts.rhythm;

/** Of the drawing, in its own units. One contact is never taller than `ONE`. */
const [STEP, BAR, HALF, ONE] = [22, 12, 27, 9];
const [MIDDLE, HEIGHT] = [HALF + 2, 2 * HALF + 4];

/** Twelve months: what came from them stands above the line, what came from you hangs below, meetings are rings on it. */
export function RhythmChart({ rhythm }: { rhythm: Rhythm }) {
  const { fromThem, fromYou, both, total, tooFew } = rhythm;
  if (total === 0) return <ChartFigure title={words.title} words={words.none} />;
  if (tooFew) return <ChartFigure title={words.title} words={words.tooFew(total)} />;
  return (
    <ChartFigure title={words.title} words={words.say(fromThem, fromYou, both)}>
      <div className={styles.chart}>
        <span className={styles.side} aria-hidden="true">
          {words.in}
        </span>
        <span className={styles.side} data-below aria-hidden="true">
          {words.out}
        </span>
        <Drawing rhythm={rhythm} />
        <Months bars={rhythm.bars} />
      </div>
    </ChartFigure>
  );
}

function Drawing({ rhythm: { bars, fromThem, fromYou, both } }: { rhythm: Rhythm }) {
  const id = useId();
  const most = Math.max(...bars.map((bar) => Math.max(bar.fromThem, bar.fromYou)));
  const unit = Math.min(ONE, HALF / Math.max(most, 1));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-words`}>{words.say(fromThem, fromYou, both)}</desc>
      <path className={styles.line} d={`M0 ${MIDDLE}h${bars.length * STEP}`} />
      {bars.map((bar, at) => (
        <Bar key={bar.to} bar={bar} x={at * STEP + (STEP - BAR) / 2} unit={unit} />
      ))}
    </svg>
  );
}

function Bar({ bar, x, unit }: { bar: BalanceBar; x: number; unit: number }) {
  const { fromThem, fromYou, both } = bar;
  return (
    <g>
      <title>{words.bar(bar)}</title>
      {/* Something to hover, also where nothing was. */}
      <rect className={styles.place} x={x} y={0} width={BAR} height={HEIGHT} />
      {fromThem > 0 && (
        <rect
          className={styles.in}
          x={x}
          y={MIDDLE - 1 - fromThem * unit}
          width={BAR}
          height={fromThem * unit}
          rx={1.5}
        />
      )}
      {fromYou > 0 && <rect className={styles.out} x={x} y={MIDDLE + 1} width={BAR} height={fromYou * unit} rx={1.5} />}
      {both > 0 && <circle className={styles.both} cx={x + BAR / 2} cy={MIDDLE} r={3.5} />}
    </g>
  );
}

/** The first, the middle and the last: enough to find one's way. */
function Months({ bars }: { bars: readonly BalanceBar[] }) {
  const named = bars.map(({ to }, at) => (at % 3 === 2 ? words.short(to - 1) : ''));
  return (
    <span className={styles.months} aria-hidden="true">
      {named.map((name, at) => (
        <span key={bars[at]?.to} className={styles.month}>
          {name}
        </span>
      ))}
    </span>
  );
}
