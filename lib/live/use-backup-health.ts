import { useCallback, useEffect, useState } from 'react';
import { type BackupHealth, backUpIfDue, readBackupHealth } from '../app/backup-schedule';
import type { LoggedBackup } from '../data/backup-log';
import { announce } from '../messages/channel';
import { backupDesk, findPlace } from './backup-desk';
import { type Live, useLive } from './use-live';

const TEN_MINUTES = 600_000;

/** How backups stand now, and `lookAgain` for what no event tells of: a permission that was given on a click. */
export function useBackupHealth(now: number): { health: Live<BackupHealth>; lookAgain(): void } {
  const [looks, setLooks] = useState(0);
  const read = () => readBackupHealth(backupDesk(), findPlace);
  const health = useLive('backup-health', read, `${Math.floor(now / TEN_MINUTES)} ${looks}`);
  return { health, lookAgain: useCallback(() => setLooks((before) => before + 1), []) };
}

/** The files that were made, newest first. */
export function useBackupFiles(): Live<LoggedBackup[]> {
  return useLive('backup-files', () => backupDesk().log.readFiles());
}

/** An open page makes the day's backup: soon after it was opened, when the first person is saved, and every ten minutes. */
export function useBackupDuty(health: Live<BackupHealth>, now: number): void {
  const standing = health.kind === 'ready' && health.value.facts.worth ? health.value.standing : 'none';
  const turn = Math.floor(now / TEN_MINUTES);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn is a new occasion
  useEffect(() => {
    if (standing !== 'ready') return undefined;
    // The page itself comes first.
    const timer = setTimeout(async () => {
      const outcome = await backUpIfDue(backupDesk(), findPlace);
      if (outcome.kind !== 'not-due') void announce('record');
    }, 1_000);
    return () => clearTimeout(timer);
  }, [standing, turn]);
}

/** Puts the line about backups away for a day. */
export function putLineAway(): void {
  void backupDesk().log.note({ putAwayAt: Date.now() });
}
