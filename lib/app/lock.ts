import { LOCK_MINUTES, type LockHeader } from '../core/lock';
import { StorageFailure } from '../data/problem';
import { fromText, toText } from '../data/sealing/base64';
import { checkOf } from '../data/sealing/cipher';
import { beginSealing, changeLock, settleLock } from '../data/sealing/convert';
import { makeHeader, openBox, openByRecovery } from '../data/sealing/header';
import { allowMinutes, keepUnlocked, lockEverywhere } from '../data/sealing/session-keys';
import { readAsides } from '../data/two-copies/set-aside';
import { rewriteUnsaved } from '../data/unsaved';
import { type BackupKey, makeBackupKey } from '../formats/age-backup';
import { unwrapIdentity, wrapIdentity } from '../formats/age-wrap';
import { BackupProblem } from '../formats/backup-types';
import type { Desk } from './desk';
import { tellSettings } from './finish-lock';

/** A lock that is ready to be turned on. `recoveryKey` is to be shown once, and never stored. */
export type PreparedLock = { header: LockHeader; data: Uint8Array; backupKey: BackupKey; recoveryKey: string };

/** What opens it; either one alone. */
export type LockSecret = { passphrase: string } | { recoveryKey: string };

/**
 * A new data key under that passphrase. One passphrase and one sheet open the lock and the backup files, which are sealed
 * with it from then on. Throws a RangeError when the passphrase is too short.
 */
export async function prepareLock(passphrase: string): Promise<PreparedLock> {
  const { key, recoveryKey } = await makeBackupKey(passphrase);
  const data = crypto.getRandomValues(new Uint8Array(32));
  const id = crypto.randomUUID();
  const header = await makeHeader({
    ...{ id, data, minutes: LOCK_MINUTES },
    passphrase: await wrapIdentity(toText(data), id, passphrase),
    pair: { recipient: key.recipient, identity: recoveryKey },
  });
  return { header, data, backupKey: key, recoveryKey };
}

/** What a repair has set aside lies in clear text, for the user to save: that comes first. */
export async function hasAsides({ db }: Desk): Promise<boolean> {
  return (await readAsides(db)).length > 0;
}

/** Seals everything there is. Cut short, it is brought to its end with the next unlocking. Throws `StorageFailure`. */
export async function turnLockOn(desk: Desk, { header, data }: PreparedLock): Promise<void> {
  if (await hasAsides(desk)) throw new StorageFailure('unknown', 'something is set aside');
  // Before any window hears of the lock: none is to hide what it shows.
  await keepUnlocked(header, data, desk.now());
  await beginSealing(desk.db, header, data).catch(async (error: unknown) => {
    await lockEverywhere();
    throw error;
  });
  rewriteUnsaved();
  await settleLock(desk.db);
}

/** Unlocks in every window. Throws `BackupProblem`: `wrong-key`, `damaged`, `newer`. */
export async function unlock(desk: Desk, secret: LockSecret): Promise<void> {
  const header = headerOf(desk);
  const data = await dataOf(header, secret);
  await keepUnlocked(header, data, desk.now());
}

/** Locks in every window, and in the background. */
export function lockNow(): Promise<void> {
  return lockEverywhere();
}

/** Proves that whoever asks for another passphrase knew the one before. It holds the data key: never stored, soon let go. */
export type KnownPassphrase = { data: Uint8Array };

/** Is that the passphrase? Asked before a new one is. Throws `BackupProblem` as `unlock` does. */
export async function provePassphrase(desk: Desk, passphrase: string): Promise<KnownPassphrase> {
  return { data: await dataOf(headerOf(desk), { passphrase }) };
}

/**
 * Another passphrase for the lock and for backup files made from now on. Throws `StorageFailure` when what was proved belongs
 * to a lock that was turned off since, and a RangeError when the new one is too short.
 */
export async function changePassphrase(desk: Desk, { data }: KnownPassphrase, next: string): Promise<void> {
  const header = headerOf(desk);
  if (checkOf(data) !== header.check) throw new StorageFailure('unknown', 'it is another lock by now');
  const passphrase = await wrapIdentity(toText(data), header.id, next);
  const { recipient } = header.box;
  const wrapped = await wrapIdentity(openBox(header, data), recipient, next);
  await changeLock(desk.db, (now) => ({ ...now, passphrase, backup: { recipient, wrapped } }));
  await tellSettings(desk);
}

/** A new sheet, to be shown once; nothing changes before `takeRecovery`. Throws `BackupProblem` as `unlock` does. */
export async function prepareRecovery(desk: Desk, passphrase: string): Promise<PreparedLock> {
  const header = headerOf(desk);
  const data = await dataOf(header, { passphrase });
  const { key, recoveryKey } = await makeBackupKey(passphrase);
  return { header, data, backupKey: key, recoveryKey };
}

/** The user has the new sheet: the old one opens neither the lock nor backup files that are made from now on. */
export async function takeRecovery(desk: Desk, prepared: PreparedLock): Promise<void> {
  const { data, recoveryKey } = prepared;
  const { recipient } = prepared.backupKey;
  const { box, recovery } = await makeHeader({
    ...{ id: prepared.header.id, data, minutes: 0, passphrase: '' },
    pair: { recipient, identity: recoveryKey },
  });
  await changeLock(desk.db, (now) => ({ ...now, recovery, box, backup: prepared.backupKey }));
  await tellSettings(desk);
}

/** Minutes without use after which it locks. */
export async function setLockMinutes(desk: Desk, minutes: number): Promise<void> {
  await changeLock(desk.db, (header) => ({ ...header, minutes }));
  await allowMinutes(minutes);
}

/** Opens everything for good; the passphrase must be given. Cut short, it is brought to its end later. */
export async function turnLockOff(desk: Desk, passphrase: string): Promise<void> {
  await dataOf(headerOf(desk), { passphrase });
  await tellSettings(desk);
  await changeLock(desk.db, (header) => ({ ...header, state: 'turning-off' }));
  rewriteUnsaved();
  await settleLock(desk.db);
  await lockEverywhere();
}

function headerOf({ db }: Desk): LockHeader {
  const { header } = db.vault;
  if (!header) throw new StorageFailure('unknown', 'there is no lock');
  return header;
}

async function dataOf(header: LockHeader, secret: LockSecret): Promise<Uint8Array> {
  const data =
    'recoveryKey' in secret
      ? await openByRecovery(header, secret.recoveryKey)
      : fromText(await unwrapIdentity(header.passphrase, header.id, secret.passphrase));
  if (!data || checkOf(data) !== header.check) throw new BackupProblem('wrong-key', 'the lock');
  return data;
}
