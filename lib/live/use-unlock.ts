import { useState } from 'react';
import { unlock } from '../app/lock';
import { desk } from './desk';

export type Unlocking = {
  busy: boolean;
  problem: 'wrong' | 'damaged' | 'unknown' | undefined;
  unlock(typed: string, how: 'passphrase' | 'recovery'): void;
};

/** Opening it. The page follows by itself once it is open. */
export function useUnlock(): Unlocking {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Unlocking['problem']>();
  const run = async (typed: string, how: 'passphrase' | 'recovery') => {
    setBusy(true);
    setProblem(undefined);
    try {
      await unlock(desk(), how === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed });
    } catch (error) {
      setProblem(unlockProblemOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, unlock: (typed, how) => void run(typed, how) };
}

/** Why a passphrase or key didn't open it, as something the locale file has a sentence for. */
export function unlockProblemOf(error: unknown): 'wrong' | 'damaged' | 'unknown' {
  const problem: unknown = Reflect.get(Object(error), 'problem');
  if (problem === 'wrong-key') return 'wrong';
  return problem === 'damaged' || problem === 'newer' ? 'damaged' : 'unknown';
}
