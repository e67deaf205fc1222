import { settings as words } from '../../lib/locales';
import { Kbd } from '../ui/kbd';
import styles from './shortcut-list.module.css';

type ShortcutListProps = {
  /** As the browser has them; null until it answered. */
  shortcuts: readonly { name: string; keys: string }[] | null;
  /** Firefox names its settings page otherwise. */
  firefox: boolean;
};

/** The keys really set, not the ones we suggested; and how to set them. */
export function ShortcutList({ shortcuts, firefox }: ShortcutListProps) {
  // In our order, not in the browser's: what is used most comes first.
  const known = Object.keys(words.shortcuts.names).flatMap((name) => shortcuts?.find((one) => one.name === name) ?? []);
  return (
    <div className={styles.box}>
      <dl className={styles.list} aria-busy={shortcuts === null}>
        {known.map(({ name, keys }) => (
          <div key={name} className={styles.row}>
            <dt>{words.shortcuts.names[name]}</dt>
            <dd>{keys ? <Keys keys={keys} /> : <span className={styles.none}>{words.shortcuts.none}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.how}>{firefox ? words.shortcuts.howFirefox : words.shortcuts.howChrome}</p>
    </div>
  );
}

/** "Alt+Shift+N", and on a Mac "⌥⇧N": as the browser writes them, a cap a key where it says which. */
function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
