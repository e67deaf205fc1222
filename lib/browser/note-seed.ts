import { browser } from './api';

const KEY = 'note-seed';

/** Words selected on a page older than this are not what the user is about now. */
const FRESH_MS = 60_000;

/** No longer than a note may be. */
const LONGEST = 10_000;

/** Words the user selected on a page to note them; `at` tells one seed from the next. */
export type NoteSeed = { text: string; at: number };

/** Keeps them for the popup, which opens meanwhile. */
export async function keepNoteSeed(text: string, at: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { text: text.slice(0, LONGEST), at } });
}

/** The words the user chose to note from a page's context menu; null when there are none, or they have grown old. */
export async function readNoteSeed(now: number): Promise<NoteSeed | null> {
  const seed = await readStored();
  if (!seed) return null;
  if (now - seed.at < FRESH_MS) return seed;
  await forgetNoteSeed(seed);
  return null;
}

/** They are kept elsewhere now; a newer seed stays. */
export async function forgetNoteSeed({ at }: NoteSeed): Promise<void> {
  if ((await readStored())?.at === at) await browser.storage.session.remove(KEY);
}

async function readStored(): Promise<NoteSeed | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return isSeed(stored) ? stored : null;
}

/** The popup in a window of its own has no page beside it: its address says which tab it is about. */
export function noteWindowPath(tabId: number | undefined): string {
  return tabId === undefined ? 'popup.html' : `popup.html?tab=${tabId}`;
}

/** The tab that such a window is about; undefined in the toolbar's popup, which is about the tab in front. */
export function noteTabOf(search: string): number | undefined {
  const told = /^\?tab=(\d+)$/.exec(search)?.[1];
  return told === undefined ? undefined : Number(told);
}

/** Calls back when such words arrive while the popup is open already: it may open before they are stored. */
export function watchNoteSeed(arrived: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) arrived();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

function isSeed(value: unknown): value is NoteSeed {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at } = value as { text?: unknown; at?: unknown };
  return typeof text === 'string' && typeof at === 'number';
}
