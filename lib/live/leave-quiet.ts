import { withoutNever } from '../core/place';
import { changeAndTell } from './change-and-tell';

/** Ends the pause. Like the other way out, false where that couldn't be stored. */
export function resume(): Promise<boolean> {
  return changeAndTell(() => ({ paused: false }));
}

/** Takes a host off the "never" list, however it got there. */
export function allowAgain(origin: string): Promise<boolean> {
  return changeAndTell(({ neverOrigins }) => ({ neverOrigins: withoutNever(neverOrigins, origin) }));
}
