import { type RefObject, useEffect, useRef } from 'react';

/** The field that is wrong takes the focus: the button that was pressed for it was busy, and has lost it. */
export function useFocusWhen(wrong: boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  return field;
}
