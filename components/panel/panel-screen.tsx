import { type ReactNode, useContext, useState } from 'react';
import type { PanelState } from '../../lib/core/panel-state';
import { common } from '../../lib/locales';
import { HiddenLine } from '../ui/hidden-line';
import { join } from '../ui/join';
import { PrivateHidden } from '../ui/private-hidden';
import { UndoPlace } from '../ui/undo-place';
import type { Ask, NoteState, Notice, PanelActions, PanelDraft } from './actions';
import { DraftStrip } from './draft-strip';
import { KeysDialog } from './keys-dialog';
import { NoteField } from './note-field';
import styles from './panel-screen.module.css';
import { openBrief, PersonPlace, type ThreadShown } from './person-place';
import { PrivateShown } from './private';
import { UnlessTeaching } from './teach-offer';
import { type Everyone, useEveryone } from './use-everyone';
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
  /** Everyone on the page's thread; `about` tells one thread from another. */
  thread?: (ThreadShown & { about: string }) | null;
};

const NO_NOTE: NoteState = { text: '', pieces: [], status: 'idle' };

/** The side panel: the draft while there is one, the person, and the note field. Props in, actions out. */
export function PanelScreen(props: PanelScreenProps) {
  const { state, drafts, now, asks, showSpecial, notice } = props;
  const actions = useSteadyActions(props.actions);
  const [keysShown, setKeysShown] = useState(false);
  const [privateShown, setPrivateShown] = useState(false);
  const { hidden } = useContext(PrivateHidden);
  const onKeys = () => setKeysShown(true);
  const everyone = useEveryone(props.thread?.about ?? null);
  useKeys({
    state,
    everyone,
    actions,
    canUndo: notice?.canUndo === true,
    onKeys,
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
          <UnlessTeaching>
            <PersonPlace {...{ state, now, asks, showSpecial, actions, everyone, onKeys }} thread={props.thread} />
          </UnlessTeaching>
        </main>
        <Foot {...props} aside={everyone.shown} />
        <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
      </div>
    </PrivateShown>
  );
}

type Keys = Pick<PanelScreenProps, 'state' | 'actions'> & {
  everyone: Everyone;
  canUndo: boolean;
  onKeys: () => void;
  onPrivate: () => void;
};

/** What `KeysDialog` lists. */
function useKeys({ state, actions, everyone, canUndo, onKeys, onPrivate }: Keys): void {
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
    t: everyone.open,
    Escape: everyone.back,
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

/** `aside`: somebody else than the page's person is looked at, so that no note is written to them by mistake. */
function Foot({ state, notice, note, actions, aside }: PanelScreenProps & { aside: boolean }) {
  const { hidden } = useContext(PrivateHidden);
  const bar = notice && {
    words: notice.words,
    undoLabel: common.undo,
    closeLabel: common.close,
    onUndo: notice.canUndo ? actions.undo : undefined,
    onClose: actions.dismissNotice,
    onHold: actions.holdNotice,
  };
  const known = state.kind === 'known' && !aside ? state.file.contact : null;
  return (
    <footer className={join(styles.foot, (notice || known) && styles.used)}>
      <UndoPlace bar={bar ?? null} />
      {known && !hidden && <NoteField contact={known} note={note ?? NO_NOTE} actions={actions} />}
    </footer>
  );
}
