import { lazy, Suspense } from 'react';
import { useLockHeader } from '../../lib/live/use-lock';
import type { WaitingLinesProps } from './waiting-lines';

const WaitingLines = lazy(() => import('./waiting-lines').then((file) => ({ default: file.WaitingLines })));

/** Where there is a lock: what was written while it was locked is offered to be filed. */
export function AfterUnlocking(props: WaitingLinesProps) {
  if (useLockHeader() === null) return null;
  return (
    <Suspense fallback={null}>
      <WaitingLines {...props} />
    </Suspense>
  );
}
