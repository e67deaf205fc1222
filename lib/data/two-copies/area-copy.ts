import type { PrivateArea } from '../../browser/private-area';
import type { CopyStore } from './copy-store';

/** The copy in Chrome's `storage.local`, which is a LevelDB of its own. One call to `set` is one step: all of it or nothing. */
export function areaCopy(area: PrivateArea, prefix = ''): CopyStore {
  // Before anything is stored, and again in every context: a page script must never be able to read it.
  let hidden: Promise<void> | undefined;
  const open = () => {
    hidden ??= area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return hidden;
  };
  const ours = (found: Record<string, unknown>) =>
    new Map(
      Object.entries(found).flatMap(([key, value]): [string, string][] =>
        key.startsWith(prefix) && typeof value === 'string' ? [[key.slice(prefix.length), value]] : [],
      ),
    );
  const readAll = async () => ours(await area.get(null));
  const keys = async () => {
    if (!area.getKeys) return [...(await readAll()).keys()];
    return (await area.getKeys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  };
  const remove = (gone: readonly string[]) => area.remove(gone.map((key) => prefix + key));
  return {
    read: async (wanted) => ours(await area.get(wanted.map((key) => prefix + key))),
    readAll,
    keys,
    async write(entries) {
      await open();
      await area.set(Object.fromEntries([...entries].map(([key, value]) => [prefix + key, value])));
    },
    remove,
    wipe: () => clearFor(area, prefix),
    reopen() {
      hidden = undefined;
    },
    close() {},
  };
}

/** Chrome deletes the area's files when it is cleared, and only then; what isn't of this prefix is put back. */
async function clearFor(area: PrivateArea, prefix: string): Promise<void> {
  const others = Object.entries(await area.get(null)).filter(([key]) => !key.startsWith(prefix));
  await area.clear();
  await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await area.set(Object.fromEntries(others));
}
