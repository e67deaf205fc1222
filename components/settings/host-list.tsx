import { IconButton } from '../ui/button';
import styles from './host-list.module.css';

type HostListProps = {
  /** Origins; their hosts are shown. */
  origins: readonly string[];
  label: string;
  empty: string;
  removeLabel: (host: string) => string;
  onRemove: (origin: string) => void;
};

/** Hosts, one a line, each with a cross. */
export function HostList({ origins, label, empty, removeLabel, onRemove }: HostListProps) {
  if (origins.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.list} aria-label={label}>
      {origins.map((origin) => {
        const { host, protocol } = new URL(origin);
        const shown = protocol === 'http:' ? origin : host;
        return (
          <li key={origin} className={styles.row}>
            <bdi>{shown}</bdi>
            <IconButton icon="cross" label={removeLabel(shown)} onClick={() => onRemove(origin)} />
          </li>
        );
      })}
    </ul>
  );
}
