import { watchSessionKey } from '../../browser/session-key';
import type { RecordDb } from '../db';
import { openAfresh } from '../two-copies/open-record';
import { mendDamaged } from './mend';

/**
 * Lets this context follow: locked anywhere it is locked here too, at once; unlocked anywhere it is opened here. A row
 * that can't be opened is looked after. Answers how to stop.
 */
export function followLock(db: RecordDb): () => void {
  let busy = false;
  db.vault.onDamage = async () => {
    if (busy) return;
    busy = true;
    await mendDamaged(db).catch((error: unknown) => console.warn('A row can’t be opened:', error));
    busy = false;
  };
  return watchSessionKey(() => void follow(db));
}

async function follow(db: RecordDb): Promise<void> {
  const { vault } = db;
  if (!vault.header || db.closed) return;
  const unlocked = (await vault.source.read(vault.header.id)) !== null;
  if (unlocked === vault.isLocked) openAfresh(db);
}
