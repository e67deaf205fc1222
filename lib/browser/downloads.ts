import { type BackupPlace, type PlacedFile, PlaceFailure, type PlaceProblem } from '../core/backup-place';
import { browser } from './api';

/** Within the browser's own folder for downloads. */
const FOLDER = 'Acquaint backups';
const PERMISSION = { permissions: ['downloads' as const] };

/** May we write to the downloads without a click? */
async function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION).catch(() => false);
}

/** Asks the user. Must be called while a click is being handled, before any `await`. */
export async function requestDownloads(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    return false;
  }
}

/** The browser's downloads: written by themselves, and checked by size and state, for no extension may read them back. */
export function downloadsPlace(): BackupPlace {
  return {
    kind: 'downloads',
    id: 'downloads',
    // Chrome's worker can't make the address that a download is read from; its pages and Firefox's background can.
    state: async () => {
      if (!(await hasDownloads())) return 'ask';
      return typeof URL.createObjectURL === 'function' ? 'ready' : 'not-here';
    },
    put,
    remove,
  };
}

async function put({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Promise<PlacedFile> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  try {
    const item = await download(url, `${FOLDER}/${name}`);
    const size = item.fileSize > 0 ? item.fileSize : item.bytesReceived;
    if (size !== bytes.length) throw new PlaceFailure('differs');
    return { name: baseName(item.filename), size, id: item.id };
  } finally {
    URL.revokeObjectURL(url);
  }
}

type Item = Awaited<ReturnType<typeof browser.downloads.search>>[number];

/** Settles when the file is whole on the disk, or the browser gave up. */
async function download(url: string, filename: string): Promise<Item> {
  const watching = new AbortController();
  try {
    const changed = watchChanges(watching.signal);
    const id = await browser.downloads
      .download({ url, filename, saveAs: false, conflictAction: 'uniquify' })
      .catch((error: unknown) => {
        throw new PlaceFailure('refused', { cause: error });
      });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (!item) throw new PlaceFailure('cut-off');
      if (item.state === 'complete' && item.exists) return item;
      if (item.state === 'complete') throw new PlaceFailure('gone');
      if (item.state === 'interrupted') throw new PlaceFailure(REASONS[item.error ?? ''] ?? 'cut-off');
      await changed.next();
    }
  } finally {
    watching.abort();
  }
}

const REASONS: Record<string, PlaceProblem> = {
  FILE_NO_SPACE: 'full',
  FILE_TOO_LARGE: 'full',
  FILE_ACCESS_DENIED: 'refused',
  FILE_BLOCKED: 'refused',
  USER_CANCELED: 'refused',
};

/** `next` settles with the first change since it was last asked, one that came in between included. */
function watchChanges(signal: AbortSignal): { next(): Promise<void> } {
  let pending = false;
  let wake: () => void = () => undefined;
  const onChanged = () => {
    pending = true;
    wake();
  };
  browser.downloads.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.downloads.onChanged.removeListener(onChanged));
  return {
    next: () =>
      new Promise((resolve) => {
        wake = () => {
          pending = false;
          resolve();
        };
        if (pending) wake();
      }),
  };
}

/** Only a file that is ours for certain: Firefox counts its downloads anew after a restart, so a number may be another's. */
async function remove({ name, id }: { name: string; id?: number }): Promise<void> {
  if (id === undefined || !(await hasDownloads())) return;
  const [item] = await browser.downloads.search({ id });
  if (!item || baseName(item.filename) !== name || !/[/\\]Acquaint backups[/\\]/.test(item.filename)) return;
  if (item.byExtensionId !== undefined && item.byExtensionId !== browser.runtime.id) return;
  if (item.exists) await browser.downloads.removeFile(id).catch(() => undefined);
  await browser.downloads.erase({ id }).catch(() => undefined);
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Hands a file to the browser as any link would: no permission is needed, and nobody can tell what became of it. */
export function handOver({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> | Blob }): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this turn; a minute is plenty for any file of ours.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
