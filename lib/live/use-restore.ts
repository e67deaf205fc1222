import { type Dispatch, useReducer, useRef } from 'react';
import { problemOfBackup } from '../app/back-up';
import { type BackupHealth, backUpNow } from '../app/backup-schedule';
import { openBackup } from '../app/open-backup';
import { type RestoreMode, rehearseRestore, restore } from '../app/restore';
import { undo } from '../app/undo';
import { findFolder } from '../browser/backup-folder';
import { downloadsPlace, requestDownloads } from '../browser/downloads';
import { type BackupPlace, PlaceFailure } from '../core/backup-place';
import { problemOf } from '../data/problem';
import { announce } from '../messages/channel';
import { backupDesk } from './backup-desk';
import { desk } from './desk';
import { progressIsUse } from './progress-is-use';
import { type ChosenFile, changeRestore, type RestoreChange, type RestoreState, START } from './restore-state';
import { allowed } from './use-backup';
import type { Live } from './use-live';
import { useOneRun } from './use-one-run';

export type Restoring = RestoreState & {
  choose(file: File): void;
  /** One of the files in the folder of backups. */
  chooseKept(name: string): void;
  open(typed: string): void;
  setMode(mode: RestoreMode): void;
  setBringBack(bringBack: boolean): void;
  apply(): void;
  /** Stops what is under way; what was restored so far stays and can be taken back. */
  cancel(): void;
  undoAll(): void;
  again(): void;
};

/** `follow`: a move between computers, see `RestoreOptions`. */
type Run = { change: Dispatch<RestoreChange>; signal: AbortSignal; follow: boolean };

/** No backup of ours comes near; a file beyond this isn't read into memory at all. */
const LARGEST = 1_500_000_000;

/**
 * One restore from the chosen file to its undo. Nothing is written before the user has seen what would change. `follow`: the
 * file comes from another computer that is in use as well.
 */
export function useRestore(health: Live<BackupHealth>, follow = false): Restoring {
  const [state, dispatch] = useReducer(changeRestore, START);
  const change = progressIsUse(dispatch);
  const running = useRef<AbortController>(undefined);
  const applyOnce = useOneRun();
  /** Starts a run that replaces the one before; answers of a stopped run are dropped. */
  const start = (work: (run: Run) => Promise<void>, failed: (problem: string) => RestoreChange) => {
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    const live: Dispatch<RestoreChange> = (next) => !signal.aborted && change(next);
    void work({ change: live, signal, follow }).catch((error: unknown) => live(failed(problemOfBackup(error))));
  };
  const refuse = (problem: string): RestoreChange => ({ do: 'refuse', problem });
  const { file } = state;
  return {
    ...state,
    choose: (chosen) => start((run) => look(chosen.name, async () => chosen, run), refuse),
    chooseKept: (name) => start((run) => look(name, () => openKept(name), run), refuse),
    open: (typed) => file && start((run) => unlock(file, typed, run), refuse),
    setMode: (mode) => change({ do: 'mode', mode }),
    setBringBack: (bringBack) => change({ do: 'bring-back', bringBack }),
    apply: () => applyOnce(() => apply(state, { health, change, running, follow })),
    cancel: () => {
      const writes = state.step === 'restoring' || state.step === 'saving';
      running.current?.abort();
      change({ do: writes ? 'stop' : 'again' });
    },
    undoAll: () => void undoAll(`restore:${state.clientId}`, change),
    again: () => change({ do: 'again' }),
  };
}

async function openKept(name: string): Promise<File> {
  const folder = await findFolder();
  if (!folder) throw new PlaceFailure('gone');
  return folder.open(name);
}

async function look(name: string, find: () => Promise<File>, run: Run): Promise<void> {
  run.change({ do: 'reading', fileName: name });
  const found = await find();
  if (found.size > LARGEST) return run.change({ do: 'refuse', problem: 'too-big' });
  const bytes = new Uint8Array(await found.arrayBuffer());
  try {
    await rehearse(await openBackup(bytes), run);
  } catch (error) {
    if (problemOfBackup(error) !== 'encrypted') throw error;
    run.change({ do: 'locked', file: { name, size: found.size, bytes } });
  }
}

/** A wrong secret leaves everything as it is, what was typed included; a damaged file is refused. */
async function unlock(file: ChosenFile, typed: string, run: Run): Promise<void> {
  run.change({ do: 'opening' });
  try {
    await rehearse(await openBackup(file.bytes, typed), run);
  } catch (error) {
    const problem = problemOfBackup(error);
    if (problem !== 'wrong-key') throw error;
    run.change({ do: 'wrong-secret', problem });
  }
}

async function rehearse(record: Parameters<typeof rehearseRestore>[1], run: Run): Promise<void> {
  const { change, signal, follow } = run;
  change({ do: 'rehearsing', record });
  const rehearsal = await rehearseRestore(desk(), record, {
    signal,
    follow,
    onProgress: (done, total) => change({ do: 'progress', share: total > 0 ? done / total : 0 }),
  });
  change({ do: 'ready', rehearsal, clientId: desk().newId() });
}

type Applying = {
  follow: boolean;
  health: Live<BackupHealth>;
  change: Dispatch<RestoreChange>;
  running: { current: AbortController | undefined };
};

/** The place for the safety copy is asked for first, while the click is still being handled. */
async function apply(state: RestoreState, { health, change, running, follow }: Applying): Promise<void> {
  const { record, rehearsal, mode, bringBack, clientId, safety } = state;
  if (!record || !rehearsal) return;
  // A second try goes on with what the first began: the copy of before is there.
  const asked = rehearsal.emptyHere || safety ? Promise.resolve(null) : askForPlace(health);
  // What it says is heard in `saveSafety`; a restore that fails before that has its own reason.
  asked.catch(() => undefined);
  running.current = new AbortController();
  const { signal } = running.current;
  change({ do: 'saving' });
  let safe = false;
  const saveSafety = async () => {
    const place = await asked;
    const kept = place ? await backUpNow(backupDesk(), place, { why: 'safety' }) : null;
    safe = true;
    change({ do: 'restoring', safety: kept && { name: kept.name } });
  };
  try {
    const receipt = await restore(desk(), {
      clientId,
      record,
      mode,
      follow,
      ...(bringBack ? { bringBack: 'all' as const } : {}),
      nobodyHere: rehearsal.emptyHere,
      saveSafety,
      signal,
      onProgress: (done, total) => change({ do: 'progress', share: total > 0 ? done / total : 0 }),
    });
    change({ do: 'restored', receipt });
  } catch (error) {
    const problem = problemOfBackup(error);
    if (safe) change({ do: 'broke-off', problem });
    else if (signal.aborted) change({ do: 'ready', rehearsal, clientId });
    else if (problem === 'outdated') await lookAgain(record, { change, signal, follow });
    else change({ do: 'unsafe', problem });
  }
  void announce('record');
  void announce('settings');
}

/** What is here has changed since the user looked, so they look at what would happen now. */
async function lookAgain(record: NonNullable<RestoreState['record']>, run: Run): Promise<void> {
  try {
    await rehearse(record, run);
    run.change({ do: 'unsafe', problem: 'outdated' });
  } catch (error) {
    run.change({ do: 'refuse', problem: problemOfBackup(error) });
  }
}

/** The chosen place, or else the downloads: a copy that nobody could look after would be no safety. */
async function askForPlace(health: Live<BackupHealth>): Promise<BackupPlace> {
  const { place, standing } = health.kind === 'ready' ? health.value : { place: null, standing: 'none' };
  if (!place) {
    if (await requestDownloads()) return downloadsPlace();
    throw new PlaceFailure('none');
  }
  if (standing === 'gone') throw new PlaceFailure('gone');
  if (standing === 'ready' || (await allowed(place))) return place;
  throw new PlaceFailure('ask');
}

async function undoAll(receiptId: string, change: Dispatch<RestoreChange>): Promise<void> {
  change({ do: 'undoing' });
  try {
    const { kept } = await undo(desk(), receiptId);
    change({ do: 'undone', kept });
  } catch (error) {
    // Stopped before the first slice was written: there is nothing to take back.
    if (problemOf(error) === 'gone') change({ do: 'undone', kept: 0 });
    else change({ do: 'undo-failed', problem: problemOfBackup(error) });
  }
  void announce('record');
  void announce('settings');
}
