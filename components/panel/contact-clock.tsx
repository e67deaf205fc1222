import { type ContactNow, contactNowOf, ZONE_GUESS } from '../../lib/core/contact-now';
import { readClock } from '../../lib/core/read-clock';
import type { ContactFile } from '../../lib/core/record';
import { panel, rules as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import type { RecordActions } from './actions';
import styles from './contact-line.module.css';
import { NotNow } from './not-now';
import { ownZone } from './own-day';
import { ZoneGuessed } from './zone-guessed';

type ContactClockProps = { file: ContactFile; now: number; actions: RecordActions };

/** Their clock, and whether this is the moment. A guessed zone says from what, and asks; an unknown one has no clock. */
export function ContactClock({ file, now, actions }: ContactClockProps) {
  const { clock, guess } = contactNowOf(file, now);
  const { id, pronouns } = file.contact;
  return (
    <>
      {clock && (
        <div className={styles.clock}>
          <Icon name="clock" />
          <div>
            <span className={guess && styles.guess}>{panel.contact.time(pronouns, sayClock(clock, now))}</span>
            {guess && ' · '}
            {guess && (
              <ZoneGuessed
                guess={guess}
                onYes={() => void actions.setZone(id, guess.zone)}
                onNo={() => void actions.letRest(id, ZONE_GUESS, {})}
              />
            )}
          </div>
        </div>
      )}
      <NotNow file={file} now={now} contact={{ way: 'call', at: now, rulesShown: true }} />
    </>
  );
}

/** With its day where that is another than the user's own. */
function sayClock({ time, weekday }: NonNullable<ContactNow['clock']>, now: number): string {
  return words.clockOn(weekday === readClock(ownZone(), now)?.weekday ? undefined : weekday, time);
}
