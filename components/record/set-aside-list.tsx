import type { Aside } from '../../lib/data/two-copies/set-aside';
import { common, record } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './set-aside-list.module.css';

const words = record.aside;

type SetAsideListProps = {
  asides: readonly { key: string; at: number; why: Aside['why'] }[];
  onSave: (key: string) => void;
  onDrop: (key: string) => void;
};

/** What repairs have set aside, each to be saved as a file and dropped. */
export function SetAsideList({ asides, onSave, onDrop }: SetAsideListProps) {
  return (
    <ul className={styles.list}>
      {asides.map(({ key, at, why }) => (
        <li key={key} className={styles.row}>
          <p className={styles.what}>
            {words.why[why]} · {common.exact(at)}
          </p>
          <Button onClick={() => onSave(key)}>{words.save}</Button>
          <Button look="quiet" onClick={() => onDrop(key)}>
            {words.drop}
          </Button>
        </li>
      ))}
    </ul>
  );
}
