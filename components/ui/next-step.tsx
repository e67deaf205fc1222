import { type ReactNode, useEffect, useRef } from 'react';
import styles from './next-step.module.css';

type NextStepProps = {
  /** Which step it is; another one takes the focus that was lost with the step before. */
  at: string;
  children: ReactNode;
};

/**
 * One step of several in the same place of a page: of turning the lock on, of an import. Steps differ in height: without
 * this the next one may be out of sight, and the focus gone with the button that was pressed. A field that takes the focus
 * keeps it.
 */
export function NextStep({ at, children }: NextStepProps) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(at);
  useEffect(() => {
    if (seen.current === at) return;
    seen.current = at;
    const step = place.current;
    if (!step || step.contains(document.activeElement)) return;
    step.focus({ preventScroll: true });
    if (step.getBoundingClientRect().top < 0) (step.closest('section') ?? step).scrollIntoView();
  }, [at]);
  return (
    <div ref={place} tabIndex={-1} className={styles.step}>
      {children}
    </div>
  );
}
