import type { PledgeView } from '../../lib/core/pledge-view';
import { readDay } from '../../lib/core/say-dates';
import { common, panel, pledges } from '../../lib/locales';
import { Ago } from '../ui/ago';
import styles from './open-pledges.module.css';

/** When a promise is due, as people say it; the exact day on hover. Without a day, how long it has stood. */
export function PledgeDue({ view, now }: { view: PledgeView; now: number }) {
  const day = view.pledge.due ? readDay(view.pledge.due, now) : null;
  if (!day)
    return (
      <span className={styles.due} data-when="later">
        {pledges.noted} <Ago at={view.pledge.at} now={now} />
      </span>
    );
  return (
    <time
      className={styles.due}
      data-when={view.overdue ? 'late' : day.days <= 1 ? 'soon' : 'later'}
      dateTime={view.pledge.due}
      title={common.exactDay(day.at)}
    >
      {view.overdue ? panel.open.late(-day.days) : common.say(day.spoken)}
    </time>
  );
}
