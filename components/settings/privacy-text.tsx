import { privacy as words } from '../../lib/locales';
import { Section } from '../page/section';
import styles from './privacy-text.module.css';

/** The whole privacy text, in plain words; docs/privacy.md is made of the same. */
export function PrivacyText() {
  return (
    <>
      {words.sections.map(({ title, text }) => (
        <Section key={title} title={title}>
          <div className={styles.text}>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
      <Section title={words.permissions.title} lead={words.permissions.lead}>
        <Permissions />
      </Section>
    </>
  );
}

function Permissions() {
  const { rows, always } = words.permissions;
  return (
    <dl className={styles.permissions}>
      {rows.map(({ name, when = always, why }) => (
        <div key={name} className={styles.permission}>
          <dt>
            <code className={styles.name}>{name}</code> <span className={styles.when}>{when}</span>
          </dt>
          <dd className={styles.why}>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
