import { browser } from './api';
import { type LockUse, noteLockUse, readLockUse } from './session-key';

const ALARM = 'lock';

/** Milliseconds in which several uses count as one: noting each key press would cost more than it tells. */
const PACE = 1_000;

let noted = 0;

/** It is being used: the moment of locking moves. The browser wakes the background for it, should that be asleep. */
export async function noteUse(now: number): Promise<void> {
  if (now - noted < PACE) return;
  noted = now;
  const use = await noteLockUse({ at: now });
  if (use) armLock(use);
}

/** Locks at that moment, unless it is used meanwhile. */
export function armLock({ at, minutes }: LockUse): void {
  browser.alarms.create(ALARM, { when: at + minutes * 60_000 });
}

/** Calls back when the moment has come. Must be called synchronously when the background starts. */
export function onLockAlarm(rung: (use: LockUse | null) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void readLockUse().then(rung);
  });
}
