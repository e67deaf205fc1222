import type { ReactNode } from 'react';
import { common, people as words } from '../../lib/locales';
import styles from './frame.module.css';

/** The pages that have a word of their own on the left. */
export type NavPage =
  | 'today'
  | 'people'
  | 'accounts'
  | 'issues'
  | 'map'
  | 'recall'
  | 'insights'
  | 'import'
  | 'export'
  | 'backup'
  | 'trash'
  | 'settings';

type FrameProps = {
  current: NavPage | null;
  children: ReactNode;
  /** Above the page: what must be known of the record itself. */
  standing?: ReactNode;
  /** The bar at the foot that says what was just done. */
  foot?: ReactNode;
};

/** What one works with; what looks after it. */
const PAGES: readonly (readonly NavPage[])[] = [
  ['today', 'people', 'accounts', 'issues', 'map', 'recall', 'insights'],
  ['import', 'export', 'backup', 'trash', 'settings'],
];

/** The extension's own tab: a few words on the left, one column beside them. */
export function Frame({ current, children, standing, foot }: FrameProps) {
  return (
    <div className={styles.frame}>
      <nav className={styles.nav} aria-label={words.nav.label}>
        <p className={styles.product}>{common.product}</p>
        {PAGES.map((pages) => (
          <ul key={pages[0]} className={styles.pages}>
            {pages.map((page) => (
              <li key={page}>
                <a href={`#${page}`} className={styles.link} aria-current={page === current ? 'page' : undefined}>
                  {words.nav[page]}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <main className={styles.main} id="main" tabIndex={-1}>
        <div className={styles.standing}>{standing}</div>
        {children}
      </main>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
