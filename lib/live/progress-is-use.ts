import type { Dispatch } from 'react';
import { noteUse } from '../browser/lock-alarm';

/** The same dispatch, but each step of progress is use too, so that the lock doesn't cut long work off in its middle. */
export function progressIsUse<C extends { do: string }>(change: Dispatch<C>): Dispatch<C> {
  return (next) => {
    if (next.do === 'progress') void noteUse(Date.now());
    change(next);
  };
}
