import { useContext, useEffect, useRef } from 'react';
import { GRADES, type RecallSession } from '../../lib/core/recall-session';
import { PrivateHidden } from '../ui/private-hidden';
import type { RecallActions } from './actions';

/**
 * Space turns the card, 1 to 4 say how well it was known, u takes the last answer back. Wherever the focus is on the page;
 * nobody answers a card that is hidden.
 */
export function useRecallKeys(session: RecallSession, actions: RecallActions): void {
  const { hidden } = useContext(PrivateHidden);
  const latest = useRef({ session, actions });
  latest.current = { session, actions };
  useEffect(() => {
    if (hidden) return undefined;
    const done = new AbortController();
    document.addEventListener('keydown', (event) => press(event, latest.current), { signal: done.signal });
    return () => done.abort();
  }, [hidden]);
}

function press(event: KeyboardEvent, at: { session: RecallSession; actions: RecallActions }): void {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  const act = actOf(event, at);
  if (!act || isTaken(event)) return;
  event.preventDefault();
  act();
}

function actOf({ key }: KeyboardEvent, { session, actions }: { session: RecallSession; actions: RecallActions }) {
  const { shown, left, graded } = session;
  if (key === 'u' && graded.length > 0) return actions.takeBack;
  if (key === ' ' && !shown && left.length > 0) return actions.show;
  const grade = GRADES[Number(key) - 1];
  return grade && shown ? () => actions.grade(grade) : undefined;
}

/** Fields take letters as text, and a button under the focus takes the space bar for itself. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const fields = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]';
  return target.closest(key === ' ' ? `${fields}, button, a, summary` : fields) !== null;
}
