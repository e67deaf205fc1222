import type { TrashItem } from '../../lib/app/trash';
import { rights, trash as words } from '../../lib/locales';
import { Private } from '../panel/private';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import styles from './trash-row.module.css';

type TrashRowProps = {
  item: TrashItem;
  now: number;
  /** This one is being restored. */
  busy: boolean;
  /** Another one is. */
  waiting: boolean;
  onRestore: () => void;
  /** Asks about erasing the person; absent for anything else. */
  onErase?: (() => void) | undefined;
};

/** One thing that was deleted: what and whose it was, since when it lies here and until when, and the way back. */
export function TrashRow({ item, now, ...ways }: TrashRowProps) {
  const { what, more, goneAt, sensitivity } = item;
  const hidden = sensitivity >= 2;
  return (
    <div className={styles.row}>
      <p className={styles.what}>
        {hidden ? <Private>{what}</Private> : <bdi dir="auto">{what}</bdi>}
        {more > 0 && <span className={styles.more}> {words.more(more)}</span>}
      </p>
      <About item={item} now={now} />
      <p className={styles.until}>
        {words.goneOn(goneAt, now)}
        <span className={styles.ago}>
          {' · '}
          <Ago at={item.at} now={now} />
        </span>
      </p>
      <Ways item={item} {...ways} />
    </div>
  );
}

/** Back, or gone for good. */
function Ways({ item, busy, waiting, onRestore, onErase }: Omit<TrashRowProps, 'now'>) {
  const { what, table, sensitivity } = item;
  return (
    <div className={styles.ways}>
      <Button
        data-row
        busy={busy}
        disabled={waiting}
        aria-label={words.restoreThis(sensitivity >= 2 ? words.sort(table) : what)}
        onClick={onRestore}
      >
        {words.restore}
      </Button>
      {onErase && (
        <Button
          look="quiet"
          className={styles.erase}
          disabled={waiting}
          aria-label={words.eraseThis(what)}
          onClick={onErase}
        >
          {rights.erase.open}
        </Button>
      )}
    </div>
  );
}

function About({ item: { table, whose, holds, at }, now }: Pick<TrashRowProps, 'item' | 'now'>) {
  return (
    <p className={styles.about}>
      {words.sort(table)}
      {whose && (
        <>
          {' '}
          <bdi dir="auto">{words.of(whose.name || words.nameless)}</bdi>
        </>
      )}
      {holds > 0 && ` ${words.holds(holds)}`}
      <span className={styles.when}>
        {' · '}
        {words.deletedWhen} <Ago at={at} now={now} />
      </span>
    </p>
  );
}
