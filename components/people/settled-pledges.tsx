import type { Pledge } from '../../lib/core/record';
import { people as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import styles from './settled-pledges.module.css';

type SettledPledgesProps = { pledges: readonly Pledge[]; now: number; onReopen: (pledgeId: string) => void };

/** Promises that are done with, newest first: what was kept, what came late, what was let go. */
export function SettledPledges({ pledges, now, onReopen }: SettledPledgesProps) {
  const settled = pledges
    .filter((pledge) => pledge.state !== 'open')
    .sort((a, b) => (b.settledAt ?? b.at) - (a.settledAt ?? a.at));
  if (settled.length === 0) return null;
  return (
    <PagedList
      rows={settled}
      page={10}
      label={words.person.settled}
      idOf={(pledge) => pledge.id}
      moreLabel={words.person.older}
    >
      {(pledge) => (
        <li className={styles.row}>
          <span className={styles.what}>
            <span className={styles.who}>{pledge.by === 'me' ? words.person.youOwe : words.person.theyOwe}</span>{' '}
            <bdi>{pledge.what}</bdi>
          </span>
          <span className={styles.state}>
            {words.person.states[pledge.state]} · <Ago at={pledge.settledAt ?? pledge.at} now={now} />
          </span>
          <Button look="quiet" onClick={() => onReopen(pledge.id)} aria-label={words.person.reopenThis(pledge.what)}>
            {words.person.reopen}
          </Button>
        </li>
      )}
    </PagedList>
  );
}
