import { useEffect, useState } from 'react';
import { browser } from '../browser/api';
import { hasOrigin } from '../browser/site-access';

/**
 * Which of these origins the browser lets us into now, by origin; it can be taken back in the browser's own settings
 * at any time. Empty until the browser answered.
 */
export function useGrantedOrigins(origins: readonly string[]): ReadonlyMap<string, boolean> {
  const [granted, setGranted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const wanted = origins.join('\n');
  useEffect(() => {
    const listening = new AbortController();
    const read = async () => {
      const list = wanted === '' ? [] : wanted.split('\n');
      const answers = await Promise.all(list.map(async (origin) => [origin, await hasOrigin(origin)] as const));
      if (!listening.signal.aborted) setGranted(new Map(answers));
    };
    const changed = () => void read();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    listening.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    });
    return () => listening.abort();
  }, [wanted]);
  return granted;
}
