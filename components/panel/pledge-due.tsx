import type { PledgeView } from '../../lib/core/pledge-view';
import { readDay } from '../../lib/core/say-dates';
import { common, panel } from '../../lib/locales';
import styles from './open-pledges.module.css';

/** When a promise is due, as people say it; the exact day on hover. Nothing without a day. */
export function PledgeDue({ view, now }: { view: PledgeView; now: number }) {
  const day = view.pledge.due ? readDay(view.pledge.due, now) : null;
  if (!day) return null;
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
