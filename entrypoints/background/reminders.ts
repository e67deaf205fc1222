import { nextReminderTime, remindIfDue } from '../../lib/app/daily-reminder';
import { browser } from '../../lib/browser/api';
import { hasNotifications, onNotificationClicked, showNotification } from '../../lib/browser/notifications';
import { openOwnPage } from '../../lib/browser/panel';
import { openDesk } from '../../lib/data/desk';
import { today as words } from '../../lib/locales/en/today';

const ALARM = 'reminder';

/** Once a day at nine, or at the first waking after it. Must be called synchronously when the background starts. */
export function remindDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  const listen = () => onNotificationClicked(() => void openOwnPage('today'));
  listen();
  // Given only now, the API was not there to listen to before.
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
  void remind();
}

/** Counts only: others may see the screen. The next one is set each time anew, since nine o'clock moves with the clocks. */
async function remind(): Promise<void> {
  browser.alarms.create(ALARM, { when: nextReminderTime(Date.now()) });
  // The day isn't used up while the browser wouldn't show anything.
  if (!(await hasNotifications())) return;
  const { title, text } = words.reminders.notification;
  await remindIfDue(openDesk(), (counts) => showNotification({ title: title(counts.all), text: text(counts) })).catch(
    () => undefined,
  );
}
