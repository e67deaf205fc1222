import { common } from '../../lib/locales';
import styles from './unit-row.module.css';

/** How a thing is drawn: told apart by shape, never by colour alone. */
export type UnitLook = 'full' | 'half' | 'alarm' | 'empty' | 'dash' | 'square' | 'frame';

/** One thing; `words` say on hover what it is. */
export type Unit = { id: string; look: UnitLook; words: string };

/** Side by side, so many fit. */
const MOST = 16;
const STEP = 14;

type UnitRowProps = {
  who: string;
  /** Oldest first. */
  units: readonly Unit[];
  /** The whole row in words, for those who can't see it. */
  label: string;
  /** At the end of the row. */
  words: string;
  earlier: (left: number) => string;
};

/** One thing a mark, the newest at the end: the picture is the evidence itself, not a number made of it. */
export function UnitRow({ who, units, label, words, earlier }: UnitRowProps) {
  const left = Math.max(0, units.length - MOST);
  const shown = units.slice(left);
  return (
    <div className={styles.row}>
      <span className={styles.who}>{who}</span>
      <span className={styles.units}>
        {left > 0 && <span className={styles.left}>{earlier(left)}</span>}
        {shown.length > 0 && (
          <svg
            className={styles.drawing}
            width={shown.length * STEP}
            height={STEP}
            viewBox={`0 0 ${shown.length * STEP} ${STEP}`}
            role="img"
            aria-label={label}
          >
            {shown.map(({ id, look, words: about }, at) => (
              <g key={id} transform={`translate(${at * STEP} 0)`}>
                <title>{common.brief(about, 120)}</title>
                <Mark look={look} />
              </g>
            ))}
          </svg>
        )}
        <span className={styles.words}>{words}</span>
      </span>
    </div>
  );
}

/** The marks that occur, with their meaning. */
export function UnitLegend({ looks }: { looks: readonly { look: UnitLook; words: string }[] }) {
  if (looks.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {looks.map(({ look, words }) => (
        <li key={look} className={styles.entry}>
          <svg className={styles.drawing} width={STEP} height={STEP} viewBox={`0 0 ${STEP} ${STEP}`} aria-hidden="true">
            <Mark look={look} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Mark({ look }: { look: UnitLook }) {
  switch (look) {
    case 'full':
      return <circle className={styles.full} cx={6} cy={7} r={4.5} />;
    case 'half':
      return (
        <g className={styles.half}>
          <circle cx={6} cy={7} r={4} />
          <path d="M6 3a4 4 0 0 0 0 8z" />
        </g>
      );
    case 'alarm':
      return (
        <g className={styles.alarm}>
          <circle cx={6} cy={7} r={4} />
          <path d="M6 4.8v2.6M6 9.1v.1" />
        </g>
      );
    case 'empty':
      return <circle className={styles.empty} cx={6} cy={7} r={4} />;
    case 'dash':
      return <path className={styles.dash} d="M3 7h6" />;
    case 'square':
      return <rect className={styles.full} x={1.5} y={2.5} width={9} height={9} rx={1.5} />;
    case 'frame':
      return <rect className={styles.empty} x={2} y={3} width={8} height={8} rx={1.5} />;
  }
}
