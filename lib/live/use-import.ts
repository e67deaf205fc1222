import { type Dispatch, useReducer, useRef } from 'react';
import {
  type ImportChoices,
  type ImportPlan,
  type ImportReceipt,
  importPeople,
  planImport,
} from '../app/import-people';
import { writeImportReport } from '../app/import-report';
import { type OpenedFile, openFiles, reopen } from '../app/open-files';
import {
  type ColumnFields,
  type Encoding,
  type FileContent,
  FileFailure,
  type FileProblem,
  isTable,
  readImportFiles,
  remapColumns,
} from '../app/read-import-file';
import { undo } from '../app/undo';
import { handOver } from '../browser/downloads';
import { emptyPlan } from '../core/import-tally';
import type { StorageProblem } from '../core/panel-state';
import { problemOf } from '../data/problem';
import { importWords as words } from '../locales';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { areReadable, changeImport, type ImportChange, type ImportState, START, wantedFiles } from './import-state';
import { progressIsUse } from './progress-is-use';
import { storageProblemOf } from './use-live';

export type Importing = ImportState & {
  choose(files: readonly File[]): void;
  chooseEncoding(at: number, encoding: Encoding): void;
  chooseColumns(at: number, fields: ColumnFields): void;
  leaveOut(at: number, out: boolean): void;
  setChoices(choices: ImportChoices): void;
  /** Writes what was compared; after it stopped or broke off it goes on with what is left. */
  apply(): void;
  /** Stops what is under way; what was written so far can be taken back. */
  cancel(): void;
  undoAll(): void;
  /** What became of every row, as a file of its own. */
  saveReport(): void;
  again(): void;
};

type Running = { current: AbortController | undefined };
type Run = { change: Dispatch<ImportChange>; signal: AbortSignal };

/**
 * One import from the dropped files to its undo. Reading and comparing begin by themselves, so that the user sees what
 * would happen before anything is written; whatever changes on the way begins them anew and stops the old run.
 */
export function useImport(): Importing {
  const [state, dispatch] = useReducer(changeImport, START);
  const change = progressIsUse(dispatch);
  const running = useRef<AbortController>(undefined);
  /** Starts a run that replaces the one before; answers of a stopped run are dropped. */
  const start: Start = (work) => {
    running.current?.abort();
    const signal = begin(running);
    const live: Dispatch<ImportChange> = (next) => !signal.aborted && change(next);
    void work({ change: live, signal }).catch((error) => live({ do: 'fail', problem: problemOfFile(error) }));
  };
  const { content, receipt } = state;
  return {
    ...state,
    ...choosing({ state, change, start }),
    apply: () => content && void apply({ state, content, change, running }),
    cancel: () => {
      running.current?.abort();
      change({ do: state.step === 'applying' ? 'stop' : 'again' });
    },
    undoAll: () => receipt && void undoAll(receipt, change),
    saveReport: () => content && void saveReport(receipt ?? state.plan ?? emptyPlan(), content),
    again: () => {
      running.current?.abort();
      change({ do: 'again' });
    },
  };
}

type Start = (work: (run: Run) => Promise<void>) => void;
type Choosing = { state: ImportState; change: Dispatch<ImportChange>; start: Start };

/** What is to be imported, and how it is understood: each change reads and compares anew. */
function choosing({ state, change, start }: Choosing) {
  const { files, content } = state;
  const changed = (next: ImportChange) => {
    change(next);
    start((run) => compare(changeImport(state, next), run));
  };
  return {
    choose: (dropped: readonly File[]) => {
      if (dropped.length === 0) return;
      change({ do: 'choose' });
      start((run) => look(dropped, run));
    },
    chooseEncoding: (at: number, encoding: Encoding) => {
      const file = files[at];
      if (file) start(async (run) => readAgain({ state, at, file: await reopen(file, encoding) }, run));
    },
    chooseColumns: (at: number, fields: ColumnFields) => {
      const file = files[at];
      if (!file?.detected || !isTable(file.detected)) return;
      changed({ do: 'file', at, file: { ...file, detected: remapColumns(file.detected, fields) } });
    },
    leaveOut: (at: number, out: boolean) => changed({ do: 'leave', at, out }),
    setChoices: (choices: ImportChoices) => {
      change({ do: 'choices', choices });
      if (content) start((run) => plan(content, { ...state, choices }, run));
    },
  };
}

/** The signal of a run that takes the place of whatever ran before. */
function begin(running: Running): AbortSignal {
  running.current = new AbortController();
  return running.current.signal;
}

async function look(dropped: readonly File[], run: Run): Promise<void> {
  const { change, signal } = run;
  const opened = await openFiles(dropped, {
    signal,
    onProgress: (done, total) => change({ do: 'progress', step: 'looking', done, share: done / total }),
  });
  const next: ImportChange = { do: 'opened', ...opened };
  change(next);
  await compare(changeImport(START, next), run);
}

async function readAgain(next: { state: ImportState; at: number; file: OpenedFile }, run: Run): Promise<void> {
  const change: ImportChange = { do: 'file', at: next.at, file: next.file };
  run.change(change);
  await compare(changeImport(next.state, change), run);
}

async function compare(state: ImportState, run: Run): Promise<void> {
  const files = wantedFiles(state);
  if (!areReadable(files)) return;
  const content = await readImportFiles(files, {
    signal: run.signal,
    now: desk().now(),
    onProgress: (people, share) => run.change({ do: 'progress', step: 'reading', done: people, share }),
  });
  run.change({ do: 'read', content });
  await plan(content, state, run);
}

async function plan(content: FileContent, state: ImportState, { change, signal }: Run): Promise<void> {
  const planned = await planImport(desk(), inputOf(content, state), {
    signal,
    onProgress: (done, total) => change({ do: 'progress', step: 'comparing', done, share: done / total }),
  });
  change({ do: 'planned', plan: planned });
}

/** Whoever a list doesn't have is missed only if all of it could be read. */
function inputOf(content: FileContent, state: Pick<ImportState, 'files' | 'left' | 'choices'>) {
  const whole = content.errors.every(({ fatal }) => !fatal) && content.errors.length === content.errorCount;
  return { people: content.people, from: labelOf(state), choices: state.choices, whole };
}

/** What the import is called where it can be taken back: the file, or the first of several. */
function labelOf(state: Pick<ImportState, 'files' | 'left'>): string {
  const files = wantedFiles(state);
  const [first] = files;
  const archive = first?.within;
  if (archive !== undefined && files.every(({ within }) => within === archive)) return archive;
  return files.length > 1 ? words.several(first?.name ?? '', files.length - 1) : (first?.name ?? '');
}

type Applying = { state: ImportState; content: FileContent; change: Dispatch<ImportChange>; running: Running };

async function apply({ state, content, change, running }: Applying): Promise<void> {
  const signal = begin(running);
  const clientId = state.clientId ?? desk().newId();
  change({ do: 'begin', clientId });
  try {
    const receipt = await importPeople(
      desk(),
      { clientId, ...inputOf(content, state) },
      { signal, onProgress: (done, total) => change({ do: 'progress', step: 'applying', done, share: done / total }) },
    );
    change({ do: 'applied', receipt });
  } catch (error) {
    const begun: ImportReceipt = { receiptId: `import:${clientId}`, ...emptyPlan(), cancelled: true };
    change({ do: 'applied', receipt: begun, failed: storageProblemOf(error) });
  }
  void announce('record');
}

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

/** Puts the report where the user's downloads go. */
async function saveReport(plan: ImportPlan, content: FileContent): Promise<void> {
  const text = await writeImportReport({ plan, content }, { ...words, ...words.table });
  handOver({ name: words.table.file(desk().now()), bytes: new TextEncoder().encode(text) });
}

/** What stands in the way of reading a file: its own problem, or the record's. */
function problemOfFile(error: unknown): FileProblem | StorageProblem {
  if (error instanceof FileFailure) return error.problem;
  const problem = storageProblemOf(error);
  return problem === 'unknown' ? 'unreadable' : problem;
}
