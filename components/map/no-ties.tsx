import { map as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import styles from './no-ties.module.css';

/** No ties yet: what they would look like, and where they are set. `onSample` is absent while the samples are there. */
export function NoTies({ busy, onSample }: { busy: boolean; onSample?: (() => void) | undefined }) {
  const { empty } = words;
  return (
    <EmptyState
      title={empty.title}
      actions={
        onSample && (
          <Button busy={busy} onClick={onSample}>
            {empty.sample}
          </Button>
        )
      }
    >
      <svg className={styles.picture} viewBox="0 0 240 60" role="img" aria-label={empty.picture}>
        <line x1="36" y1="24" x2="204" y2="24" className={styles.line} />
        <circle cx="36" cy="24" r="8" className={styles.dot} />
        <circle cx="204" cy="24" r="8" className={styles.dot} />
        <text x="36" y="52">
          {empty.one}
        </text>
        <text x="120" y="16" className={styles.tie}>
          {empty.tie}
        </text>
        <text x="204" y="52">
          {empty.two}
        </text>
      </svg>
      <p>{empty.text}</p>
      <p>
        <a href="#people">{empty.people}</a>
      </p>
    </EmptyState>
  );
}
