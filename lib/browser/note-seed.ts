import { browser } from './api';

const KEY = 'note-seed';

/** Words selected on a page older than this are not what the user is about now. */
const FRESH_MS = 60_000;

/** The words the user chose to note from a page's context menu; given once, then forgotten. Null when there are none. */
export async function takeNoteSeed(now: number): Promise<string | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  if (!isSeed(stored)) return null;
  await browser.storage.session.remove(KEY);
  return now - stored.at < FRESH_MS ? stored.text : null;
}

/** Calls back when such words arrive while the popup is open already: it opens before they are stored. */
export function watchNoteSeed(arrived: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) arrived();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

function isSeed(value: unknown): value is { text: string; at: number } {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at } = value as { text?: unknown; at?: unknown };
  return typeof text === 'string' && typeof at === 'number';
}
