import type { ReadDays } from '../core/day-span';

const NO_DAYS: ReadDays = () => [];

let loading: Promise<ReadDays> | undefined;

/**
 * The reader of days for quick notes ("by Friday", "nächsten Montag"). Heavy, so it is loaded once a page and only
 * when asked for. If it can't be loaded, notes are read without days; nothing else is lost.
 */
export function loadReadDays(): Promise<ReadDays> {
  loading ??= import('../formats/dates').then(
    (dates): ReadDays =>
      (text, now) =>
        dates.readDays(text, now),
    () => NO_DAYS,
  );
  return loading;
}
