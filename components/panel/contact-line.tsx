import { contactNowOf } from '../../lib/core/contact-now';
import type { Channel, ContactFile } from '../../lib/core/record';
import { common, panel } from '../../lib/locales';
import { Icon, type IconName } from '../ui/icon';
import { join } from '../ui/join';
import type { PanelActions } from './actions';
import styles from './contact-line.module.css';
import { ExampleLine } from './example-line';
import { sayRules } from './say-rules';

const words = panel.contact;

const ICONS: Record<Channel, IconName> = {
  mail: 'mail',
  text: 'message',
  mobile: 'phone',
  'desk-phone': 'phone',
  linkedin: 'person',
  video: 'video',
  'in-person': 'person',
};

type ContactLineProps = { file: ContactFile; now: number; actions: PanelActions };

/** How and when to reach them, in two lines. Amber, and said in words, when this is the wrong moment. */
export function ContactLine({ file, now, actions }: ContactLineProps) {
  const { contact, rules } = file;
  const at = contactNowOf(file, now);
  const parts = rules ? sayRules(rules) : [];
  const preferred = rules?.channels.find((row) => row.standing === 'preferred')?.channel;
  const wrong = at.standing === 'outside-hours' || at.standing === 'leave-alone';
  const clock = [
    at.clock && words.time(contact.pronouns, at.clock.time),
    at.standing === 'outside-hours' && words.outside,
    at.leaveAloneUntil !== undefined && words.notBefore(common.dayAndMonth(at.leaveAloneUntil)),
  ].filter((part): part is string => Boolean(part));
  return (
    <section className={styles.contact} aria-label={words.label}>
      {parts.length > 0 ? (
        <p className={join(styles.line, styles.rules)}>
          <Icon name={preferred ? ICONS[preferred] : 'person'} />
          <bdi>{parts.join(' · ')}</bdi>
        </p>
      ) : (
        <ExampleLine words={words.none} example={words.example} label={panel.folds.example} onTry={actions.typeNote} />
      )}
      {clock.length > 0 && (
        <p className={join(styles.line, wrong && styles.wrong)} data-standing={at.standing}>
          <Icon name={wrong ? 'warning' : 'clock'} />
          <span>{clock.join(' · ')}</span>
        </p>
      )}
    </section>
  );
}
