import { type ContactToCome, checkBeforeContact, isMild } from '../../lib/core/checks/before-contact';
import type { FileForNow } from '../../lib/core/contact-now';
import { moment } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { join } from '../ui/join';
import styles from './not-now.module.css';
import { ownZone } from './own-day';
import { sayHours } from './say-rules';

type NotNowProps = { file: FileForNow; now: number; contact: ContactToCome };

/** Why this isn't the moment, and which one is better. Takes no room when nothing speaks against it, and stops nobody. */
export function NotNow({ file, now, contact }: NotNowProps) {
  const notNow = checkBeforeContact(file, contact);
  if (!notNow) return null;
  const hours = contact.rulesShown ? '' : (file.rules?.hours ?? []).map(sayHours).join(', ');
  const spoken = { pronouns: file.contact.pronouns, now, ownZone: ownZone() };
  const mild = isMild(notNow);
  return (
    <p className={join(styles.line, !mild && styles.wrong)} data-not-now>
      <Icon name={mild ? 'clock' : 'warning'} />
      <span>{moment.say(notNow, spoken, { hours, toCome: contact.agreed ?? false })}</span>
    </p>
  );
}
