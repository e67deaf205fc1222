import { type BackupPlace, PlaceFailure, type PlaceProblem, type PlaceState } from '../core/backup-place';

/** A folder that the user picked; only browsers with the File System Access API have it. */
export type FolderPlace = BackupPlace & {
  kind: 'folder';
  name: string;
  /** Asks the user again. Must be called while a click is being handled, in a tab of ours. */
  ask(): Promise<boolean>;
  /** Backup files in it, whoever made them, by their names; newest first. */
  list(): Promise<FolderFile[]>;
  open(name: string): Promise<File>;
};

export type FolderFile = { name: string; size: number; at: number };

/** What TypeScript's DOM doesn't know yet. */
type Asking = { mode: 'readwrite' };
type Handle = FileSystemDirectoryHandle & {
  queryPermission(asking: Asking): Promise<PermissionState>;
  requestPermission(asking: Asking): Promise<PermissionState>;
};
type Picker = { showDirectoryPicker?(options: Asking & { id: string; startIn: string }): Promise<Handle> };

const ASKING: Asking = { mode: 'readwrite' };
const OURS = /^acquaint-.*\.json(\.age)?$/;

/** Has this browser a folder picker? Asked in a page: the worker has none, and needs none. */
export function canPickFolder(): boolean {
  return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/** Lets the user pick a folder and remembers it. Null when they changed their mind. Must be called while a click is handled. */
export async function pickFolder(): Promise<FolderPlace | null> {
  let handle: Handle | undefined;
  try {
    handle = await (globalThis as Picker).showDirectoryPicker?.({ ...ASKING, id: 'acquaint', startIn: 'documents' });
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw failureOf(error);
  }
  if (!handle) throw new PlaceFailure('refused');
  const before = await findStored();
  // The same folder picked again is the same place: what lies in it keeps its turn.
  const id = before && (await handle.isSameEntry(before.handle)) ? before.id : crypto.randomUUID();
  await keep({ id, handle });
  return placeOf({ id, handle });
}

/** The folder picked before; null when there is none. Works in the worker too. */
export async function findFolder(): Promise<FolderPlace | null> {
  const stored = await findStored();
  return stored ? placeOf(stored) : null;
}

type Stored = { id: string; handle: Handle };

function placeOf({ id, handle }: Stored): FolderPlace {
  return {
    kind: 'folder',
    id,
    name: handle.name,
    state: () => stateOf(handle),
    ask: async () => (await handle.requestPermission(ASKING).catch(() => 'denied')) === 'granted',
    put: (file) => put(handle, file),
    read: async (name) => new Uint8Array(await (await open(handle, name)).arrayBuffer()),
    open: (name) => open(handle, name),
    list: () => list(handle),
    files: () => list(handle),
    remove: ({ name }) => handle.removeEntry(name).catch(unlessGone),
  };
}

async function stateOf(handle: Handle): Promise<PlaceState> {
  try {
    if ((await handle.queryPermission(ASKING)) !== 'granted') return 'ask';
    // A folder that was moved or unplugged still has its permission; only looking tells.
    await handle.keys().next();
    return 'ready';
  } catch (error) {
    return failureOf(error).problem === 'gone' ? 'gone' : 'ask';
  }
}

async function put(handle: Handle, { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
  await removeLeftovers(handle).catch(() => undefined);
  const free = await freeName(handle, name);
  try {
    const file = await handle.getFileHandle(free, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { name: free, size: (await file.getFile()).size };
  } catch (error) {
    await removeHalf(handle, free);
    throw failureOf(error);
  }
}

/** Milliseconds between two tries, and how many there are. */
const RELEASE = { pause: 100, tries: 10 };

/** What a failed writing left. The browser lets go of the file a moment after it has said that it did. */
async function removeHalf(handle: Handle, name: string): Promise<void> {
  for (let turn = 0; turn < RELEASE.tries; turn++) {
    const isGone = await handle.removeEntry(name).then(
      () => true,
      (error: unknown) => nameOf(error) === 'NotFoundError',
    );
    if (isGone) return;
    await new Promise((resolve) => setTimeout(resolve, RELEASE.pause));
  }
}

/** Never writes over a file, whoever made it. */
async function freeName(handle: Handle, name: string): Promise<string> {
  const [stem = name, ending = ''] = name.split(/(?=\.json)/, 2);
  for (let turn = 1; turn < 100; turn++) {
    const wanted = turn === 1 ? name : `${stem}-${turn}${ending}`;
    try {
      await handle.getFileHandle(wanted);
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return wanted;
      throw failureOf(error);
    }
  }
  throw new PlaceFailure('unknown');
}

async function open(handle: Handle, name: string): Promise<File> {
  try {
    return await (await handle.getFileHandle(name)).getFile();
  } catch (error) {
    throw failureOf(error);
  }
}

async function list(handle: Handle, which = OURS): Promise<FolderFile[]> {
  try {
    const found: FolderFile[] = [];
    for await (const [name, entry] of handle.entries()) {
      if (entry.kind !== 'file' || !which.test(name)) continue;
      const file = await (entry as FileSystemFileHandle).getFile().catch(unlessGone);
      if (file) found.push({ name, size: file.size, at: file.lastModified });
    }
    return found.sort((a, b) => b.at - a.at);
  } catch (error) {
    throw failureOf(error);
  }
}

/** A name that we gave: nobody else's file is called by a second. Chrome writes into a file of another name beside it. */
const GIVEN = /^acquaint-\d{4}-\d\d-\d\d-\d{6}(-\d+)?\.json(\.age)?(\.crswap)?$/;

/** Milliseconds. No file of ours is still being written after that long. */
const WRITTEN = 3_600_000;

/**
 * A browser that was killed while it wrote leaves the name with nothing in it, and what it had written beside it. Only
 * those go, and only when nobody can be at them any more: another profile may be writing into the same folder.
 */
async function removeLeftovers(handle: Handle): Promise<void> {
  for (const { name, size, at } of await list(handle, GIVEN)) {
    const unfinished = size === 0 || name.endsWith('.crswap');
    // One that is still held by somebody keeps none of the others.
    if (unfinished && Date.now() - at > WRITTEN) await handle.removeEntry(name).catch(() => undefined);
  }
}

const BY_NAME: Record<string, PlaceProblem> = {
  NotFoundError: 'gone',
  NotAllowedError: 'ask',
  SecurityError: 'refused',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'refused',
  AbortError: 'cut-off',
};

function failureOf(error: unknown): PlaceFailure {
  if (error instanceof PlaceFailure) return error;
  return new PlaceFailure(BY_NAME[nameOf(error)] ?? 'unknown', { cause: error });
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function unlessGone(error: unknown): undefined {
  if (nameOf(error) !== 'NotFoundError') throw failureOf(error);
}

/** A handle can be kept in IndexedDB only; it has a database of its own, so that losing it touches nothing else. */
const DATABASE = 'acquaint-folder';
const STORE = 'folder';
const KEY = 'picked';

async function findStored(): Promise<Stored | null> {
  const db = await openStore();
  try {
    const stored: unknown = await asked(db.transaction(STORE).objectStore(STORE).get(KEY));
    return (stored as Stored | undefined) ?? null;
  } finally {
    db.close();
  }
}

async function keep(stored: Stored): Promise<void> {
  const db = await openStore();
  try {
    await asked(db.transaction(STORE, 'readwrite').objectStore(STORE).put(stored, KEY));
  } finally {
    db.close();
  }
}

function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failureOf(request.error));
  });
}
