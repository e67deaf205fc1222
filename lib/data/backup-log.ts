import Dexie, { type Table } from 'dexie';
import type { PlaceKind } from '../core/backup-place';

/** One file that we made. Nothing about anybody: names of files, times and numbers. */
export type LoggedBackup = {
  id: string;
  /** The file's name, as it lies there. */
  name: string;
  /** When it was made, epoch milliseconds. */
  at: number;
  /** Number of the record's last write that is in it. */
  lastSeq: number;
  /** Rows about people. */
  rows: number;
  /** Bytes. */
  size: number;
  sealed: boolean;
  /** `safety`: made before a restore. */
  why: 'daily' | 'safety';
  /** `handed`: given to the browser as a plain download, which nobody can look after. */
  place: PlaceKind | 'handed';
  /** Which folder of several: it is given when a folder is picked. */
  placeId: string;
  /** The browser's number of the download. */
  downloadId?: number;
  /** When it was checked where it lies; absent for `handed`. */
  checkedAt?: number;
};

/** What is remembered about backups besides the files. */
export type BackupNotes = {
  /** Since when there has been something worth saving. */
  worthSince?: number;
  /** When the line about backups was put away. */
  putAwayAt?: number;
  /** The last try, when it failed; gone with the next success. */
  failed?: { at: number; problem: string };
};

type NotesRow = BackupNotes & { id: 'notes' };

/**
 * Which backup files were made and how the last try went. Apart from the record on purpose: it is about this browser, it
 * must not count as a change of the record, and losing it costs nothing but a backup too many.
 */
export class BackupLog {
  readonly #dexie: Dexie;
  readonly #files: Table<LoggedBackup, string>;
  readonly #notes: Table<NotesRow, string>;

  constructor(name = 'acquaint-backups') {
    this.#dexie = new Dexie(name, { cache: 'disabled' });
    this.#dexie.version(1).stores({ files: 'id, at', notes: 'id' });
    this.#files = this.#dexie.table('files');
    this.#notes = this.#dexie.table('notes');
  }

  /** Newest first. */
  readFiles(): Promise<LoggedBackup[]> {
    return Promise.resolve(this.#files.orderBy('at').reverse().toArray());
  }

  /** One name in one place is one file: whatever was logged under it before is no longer there. */
  async add(file: LoggedBackup): Promise<void> {
    const { name, placeId } = file;
    await this.#dexie.transaction('rw', this.#files, async () => {
      await this.#files.filter((other) => other.name === name && other.placeId === placeId).delete();
      await this.#files.put(file);
    });
  }

  /** Forgets files that were removed, or that the user has taken away. */
  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#files.bulkDelete([...ids]);
  }

  async readNotes(): Promise<BackupNotes> {
    const { id: _, ...notes } = (await this.#notes.get('notes')) ?? { id: 'notes' as const };
    return notes;
  }

  /** Changes some of the notes; `undefined` takes one away. */
  async note(patch: { [K in keyof BackupNotes]?: BackupNotes[K] | undefined }): Promise<void> {
    await this.#dexie.transaction('rw', this.#notes, async () => {
      const all = { ...(await this.#notes.get('notes')), ...patch };
      const said = Object.entries(all).filter(([, value]) => value !== undefined);
      await this.#notes.put({ ...Object.fromEntries(said), id: 'notes' });
    });
  }

  close(): void {
    this.#dexie.close();
  }
}

let log: BackupLog | undefined;

/** The log of this browser; one object a context. */
export function openBackupLog(): BackupLog {
  log ??= new BackupLog();
  return log;
}
