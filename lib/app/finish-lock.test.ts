import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { lockedDesk, PASSPHRASE } from '../../tests/record/locked-desk';
import { restart } from '../../tests/record/restart';
import { BackupLog } from '../data/backup-log';
import type { Desk } from '../data/desk';
import { sound } from '../data/two-copies/open-record';
import { makeHanded } from './back-up';
import { finishLock } from './finish-lock';
import { changePassphrase, lockNow, prepareRecovery, provePassphrase, takeRecovery, unlock } from './lock';
import { openBackup } from './open-backup';
import { readSettings } from './settings';

afterEach(() => lockNow());

async function nextDay(desk: Desk, secret: Parameters<typeof unlock>[1]): Promise<Desk> {
  await lockNow();
  const locked = await restart(desk);
  await sound(locked.db).catch(() => undefined);
  await unlock(locked, secret);
  const open = await restart(locked);
  await sound(open.db);
  return open;
}

test.each(['passphrase', 'sheet'] as const)(
  'a new %s that was cut short before the settings had it: backups are sealed by it all the same, and it is made good',
  async (what) => {
    const { desk } = await lockedDesk(`lock-cut-${what}`);
    const prepared = await prepareRecovery(desk, PASSPHRASE);
    const old = (await readSettings(desk)).backup?.key;
    // The settings' write is the one that asks for the time.
    const cut: Desk = {
      ...desk,
      now() {
        throw new Error('killed');
      },
    };
    const proved = await provePassphrase(desk, PASSPHRASE);
    const change =
      what === 'sheet' ? takeRecovery(cut, prepared) : changePassphrase(cut, proved, 'another made up one');
    await expect(change).rejects.toThrow();
    expect((await readSettings(desk)).backup?.key).toEqual(old);
    const secret = what === 'sheet' ? { recoveryKey: prepared.recoveryKey } : { passphrase: 'another made up one' };
    const { made } = await makeHanded({ desk, log: new BackupLog(`lock-cut-log-${what}`, null), appVersion: '1' });
    const open = 'passphrase' in secret ? secret.passphrase : secret.recoveryKey;
    expect((await openBackup(made.bytes, open)).tables.contacts).toHaveLength(1);
    const again = await nextDay(desk, secret);
    await finishLock(again);
    expect((await readSettings(again)).backup?.key).not.toEqual(old);
    expect(again.db.vault.header).not.toHaveProperty('backup');
    expect(await checkRecord(again)).toEqual([]);
  },
);
