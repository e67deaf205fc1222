import { browser } from '../browser/api';
import type { TaughtPart } from '../core/site-rule';
import { parseTold } from './teach-schema';
import { TEACH_PORT, type TeachAsk, type TeachTold } from './teach-table';

/** More than a hand can do; a page that took over its renderer is not listened to any further. */
const MOST_TOLD = 2_000;

/** The panel's end of a teaching. */
export type Teaching = {
  part(part: TaughtPart | null): void;
  move(by: 1 | -1): void;
  take(): void;
  drop(part: TaughtPart): void;
  rule(): void;
};

type Heard = { told: (told: TeachTold) => void; gone: () => void };

/**
 * Begins to show the page of a tab, because the user clicked "Teach this page". The script for it is loaded now and not
 * before. `heard.gone` is called once: the page went, can't be taught, or never answered.
 */
export async function openTeaching(
  at: { tabId: number; url: string; signal: AbortSignal },
  heard: Heard,
): Promise<Teaching | null> {
  const { tabId, url, signal } = at;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['teach.js'] });
    if (signal.aborted) return null;
    const port = browser.tabs.connect(tabId, { name: TEACH_PORT, frameId: 0 });
    return listen(port, { url, signal, heard });
  } catch {
    heard.gone();
    return null;
  }
}

type Listening = { url: string; signal: AbortSignal; heard: Heard };
type Port = ReturnType<typeof browser.tabs.connect>;

function listen(port: Port, { url, signal, heard }: Listening): Teaching {
  const visit = crypto.randomUUID();
  let left = MOST_TOLD;
  port.onMessage.addListener((message: unknown) => {
    const told = signal.aborted || --left < 0 ? null : parseTold(message);
    if (told?.visit === visit) heard.told(told);
  });
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) heard.gone();
  });
  signal.addEventListener('abort', () => port.disconnect());
  const ask = (what: TeachAsk) => {
    try {
      port.postMessage(what);
    } catch {
      // It went between two clicks; `gone` says so.
    }
  };
  ask({ visit, ask: 'begin', url });
  return {
    part: (part) => ask({ visit, ask: 'part', part }),
    move: (by) => ask({ visit, ask: 'move', by }),
    take: () => ask({ visit, ask: 'take' }),
    drop: (part) => ask({ visit, ask: 'drop', part }),
    rule: () => ask({ visit, ask: 'rule' }),
  };
}
