import { backUpIfDue, readBackupHealth } from '../../lib/app/backup-schedule';
import { browser } from '../../lib/browser/api';
import { showBackupBadge } from '../../lib/browser/badge';
import { backupDesk, findPlace } from '../../lib/live/backup-desk';
import { words } from '../../lib/locales/en/background';
import { backup } from '../../lib/locales/en/backup';

const ALARM = 'backup';

/** Looks once an hour, and whenever the background wakes. Must be called synchronously when it starts. */
export function listenToBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkBackups();
  });
  void browser.alarms.get(ALARM).then((there) => {
    if (!there) browser.alarms.create(ALARM, { delayInMinutes: 10, periodInMinutes: 60 });
  });
  void checkBackups();
}

/** Makes the day's backup where the worker can; what stands in its way is on the badge and in the panel's line. */
async function checkBackups(): Promise<void> {
  await backUpIfDue(backupDesk(), findPlace);
  await followBackups();
}

/** The badge says what a look at the backups says now. */
export async function followBackups(): Promise<void> {
  const health = await readBackupHealth(backupDesk(), findPlace).catch(() => null);
  // A record that can't be read says nothing of its backups; that is said elsewhere.
  const on = health?.alert?.badge ?? false;
  if (health) await showBackupBadge(on, on ? backup.badgeTitle : words.title);
}
