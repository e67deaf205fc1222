import { useEffect, useRef } from 'react';
import { ago } from '../../lib/core/say-dates';
import type { Person } from '../../lib/core/sighting';
import type { ThreadPerson } from '../../lib/core/thread';
import { common, panel, thread as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PersonName } from '../ui/person-name';
import { nameOf } from './thread-line';
import styles from './thread-person.module.css';

type ThreadPersonRowProps = {
  one: ThreadPerson;
  now: number;
  /** Nothing of the record may be seen now. */
  hidden: boolean;
  /** The list opens with the focus here: one has just come back from them. */
  focused: boolean;
  onShow: (person: Person) => void;
  onSave: (person: Person) => void;
};

/** One person of the thread: who, in which role, and one line that reminds. A click shows them whole. */
export function ThreadPersonRow({ one, now, hidden, focused, onShow, onSave }: ThreadPersonRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) row.current?.focus();
  }, [focused]);
  const { person } = one;
  const name = one.kind === 'known' ? one.file.contact.name : nameOf(person);
  return (
    <li className={styles.row}>
      <button
        ref={row}
        type="button"
        data-row
        className={styles.who}
        disabled={one.kind === 'faint'}
        onClick={() => onShow(person)}
      >
        <span className={styles.head}>
          <PersonName className={styles.name} name={name} />
          <span className={styles.role}>{person.copied ? words.copied : words.roles[person.role]}</span>
        </span>
        <Below {...{ one, now, hidden }} />
      </button>
      {one.kind === 'unknown' && (
        <Button className={styles.save} aria-label={words.saveLabel(name)} onClick={() => onSave(person)}>
          {words.save}
        </Button>
      )}
    </li>
  );
}

/** The line below the name; an address always whole, for it is what tells two of one name apart. */
function Below({ one, now, hidden }: Pick<ThreadPersonRowProps, 'one' | 'now' | 'hidden'>) {
  if (one.kind === 'known') return hidden ? null : <Reminder {...{ one, now }} />;
  const { person } = one;
  return (
    <>
      {person.name && person.email && (
        <bdi dir="ltr" className={styles.address}>
          {person.email}
        </bdi>
      )}
      <span className={styles.line} data-doubt={isDoubtful(one) || undefined}>
        {isDoubtful(one) && <Icon name="person" />}
        <bdi dir="auto">{hidden && one.kind === 'unknown' ? words.stranger : sayStranger(one)}</bdi>
      </span>
    </>
  );
}

type Known = Extract<ThreadPerson, { kind: 'known' }>;

function Reminder({ one, now }: { one: Known; now: number }) {
  const { reminder, touch, open } = one;
  const last = touch && `${panel.last.kinds[touch.kind]} ${common.say(ago(touch.at, now))}`;
  const said = [reminder, last].filter(Boolean).join(' · ');
  return (
    <span className={styles.line} title={said}>
      <bdi dir="auto" className={styles.cut}>
        {said || words.nothing}
      </bdi>
      {open.length > 0 && <span className={styles.open}>{words.openCount(open.length)}</span>}
    </span>
  );
}

function isDoubtful(one: ThreadPerson): boolean {
  return one.kind === 'conflict' || (one.kind === 'unknown' && one.namesake !== undefined);
}

function sayStranger(one: Exclude<ThreadPerson, Known>): string {
  if (one.kind === 'conflict') return words.both(one.names);
  if (one.kind === 'faint') return words.faint;
  if (one.namesake !== undefined) return words.namesake(one.namesake);
  return one.desk ? words.desk : words.stranger;
}
