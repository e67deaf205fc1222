import { people as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './selection-bar.module.css';

type SelectionBarProps = { count: number; onMerge: () => void; onClear: () => void };

/** What can be done with the selected people. Merging takes two. */
export function SelectionBar({ count, onMerge, onClear }: SelectionBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.selected(count)}>
      <span className={styles.count}>{words.selected(count)}</span>
      <span className={styles.hint}>{count === 1 ? words.selectTwo : count > 2 ? words.onlyTwo : ''}</span>
      <Button look="main" disabled={count !== 2} onClick={onMerge}>
        {words.merge}
      </Button>
      <Button look="quiet" onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  );
}
