import type { PrivateArea } from '../../lib/browser/private-area';
import { areaCopy } from '../../lib/data/two-copies/area-copy';
import type { CopyStore } from '../../lib/data/two-copies/copy-store';
import { databaseCopy } from '../../lib/data/two-copies/database-copy';
import { KEYS } from '../../lib/data/two-copies/entries';

/** Chrome's or Firefox's kind of second copy. */
export type CopyKind = 'area' | 'database';

type Stroke = { put: ReadonlyMap<string, string> } | { gone: readonly string[] };

/** The second copy as it lies on the disk: outlives every context, and can lose one step, as a torn log does. */
export class CopyDisk {
  readonly store: CopyStore;
  readonly #real: CopyStore;
  #strokes: Stroke[] = [];

  constructor(name: string, kind: CopyKind) {
    this.#real = kind === 'area' ? areaCopy(memoryArea(), `${name}/`) : databaseCopy(`${name}-copy`);
    this.store = {
      ...this.#real,
      write: async (entries) => {
        await this.#real.write(entries);
        this.#strokes.push({ put: new Map(entries) });
      },
      remove: async (keys) => {
        await this.#real.remove(keys);
        this.#strokes.push({ gone: [...keys] });
      },
      wipe: () => this.loseAll(),
    };
  }

  /** All of it. */
  async loseAll(): Promise<void> {
    this.#strokes = [];
    await this.#real.remove(await this.#real.keys());
  }

  /** One step that was a write of the record: the last (0), the one before (1) … */
  async loseStep(back: number): Promise<void> {
    const writes = this.#strokes.filter((stroke) => 'put' in stroke && stroke.put.has(KEYS.mark));
    const lost = writes[writes.length - 1 - (back % Math.max(1, writes.length))];
    const left = this.#strokes.filter((stroke) => stroke !== lost);
    await this.loseAll();
    for (const stroke of left) {
      if ('put' in stroke) await this.store.write(stroke.put);
      else await this.store.remove(stroke.gone);
    }
  }

  close(): void {
    this.#real.close();
  }
}

/** The browser's own storage area, of which there is none here: one `set` is one step. */
function memoryArea(): PrivateArea {
  const held = new Map<string, unknown>();
  return {
    get: async (keys) => Object.fromEntries((keys ?? [...held.keys()]).flatMap((key) => entry(held, key))),
    getKeys: async () => [...held.keys()],
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) held.delete(key);
    },
    clear: async () => held.clear(),
    setAccessLevel: async () => {},
  };
}

function entry(held: ReadonlyMap<string, unknown>, key: string): [string, unknown][] {
  const value = held.get(key);
  return value === undefined ? [] : [[key, value]];
}
