import type { LockHeader } from '../../lib/core/lock';
import type { Desk } from '../../lib/data/desk';
import { beginSealing, settleLock } from '../../lib/data/sealing/convert';
import { makeHeader } from '../../lib/data/sealing/header';
import { keepUnlocked } from '../../lib/data/sealing/session-keys';

/** A lock whose passphrase nobody knows: for tests that have nothing to do with passphrases, which are slow by design. */
export async function someLock(): Promise<{ header: LockHeader; data: Uint8Array }> {
  const data = crypto.getRandomValues(new Uint8Array(32));
  const pair = { recipient: 'age1made-up', identity: 'AGE-SECRET-KEY-1MADEUP' };
  const header = await makeHeader({ id: crypto.randomUUID(), data, passphrase: 'none', pair, minutes: 60 });
  return { header, data };
}

/** The same record under a lock that is on and open. */
export async function sealedDesk(desk: Desk): Promise<Desk> {
  const { header, data } = await someLock();
  await beginSealing(desk.db, header, data);
  await keepUnlocked(header, data, Date.now());
  await settleLock(desk.db);
  return desk;
}
