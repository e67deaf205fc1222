import type { Rehearsal, RestoreMode, RestoreReceipt } from '../app/restore';
import type { BackupRecord } from '../formats/backup';

/**
 * choose → reading → (locked, when sealed: opening) → rehearsing → ready → saving (the safety copy) → restoring → report.
 */
export type RestoreStep =
  | 'choose'
  | 'reading'
  | 'locked'
  | 'opening'
  | 'rehearsing'
  | 'ready'
  | 'saving'
  | 'restoring'
  | 'report';

/** The file, in memory: it is read once, however often a passphrase is tried. */
export type ChosenFile = { name: string; size: number; bytes: Uint8Array<ArrayBuffer> };

export type RestoreState = {
  step: RestoreStep;
  file: ChosenFile | null;
  /** Name of the file that is being read, or that couldn't be. */
  fileName: string;
  /** Why the file can't be used (then `choose`), or the secret doesn't open it (then `locked`): a word of `restore.problems`. */
  problem: string | null;
  record: BackupRecord | null;
  rehearsal: Rehearsal | null;
  mode: RestoreMode;
  /** Those who were deleted here come back in a merge. */
  bringBack: boolean;
  /** 0..1. */
  share: number;
  stopping: boolean;
  /** The restore's own id: a second try goes on where the first broke off. */
  clientId: string;
  /** The copy of what was here before: its name, or null where nothing was here. */
  safety: { name: string } | null;
  /** No safety copy could be written, so nothing was done: a word of `backup.problems`. */
  unsafe: string | null;
  receipt: RestoreReceipt | null;
  /** It broke off half-way. */
  failed: string | null;
  undo: { state: 'undoing' } | { state: 'undone'; kept: number } | { state: 'failed'; problem: string } | null;
};

export const START: RestoreState = {
  step: 'choose',
  file: null,
  fileName: '',
  problem: null,
  record: null,
  rehearsal: null,
  mode: 'merge',
  bringBack: false,
  share: 0,
  stopping: false,
  clientId: '',
  safety: null,
  unsafe: null,
  receipt: null,
  failed: null,
  undo: null,
};

export type RestoreChange =
  | { do: 'reading'; fileName: string }
  | { do: 'locked'; file: ChosenFile }
  | { do: 'opening' }
  | { do: 'wrong-secret'; problem: string }
  | { do: 'rehearsing'; record: BackupRecord }
  | { do: 'progress'; share: number }
  | { do: 'ready'; rehearsal: Rehearsal; clientId: string }
  | { do: 'mode'; mode: RestoreMode }
  | { do: 'bring-back'; bringBack: boolean }
  | { do: 'saving' }
  | { do: 'unsafe'; problem: string }
  | { do: 'restoring'; safety: { name: string } | null }
  | { do: 'stop' }
  | { do: 'restored'; receipt: RestoreReceipt }
  | { do: 'broke-off'; problem: string }
  | { do: 'undoing' }
  | { do: 'undone'; kept: number }
  | { do: 'undo-failed'; problem: string }
  | { do: 'refuse'; problem: string }
  | { do: 'again' };

/** What the restore page shows after something happened. */
export function changeRestore(state: RestoreState, change: RestoreChange): RestoreState {
  switch (change.do) {
    case 'reading':
      return { ...START, step: 'reading', fileName: change.fileName };
    case 'locked':
      return { ...state, step: 'locked', file: change.file };
    case 'opening':
      return { ...state, step: 'opening', problem: null };
    case 'wrong-secret':
      return { ...state, step: 'locked', problem: change.problem };
    case 'rehearsing':
      return { ...state, step: 'rehearsing', record: change.record, problem: null, share: 0 };
    case 'progress':
      return { ...state, share: change.share };
    case 'ready':
      return {
        ...state,
        step: 'ready',
        ...readyWith(change.rehearsal),
        clientId: change.clientId,
        share: 0,
        stopping: false,
      };
    case 'mode':
      return { ...state, mode: change.mode };
    case 'bring-back':
      return { ...state, bringBack: change.bringBack };
    case 'refuse':
      return { ...START, fileName: state.fileName, problem: change.problem };
    case 'again':
      return START;
    default:
      return changeWriting(state, change);
  }
}

/** Where nobody is yet there is nothing to merge with: the record becomes what the file says, switches included. */
function readyWith(rehearsal: Rehearsal): Pick<RestoreState, 'rehearsal' | 'mode'> {
  return { rehearsal, mode: rehearsal.emptyHere ? 'replace' : 'merge' };
}

type Writing = Exclude<
  RestoreChange,
  {
    do:
      | 'reading'
      | 'locked'
      | 'opening'
      | 'wrong-secret'
      | 'rehearsing'
      | 'progress'
      | 'ready'
      | 'mode'
      | 'bring-back'
      | 'refuse'
      | 'again';
  }
>;

/** From the click that starts it on. */
function changeWriting(state: RestoreState, change: Writing): RestoreState {
  switch (change.do) {
    case 'saving':
      return { ...state, step: 'saving', unsafe: null, failed: null, stopping: false, share: 0 };
    case 'unsafe':
      return { ...state, step: 'ready', unsafe: change.problem };
    case 'restoring':
      return { ...state, step: 'restoring', safety: change.safety ?? state.safety };
    case 'stop':
      return { ...state, stopping: true };
    case 'restored':
      return { ...state, step: 'report', stopping: false, receipt: change.receipt };
    case 'broke-off':
      return { ...state, step: 'report', stopping: false, failed: change.problem };
    case 'undoing':
      return { ...state, undo: { state: 'undoing' } };
    case 'undone':
      return { ...state, undo: { state: 'undone', kept: change.kept } };
    case 'undo-failed':
      return { ...state, undo: { state: 'failed', problem: change.problem } };
  }
}
