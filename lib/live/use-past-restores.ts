import { type PastRestore, readRestores } from '../app/read-restores';
import { type Live, useLive } from './use-live';

/** Restores that can still be taken back, newest first. */
export function usePastRestores(): Live<PastRestore[]> {
  return useLive('restores', readRestores);
}
