import type { DBCore, DBCoreTable, Dexie } from 'dexie';
import type { CopyStore } from '../../lib/data/two-copies/copy-store';

class Killed extends Error {
  override name = 'Killed';
}

/**
 * One life of one context, from its start to its kill. Every look into a store and every change counts, each change
 * before and after; at the number given by the fuse the context dies, and from then on nothing it tries has any effect
 * (an open transaction goes with it, as in a browser).
 */
export class Life {
  #left = Number.POSITIVE_INFINITY;
  #dead = false;
  /** Looks and changes so far. */
  spent = 0;

  get dead(): boolean {
    return this.#dead;
  }

  /** Dies after so many more looks and changes. */
  burn(fuse: number): void {
    this.#left = fuse;
  }

  /** Now. What was begun and isn't done never will be. */
  kill(): void {
    this.#dead = true;
  }

  live(): void {
    this.#left = Number.POSITIVE_INFINITY;
  }

  tick(): void {
    this.spent += 1;
    this.#left -= 1;
    if (this.#left < 0) this.#dead = true;
    if (this.#dead) throw new Killed('this context was killed');
  }

  /** For `new Dexie(name, {addons: [life.watch]})`. */
  readonly watch = (dexie: Dexie): void => {
    dexie.use({ stack: 'dbcore', name: 'life', create: (down) => this.#mortal(down) });
  };

  #mortal(down: DBCore): DBCore {
    return {
      ...down,
      transaction: (...given) => {
        this.tick();
        return down.transaction(...given);
      },
      table: (name) => this.#mortalTable(down.table(name)),
    };
  }

  #mortalTable(down: DBCoreTable): DBCoreTable {
    return {
      ...down,
      mutate: (request) => {
        this.tick();
        return down.mutate(request).then((result) => {
          this.tick();
          return result;
        });
      },
      get: (request) => {
        this.tick();
        return down.get(request);
      },
      getMany: (request) => {
        this.tick();
        return down.getMany(request);
      },
      query: (request) => {
        this.tick();
        return down.query(request);
      },
    };
  }

  /** The same store for a context that can die. */
  mortalCopy(copy: CopyStore): CopyStore {
    const look = async <T>(work: () => Promise<T>): Promise<T> => {
      this.tick();
      const found = await work();
      this.tick();
      return found;
    };
    return {
      read: (keys) => look(() => copy.read(keys)),
      readAll: () => look(() => copy.readAll()),
      keys: () => look(() => copy.keys()),
      write: (entries) => look(() => copy.write(entries)),
      remove: (keys) => look(() => copy.remove(keys)),
      wipe: () => look(() => copy.wipe()),
      reopen() {},
      close() {},
    };
  }
}
