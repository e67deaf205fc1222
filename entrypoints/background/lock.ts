import { finishLock } from '../../lib/app/finish-lock';
import { showLockBadge } from '../../lib/browser/badge';
import { armLock, onLockAlarm } from '../../lib/browser/lock-alarm';
import { readLockUse, watchSessionKey } from '../../lib/browser/session-key';
import { isIdle } from '../../lib/core/lock';
import { openDesk } from '../../lib/data/desk';
import { forgetRecord } from '../../lib/data/records';
import { bringMender } from '../../lib/data/sealing/follow-lock';
import { bringWorks } from '../../lib/data/sealing/load-works';
import { mendDamaged } from '../../lib/data/sealing/mend';
import { lockEverywhere } from '../../lib/data/sealing/session-keys';
import * as works from '../../lib/data/sealing/works';
import { opened } from '../../lib/data/two-copies/open-record';
import { words } from '../../lib/locales/en/background';
import { lock } from '../../lib/locales/en/lock';

/**
 * Locks when it was left alone, also when the worker was stopped meanwhile, and lets the badge and everything that this
 * context knows follow. `changed`: it was locked or unlocked just now. Must be called synchronously at the start.
 */
export function guardLock(changed: () => void): void {
  bringWorks(works);
  bringMender(mendDamaged);
  onLockAlarm((use) => {
    if (!use) return;
    if (isIdle(use, Date.now())) void lockEverywhere();
    else armLock(use);
  });
  watchSessionKey(() => void follow(changed));
  void showLock();
}

/** Whatever the worker had in memory goes with the object that it hung on. */
async function follow(changed: () => void): Promise<void> {
  forgetRecord();
  const use = await readLockUse();
  if (use) armLock(use);
  await showLock();
  changed();
}

/** A toolbar that says it is locked; and a lock that was cut short while it was changed is brought to its end. */
async function showLock(): Promise<void> {
  const desk = openDesk();
  const { db } = desk;
  await opened(db).catch(() => undefined);
  const locked = db.health.kind === 'locked';
  await showLockBadge(locked, locked ? lock.badgeTitle : words.title);
  if (!locked && db.vault.header) await finishLock(desk).catch(() => undefined);
}
