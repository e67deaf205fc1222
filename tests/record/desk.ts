import 'fake-indexeddb/auto';
import { changeSettings } from '../../lib/app/settings';
import { RecordDb } from '../../lib/data/db';
import type { Desk } from '../../lib/data/desk';
import { dump } from './dump';
import { sealedDesk } from './lock';

export { dump } from './dump';

let made = 0;

/** A moment that every test may stand at: Tuesday 3 March 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 2, 3, 10);

/** A desk on a database of its own, with a clock that ticks a millisecond a look and counted ids. */
export function emptyDesk(name = `test-${++made}`): Desk {
  let tick = 0;
  let id = 0;
  return { db: new RecordDb(name), now: () => NOW + tick++, newId: () => `${name}-${String(++id).padStart(6, '0')}` };
}

/** As `emptyDesk`, after the welcome page; under a lock that is on and open where the whole run is to be. */
export async function consentedDesk(name?: string): Promise<Desk> {
  const desk = emptyDesk(name);
  await changeSettings(desk, { consentAt: NOW });
  return process.env.ACQUAINT_UNDER_LOCK ? sealedDesk(desk) : desk;
}

/** Another window on the same record. */
export function otherWindow(desk: Desk): Desk {
  let id = 0;
  const mark = ++made;
  return { ...desk, db: new RecordDb(desk.db.name), newId: () => `window-${mark}-${String(++id).padStart(6, '0')}` };
}

/** As `dump`, without the times that every write sets anew. */
export async function dumpStill(desk: Desk): Promise<unknown> {
  return JSON.parse(JSON.stringify(await dump(desk), (key, value) => (key === 'updatedAt' ? undefined : value)));
}
