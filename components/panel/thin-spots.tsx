import type { HistoryView } from '../../lib/core/history-view';
import { history as words } from '../../lib/locales';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './thin-spots.module.css';

/** Five small marks, one a part, and one calm line on where there is nothing yet. No sum: nobody fills a form. */
export function ThinSpots({ view }: { view: HistoryView }) {
  const of = (depth: string) => view.parts.filter((one) => one.depth === depth).map(({ part }) => part);
  const said = words.say(of('empty'), of('thin'));
  return (
    <div className={styles.spots}>
      <ul className={styles.marks} aria-label={words.spots}>
        {view.parts.map(({ part, depth }) => (
          <li key={part} className={styles.mark} data-depth={depth} title={words.depth[depth]}>
            {words.parts[part]}
            <VisuallyHidden>: {words.depth[depth]}</VisuallyHidden>
          </li>
        ))}
      </ul>
      {said && <p className={styles.said}>{said}</p>}
    </div>
  );
}
