import { useMemo } from 'react';
import { freshMoment } from '../../lib/core/inbound-moment';
import { lastTouch } from '../../lib/core/last-touch';
import type { ContactFile, Interaction } from '../../lib/core/record';
import { panel, timeline } from '../../lib/locales';
import { Ago } from '../ui/ago';
import styles from './last-touch.module.css';

const words = panel.last;

type LastTouchProps = { file: ContactFile; now: number };

/** The last real contact, in one line; a note to oneself is not contact. When they came first, that is said as well. */
export function LastTouch({ file, now }: LastTouchProps) {
  const last = lastTouch(file.interactions, now);
  if (!last) return <p className={styles.none}>{words.none}</p>;
  return (
    <div>
      <p className={styles.last}>
        <span className={styles.label}>{words.label}: </span>
        {sayKind(last)}, <Ago at={last.at} now={now} />
        {last.gist && (
          <>
            {' — '}
            <bdi>{last.gist}</bdi>
          </>
        )}
      </p>
      <Moment file={file} now={now} />
    </div>
  );
}

function Moment({ file, now }: LastTouchProps) {
  const moment = useMemo(() => freshMoment(file.interactions, now), [file.interactions, now]);
  return moment && <p className={styles.moment}>{timeline.moment.say(moment, file.contact.pronouns, now)}</p>;
}

/** "mail from them", "call". Nobody sends a meeting. */
export function sayKind(row: Pick<Interaction, 'kind' | 'direction'>): string {
  if (row.kind === 'meeting') return words.kinds.meeting;
  return [words.kinds[row.kind], words.directions[row.direction]].filter(Boolean).join(' ');
}
