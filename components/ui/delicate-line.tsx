import { isDelicate } from '../../lib/core/delicate';
import { common } from '../../lib/locales';
import styles from './delicate-line.module.css';

/** A quiet question beside what is being noted: should this be kept at all? Read out once; nothing is ever held back. */
export function DelicateLine({ text }: { text: string }) {
  return (
    <p className={styles.line} role="status">
      {isDelicate(text) && common.delicate}
    </p>
  );
}
