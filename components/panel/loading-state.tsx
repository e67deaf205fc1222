import { panel } from '../../lib/locales';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './loading-state.module.css';

/** The shape of a person before they are there, so that nothing jumps. Shown only while the record opens. */
export function LoadingState() {
  return (
    <div className={styles.loading} role="status">
      <h1>
        <VisuallyHidden>{panel.loading}</VisuallyHidden>
      </h1>
      {['name', 'role', 'gap', 'line', 'line', 'gap', 'label', 'row', 'row'].map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing, never reordered
        <span key={index} className={styles[part]} />
      ))}
    </div>
  );
}
