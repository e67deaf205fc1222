import { people as words } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './person-row.module.css';

export type PersonListItem = {
  contactId: string;
  name: string;
  role?: string;
  company?: string;
  sample?: true;
  /** Where the searched words were found, best first. */
  foundIn: string[];
};

type PersonRowProps = {
  person: PersonListItem;
  selected: boolean;
  onSelect: (selected: boolean) => void;
};

/** One person in the list: the name opens their page, the box selects them. */
export function PersonRow({ person, selected, onSelect }: PersonRowProps) {
  const { contactId, name, role, company, sample, foundIn } = person;
  const where = foundIn[0] === undefined ? undefined : words.foundIn[foundIn[0]];
  return (
    <div className={join(styles.row, selected && styles.selected)}>
      <input
        type="checkbox"
        className={styles.box}
        checked={selected}
        aria-label={words.select(name)}
        onChange={(event) => onSelect(event.target.checked)}
      />
      <a href={`#people/${encodeURIComponent(contactId)}`} data-row className={styles.person}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={styles.work}>
          <bdi>{[role, company].filter(Boolean).join(' · ')}</bdi>
        </span>
        {where && <span className={styles.mark}>{where}</span>}
        {sample && <span className={styles.mark}>{words.sample.badge}</span>}
      </a>
    </div>
  );
}
