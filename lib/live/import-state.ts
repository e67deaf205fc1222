import type { ImportPlan, ImportReceipt } from '../app/import-people';
import type { FileContent, FileProblem, Readable } from '../app/read-import-file';
import type { StorageProblem } from '../core/panel-state';

export type Content = FileContent & { errorCount: number };

/** choose → looking → mapping (when the columns must be named) → reading → comparing → ready → applying → report. */
export type ImportStep = 'choose' | 'looking' | 'mapping' | 'reading' | 'comparing' | 'ready' | 'applying' | 'report';

export type ImportState = {
  step: ImportStep;
  file: File | null;
  /** Files that were dropped together with it, to be imported after it. */
  waiting: readonly File[];
  /** Why the file can't be read; then the step is `choose`. */
  problem: FileProblem | 'zip' | StorageProblem | null;
  detected: Readable | null;
  content: Content | null;
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
  file: null,
  waiting: [],
  problem: null,
  detected: null,
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
  | { do: 'choose'; file: File; waiting: readonly File[] }
  | { do: 'detected'; detected: Readable }
  | { do: 'progress'; step: 'reading' | 'comparing' | 'applying'; done: number; share: number }
  | { do: 'read'; content: Content }
  | { do: 'planned'; plan: ImportPlan }
  | { do: 'begin'; clientId: string }
  | { do: 'stop' }
  | { do: 'applied'; receipt: ImportReceipt; failed?: StorageProblem }
  | { do: 'undoing' }
  | { do: 'undone'; kept: number }
  | { do: 'undo-failed'; problem: StorageProblem }
  | { do: 'fail'; problem: FileProblem | 'zip' | StorageProblem }
  | { do: 'again' };

/** What the import page shows after something happened. */
export function changeImport(state: ImportState, change: ImportChange): ImportState {
  switch (change.do) {
    case 'choose':
      return { ...START, step: 'looking', file: change.file, waiting: change.waiting };
    case 'detected':
      return { ...state, step: 'mapping', detected: change.detected, content: null, plan: null, problem: null };
    case 'progress':
      return { ...state, step: change.step, done: change.done, share: change.share };
    case 'read':
      return { ...state, step: 'comparing', content: change.content, clientId: null, done: 0, share: 0 };
    case 'planned':
      return { ...state, step: 'ready', plan: change.plan };
    case 'begin':
      return { ...state, step: 'applying', clientId: change.clientId, done: 0, share: 0, undo: null };
    case 'stop':
      return { ...state, stopping: true };
    case 'applied':
      return {
        ...state,
        step: 'report',
        stopping: false,
        receipt: change.receipt,
        failed: change.failed ?? null,
      };
    case 'undoing':
      return { ...state, undo: { state: 'undoing' } };
    case 'undone':
      return { ...state, clientId: null, undo: { state: 'undone', kept: change.kept } };
    case 'undo-failed':
      return { ...state, undo: { state: 'failed', problem: change.problem } };
    case 'fail':
      // A file that broke half-way was not written: the preview stays, so that the place can be found.
      return { ...state, step: 'choose', problem: change.problem, content: null, plan: null };
    case 'again':
      return START;
  }
}
