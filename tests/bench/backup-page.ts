import type { Desk } from '../../lib/app/desk';
import { type MadeBackup, makeBackup } from '../../lib/app/make-backup';
import { rehearseRestore, restore } from '../../lib/app/restore';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { RecordDb } from '../../lib/data/db';
import { type BackupKey, makeBackupKey, openSealed } from '../../lib/formats/age-backup';
import { type BackupRecord, readBackup } from '../../lib/formats/backup';
import { fillRecord } from './fill-record';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

let count = 0;
const deskOf = (name: string): Desk => ({
  db: new RecordDb(name),
  now: Date.now,
  newId: () => `${name}-${++count}-${Math.random()}`,
});
const [full, empty] = [deskOf('bench-full'), deskOf('bench-empty')];
const PASSPHRASE = 'correct horse battery';

let key: BackupKey;
let recoveryKey: string;
let plain: MadeBackup;
let sealed: MadeBackup;
let record: BackupRecord;

export async function seed(people: number, rows: number): Promise<void> {
  await changeSettings(full, { consentAt: 1 });
  await changeSettings(empty, { consentAt: 1 });
  await fillRecord(full.db, people, rows);
}

/** Bytes of the plain file. */
export const size = () => plain.bytes.length;

/** Each answers milliseconds; to be called in this order. */
export const steps: Record<string, () => Promise<number>> = {
  'a key of the user’s own is made': () =>
    stopwatch(async () => {
      ({ key, recoveryKey } = await makeBackupKey(PASSPHRASE));
    }),
  'backup made and verified': () =>
    stopwatch(async () => {
      plain = await makeBackup(full, { appVersion: 'bench' });
    }),
  'the same, sealed': () =>
    stopwatch(async () => {
      sealed = await makeBackup(full, { appVersion: 'bench', key });
    }),
  'file read': () =>
    stopwatch(async () => {
      record = await readBackup(plain.bytes);
    }),
  'sealed file opened with the passphrase': () =>
    stopwatch(async () => {
      const { length } = await openSealed(sealed.bytes, { passphrase: PASSPHRASE });
      if (length !== plain.bytes.length || recoveryKey === '') throw new Error('another file came out');
    }),
  'restore into an empty record rehearsed': () =>
    stopwatch(async () => {
      const { people, faults } = await rehearseRestore(empty, record);
      if (people.added !== record.tables.contacts?.length || faults.count > 0) throw new Error('people are missing');
    }),
  'restored into an empty record': () => stopwatch(() => restoreAs('first', 'merge')),
  'the same restore rehearsed again: nothing is new': () =>
    stopwatch(async () => {
      const { people } = await rehearseRestore(empty, record);
      if (people.same !== record.tables.contacts?.length) throw new Error('people differ');
    }),
  'replaced by the same': () => stopwatch(() => restoreAs('second', 'replace')),
  'the whole restore undone': () =>
    stopwatch(async () => {
      await undo(empty, 'restore:first');
      if ((await empty.db.table('contacts').count()) > 0) throw new Error('people are left');
    }),
};

async function restoreAs(clientId: string, mode: 'merge' | 'replace'): Promise<void> {
  const { leftOut } = await restore(empty, { clientId, record, mode, saveSafety: async () => {} });
  if (leftOut.count > 0) throw new Error('rows were left out');
}

async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
