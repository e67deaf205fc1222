import { duplicates } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { PersonName } from '../ui/person-name';
import styles from './apart-from.module.css';

const words = duplicates.apart;

export type ApartNote = { id: string; contactId: string; name: string };

type ApartFromProps = { apart: readonly ApartNote[]; onRemove: (apartId: string) => void };

/** Whom this person was said never to be, and the way to take that back; nothing while there is nobody. */
export function ApartFrom({ apart, onRemove }: ApartFromProps) {
  if (apart.length === 0) return null;
  return (
    <div className={styles.apart}>
      <p className={styles.title}>{words.title}</p>
      <ul aria-label={words.list} className={styles.list}>
        {apart.map(({ id, contactId, name }) => (
          <li key={id} className={styles.one}>
            <a href={`#people/${encodeURIComponent(contactId)}`} className={styles.name}>
              <PersonName name={name} />
            </a>
            <IconButton icon="cross" label={words.remove(name)} onClick={() => onRemove(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
