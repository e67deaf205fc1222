import { type ContactNow, contactNowOf, nextGoodMoment, ZONE_GUESS } from '../../lib/core/contact-now';
import { readClock } from '../../lib/core/read-clock';
import type { ContactFile } from '../../lib/core/record';
import { zoneOf } from '../../lib/core/zone-of';
import { common, panel, rules as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { join } from '../ui/join';
import type { RecordActions } from './actions';
import styles from './contact-line.module.css';
import { ownZone } from './own-day';
import { ZoneGuessed } from './zone-guessed';

type ContactClockProps = { file: ContactFile; now: number; actions: RecordActions };

/** Their clock, and whether this is the moment. A guessed zone says from what, and asks; an unknown one has no clock. */
export function ContactClock({ file, now, actions }: ContactClockProps) {
  const at = contactNowOf(file, now);
  const { guess } = at;
  const wrong = at.standing === 'outside-hours' || at.standing === 'leave-alone';
  const clock = at.clock ? sayClock(at.clock, now) : '';
  const parts = [
    clock && panel.contact.time(file.contact.pronouns, clock),
    at.standing === 'outside-hours' && (guess ? words.probably : panel.contact.outside),
    at.standing === 'outside-hours' && sayBetter(file, at, now),
    at.leaveAloneUntil !== undefined && panel.contact.notBefore(common.dayAndMonth(at.leaveAloneUntil)),
  ].filter((part): part is string => Boolean(part));
  if (parts.length === 0) return null;
  const { id } = file.contact;
  return (
    <div className={join(styles.clock, wrong && styles.wrong)} data-standing={at.standing}>
      <Icon name={wrong ? 'warning' : 'clock'} />
      <div>
        <span className={guess && styles.guess}>{parts.join(' · ')}</span>
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
  );
}

/** With its day where that is another than the user's own. */
function sayClock({ time, weekday }: NonNullable<ContactNow['clock']>, now: number): string {
  return words.clockOn(weekday === readClock(ownZone(), now)?.weekday ? undefined : weekday, time);
}

function sayBetter(file: ContactFile, { clock }: ContactNow, now: number): string {
  const theirs = zoneOf(file.contact, file.identities);
  const next = theirs && nextGoodMoment(file.rules, theirs.zone, now);
  const then = theirs && next !== null ? readClock(theirs.zone, next) : null;
  if (!then || next === null) return '';
  const today = then.weekday === clock?.weekday && next - now < 20 * 3_600_000;
  return words.better(today ? undefined : then.weekday, then.time);
}
