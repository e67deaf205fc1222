import { type Dispatch, useReducer, useRef } from 'react';
import { type ImportPlan, type ImportReceipt, importPeople, planImport } from '../app/import-people';
import {
  type ColumnFields,
  detectFile,
  type Encoding,
  FileFailure,
  type FileProblem,
  hasNames,
  type Readable,
  readImportFile,
  remapColumns,
} from '../app/read-import-file';
import { undo } from '../app/undo';
import type { StorageProblem } from '../core/panel-state';
import { problemOf } from '../data/problem';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { type Content, changeImport, type ImportChange, type ImportState, START } from './import-state';
import { storageProblemOf } from './use-live';

export type Importing = ImportState & {
  choose(files: readonly File[]): void;
  chooseEncoding(encoding: Encoding): void;
  chooseColumns(fields: ColumnFields): void;
  /** Writes what was compared; after it stopped or broke off it goes on with what is left. */
  apply(): void;
  /** Stops what is under way; what was written so far can be taken back. */
  cancel(): void;
  undoAll(): void;
  /** Back to the beginning, or on to the next of several files. */
  next(): void;
};

/**
 * One import from the dropped file to its undo. Reading and comparing begin by themselves, so that the user sees what
 * would happen before anything is written; whatever changes on the way begins them anew and stops the old run.
 */
export function useImport(): Importing {
  const [state, change] = useReducer(changeImport, START);
  const running = useRef<AbortController>(undefined);
  /** Starts a run that replaces the one before; answers of a stopped run are dropped. */
  const start = (work: (run: Run) => Promise<void>) => {
    running.current?.abort();
    const signal = begin(running);
    const live: Dispatch<ImportChange> = (next) => !signal.aborted && change(next);
    void work({ change: live, signal }).catch((error) => live({ do: 'fail', problem: problemOfFile(error) }));
  };
  const choose = ([first, ...rest]: readonly File[]) => {
    running.current?.abort();
    if (!first) return change({ do: 'again' });
    change({ do: 'choose', file: first, waiting: rest });
    start((run) => look(first, run));
  };
  const { file, detected, content, receipt } = state;
  return {
    ...state,
    choose,
    chooseEncoding: (encoding) => file && start((run) => look(file, run, encoding)),
    chooseColumns: (fields) => {
      if (!file || !detected || detected.kind === 'vcard') return;
      const remapped = remapColumns(detected, fields);
      change({ do: 'detected', detected: remapped });
      start((run) => compare(file, remapped, run));
    },
    apply: () => {
      const clientId = state.clientId ?? desk().newId();
      if (file && content) void apply({ file, content, clientId, change, running });
    },
    cancel: () => {
      running.current?.abort();
      change({ do: state.step === 'applying' ? 'stop' : 'again' });
    },
    undoAll: () => receipt && void undoAll(receipt, change),
    next: () => choose(state.waiting),
  };
}

/** The signal of a run that takes the place of whatever ran before. */
function begin(running: Running): AbortSignal {
  running.current = new AbortController();
  return running.current.signal;
}

type Running = { current: AbortController | undefined };
type Run = { change: Dispatch<ImportChange>; signal: AbortSignal };

async function look(file: File, run: Run, encoding?: Encoding): Promise<void> {
  const detected = await detectFile(file, encoding);
  if (detected.kind === 'unknown') return run.change({ do: 'fail', problem: detected.why });
  run.change({ do: 'detected', detected });
  await compare(file, detected, run);
}

async function compare(file: File, detected: Readable, { change, signal }: Run): Promise<void> {
  if (detected.kind !== 'vcard' && !hasNames(detected)) return;
  const content = await readImportFile(file, detected, {
    signal,
    onProgress: (people, share) => change({ do: 'progress', step: 'reading', done: people, share }),
  });
  change({ do: 'read', content });
  const plan: ImportPlan = await planImport(
    desk(),
    { people: content.people, from: file.name },
    { signal, onProgress: (done, total) => change({ do: 'progress', step: 'comparing', done, share: done / total }) },
  );
  change({ do: 'planned', plan });
}

type Applying = {
  file: File;
  content: Content;
  clientId: string;
  change: Dispatch<ImportChange>;
  running: Running;
};

async function apply({ file, content, clientId, change, running }: Applying): Promise<void> {
  const signal = begin(running);
  const begun: ImportReceipt = { receiptId: `import:${clientId}`, counts: NONE, rows: [], cancelled: true };
  change({ do: 'begin', clientId });
  try {
    const receipt = await importPeople(
      desk(),
      { clientId, people: content.people, from: file.name },
      { signal, onProgress: (done, total) => change({ do: 'progress', step: 'applying', done, share: done / total }) },
    );
    change({ do: 'applied', receipt });
  } catch (error) {
    change({ do: 'applied', receipt: begun, failed: storageProblemOf(error) });
  }
  void announce('record');
}

const NONE = { new: 0, merged: 0, same: 0, conflict: 0, skipped: 0 };

async function undoAll({ receiptId }: ImportReceipt, change: Dispatch<ImportChange>): Promise<void> {
  change({ do: 'undoing' });
  try {
    const { kept } = await undo(desk(), receiptId);
    change({ do: 'undone', kept });
  } catch (error) {
    // Stopped before the first slice was written: there is nothing to take back.
    if (problemOf(error) === 'gone') change({ do: 'undone', kept: 0 });
    else change({ do: 'undo-failed', problem: storageProblemOf(error) });
  }
  void announce('record');
}

/** What stands in the way of reading a file: its own problem, or the record's. */
function problemOfFile(error: unknown): FileProblem | StorageProblem {
  if (error instanceof FileFailure) return error.problem;
  const problem = storageProblemOf(error);
  return problem === 'unknown' ? 'unreadable' : problem;
}
