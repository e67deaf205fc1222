import type { Brief, Some } from '../../lib/core/brief';
import type { PledgeView } from '../../lib/core/pledge-view';
import { readDay } from '../../lib/core/say-dates';
import { common, panel, brief as words } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';

type BriefOpenProps = { brief: Brief; pronouns: string | undefined; now: number };

/** What is promised either way and not yet done. */
export function BriefOpen({ brief: { mine, theirs }, pronouns, now }: BriefOpenProps) {
  const none = mine.rows.length + theirs.rows.length === 0;
  return (
    <BriefPart title={words.parts.open}>
      {none ? (
        <p className={styles.quiet}>{words.noOpen}</p>
      ) : (
        <ul className={styles.list}>
          <Side who={words.mine} pledges={mine} now={now} />
          <Side who={words.theirs(pronouns)} pledges={theirs} now={now} />
        </ul>
      )}
    </BriefPart>
  );
}

function Side({ who, pledges, now }: { who: string; pledges: Some<PledgeView>; now: number }) {
  return (
    <>
      {pledges.rows.map((view, at) => (
        <li key={view.pledge.id} className={styles.pledge}>
          <span className={styles.box} aria-hidden="true" />
          <span className={join(styles.what, styles.one)}>
            <span className={styles.quiet}>{who}</span> <bdi dir="auto">{view.pledge.what}</bdi>
          </span>
          {at === pledges.rows.length - 1 && pledges.left > 0 && (
            <span className={styles.left}>{words.more(pledges.left)}</span>
          )}
          <Due view={view} now={now} />
        </li>
      ))}
    </>
  );
}

function Due({ view, now }: { view: PledgeView; now: number }) {
  const day = view.pledge.due ? readDay(view.pledge.due, now) : null;
  if (!day) return null;
  return (
    <time
      className={view.overdue ? styles.late : styles.quiet}
      dateTime={view.pledge.due}
      title={common.exactDay(day.at)}
    >
      {view.overdue ? panel.open.late(-day.days) : common.say(day.spoken)}
    </time>
  );
}
