import type { Brief } from '../../lib/core/brief';
import type { Contact, Rules } from '../../lib/core/record';
import { common, panel, brief as words } from '../../lib/locales';
import { sayRules } from '../panel/say-rules';
import { join } from '../ui/join';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';
import { ClippedWords } from './clipped-words';

type BriefReachProps = { contact: Contact; rules: Rules | undefined; brief: Brief; now: number };

/** How and when they like to be reached, their clock, and the number itself. */
export function BriefReach({ contact, rules, brief: { moment, reach } }: BriefReachProps) {
  const parts = rules ? sayRules(rules) : [];
  const wrong = moment.standing === 'outside-hours' || moment.standing === 'leave-alone';
  const clock = [
    moment.clock && panel.contact.time(contact.pronouns, moment.clock.time),
    moment.standing === 'outside-hours' && panel.contact.outside,
    moment.leaveAloneUntil !== undefined && panel.contact.notBefore(common.dayAndMonth(moment.leaveAloneUntil)),
  ].filter((part): part is string => Boolean(part));
  return (
    <BriefPart title={words.parts.reach}>
      <p className={join(styles.two, parts.length === 0 && styles.quiet)}>
        {parts.length > 0 ? <ClippedWords words={parts.join(' · ')} most={120} /> : words.noRules}
      </p>
      {(clock.length > 0 || reach.length > 0) && (
        <p className={styles.spaced}>
          {clock.length > 0 && <span className={join(wrong && styles.wrong)}>{clock.join(' · ')}</span>}
          {reach.map(({ id, typed }) => (
            <bdi key={id} className={styles.number}>
              {typed}
            </bdi>
          ))}
        </p>
      )}
    </BriefPart>
  );
}
