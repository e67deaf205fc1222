import { changeLock, settleLock } from '../data/sealing/convert';
import type { Desk } from './desk';
import { changeSettings } from './settings';

/** A backup key as the settings keep it. */
type Sealing = { backupKey: { recipient: string; wrapped: string } };

/** From now on backup files are sealed to the lock's key: before it is turned on, so that the first one is as well. */
export async function sealBackups(desk: Desk, { backupKey }: Sealing): Promise<void> {
  await changeSettings(desk, ({ backup }) => ({ backup: { ...backup, key: backupKey } }));
}

/** What turning it on or off, or a change of passphrase or sheet, left undone when it was cut short. Throws `StorageFailure`. */
export async function finishLock(desk: Desk): Promise<void> {
  await settleLock(desk.db);
  await tellSettings(desk);
}

/** The settings take the key that came with the lock's last change; from then on the lock needn't say it. */
export async function tellSettings(desk: Desk): Promise<void> {
  const backupKey = desk.db.vault.header?.backup;
  if (!backupKey) return;
  await sealBackups(desk, { backupKey });
  await changeLock(desk.db, ({ backup: _, ...now }) => now);
}
