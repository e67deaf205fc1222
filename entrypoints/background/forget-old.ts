import { finishErasings } from '../../lib/app/erase-contact';
import { browser } from '../../lib/browser/api';
import { openDesk } from '../../lib/data/desk';
import { pruneWhenDue } from '../../lib/data/prune-when-due';

const ALARM = 'forget-old';
const DAY_MINUTES = 24 * 60;

/** Once a day what lies in the trash for thirty days is forgotten: by an alarm, and at a start that comes too late for it. */
export function forgetOldDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void forget();
  });
  void browser.alarms.get(ALARM).then((known) => {
    if (!known) void browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES });
  });
  void forget();
}

/** A record that can't be opened now says so elsewhere; forgetting waits for the next time. */
async function forget(): Promise<void> {
  await pruneWhenDue(openDesk()).catch(() => undefined);
  // A window that was closed while somebody was erased.
  await finishErasings(openDesk()).catch(() => undefined);
}
