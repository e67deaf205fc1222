import type { QuietPerson } from '../../lib/app/read-quiet-people';
import { coach } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import styles from './coach-lists.module.css';

const words = coach.people;

type QuietPeopleProps = {
  people: readonly QuietPerson[];
  /** Everything is marked again in what is written to them. */
  onWake: (person: QuietPerson) => void;
};

/** People for whom the coach is silent, or some of its rules are. */
export function QuietPeople({ people, onWake }: QuietPeopleProps) {
  if (people.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <div className={styles.list}>
      <PagedList rows={people} label={words.title} idOf={({ id }) => id} moreLabel={coach.taught.more}>
        {(person) => (
          <li className={styles.row}>
            <div className={styles.words}>
              <a href={`#people/${encodeURIComponent(person.id)}`} className={styles.name}>
                <bdi dir="auto">{person.name}</bdi>
              </a>
              <p className={styles.about}>{person.off ? words.off : words.rules(person.rules)}</p>
            </div>
            <IconButton icon="cross" label={words.remove(person.name)} onClick={() => onWake(person)} />
          </li>
        )}
      </PagedList>
    </div>
  );
}
