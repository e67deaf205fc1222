import type { Brief } from '../../lib/core/brief';
import type { Contact, Rules } from '../../lib/core/record';
import { moment as moments, panel, brief as words } from '../../lib/locales';
import { ownZone } from '../panel/own-day';
import { sayRules } from '../panel/say-rules';
import { join } from '../ui/join';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';
import { ClippedWords } from './clipped-words';

type BriefReachProps = { contact: Contact; rules: Rules | undefined; brief: Brief; now: number };

/** How and when they like to be reached, their clock, the number itself, and whether this is the moment. */
export function BriefReach({ contact, rules, brief: { moment, notNow, reach }, now }: BriefReachProps) {
  const parts = rules ? sayRules(rules) : [];
  const { pronouns } = contact;
  const clock = [moment.clock && panel.contact.time(pronouns, moment.clock.time), moment.guess && moments.guess].filter(
    (part): part is string => Boolean(part),
  );
  return (
    <BriefPart title={words.parts.reach}>
      <p className={join(styles.two, parts.length === 0 && styles.quiet)}>
        {parts.length > 0 ? <ClippedWords words={parts.join(' · ')} most={120} /> : words.noRules}
      </p>
      {(clock.length > 0 || reach.length > 0) && (
        <p className={styles.spaced}>
          {clock.length > 0 && <span>{clock.join(' · ')}</span>}
          {reach.map(({ id, typed }) => (
            <bdi key={id} className={styles.number}>
              {typed}
            </bdi>
          ))}
        </p>
      )}
      {notNow && (
        <p className={join(styles.wrong, styles.two)}>{moments.say(notNow, { pronouns, now, ownZone: ownZone() })}</p>
      )}
    </BriefPart>
  );
}
