import { useId } from 'react';
import type { ReplyRate } from '../../lib/core/reply-rate';
import { insights } from '../../lib/locales';
import styles from './rate-plot.module.css';

const words = insights.rate;

/** Half of what a row is high, in pixels. */
const MIDDLE = 8;
/** From one single draft to the next. */
const STEP = 14;

export type RateRow = { key: string; name: string; rate: ReplyRate };

/**
 * How often drafts of each kind were answered: a dot for what was counted, a line for where the true rate likely is. Too
 * few for that are shown one by one.
 */
export function RatePlot({ title, rows }: { title: string; rows: readonly RateRow[] }) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      <ul className={styles.rows}>
        {rows.map(({ key, name, rate }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{name}</span>
            {rate.enough ? <Range name={name} rate={rate} /> : <OneByOne name={name} rate={rate} />}
            <span className={styles.words}>{rate.enough ? <Said rate={rate} /> : saidFew(rate)}</span>
          </li>
        ))}
      </ul>
      {rows.some(({ rate }) => rate.enough) && (
        <p className={styles.scale} aria-hidden="true">
          {words.scale.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </p>
      )}
    </figure>
  );
}

function Said({ rate }: { rate: ReplyRate }) {
  return (
    <>
      {words.share(rate)} <span className={styles.range}>{words.range(rate)}</span>
    </>
  );
}

function saidFew(rate: ReplyRate): string {
  return rate.sent === 0 ? words.none : words.few(rate);
}

type DrawnProps = Pick<RateRow, 'name' | 'rate'>;

function Range({ name, rate }: DrawnProps) {
  const at = (share: number) => `${share * 100}%`;
  return (
    <svg className={styles.drawing} height={2 * MIDDLE} role="img" aria-label={words.row(name, rate)}>
      <title>{words.row(name, rate)}</title>
      <line className={styles.track} x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <line className={styles.half} x1="50%" x2="50%" y1={MIDDLE - 4} y2={MIDDLE + 4} />
      <line className={styles.interval} x1={at(rate.low)} x2={at(rate.high)} y1={MIDDLE} y2={MIDDLE} />
      <circle className={styles.dot} cx={at(rate.share)} cy={MIDDLE} r={5} />
    </svg>
  );
}

/** Answered ones first. */
function singles({ sent, answered }: ReplyRate): { x: number; answered: boolean }[] {
  return Array.from({ length: sent }, (_, at) => ({ x: STEP / 2 + at * STEP, answered: at < answered }));
}

function OneByOne({ name, rate }: DrawnProps) {
  const label = words.rowFew(name, rate);
  return (
    <svg className={styles.drawing} height={2 * MIDDLE} role="img" aria-label={label}>
      <title>{label}</title>
      {singles(rate).map(({ x, answered }) => (
        <circle key={x} className={answered ? styles.answered : styles.open} cx={x} cy={MIDDLE} r={4} />
      ))}
    </svg>
  );
}
