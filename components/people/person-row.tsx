import { people as words } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './person-row.module.css';

export type PersonListItem = {
  contactId: string;
  name: string;
  role?: string;
  company?: string;
  sample?: true;
  tags?: string[];
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
  const { contactId, name, role, company, sample, tags = [], foundIn } = person;
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
        {/* Cut where each ends in its own direction: never the first name of somebody written from right to left. */}
        <bdi dir="auto" className={join(styles.name, tags.length === 0 && styles.alone)}>
          {name}
        </bdi>
        <bdi dir="auto" className={styles.work}>
          {[role, company].filter(Boolean).join(' · ')}
        </bdi>
        {tags.length > 0 && <Tags tags={tags} />}
        {where && <span className={styles.mark}>{where}</span>}
        {sample && <span className={styles.mark}>{words.sample.badge}</span>}
      </a>
    </div>
  );
}

/** Two of them say who it is; the page has them all. */
function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className={styles.tags}>
      {tags.slice(0, 2).map((tag) => (
        <bdi key={tag} className={styles.tag}>{`#${tag}`}</bdi>
      ))}
      {tags.length > 2 && <span className={styles.mark}>{`+${tags.length - 2}`}</span>}
    </span>
  );
}
