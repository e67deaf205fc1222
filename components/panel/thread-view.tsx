import { useContext, useEffect, useRef } from 'react';
import { isSerious, type PersonCheck } from '../../lib/core/check-draft';
import type { Person } from '../../lib/core/sighting';
import { MOST_PEOPLE, placeOfPerson, savable, type Thread, type ThreadPerson } from '../../lib/core/thread';
import { thread as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { PagedList } from '../ui/paged-list';
import { PrivateHidden } from '../ui/private-hidden';
import { LoadingState } from './loading-state';
import { Section } from './section';
import type { ThreadActions } from './thread-actions';
import { ThreadPersonRow } from './thread-person';
import { ThreadPromises } from './thread-promises';
import styles from './thread-view.module.css';

type ThreadViewProps = {
  people: readonly Person[];
  /** Null until they have been looked up. */
  thread: Thread | null;
  now: number;
  /** Whose row has the focus when this opens; the title otherwise. */
  from?: string | null;
  actions: ThreadActions;
  /** One of them is to be shown. */
  onShow: (person: Person) => void;
  onClose: () => void;
};

/** Everyone on the thread: what to mind, what is open with any of them, and who they are. */
export function ThreadView(props: ThreadViewProps) {
  const { thread, onClose } = props;
  return (
    <div className={styles.thread}>
      <header className={styles.header}>
        <Button look="quiet" className={styles.back} onClick={onClose}>
          ← {words.back} <Kbd>{words.backKey}</Kbd>
        </Button>
        <Title />
      </header>
      {thread ? <Everyone {...props} thread={thread} /> : <LoadingState />}
    </div>
  );
}

/** Named to those who don't see that the panel turned over. */
function Title() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {words.title}
    </h1>
  );
}

function Everyone({ people, thread, now, from, actions, onShow }: ThreadViewProps & { thread: Thread }) {
  const { hidden } = useContext(PrivateHidden);
  const strangers = savable(thread);
  const saveAll = strangers.length > 1 && (
    <Button look="quiet" onClick={() => actions.savePeople(strangers)}>
      {words.saveAll(strangers.length)}
    </Button>
  );
  return (
    <>
      {!hidden && thread.conflicts.length > 0 && <Conflicts conflicts={thread.conflicts} />}
      {!hidden && <ThreadPromises people={thread.people} now={now} actions={actions} />}
      <Section title={words.people} go="people" action={saveAll}>
        <PagedList rows={thread.people} label={words.people} idOf={idOf} moreLabel={words.allPeople} page={MOST_PEOPLE}>
          {(one) => (
            <ThreadPersonRow
              {...{ one, now, hidden, onShow }}
              focused={from === placeOfPerson(one.person)}
              onSave={(person) => actions.savePeople([person])}
            />
          )}
        </PagedList>
        {people.length > MOST_PEOPLE && <p className={styles.cut}>{words.cut(MOST_PEOPLE)}</p>}
      </Section>
    </>
  );
}

const idOf = (one: ThreadPerson) => placeOfPerson(one.person);

function Conflicts({ conflicts }: { conflicts: readonly PersonCheck[] }) {
  return (
    <Section title={words.heed}>
      <ul className={styles.conflicts}>
        {conflicts.map((check) => {
          const said = words.conflict(check);
          return (
            <li key={said} className={styles.conflict} data-serious={isSerious(check) || undefined}>
              <Icon name="warning" />
              <bdi dir="auto">{said}</bdi>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
