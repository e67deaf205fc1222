import { useEffect, useState } from 'react';
import { browser } from '../browser/api';
import { hasNotifications, requestNotifications } from '../browser/notifications';

/** Whether the browser lets us notify, followed; null until it answered. `ask` must be called in a click. */
export function useNotifications(): { allowed: boolean | null; ask(): Promise<boolean> } {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void hasNotifications().then((has) => !life.signal.aborted && setAllowed(has));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    life.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    });
    return () => life.abort();
  }, []);
  return { allowed, ask: requestNotifications };
}
