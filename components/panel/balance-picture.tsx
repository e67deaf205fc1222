import type { ContactBalance } from '../../lib/core/contact-balance';
import { timeline } from '../../lib/locales';
import styles from './balance-picture.module.css';

const words = timeline.balance;

/** One month is so wide, one contact so tall, in the picture's own units. */
const [WIDE, TALL, HALF] = [20, 5, 18];

type BalancePictureProps = { balance: ContactBalance; pronouns: string | undefined };

/** Who comes to whom, month by month: theirs above the line, yours below, meetings across it. The words say the same. */
export function BalancePicture({ balance, pronouns }: BalancePictureProps) {
  const said = words.say(balance, pronouns);
  if (balance.standing === 'none') return null;
  return (
    <figure className={styles.balance}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDE * balance.bars.length} ${HALF * 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${words.title}. ${said}`}
      >
        {balance.bars.map((bar, at) => (
          <g key={bar.from}>
            <title>{words.bar(bar)}</title>
            <rect x={at * WIDE} y={0} width={WIDE} height={HALF * 2} className={styles.room} />
            <rect {...barOf(at, bar.fromThem + bar.both, 'up')} className={styles.theirs} />
            <rect {...barOf(at, bar.fromYou + bar.both, 'down')} className={styles.yours} />
          </g>
        ))}
      </svg>
      <figcaption className={styles.words}>
        {said} {words.sides}
      </figcaption>
    </figure>
  );
}

/** Past a handful the bar is full: this shows who and when, not how much. */
function barOf(at: number, amount: number, way: 'up' | 'down') {
  const height = Math.min(amount * TALL, HALF - 1);
  return { x: at * WIDE + 4, y: way === 'up' ? HALF - 1 - height : HALF + 1, width: WIDE - 8, height };
}
