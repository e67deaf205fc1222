import { useEffect, useState } from 'react';
import { browser } from '../browser/api';

/** A keyboard command with the keys really set for it; empty when none are. */
export type Shortcut = { name: string; keys: string };

/** The extension's keyboard commands as this browser has them now; null until it answered. */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll().catch(() => []);
      if (listening.signal.aborted) return;
      setShortcuts(commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' })));
    };
    void read();
    // Shortcuts are changed on a page of the browser's own: on the way back they are read again.
    window.addEventListener('focus', () => void read(), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return shortcuts;
}
