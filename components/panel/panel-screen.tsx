import { type ReactNode, useContext, useState } from 'react';
import type { PanelState } from '../../lib/core/panel-state';
import { brief, common, panel, today } from '../../lib/locales';
import { Button } from '../ui/button';
import { HiddenLine } from '../ui/hidden-line';
import { join } from '../ui/join';
import { Kbd } from '../ui/kbd';
import { PrivateHidden } from '../ui/private-hidden';
import { UndoPlace } from '../ui/undo-place';
import type { Ask, NoteState, Notice, PanelActions, PanelDraft } from './actions';
import { DraftStrip } from './draft-strip';
import { KeysDialog } from './keys-dialog';
import { NoteField } from './note-field';
import styles from './panel-screen.module.css';
import { PersonState } from './person-state';
import { PrivateShown } from './private';
import { enter, goTo, usePanelKeys } from './use-panel-keys';
import { useSteadyActions } from './use-steady-actions';

export type PanelScreenProps = {
  state: PanelState;
  /** Open drafts of the page; empty while none is. */
  drafts: PanelDraft[];
  /** Epoch milliseconds; the caller moves it on, so that clocks and distances stay true. */
  now: number;
  actions: PanelActions;
  /** Questions proposed for the person shown, best first. */
  asks?: Ask[];
  note?: NoteState;
  notice?: Notice | undefined;
  /** Above everything: what must be known of the record itself. */
  standing?: ReactNode;
  /** The user turned special categories on. */
  showSpecial?: boolean;
};

const NO_NOTE: NoteState = { text: '', pieces: [], status: 'idle' };

/** The side panel: the draft while there is one, the person, and the note field. Props in, actions out. */
export function PanelScreen(props: PanelScreenProps) {
  const { state, drafts, now, asks, showSpecial, notice } = props;
  const actions = useSteadyActions(props.actions);
  const [keysShown, setKeysShown] = useState(false);
  const [privateShown, setPrivateShown] = useState(false);
  const { hidden } = useContext(PrivateHidden);
  useKeys({
    state,
    actions,
    canUndo: notice?.canUndo === true,
    onKeys: () => setKeysShown(true),
    onPrivate: () => setPrivateShown(!privateShown),
  });
  return (
    <PrivateShown value={privateShown}>
      <div className={styles.screen}>
        <main className={styles.scroll}>
          <div className={styles.standing}>
            {props.standing}
            <HiddenLine />
          </div>
          <DraftStrip
            drafts={hidden ? drafts.map(withoutRecord) : drafts}
            shownId={state.kind === 'known' ? state.file.contact.id : undefined}
            now={now}
            actions={actions}
          />
          <div className={styles.person}>
            <PersonState {...{ state, now, asks, showSpecial, actions }} />
            {state.kind === 'known' && (
              <More contactId={state.file.contact.id} actions={actions} onKeys={() => setKeysShown(true)} />
            )}
          </div>
        </main>
        <Foot {...props} />
        <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
      </div>
    </PrivateShown>
  );
}

type Keys = Pick<PanelScreenProps, 'state' | 'actions'> & {
  canUndo: boolean;
  onKeys: () => void;
  onPrivate: () => void;
};

/** What `KeysDialog` lists. */
function useKeys({ state, actions, canUndo, onKeys, onPrivate }: Keys): void {
  const { hidden, hide } = useContext(PrivateHidden);
  usePanelKeys({
    n: () => goTo('note'),
    o: () => goTo('open'),
    a: () => goTo('ask'),
    d: () => goTo('draft'),
    f: () => goTo('folds'),
    c: () => enter('log'),
    b: () => state.kind === 'known' && openBrief(state.file.contact.id, actions),
    e: () => goTo('name'),
    v: onPrivate,
    h: () => hide(!hidden),
    u: () => canUndo && actions.undo(),
    '?': onKeys,
  });
}

/** A draft as somebody may see it who looks over the user's shoulder: nothing that was made from the record. */
function withoutRecord(draft: PanelDraft): PanelDraft {
  return { ...draft, checks: [], questions: [], keeps: [] };
}

function Foot({ state, notice, note, actions }: PanelScreenProps) {
  const { hidden } = useContext(PrivateHidden);
  const bar = notice && {
    words: notice.words,
    undoLabel: common.undo,
    closeLabel: common.close,
    onUndo: notice.canUndo ? actions.undo : undefined,
    onClose: actions.dismissNotice,
    onHold: actions.holdNotice,
  };
  return (
    <footer className={join(styles.foot, (notice || state.kind === 'known') && styles.used)}>
      <UndoPlace bar={bar ?? null} />
      {state.kind === 'known' && !hidden && (
        <NoteField contact={state.file.contact} note={note ?? NO_NOTE} actions={actions} />
      )}
    </footer>
  );
}

function openBrief(contactId: string, actions: PanelActions): void {
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
