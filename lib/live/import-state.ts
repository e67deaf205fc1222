import type { ImportChoices, ImportPlan, ImportReceipt } from '../app/import-people';
import type { OpenedFile } from '../app/open-files';
import { type FileContent, type FileProblem, hasNames } from '../app/read-import-file';
import type { StorageProblem } from '../core/panel-state';

/** choose → looking → mapping (when columns must be named) → reading → comparing → ready → applying → report. */
export type ImportStep = 'choose' | 'looking' | 'mapping' | 'reading' | 'comparing' | 'ready' | 'applying' | 'report';

export type ImportState = {
  step: ImportStep;
  /** What was dropped, archives unpacked, in the order in which it is read. */
  files: readonly OpenedFile[];
  /** Places of those that the user leaves out. */
  left: readonly number[];
  /** Files of archives that hold no people. */
  ignored: number;
  choices: ImportChoices;
  /** Why it couldn't go on; then the step is `choose`. */
  problem: FileProblem | StorageProblem | null;
  content: FileContent | null;
  plan: ImportPlan | null;
  /** The import's own id from its first try on: tried again, it goes on where it stopped, until it is taken back. */
  clientId: string | null;
  /** How far the step has got: people done, and the share of the whole, 0..1. */
  done: number;
  share: number;
  stopping: boolean;
  receipt: ImportReceipt | null;
  /** The import broke off; what was written until then can be taken back. */
  failed: StorageProblem | null;
  /** `kept`: rows that the user changed since, and that stay. */
  undo: { state: 'undoing' } | { state: 'undone'; kept: number } | { state: 'failed'; problem: StorageProblem } | null;
};

export const START: ImportState = {
  step: 'choose',
  files: [],
  left: [],
  ignored: 0,
  choices: {},
  problem: null,
  content: null,
  plan: null,
  clientId: null,
  done: 0,
  share: 0,
  stopping: false,
  receipt: null,
  failed: null,
  undo: null,
};

export type ImportChange =
  | { do: 'choose' }
  | { do: 'opened'; files: readonly OpenedFile[]; ignored: number }
  | { do: 'file'; at: number; file: OpenedFile }
  | { do: 'leave'; at: number; out: boolean }
  | { do: 'choices'; choices: ImportChoices }
  | { do: 'progress'; step: 'looking' | 'reading' | 'comparing' | 'applying'; done: number; share: number }
  | { do: 'read'; content: FileContent }
  | { do: 'planned'; plan: ImportPlan }
  | { do: 'begin'; clientId: string }
  | { do: 'stop' }
  | { do: 'applied'; receipt: ImportReceipt; failed?: StorageProblem }
  | { do: 'undoing' }
  | { do: 'undone'; kept: number }
  | { do: 'undo-failed'; problem: StorageProblem }
  | { do: 'fail'; problem: FileProblem | StorageProblem }
  | { do: 'again' };

/** The files that are to be imported. */
export function wantedFiles({ files, left }: Pick<ImportState, 'files' | 'left'>): OpenedFile[] {
  return files.filter(({ detected }, at) => detected !== null && !left.includes(at));
}

/** Can they be read as they are? A table without a name needs its columns named first. */
export function areReadable(files: readonly OpenedFile[]): boolean {
  return files.length > 0 && files.every(({ detected }) => detected !== null && hasNames(detected));
}

/** What the import page shows after something happened. */
export function changeImport(state: ImportState, change: ImportChange): ImportState {
  switch (change.do) {
    case 'choose':
      return { ...START, step: 'looking' };
    case 'progress':
      return { ...state, step: change.step, done: change.done, share: change.share };
    case 'read':
      return { ...state, step: 'comparing', content: change.content, clientId: null, done: 0, share: 0 };
    case 'planned':
      return { ...state, step: 'ready', plan: change.plan };
    case 'fail':
      return { ...state, step: 'choose', problem: change.problem, content: null, plan: null };
    case 'again':
      return START;
    case 'opened':
    case 'file':
    case 'leave':
    case 'choices':
      return changeFiles(state, change);
    default:
      return changeWriting(state, change);
  }
}

type FilesChange = Extract<ImportChange, { do: 'opened' | 'file' | 'leave' | 'choices' }>;

/** Whatever changes what is to be imported: what was compared before counts no more. */
function changeFiles(state: ImportState, change: FilesChange): ImportState {
  const unread: ImportState = { ...state, step: 'mapping', content: null, plan: null, problem: null, clientId: null };
  switch (change.do) {
    case 'opened':
      return openedState(unread, change);
    case 'file':
      return { ...unread, files: state.files.map((file, at) => (at === change.at ? change.file : file)) };
    case 'leave':
      return { ...unread, left: change.out ? [...state.left, change.at] : state.left.filter((at) => at !== change.at) };
    case 'choices':
      return { ...unread, step: 'comparing', content: state.content, choices: change.choices, done: 0, share: 0 };
  }
}

/** With nothing that can be imported one chooses again; why not is said beside. */
function openedState(unread: ImportState, { files, ignored }: Extract<ImportChange, { do: 'opened' }>): ImportState {
  const step = files.some(({ detected }) => detected !== null) ? 'mapping' : 'choose';
  return { ...unread, step, files, ignored };
}

type WritingChange = Exclude<
  ImportChange,
  FilesChange | { do: 'choose' | 'progress' | 'read' | 'planned' | 'fail' | 'again' }
>;

function changeWriting(state: ImportState, change: WritingChange): ImportState {
  switch (change.do) {
    case 'begin':
      return { ...state, step: 'applying', clientId: change.clientId, done: 0, share: 0, undo: null };
    case 'stop':
      return { ...state, stopping: true };
    case 'applied':
      return { ...state, step: 'report', stopping: false, receipt: change.receipt, failed: change.failed ?? null };
    case 'undoing':
      return { ...state, undo: { state: 'undoing' } };
    case 'undone':
      return { ...state, clientId: null, undo: { state: 'undone', kept: change.kept } };
    case 'undo-failed':
      return { ...state, undo: { state: 'failed', problem: change.problem } };
  }
}
