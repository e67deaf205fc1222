import { settings as words } from '../../lib/locales';
import { Section } from '../page/section';
import styles from './privacy-text.module.css';

/** The whole privacy text, in plain words; docs/privacy.md says the same. */
export function PrivacyText() {
  return words.privacy.sections.map(({ title, text }) => (
    <Section key={title} title={title}>
      <div className={styles.text}>
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Section>
  ));
}
