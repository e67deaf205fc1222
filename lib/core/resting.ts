import type { Snooze } from './record-depth';

/** True while that rests: put away for good, or until a moment still to come. Epoch milliseconds. */
export function isResting(snoozes: readonly Snooze[], about: string, now: number): boolean {
  return snoozes.some((row) => row.about === about && (row.until === undefined || row.until > now));
}
