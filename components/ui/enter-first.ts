import { type KeyboardEvent, useEffect, useRef } from 'react';

type EnterFirst = {
  typed: string;
  /** What was found is of older words than those typed: it is still being looked for. */
  pending: boolean;
  /** Takes the first find; nothing when there is none. */
  takeFirst: () => void;
  /** Enter takes the first one also while nothing is typed. */
  blank?: boolean;
};

type FieldKey = KeyboardEvent<HTMLInputElement> & { preventBaseUIHandler?: () => void };

/**
 * Enter takes what was found for the words as they are typed: of finds for older words it takes none, it waits for its own.
 * One that was gone to with the arrows is taken as it is: it was looked at.
 */
export function useEnterFirst({ typed, pending, takeFirst, blank = false }: EnterFirst): (event: FieldKey) => void {
  const waiting = useRef(false);
  const wentThere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another letter is another question
  useEffect(() => {
    waiting.current = false;
    wentThere.current = false;
  }, [typed]);
  useEffect(() => {
    if (pending || !waiting.current) return;
    waiting.current = false;
    takeFirst();
  });
  return (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') wentThere.current = true;
    else waiting.current = false;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (!blank && typed.trim() === '')) return;
    const highlighted = event.currentTarget.hasAttribute('aria-activedescendant');
    if (highlighted && (!pending || wentThere.current)) return;
    event.preventDefault();
    event.preventBaseUIHandler?.();
    if (pending) waiting.current = true;
    else takeFirst();
  };
}
