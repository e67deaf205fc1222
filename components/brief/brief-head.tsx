import type { Contact } from '../../lib/core/record';
import { brief as words } from '../../lib/locales';
import styles from './brief-head.module.css';
import { ClippedWords } from './clipped-words';

/** Who it is, and when this was put together. */
export function BriefHead({ contact, now }: { contact: Contact; now: number }) {
  const { name, goesBy, pronunciation, pronouns, role, company, location } = contact;
  const called = words.called(goesBy === name ? undefined : goesBy, pronunciation, pronouns);
  // A role may be called like the company: each is said once.
  const work = [...new Set([role, company, location])].filter((part): part is string => Boolean(part));
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>
        <ClippedWords words={name} most={70} />
      </h1>
      <time className={styles.made} dateTime={new Date(now).toISOString()}>
        {words.made(now)}
      </time>
      {work.length > 0 && (
        <p className={styles.work}>
          {work.map((part, at) => (
            <span key={part}>
              {at > 0 && ' · '}
              <ClippedWords words={part} most={60} />
            </span>
          ))}
        </p>
      )}
      {called.length > 0 && (
        <p className={styles.called}>
          <ClippedWords words={called.join(' · ')} most={110} />
        </p>
      )}
    </header>
  );
}
