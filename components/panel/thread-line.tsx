import { useContext } from 'react';
import type { PersonCheck } from '../../lib/core/check-draft';
import { isSerious } from '../../lib/core/check-draft';
import { nameOfPerson } from '../../lib/core/note-subject';
import type { Person } from '../../lib/core/sighting';
import type { Thread } from '../../lib/core/thread';
import { common, thread as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { PrivateHidden } from '../ui/private-hidden';
import styles from './thread-line.module.css';

type ThreadLineProps = {
  people: readonly Person[];
  /** Null until they have been looked up: the line is as tall before as after. */
  thread: Thread | null;
  /** One of them was opened from the list: this leads back to it. */
  back: boolean;
  onOpen: () => void;
};

/** That there are others on this thread, and the first thing to mind about them: two lines, however many they are. */
export function ThreadLine({ people, thread, back, onOpen }: ThreadLineProps) {
  const { hidden } = useContext(PrivateHidden);
  const conflicts = hidden ? [] : (thread?.conflicts ?? []);
  const count = thread?.people.length ?? people.length;
  return (
    <button type="button" data-go="everyone" className={styles.line} onClick={onOpen}>
      <span className={styles.head}>
        <span className={styles.title}>{back ? `← ${words.title}` : words.title}</span>
        <span className={styles.count}>{common.number(count)}</span>
        <Kbd>t</Kbd>
      </span>
      {conflicts.length > 0 ? <Mind conflicts={conflicts} /> : <Names people={people} thread={thread} />}
    </button>
  );
}

function Mind({ conflicts }: { conflicts: readonly PersonCheck[] }) {
  const [first, ...others] = [...conflicts].sort((a, b) => Number(isSerious(b)) - Number(isSerious(a)));
  if (!first) return null;
  const said = words.conflict(first);
  return (
    <span className={styles.mind} data-serious={isSerious(first) || undefined} title={said}>
      <Icon name="warning" />
      <bdi dir="auto" className={styles.said}>
        {said}
      </bdi>
      {others.length > 0 && <span className={styles.more}>{words.more(others.length)}</span>}
    </span>
  );
}

function Names({ people, thread }: Pick<ThreadLineProps, 'people' | 'thread'>) {
  const names = thread
    ? thread.people.map((one) => (one.kind === 'known' ? nameOfFile(one.file.contact) : nameOf(one.person)))
    : people.map(nameOf);
  const strangers = thread?.people.filter(({ kind }) => kind === 'unknown').length ?? 0;
  return (
    <span className={styles.names}>
      <bdi dir="auto" className={styles.said}>
        {words.names(names)}
      </bdi>
      {strangers > 0 && <span className={styles.more}>{words.unsaved(strangers)}</span>}
    </span>
  );
}

const nameOfFile = ({ goesBy, name }: { goesBy?: string; name: string }) => goesBy ?? name;

/** Whatever the page calls them. */
export const nameOf = (person: Person): string => nameOfPerson(person) || '?';
