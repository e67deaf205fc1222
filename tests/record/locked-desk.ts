import { sealBackups } from '../../lib/app/finish-lock';
import { prepareLock, turnLockOn } from '../../lib/app/lock';
import type { Desk } from '../../lib/data/desk';
import { consentedDesk } from './desk';
import { addPerson } from './restart';

export const PASSPHRASE = 'four made up words';

/** A record of one person under a lock of that passphrase, turned on as a user does, and open. */
export async function lockedDesk(name: string): Promise<{ desk: Desk; recoveryKey: string }> {
  // Whether it was left alone is a matter of the real clock.
  const desk = { ...(await consentedDesk(name)), now: Date.now };
  await addPerson(desk, 1);
  const prepared = await prepareLock(PASSPHRASE);
  await sealBackups(desk, prepared);
  await turnLockOn(desk, prepared);
  return { desk, recoveryKey: prepared.recoveryKey };
}
