import { type ContactToCome, checkBeforeContact } from '../../lib/core/checks/before-contact';
import type { FileForNow } from '../../lib/core/contact-now';
import { moment } from '../../lib/locales';
import { Icon } from '../ui/icon';
import styles from './not-now.module.css';
import { ownZone } from './own-day';
import { sayHours } from './say-rules';

type NotNowProps = { file: FileForNow; now: number; contact: ContactToCome };

/** Why this isn't the moment, and which one is better. Takes no room when nothing speaks against it, and stops nobody. */
export function NotNow({ file, now, contact }: NotNowProps) {
  const said = sayNotNow(file, now, contact);
  return said === '' ? null : (
    <p className={styles.line} data-not-now>
      <Icon name="warning" />
      <span>{said}</span>
    </p>
  );
}

/** The same as a sentence; empty when nothing speaks against it. */
export function sayNotNow(file: FileForNow, now: number, contact: ContactToCome): string {
  const notNow = checkBeforeContact(file, contact);
  if (!notNow) return '';
  const hours = contact.rulesShown ? '' : (file.rules?.hours ?? []).map(sayHours).join(', ');
  const spoken = { pronouns: file.contact.pronouns, now, ownZone: ownZone() };
  return moment.say(notNow, spoken, { hours, toCome: contact.agreed ?? false });
}
