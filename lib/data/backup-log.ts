import Dexie, { type Table } from 'dexie';
import { findPrivateArea } from '../browser/private-area';
import type { PlaceKind } from '../core/backup-place';
import { areaCopy } from './two-copies/area-copy';
import type { CopyStore } from './two-copies/copy-store';
import { within } from './watchdog';

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

type Held = { files: LoggedBackup[]; notes: NotesRow[] };

/** The whole log as one entry of its copy: it is short. */
const COPY_KEY = 'log';

/** Milliseconds for one step of the copy, which nobody waits for any longer. */
const PATIENCE = 1_000;

/**
 * Which backup files were made and how the last try went. Apart from the record on purpose: it is about this browser and
 * must not count as a change of the record. Chrome drops all databases of an extension together, so there it has a copy
 * in the private area: without it nobody would know any more which of the files in the folder are ours to thin out.
 */
export class BackupLog {
  readonly #dexie: Dexie;
  readonly #files: Table<LoggedBackup, string>;
  readonly #notes: Table<NotesRow, string>;
  readonly #copy: CopyStore | null;

  constructor(name = 'acquaint-backups', copy: CopyStore | null = copyOf(name)) {
    this.#copy = copy;
    this.#dexie = new Dexie(name, { cache: 'disabled' });
    this.#dexie.version(1).stores({ files: 'id, at', notes: 'id' });
    this.#dexie.on('ready', (dexie) => this.#putBack(dexie as Dexie), true);
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
    await this.#keepCopy();
  }

  /** Forgets files that were removed, or that the user has taken away. */
  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#files.bulkDelete([...ids]);
    await this.#keepCopy();
  }

  /** These lie in that place now. */
  async move(ids: readonly string[], placeId: string): Promise<void> {
    if (ids.length === 0) return;
    await this.#files.bulkUpdate(ids.map((key) => ({ key, changes: { placeId } })));
    await this.#keepCopy();
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
    await this.#keepCopy();
  }

  async #keepCopy(): Promise<void> {
    if (!this.#copy) return;
    const held: Held = { files: await this.#files.toArray(), notes: await this.#notes.toArray() };
    // The next change brings it along, should this one fail.
    await within(PATIENCE, this.#copy.write(new Map([[COPY_KEY, JSON.stringify(held)]]))).catch(() => undefined);
  }

  /** An empty log is a new one, or one that the browser dropped. */
  async #putBack(dexie: Dexie): Promise<void> {
    const [files, notes] = [dexie.table('files'), dexie.table('notes')];
    if (!this.#copy || (await files.count()) + (await notes.count()) > 0) return;
    try {
      const text = (await within(PATIENCE, this.#copy.read([COPY_KEY]))).get(COPY_KEY);
      if (text === undefined) return;
      const held = JSON.parse(text) as Held;
      await files.bulkPut(held.files);
      await notes.bulkPut(held.notes);
    } catch {
      // Without it a new log begins; old files stay where they are.
    }
  }

  close(): void {
    this.#dexie.close();
  }
}

function copyOf(name: string): CopyStore | null {
  const area = findPrivateArea();
  return area && areaCopy(area, `${name}/`);
}

let log: BackupLog | undefined;

/** The log of this browser; one object a context. */
export function openBackupLog(): BackupLog {
  log ??= new BackupLog();
  return log;
}
