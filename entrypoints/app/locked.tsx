import type { ReactNode } from 'react';
import { LockedView } from '../../components/lock/locked-view';
import { useUnlock } from '../../lib/live/use-unlock';

/** The locked screen, and what can be done meanwhile. */
export function Locked({ children }: { children: ReactNode }) {
  const { busy, problem, unlock } = useUnlock();
  return (
    <LockedView busy={busy} problem={problem} onUnlock={unlock}>
      {children}
    </LockedView>
  );
}
