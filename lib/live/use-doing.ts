import { useState } from 'react';
import type { StorageProblem } from '../core/panel-state';
import { storageProblemOf } from './use-live';
import { useOneRun } from './use-one-run';

export type Doing = {
  busy: boolean;
  /** Why the last one failed; gone with the next try. */
  problem: StorageProblem | undefined;
  run(work: () => Promise<void>): void;
};

/** One thing at a time that a button does: busy while it lasts, a problem when it failed. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem>();
  const once = useOneRun();
  const run = (work: () => Promise<void>) =>
    once(() => {
      setBusy(true);
      setProblem(undefined);
      return work()
        .catch((error) => setProblem(storageProblemOf(error)))
        .finally(() => setBusy(false));
    });
  return { busy, problem, run };
}
