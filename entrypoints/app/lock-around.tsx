import { lazy, type ReactNode, Suspense } from 'react';
import { useLockState, useLockUse } from '../../lib/live/use-lock';
import { lockOpening } from '../../lib/locales';

/** Few have a lock: what only they see is loaded when it is wanted. */
const Locked = lazy(() => import('./locked').then((file) => ({ default: file.Locked })));

type LockAroundProps = {
  /** What can be done while it is locked. */
  meanwhile?: ReactNode;
  children: ReactNode;
};

/** Nothing inside is there while it is locked, and nothing is left of it when it is locked under an open page. */
export function LockAround({ meanwhile, children }: LockAroundProps) {
  const state = useLockState();
  useLockUse(state === 'open');
  const opening = <p role="status">{lockOpening}</p>;
  if (state === 'opening') return opening;
  if (state !== 'locked') return children;
  return (
    <Suspense fallback={opening}>
      <Locked>{meanwhile}</Locked>
    </Suspense>
  );
}
