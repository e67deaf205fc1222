import type { ReactNode } from 'react';
import { LockedView } from '../../components/lock/locked-view';
import { useLockState, useLockUse, useUnlock } from '../../lib/live/use-lock';
import { lock } from '../../lib/locales';

type LockAroundProps = {
  /** What can be done while it is locked. */
  meanwhile?: ReactNode;
  children: ReactNode;
};

/** Nothing inside is there while it is locked, and nothing is left of it when it is locked under an open page. */
export function LockAround({ meanwhile, children }: LockAroundProps) {
  const state = useLockState();
  useLockUse(state === 'open');
  if (state === 'locked') return <Locked>{meanwhile}</Locked>;
  if (state === 'opening') return <p role="status">{lock.screen.opening}</p>;
  return children;
}

function Locked({ children }: { children: ReactNode }) {
  const { busy, problem, unlock } = useUnlock();
  return (
    <LockedView busy={busy} problem={problem} onUnlock={unlock}>
      {children}
    </LockedView>
  );
}
