import type { BackupPlace, PlaceKind } from '../core/backup-place';
import {
  type BackupAlert,
  type BackupFacts,
  findBackupAlert,
  isBackupDue,
  isPutAway,
  newestOf,
  type PlaceStanding,
} from '../core/backup-plan';
import type { LoggedBackup } from '../data/backup-log';
import { canSeal } from '../formats/age-backup';
import { type BackupDesk, backUp, problemOfBackup } from './back-up';
import { followPlace } from './follow-place';
import { readCounts, readLastChange } from './read-counts';
import { readSettings } from './settings';

/** Gives the place of that kind as this context can reach it; null when a folder was never picked in this browser. */
export type FindPlace = (kind: PlaceKind) => Promise<BackupPlace | null>;

/** How backups stand, for the panel's line, the badge and the backup page. */
export type BackupHealth = {
  facts: BackupFacts;
  standing: PlaceStanding;
  place: BackupPlace | null;
  kind: PlaceKind | undefined;
  /** The newest file in that place which was checked there. */
  newest: LoggedBackup | undefined;
  /** What to tell the user; null while all is well. */
  alert: BackupAlert | null;
  /** The line about it was put away for a day; the badge stays. */
  putAway: boolean;
  /** Why the last try failed. */
  problem?: string;
};

/** Reads the record and the log first and asks the place last, so that a live query sees what it depends on. */
export async function readBackupHealth(at: BackupDesk, findPlace: FindPlace): Promise<BackupHealth> {
  const { desk, log } = at;
  const [settings, counts, lastSeq] = [await readSettings(desk), await readCounts(desk), await readLastChange(desk)];
  const [files, notes] = [await log.readFiles(), await log.readNotes()];
  const kind = settings.backup?.place;
  const place = kind ? await findPlace(kind) : null;
  const standing = kind ? ((await place?.state()) ?? 'gone') : 'none';
  const now = desk.now();
  const inPlace = files.filter(({ checkedAt, placeId }) => checkedAt !== undefined && placeId === place?.id);
  const newest = newestOf(inPlace, now);
  const facts: BackupFacts = {
    now,
    lastSeq,
    worth: counts.contacts > counts.samples,
    ...(notes.worthSince === undefined ? {} : { worthSince: notes.worthSince }),
    ...(newest ? { newest: { at: newest.at, lastSeq: newest.lastSeq } } : {}),
    ...(notes.failed ? { failedAt: notes.failed.at } : {}),
    ...(kind && !place ? { forgotten: true } : {}),
  };
  const alert = findBackupAlert(facts, standing);
  const problem = notes.failed ? { problem: notes.failed.problem } : {};
  return { facts, standing, place, kind, newest, alert, putAway: isPutAway(notes.putAwayAt, now), ...problem };
}

/** `waiting`: due, but the place can't be written to from here or without the user. `busy`: another window is at it. */
export type DueOutcome =
  | { kind: 'made'; file: LoggedBackup }
  | { kind: 'not-due' | 'waiting' | 'busy' }
  | { kind: 'failed'; problem: string };

async function canBeMadeHere({ desk }: BackupDesk): Promise<boolean> {
  return canSeal() || (await readSettings(desk)).backup?.key === undefined;
}

/**
 * One backup if one is due, whoever asks: any page or the worker, as often as they like. Only one context at a time makes
 * one. Never throws: what went wrong is in the answer and in the log, and it is tried again later.
 */
export async function backUpIfDue(at: BackupDesk, findPlace: FindPlace): Promise<DueOutcome> {
  try {
    return await alone({ ifAvailable: true }, async (mine) => {
      if (!mine) return { kind: 'busy' };
      const { facts, standing, place } = await readBackupHealth(at, findPlace);
      await noteWorth(at, facts);
      if (place && standing === 'ready') await followPlace(at, place);
      const now = place && standing === 'ready' ? await readBackupHealth(at, findPlace) : null;
      if (!isBackupDue(now?.facts ?? facts)) return { kind: 'not-due' };
      if (!place || standing !== 'ready' || !(await canBeMadeHere(at))) return { kind: 'waiting' };
      return { kind: 'made', file: await backUp(at, place) };
    });
  } catch (error) {
    return { kind: 'failed', problem: problemOfBackup(error) };
  }
}

/** Waits for its turn: what the user asked for is done, also while another window is at it. */
export function backUpNow(
  at: BackupDesk,
  place: BackupPlace,
  options: Parameters<typeof backUp>[2] = {},
): Promise<LoggedBackup> {
  return alone({}, async () => {
    await followPlace(at, place);
    return backUp(at, place, options);
  });
}

function alone<T>(options: LockOptions, work: (mine: boolean) => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work(true);
  return locks.request('acquaint:backup', options, (lock) => work(lock !== null)) as Promise<T>;
}

/** From when on a missing backup is late. */
async function noteWorth({ log }: BackupDesk, { worth, worthSince, now }: BackupFacts): Promise<void> {
  if (worth && worthSince === undefined) await log.note({ worthSince: now });
}
