import { people as words } from '../../lib/locales';
import { tags } from '../../lib/locales/en/tags';
import { trash } from '../../lib/locales/en/trash';
import { Button } from '../ui/button';
import styles from './selection-bar.module.css';

type SelectionBarProps = {
  count: number;
  onTag: () => void;
  onMerge: () => void;
  onDelete: () => void;
  onClear: () => void;
};

/** What can be done with the selected people. Merging takes two. */
export function SelectionBar({ count, onTag, onMerge, onDelete, onClear }: SelectionBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.selected(count)}>
      <span className={styles.count}>{words.selected(count)}</span>
      <span className={styles.hint}>{count === 1 ? words.selectTwo : count > 2 ? words.onlyTwo : ''}</span>
      <Button onClick={onTag}>{tags.open}</Button>
      <Button disabled={count !== 2} onClick={onMerge}>
        {words.merge}
      </Button>
      <Button look="serious" onClick={onDelete}>
        {trash.deleting.open}
      </Button>
      <Button look="quiet" onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  );
}
