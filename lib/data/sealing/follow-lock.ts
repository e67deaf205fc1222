import { watchSessionKey } from '../../browser/session-key';
import type { RecordDb } from '../db';
import { openAfresh } from '../two-copies/open-record';
import type { mendDamaged } from './mend';

let mender: typeof mendDamaged | undefined;

/** For Chrome's worker, which may load nothing once it runs: it brings what mends rows along. */
export function bringMender(given: typeof mendDamaged): void {
  mender = given;
}

/** Loaded when a row can't be opened: that happens to nobody, nearly. */
async function mendRows(db: RecordDb): Promise<void> {
  mender ??= (await import('./mend')).mendDamaged;
  await mender(db);
}

/**
 * Lets this context follow: locked anywhere it is locked here too, at once; unlocked anywhere it is opened here. A row
 * that can't be opened is looked after. Answers how to stop.
 */
export function followLock(db: RecordDb): () => void {
  let busy = false;
  const mend = async () => {
    await mendRows(db).catch((error: unknown) => console.warn('A row can’t be opened:', error));
    busy = false;
  };
  db.vault.onDamage = () => {
    // It is met in the middle of a transaction, which nothing of this may become part of.
    if (!busy) setTimeout(() => void mend());
    busy = true;
  };
  return watchSessionKey(() => void follow(db));
}

async function follow(db: RecordDb): Promise<void> {
  const { vault } = db;
  if (!vault.header || db.closed) return;
  const unlocked = (await vault.source.read(vault.header.id)) !== null;
  if (unlocked === vault.isLocked) openAfresh(db);
}
