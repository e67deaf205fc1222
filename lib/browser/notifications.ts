import { browser } from './api';

const PERMISSION = { permissions: ['notifications' as const] };

/** One of ours at a time: the next takes its place. */
const ID = 'acquaint-today';

/** May we show notifications? The user can take it back in the browser's own settings. */
export async function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION).catch(() => false);
}

/** Asks the user. Must be called while a click is being handled, before any `await`. */
export async function requestNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    return false;
  }
}

/** Shows a notification in the browser's own way; false when it may not, or couldn't. Nothing private belongs in it. */
export async function showNotification(words: { title: string; text: string }): Promise<boolean> {
  // The API is absent while the permission isn't given.
  if (!browser.notifications || !(await hasNotifications())) return false;
  const { title, text } = words;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  return browser.notifications.create(ID, { type: 'basic', title, message: text, iconUrl }).then(
    () => true,
    () => false,
  );
}

/** Calls back when ours is clicked, which also takes it away; nothing while the permission isn't given. */
export function onNotificationClicked(clicked: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== ID) return;
    void browser.notifications.clear(ID);
    clicked();
  });
}
