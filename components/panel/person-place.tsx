import { type RefObject, useEffect, useRef } from 'react';
import type { Person } from '../../lib/core/sighting';
import { isSame, type Thread } from '../../lib/core/thread';
import { brief, panel, today } from '../../lib/locales';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import type { PanelActions } from './actions';
import styles from './panel-screen.module.css';
import { PersonState, type PersonStateProps } from './person-state';
import { ThreadLine } from './thread-line';
import { ThreadView } from './thread-view';
import type { Everyone } from './use-everyone';

/** Who is on the thread; absent where the page is about one person. `thread` is null until they have been looked up. */
export type ThreadShown = { people: Person[]; thread: Thread | null };

type PersonPlaceProps = PersonStateProps & {
  thread?: ThreadShown | null | undefined;
  everyone: Everyone;
  onKeys: () => void;
};

/** The page's person, and on a thread of several the way to everyone else: either one of them is shown or all. */
export function PersonPlace({ thread, everyone, onKeys, ...person }: PersonPlaceProps) {
  const { state, actions } = person;
  const line = useRef<HTMLDivElement>(null);
  useFocusAfter(everyone.shown, line);
  if (thread && everyone.shown) {
    const show = (one: Person) => {
      everyone.leaveFor(one);
      const own = 'sighting' in state && state.sighting.focus && isSame(one, state.sighting.focus);
      if (!own) actions.pickCandidate(one);
    };
    return (
      <div className={styles.person}>
        <ThreadView
          {...thread}
          {...{ actions, now: person.now }}
          from={everyone.from}
          onShow={show}
          onClose={everyone.close}
        />
      </div>
    );
  }
  return (
    <>
      <div ref={line}>{thread && <ThreadLine {...thread} back={everyone.from !== null} onOpen={everyone.open} />}</div>
      <div className={styles.person}>
        <PersonState {...person} />
        {state.kind === 'known' && <More contactId={state.file.contact.id} actions={actions} onKeys={onKeys} />}
      </div>
    </>
  );
}

/** Whoever closes the list is where they opened it; whoever opened somebody begins at the top, where the way back is. */
function useFocusAfter(shown: boolean, line: RefObject<HTMLDivElement | null>): void {
  const was = useRef(shown);
  useEffect(() => {
    if (was.current && !shown) line.current?.querySelector('button')?.focus();
    was.current = shown;
  }, [shown, line]);
}

/** The brief of somebody, on a page of its own. */
export function openBrief(contactId: string, actions: PanelActions): void {
  actions.openPage(`brief/${encodeURIComponent(contactId)}`);
}

type MoreProps = { contactId: string; actions: PanelActions; onKeys: () => void };

function More({ contactId, actions, onKeys }: MoreProps) {
  return (
    <p className={styles.more}>
      <Button look="quiet" onClick={() => actions.openPerson(contactId)}>
        {panel.header.openPerson}
      </Button>
      <Button look="quiet" title={brief.openKey} onClick={() => openBrief(contactId, actions)}>
        {brief.open} <Kbd>b</Kbd>
      </Button>
      <Button look="quiet" onClick={() => actions.openPage('today')}>
        {today.open}
      </Button>
      <Button look="quiet" onClick={onKeys}>
        {panel.keys.button} <Kbd>?</Kbd>
      </Button>
    </p>
  );
}
