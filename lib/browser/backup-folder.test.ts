import { afterEach, expect, test, vi } from 'vitest';
import { pickFolder } from './backup-folder';

const DAY = 86_400_000;

/** A folder in memory, as far as the real handles are asked. Those in `gone` vanish between their name and their file. */
class Folder {
  readonly name = 'picked';
  readonly files = new Map<string, { text: string; at: number }>();
  gone = new Set<string>();
  full = false;
  /** How often a file can't be removed yet. */
  held = 0;

  queryPermission = async () => 'granted';
  isSameEntry = async (other: Folder) => other.name === this.name;
  keys = () => this.files.keys();

  async *entries() {
    for (const name of [...this.files.keys()]) yield [name, this.#handle(name)];
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) throw new DOMException('', 'NotFoundError');
    if (!this.files.has(name)) this.files.set(name, { text: '', at: Date.now() });
    return this.#handle(name);
  }

  async removeEntry(name: string) {
    if (this.held-- > 0) throw new DOMException('', 'NoModificationAllowedError');
    if (!this.files.delete(name)) throw new DOMException('', 'NotFoundError');
  }

  #handle(name: string) {
    return {
      kind: 'file',
      getFile: async () => {
        const file = this.files.get(name);
        if (!file || this.gone.has(name)) throw new DOMException('', 'NotFoundError');
        return { size: file.text.length, lastModified: file.at };
      },
      createWritable: async () => {
        let text = '';
        return {
          write: async (bytes: Uint8Array) => {
            if (this.full) throw new DOMException('', 'QuotaExceededError');
            text += new TextDecoder().decode(bytes);
          },
          close: async () => void this.files.set(name, { text, at: Date.now() }),
          abort: async () => undefined,
        };
      },
    };
  }
}

/** The folder as picked. A handle can be cloned into a database, this one can't: nothing is kept. */
async function pick(folder: Folder) {
  vi.stubGlobal('showDirectoryPicker', async () => folder);
  vi.stubGlobal('indexedDB', { open: () => answer({ transaction: () => ({ objectStore: () => kept }), close() {} }) });
  const kept = { get: () => answer(undefined), put: () => answer(undefined) };
  const picked = await pickFolder();
  if (!picked) throw new Error('nothing was picked');
  return picked;
}

/** A database request that succeeds. */
function answer(result: unknown) {
  const request = { result, onsuccess: () => undefined };
  queueMicrotask(() => request.onsuccess());
  return request;
}

afterEach(() => vi.unstubAllGlobals());

const file = { name: 'acquaint-2026-03-03-100000.json', bytes: new TextEncoder().encode('{}') };

test('what a killed writing left goes with the next file: empty, of ours, and old; nothing else', async () => {
  const folder = new Folder();
  const [old, now] = [Date.now() - DAY, Date.now()];
  folder.files.set('acquaint-2026-03-01-100000.json', { text: '', at: old });
  folder.files.set('acquaint-2026-03-01-100000-2.json.age', { text: '', at: old });
  folder.files.set('acquaint-2026-03-02-100000.json', { text: '', at: now });
  folder.files.set('acquaint-2026-02-02-100000.json', { text: '{}', at: old });
  folder.files.set('acquaint-2026-03-01-100000.json.crswap', { text: '{"half":', at: old });
  folder.files.set('acquaint-2026-03-02-100000.json.crswap', { text: '{"half":', at: now });
  folder.files.set('mine.json.crswap', { text: '{', at: old });
  folder.files.set('acquaint-mine.json', { text: '', at: old });
  folder.files.set('letters.txt', { text: '', at: old });
  await (await pick(folder)).put(file);
  expect([...folder.files.keys()].sort()).toEqual([
    'acquaint-2026-02-02-100000.json',
    'acquaint-2026-03-02-100000.json',
    'acquaint-2026-03-02-100000.json.crswap',
    file.name,
    'acquaint-mine.json',
    'letters.txt',
    'mine.json.crswap',
  ]);
});

test('what is still being written is no backup, and one that can’t be removed keeps none of the others', async () => {
  const folder = new Folder();
  folder.files.set('acquaint-2026-03-01-100000.json', { text: '{}', at: 1 });
  folder.files.set('acquaint-2026-03-01-100000.json.crswap', { text: '{', at: 2 });
  folder.files.set('acquaint-2026-03-02-100000.json.crswap', { text: '{', at: 3 });
  const picked = await pick(folder);
  expect((await picked.list()).map(({ name }) => name)).toEqual(['acquaint-2026-03-01-100000.json']);
  folder.held = 1;
  await picked.put(file);
  expect([...folder.files.keys()].filter((name) => name.endsWith('.crswap'))).toHaveLength(1);
});

test('a file that goes while the folder is listed is left out; the others are there', async () => {
  const folder = new Folder();
  folder.files.set('acquaint-2026-03-01-100000.json', { text: '{}', at: 1 });
  folder.files.set('acquaint-2026-03-02-100000.json', { text: '{}', at: 2 });
  folder.gone.add('acquaint-2026-03-02-100000.json');
  expect((await (await pick(folder)).list()).map(({ name }) => name)).toEqual(['acquaint-2026-03-01-100000.json']);
});

test('a full disk leaves nothing half-written, though the browser holds the file for a moment longer', async () => {
  const folder = new Folder();
  folder.full = true;
  folder.held = 3;
  const picked = await pick(folder);
  await expect(picked.put(file)).rejects.toMatchObject({ problem: 'full' });
  expect([...folder.files.keys()]).toEqual([]);
});
