import { findMoves, type Move } from '../../lib/core/moves';
import type { ContactFile } from '../../lib/core/record';
import { moves as words } from '../../lib/locales';
import { Button } from '../ui/button';
import type { RecordActions } from './actions';
import styles from './moves.module.css';

type MovesProps = { file: ContactFile; now: number; actions: Pick<RecordActions, 'settleMove'> };

/** What was seen elsewhere and differs: both values, both dates, and three ways to settle it. Nothing when there is none. */
export function Moves({ file, now, actions }: MovesProps) {
  const found = findMoves(file, now);
  if (found.length === 0) return null;
  return (
    <section aria-label={words.title} className={styles.moves} data-go="moves">
      {found.map((move) => (
        <Row key={move.id} {...{ move, file, now, actions }} />
      ))}
    </section>
  );
}

/** "Later" asks again then. */
const MONTH = 30 * 86_400_000;

function Row({ move, file, now, actions }: MovesProps & { move: Move }) {
  const settle: (how: Parameters<RecordActions['settleMove']>[2]) => void = (how) =>
    actions.settleMove(file.contact.id, move, how);
  return (
    <div className={styles.move}>
      <p className={styles.heading}>{words.heading[move.kind]}</p>
      <Said {...words.theirs(move, now)} strong />
      <Said {...(words.ours(move, now) ?? { before: '', what: '', after: '' })} />
      <div className={styles.ways}>
        <Button
          title={move.kind === 'detail' || move.kind === 'left' ? undefined : words.takeAbout}
          onClick={() => settle({ how: 'take', past: pastOf(move) })}
        >
          {words.take[move.kind]}
        </Button>
        <Button look="quiet" title={words.keepAbout} onClick={() => settle({ how: 'keep' })}>
          {words.keep}
        </Button>
        <Button look="quiet" title={words.laterAbout} onClick={() => settle({ how: 'later', until: now + MONTH })}>
          {words.later}
        </Button>
      </div>
    </div>
  );
}

function Said({
  before,
  what,
  after,
  strong = false,
}: {
  before: string;
  what: string;
  after: string;
  strong?: boolean;
}) {
  if (!what) return null;
  return (
    <p className={strong ? styles.theirs : styles.ours}>
      {before}{' '}
      <bdi dir="auto" className={styles.what}>
        {what}
      </bdi>
      {after}
    </p>
  );
}

/** What is kept of the job they left, with its end. */
function pastOf({ values, grain }: Move) {
  return Object.fromEntries(values.flatMap(({ field, ours }) => (ours ? [[field, words.past(ours, grain.at)]] : [])));
}
