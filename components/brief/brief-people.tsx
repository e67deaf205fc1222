import { agesNow } from '../../lib/core/ages';
import type { Brief, Related } from '../../lib/core/brief';
import { facts, panel, brief as words } from '../../lib/locales';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';

/** The names of their people: family and pets with their ages as of today, colleagues with what they do. */
export function BriefPeople({ brief: { family, colleagues }, now }: { brief: Brief; now: number }) {
  if (family.rows.length + colleagues.rows.length === 0) {
    return (
      <BriefPart title={words.parts.people}>
        <p className={styles.quiet}>{words.noPeople}</p>
      </BriefPart>
    );
  }
  return (
    <BriefPart title={words.parts.people}>
      {family.rows.length > 0 && (
        <p className={styles.three}>
          {family.rows.map((fact, at) => {
            const ages = agesNow(fact, now);
            return (
              <span key={fact.id}>
                {at > 0 && ' · '}
                <bdi dir="auto">{panel.sayDay(fact.value)}</bdi>
                {ages.length > 0 && <span className={styles.quiet}> ({facts.agesNow(ages)})</span>}
              </span>
            );
          })}
          {family.left > 0 && <span className={styles.quiet}> {words.more(family.left)}</span>}
        </p>
      )}
      {colleagues.rows.length > 0 && (
        <p className={styles.two}>
          {colleagues.rows.map((one, at) => (
            <span key={one.contactId}>
              {at > 0 && ' · '}
              <Colleague one={one} />
            </span>
          ))}
          {colleagues.left > 0 && <span className={styles.quiet}> {words.more(colleagues.left)}</span>}
        </p>
      )}
    </BriefPart>
  );
}

function Colleague({ one }: { one: Related }) {
  const about = [one.tie && words.ties[one.tie], one.role].filter(Boolean).join(', ');
  return (
    <>
      <bdi dir="auto">{one.name}</bdi>
      {about && (
        <span className={styles.quiet}>
          {' '}
          (<bdi dir="auto">{about}</bdi>)
        </span>
      )}
    </>
  );
}
