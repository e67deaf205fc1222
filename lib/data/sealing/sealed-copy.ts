import { StorageFailure } from '../problem';
import type { CopyStore } from '../two-copies/copy-store';
import { KEYS } from '../two-copies/entries';
import type { Vault } from './vault';

/** Entries that must be understood before anything is unlocked. */
const PLAIN: readonly string[] = [KEYS.mark, KEYS.lock];

/** The second copy as its users see it: what the lock seals is sealed on its way in and opened on its way out. */
export function sealedCopy(copy: CopyStore, vault: Vault): CopyStore {
  const opened = (entries: Map<string, string>) => {
    if (!vault.header) return entries;
    for (const [key, text] of entries) {
      if (PLAIN.includes(key)) continue;
      // Read while it is locked, all of it would look damaged.
      if (vault.isLocked) throw new StorageFailure('locked');
      entries.set(key, vault.openEntry(key, text));
    }
    return entries;
  };
  const sealed = (entries: ReadonlyMap<string, string>) =>
    new Map([...entries].map(([key, text]) => [key, PLAIN.includes(key) ? text : vault.sealEntry(key, text)]));
  return {
    ...copy,
    read: async (keys) => opened(await copy.read(keys)),
    readAll: async () => opened(await copy.readAll()),
    async write(entries) {
      if (!vault.sealsCopy) return copy.write(entries);
      return copy.write(sealed(entries));
    },
  };
}
