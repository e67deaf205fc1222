import { type PastImport, readImports } from '../app/read-imports';
import { type Live, useLive } from './use-live';

/** Imports that can still be taken back, newest first. */
export function usePastImports(): Live<PastImport[]> {
  return useLive('imports', readImports);
}
