import type { Sighting } from '../../lib/core/sighting';
import { panel } from '../../lib/locales';
import styles from './found-on-page.module.css';

const words = panel.found;

/** What was found on a page, and what wasn't: so that nobody wonders why they are asked. */
export function FoundOnPage({ sighting }: { sighting: Sighting }) {
  const { focus, subject, account, people } = sighting;
  const parts: [string, boolean][] = [
    [words.parts.sender, focus !== undefined],
    [words.parts.subject, subject !== undefined],
    [words.parts.account, account !== undefined],
  ];
  const found = parts.filter(([, there]) => there).map(([part]) => part);
  if (people.length > 0) found.push(words.parts.people(people.length));
  const missing = parts.filter(([, there]) => !there).map(([part]) => part);
  return (
    <dl className={styles.found} aria-label={words.title}>
      {found.length > 0 && (
        <div>
          <dt>{words.yes}</dt>
          <dd>{found.join(', ')}</dd>
        </div>
      )}
      {missing.length > 0 && (
        <div>
          <dt>{words.no}</dt>
          <dd>{missing.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
