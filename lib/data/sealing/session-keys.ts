import { forgetSessionKey, keepSessionKey, noteLockUse, readSessionKey } from '../../browser/session-key';
import type { LockHeader } from '../../core/lock';
import { fromText, toText } from './base64';
import type { KeySource } from './vault';

/** The key as every window and the worker find it while it is unlocked. */
export const sessionKeys: KeySource = {
  async read(lockId) {
    const text = await readSessionKey(lockId);
    return text === null ? null : fromText(text);
  },
};

/** Every window and the worker may open what is sealed, until it is locked again. */
export function keepUnlocked({ id, minutes }: LockHeader, data: Uint8Array, now: number): Promise<void> {
  return keepSessionKey({ id, data: toText(data) }, { at: now, minutes });
}

/** Locks everywhere, at once. */
export function lockEverywhere(): Promise<void> {
  return forgetSessionKey();
}

/** How long it may be left alone from now on. */
export async function allowMinutes(minutes: number): Promise<void> {
  await noteLockUse({ minutes });
}
