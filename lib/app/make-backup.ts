import { PEOPLE_TABLES } from '../data/db';
import { type BackupKey, recipientOfSealed, sealBackup } from '../formats/age-backup';
import { type BackupBytes, BackupProblem, type BackupRecord, readBackup, sha256, writeBackup } from '../formats/backup';
import { startPace } from '../formats/pace';
import { collectRecord } from './collect-record';
import type { Desk } from './desk';
import { localDay } from './local-day';

/** `key`: seal the file to it. Without one the file is plain JSON. */
export type BackupAbout = { appVersion: string; key?: BackupKey };

/** A verified backup, in memory. `sha256` (64 hex digits) is over `bytes` as they are; `rows` are those about people. */
export type MadeBackup = {
  bytes: BackupBytes;
  /** "acquaint-2026-03-03-100000.json", ".json.age" when sealed; local time. */
  name: string;
  sha256: string;
  rows: number;
  madeAt: number;
  sealed: boolean;
  /** Journal number it holds everything up to: nothing has changed since while the record's mark says the same. */
  lastSeq: number;
};

/**
 * Everything held, as one file: read while others may write, and yet one moment's state; then verified by reading its own
 * bytes back. Throws `StorageFailure` (the record can't be read) or `BackupProblem` (`damaged`: verifying failed).
 */
export async function makeBackup(desk: Desk, about: BackupAbout): Promise<MadeBackup> {
  const record = await collectRecord(desk, about.appVersion);
  const { madeAt, lastSeq } = record;
  const plain = await writeBackup(record);
  await verify(plain, record);
  const bytes = about.key ? await seal(plain, about.key) : plain;
  const sealed = about.key !== undefined;
  const rows = PEOPLE_TABLES.reduce((sum, table) => sum + (record.tables[table]?.length ?? 0), 0);
  return { bytes, name: nameOf(madeAt, sealed), sha256: await sha256(bytes), rows, madeAt, sealed, lastSeq };
}

/** What a restore would read is, row by row, what the record held. */
async function verify(bytes: BackupBytes, record: BackupRecord): Promise<void> {
  const pace = startPace();
  const { tables, ...about } = await readBackup(bytes);
  const { tables: wanted, ...wantedAbout } = record;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!isSame(about, wantedAbout)) throw new BackupProblem('damaged', 'the head reads otherwise');
  for (const [name, rows] of Object.entries(wanted)) {
    const read = tables[name];
    if (read?.length !== rows.length) throw new BackupProblem('damaged', `${name} reads otherwise`);
    for (const [index, row] of rows.entries()) {
      if (!isSame(row, read[index])) throw new BackupProblem('damaged', `${name} ${index} reads otherwise`);
      if (index % 50 === 0) await pace.rest();
    }
  }
}

/** Nobody can read it back without the passphrase; that it is sealed to the right key stands in its header. */
async function seal(plain: BackupBytes, key: BackupKey): Promise<BackupBytes> {
  const sealed = await sealBackup(plain, key);
  if (recipientOfSealed(sealed) !== key.recipient) throw new BackupProblem('damaged', 'sealed to another key');
  return sealed;
}

function nameOf(at: number, sealed: boolean): string {
  const local = new Date(at);
  const time = [local.getHours(), local.getMinutes(), local.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `acquaint-${localDay(at)}-${time.join('')}.json${sealed ? '.age' : ''}`;
}
