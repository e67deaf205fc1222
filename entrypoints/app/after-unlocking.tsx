import { lazy, Suspense } from 'react';
import { useLockHeader } from '../../lib/live/use-lock';

const WaitingLines = lazy(() => import('./waiting-lines').then((file) => ({ default: file.WaitingLines })));

type AfterUnlockingProps = { onFiled?: (name: string, receiptIds: string[]) => void };

const QUIET = () => undefined;

/** Where there is a lock: what was written while it was locked is offered to be filed. */
export function AfterUnlocking({ onFiled = QUIET }: AfterUnlockingProps) {
  if (useLockHeader() === null) return null;
  return (
    <Suspense fallback={null}>
      <WaitingLines onFiled={onFiled} />
    </Suspense>
  );
}
