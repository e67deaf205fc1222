import { copyFor } from './two-copies/copy-for';
import type { CopyStore } from './two-copies/copy-store';
import { databaseCopy } from './two-copies/database-copy';

/**
 * Lines that were written while it was locked, each sealed to the lock's own recipient, under the id of its later save. In
 * two stores that share no file, like the record itself, and apart from it: nothing may be written to that while it is
 * locked.
 */
export class WaitingStore {
  readonly #stores: readonly CopyStore[];

  constructor(name: string) {
    this.#stores = [databaseCopy(name), copyFor(name)];
  }

  /** Answers when both hold it. Throws `StorageFailure` when one of them can't. */
  async keep(id: string, sealed: string): Promise<void> {
    for (const store of this.#stores) await store.write(new Map([[id, sealed]]));
  }

  /** All of them by id, in the order of their ids; what one store has lost comes from the other. */
  async read(): Promise<[id: string, sealed: string][]> {
    const found = await Promise.allSettled(this.#stores.map(async (store) => store.read(await store.keys())));
    const read = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const [failed] = found;
    if (read.length === 0 && failed?.status === 'rejected') throw failed.reason;
    return [...new Map(read.flatMap((entries) => [...entries]))].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Filed, or not wanted. */
  async drop(id: string): Promise<void> {
    for (const store of this.#stores) await store.remove([id]);
  }
}

const waiting = new Map<string, WaitingStore>();

/** The lines that wait for the record by that name; one object a context. */
export function openWaiting(record = 'acquaint'): WaitingStore {
  const known = waiting.get(record) ?? new WaitingStore(`${record}-waiting`);
  waiting.set(record, known);
  return known;
}
