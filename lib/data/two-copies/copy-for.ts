import { findPrivateArea } from '../../browser/private-area';
import { unlessBroken } from '../fault-switch';
import { within } from '../watchdog';
import { areaCopy } from './area-copy';
import type { CopyStore } from './copy-store';
import { databaseCopy } from './database-copy';

/** Milliseconds for one step of the copy, and for reading all of it. */
const STEP = 6_000;
const ALL = 60_000;

/** The second copy of the record by that name: each browser has its own kind of store for it. */
export function copyFor(name: string): CopyStore {
  const area = findPrivateArea();
  return watched(area ? areaCopy(area, `${name}/`) : databaseCopy(`${name}-copy`));
}

/** A step that never settles fails: whoever waits for it in a repair holds the lock that every window writes under. */
function watched(copy: CopyStore): CopyStore {
  return {
    ...copy,
    read: (keys) => within(STEP, copy.read(keys)),
    readAll: () => within(ALL, copy.readAll()),
    keys: () => within(STEP, copy.keys()),
    write: (entries) =>
      within(
        STEP,
        unlessBroken('copy', () => copy.write(entries)),
      ),
    remove: (keys) => within(STEP, copy.remove(keys)),
    wipe: () => within(ALL, copy.wipe()),
  };
}
