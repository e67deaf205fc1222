import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where a closed profile keeps the two copies of the record: files and folders that exist. */
export type Stores = { main: string[]; copy: string[] };

/** Chromium: one folder of IndexedDB databases and one of `storage.local`, each named after the extension. */
export function findChromiumStores(profile: string): Stores {
  const databases = join(profile, 'Default', 'IndexedDB');
  const settings = join(profile, 'Default', 'Local Extension Settings');
  return {
    // LevelDB: "…_0.indexeddb.leveldb" and, once there are big values, "….blob". SQLite: "…_0".
    main: list(databases).filter((path) => /chrome-extension_[a-p]{32}_0(\.indexeddb\.\w+)?$/.test(path)),
    copy: list(settings),
  };
}

/** What Chromium really keeps the record in: a switch that it doesn't know changes nothing, and says nothing. */
export function findBackend({ main }: Stores): 'LevelDB' | 'SQLite' {
  if (main.length === 0) throw new Error('There is no record in this profile.');
  return main.some((path) => path.endsWith('.leveldb')) ? 'LevelDB' : 'SQLite';
}

/** Firefox: one SQLite file a database, named by a scrambled name; which is which stands inside. */
export function findFirefoxStores(profile: string): Stores {
  const origins = list(join(profile, 'storage', 'default')).filter((path) => path.includes('moz-extension+++'));
  const files = origins.flatMap((origin) => list(join(origin, 'idb'))).filter((path) => path.endsWith('.sqlite'));
  const ofDatabase = (name: string) => files.filter((file) => readDatabaseName(file) === name).flatMap(withCompanions);
  return { main: ofDatabase('acquaint'), copy: ofDatabase('acquaint-copy') };
}

/** Read from a copy, so that looking changes nothing. */
function readDatabaseName(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-look-'));
  try {
    const copy = join(folder, 'look.sqlite');
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const database = new DatabaseSync(copy);
    const row = database.prepare('SELECT name FROM database').get();
    database.close();
    return String(row?.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "1234abc.sqlite", what SQLite keeps beside it, and the folder of its big values, "1234abc.files". */
function withCompanions(file: string): string[] {
  const stem = file.replace(/\.sqlite$/, '');
  return [file, `${file}-wal`, `${file}-shm`, `${stem}.files`].filter((path) => existsSync(path));
}

/** Deletes them; there must be something to delete, or the proof would prove nothing. */
export function deleteStore(paths: readonly string[]): void {
  if (paths.length === 0) throw new Error('There is no such store in this profile: nothing would be proved.');
  for (const path of paths) rmSync(path, { recursive: true });
}

/**
 * A record header of LevelDB's log without its payload: checksum 01 02 03 04, length 0x00ab, type 1. It is what a
 * process leaves that dies between the two; the next start appends behind it, and the one after that finds a wrong
 * checksum in the middle of the file and throws the whole database away (google/leveldb#1287).
 */
const TORN_RECORD = Buffer.from([0x01, 0x02, 0x03, 0x04, 0xab, 0x00, 0x01]);

/** Tears the newest log of a LevelDB folder. */
export function tearLog(folders: readonly string[]): void {
  const logs = folders.flatMap(list).filter((path) => path.endsWith('.log'));
  const newest = logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) throw new Error(`There is no log in ${folders.join(', ') || 'this profile'}.`);
  appendFileSync(newest, TORN_RECORD);
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
