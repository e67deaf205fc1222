import { daysBetween } from './say-dates';

/**
 * When a backup is due, which old ones go, and when the user is told. Times are epoch milliseconds; days, weeks and
 * months are those of the user's own calendar.
 */

/** One file that we made and checked. `safety`: made before a restore, kept out of the daily turn. */
export type KeptFile = { id: string; at: number; why: 'daily' | 'safety' };

const KEPT = { days: 7, weeks: 4, months: 12, safeties: 2 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** As long as a restore can be taken back. */
const SAFETY_DAYS = 30;

/**
 * Which files stay: the newest of each of the last 7 days, 4 weeks and 12 months that have any, and the last two that
 * were made before a restore, for 30 days. The newest of all always stays, and so does the one `justMade` (its id): a
 * clock that was set back makes it look older than it is. Never more than 24 do.
 */
export function planKept<F extends KeptFile>(
  files: readonly F[],
  now: number,
  justMade?: string,
): { keep: F[]; remove: F[] } {
  const newestFirst = [...files].sort((a, b) => b.at - a.at);
  const daily = newestFirst.filter(({ why }) => why === 'daily');
  const safeties = newestFirst.filter(({ why, at }) => why === 'safety' && now - at < SAFETY_DAYS * DAY);
  const stay = new Set<F>([
    ...newestFirst.slice(0, 1),
    ...newestFirst.filter(({ id }) => id === justMade),
    ...newestOfEach(daily, dayOf).slice(0, KEPT.days),
    ...newestOfEach(daily, weekOf).slice(0, KEPT.weeks),
    ...newestOfEach(daily, monthOf).slice(0, KEPT.months),
    ...safeties.slice(0, KEPT.safeties),
  ]);
  return { keep: newestFirst.filter((file) => stay.has(file)), remove: newestFirst.filter((file) => !stay.has(file)) };
}

/** Newest first in, newest first out: one of each day, week or month. */
function newestOfEach<F extends KeptFile>(newestFirst: readonly F[], periodOf: (at: number) => string): F[] {
  const first = new Map<string, F>();
  for (const file of newestFirst) {
    const period = periodOf(file.at);
    if (!first.has(period)) first.set(period, file);
  }
  return [...first.values()];
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}

/** The Monday before. */
function weekOf(at: number): string {
  const day = new Date(at);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.toDateString();
}

function monthOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${day.getMonth()}`;
}

/** What is known when the question "now?" is asked. */
export type BackupFacts = {
  now: number;
  /** Number of the record's last write. */
  lastSeq: number;
  /** There are people who aren't samples. */
  worth: boolean;
  /** Since when there have been; absent while it hasn't been noticed. */
  worthSince?: number;
  /** The newest file in the chosen place that was checked where it lies (`newestOf`). */
  newest?: { at: number; lastSeq: number };
  /** A folder was chosen, but this browser doesn't know it any more: nothing goes on before the user picks it again. */
  forgotten?: boolean;
  /** The last try, when it failed after the newest file. */
  failedAt?: number;
};

/**
 * The newest of some files, newest first. One that says it was made tomorrow says nothing, for the clock was wrong then
 * or is now: it counts only while there is no other.
 */
export function newestOf<F extends { at: number }>(newestFirst: readonly F[], now: number): F | undefined {
  return newestFirst.find(({ at }) => at <= now) ?? newestFirst[0];
}

/** After a failure it is tried again, but not with every waking of the worker. */
const RETRY = HOUR / 2;

/** Something worth saving has changed, and no file was made today (or for a whole day, when the calendar says otherwise). */
export function isBackupDue(facts: BackupFacts): boolean {
  const { now, newest, failedAt } = facts;
  if (!hasUnsaved(facts)) return false;
  if (failedAt !== undefined && now - failedAt >= 0 && now - failedAt < RETRY) return false;
  return newest === undefined || daysBetween(newest.at, now) !== 0;
}

function hasUnsaved({ worth, lastSeq, newest }: BackupFacts): boolean {
  return worth && newest?.lastSeq !== lastSeq;
}

/** How the chosen place is; `none` while none was chosen. */
export type PlaceStanding = 'none' | 'ready' | 'ask' | 'gone' | 'not-here';

/**
 * What one calm line says. `choose`: say where backups go (the first day) · `none`: a day has passed without any ·
 * `old`: the newest is older than a week · `ask`: the browser wants a yes for the folder · `gone`: the folder can't be
 * found · `failed`: the last try didn't work.
 */
export type BackupAlert = { kind: 'choose' | 'none' | 'old' | 'ask' | 'gone' | 'failed'; badge: boolean };

const OLD = 7 * DAY;

/**
 * What to tell the user, null when all is well; `badge` only after a day without any, a week without a new one, or when
 * the folder is forgotten. While nothing has changed since the newest file nothing is said of its age, but that the
 * place is gone always is: the files are with it.
 */
export function findBackupAlert(facts: BackupFacts, standing: PlaceStanding): BackupAlert | null {
  if (!facts.worth) return null;
  const unsaved = hasUnsaved(facts);
  const { newest, failedAt } = facts;
  const badge = unsaved && isLate(facts);
  if (standing === 'gone') return { kind: 'gone', badge: badge || facts.forgotten === true };
  if (!unsaved) return null;
  const due = newest === undefined || daysBetween(newest.at, facts.now) !== 0;
  if (due && standing === 'ask') return { kind: 'ask', badge };
  if (failedAt !== undefined && due) return { kind: 'failed', badge };
  if (badge) return { kind: newest && newest.at <= facts.now ? 'old' : 'none', badge };
  return standing === 'none' && newest === undefined ? { kind: 'choose', badge: false } : null;
}

/** A day without any file, a week without a new one. A file from the future has no age, so it is none. */
function isLate({ now, newest, worthSince = now }: BackupFacts): boolean {
  return newest && newest.at <= now ? now - newest.at > OLD : now - worthSince > DAY;
}

/** A line that was put away stays away for a day. */
export function isPutAway(putAwayAt: number | undefined, now: number): boolean {
  return putAwayAt !== undefined && now >= putAwayAt && now - putAwayAt < DAY;
}
