import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/api';
import { originOf } from '../core/place';
import { isWire, type Wire } from './answered';
import type { FromExtension, FromPage, Problem, Reply } from './protocol';
import { fromExtensionSchemas, fromPageSchemas } from './schema';

/** Who sent a page message: the tab, its address as the browser knows it (never as the page says), and the frame. */
export type PageSender = { tabId: number; windowId?: number; frameId: number; origin: string; incognito: boolean };

export type PageHandlers = {
  [N in keyof FromPage]: (
    input: FromPage[N]['input'],
    sender: PageSender,
  ) => Promise<Reply<FromPage[N]['output']>> | Reply<FromPage[N]['output']>;
};

export type ExtensionHandlers = {
  [N in keyof FromExtension]: (input: FromExtension[N]['input']) => Promise<Reply<FromExtension[N]['output']>>;
};

/**
 * Answers every message of the table, and no other. Page messages are taken only from our own script in a tab;
 * the origin given to the handlers is the browser's word. Call it synchronously when the background starts.
 */
export function serveMessages(pages: PageHandlers, extension: ExtensionHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isWire(message) || sender.id !== browser.runtime.id) return undefined;
    const page = pageSender(sender);
    return (page ? servePage(pages, message, page) : serveExtension(extension, message, sender)).catch(() =>
      refuse('failed'),
    );
  });
}

/** More than a page script ever sends in a second; past it a page that took over its renderer is ignored. */
const PER_SECOND = 60;
const counted = new Map<number, { second: number; count: number }>();

function tooMany(tabId: number, now: number): boolean {
  const second = Math.floor(now / 1000);
  const entry = counted.get(tabId);
  if (entry?.second !== second) {
    if (counted.size > 100) counted.clear();
    counted.set(tabId, { second, count: 1 });
    return false;
  }
  entry.count += 1;
  return entry.count > PER_SECOND;
}

/** Characters of a whole message. A thread of 500 mails to twenty people is a tenth of it. */
const LARGEST = 4_000_000;

/** Each field has a limit of its own; a great many of them would still be too much. What is no plain data is refused too. */
function isTooLarge(input: unknown): boolean {
  try {
    return (JSON.stringify(input)?.length ?? 0) > LARGEST;
  } catch {
    return true;
  }
}

function refuse(problem: Problem): Reply<never> {
  return { ok: false, problem };
}

function pageSender(sender: Runtime.MessageSender): PageSender | null {
  const origin = originOf(sender.url);
  if (sender.tab?.id === undefined || !origin) return null;
  const { windowId } = sender.tab;
  return {
    tabId: sender.tab.id,
    frameId: sender.frameId ?? 0,
    origin,
    incognito: sender.tab.incognito,
    ...(windowId === undefined ? {} : { windowId }),
  };
}

async function servePage(handlers: PageHandlers, message: Wire, sender: PageSender): Promise<Reply<unknown>> {
  if (tooMany(sender.tabId, Date.now())) return refuse('not-allowed');
  if (typeof message.name !== 'string' || isTooLarge(message.input)) return refuse('bad-message');
  if (!Object.hasOwn(fromPageSchemas, message.name)) return refuse('bad-message');
  if (sender.incognito) return refuse('not-allowed');
  const name = message.name as keyof FromPage;
  const parsed = fromPageSchemas[name].safeParse(message.input);
  if (!parsed.success) return refuse('bad-message');
  // The schema of this very name has just been checked; the pairing is what the compiler can't see.
  const handle = handlers[name] as (input: unknown, sender: PageSender) => Promise<Reply<unknown>> | Reply<unknown>;
  return handle(parsed.data, sender);
}

async function serveExtension(
  handlers: ExtensionHandlers,
  message: Wire,
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  if (!sender.url?.startsWith(browser.runtime.getURL(''))) return refuse('not-allowed');
  if (typeof message.name !== 'string' || !Object.hasOwn(fromExtensionSchemas, message.name))
    return refuse('bad-message');
  const name = message.name as keyof FromExtension;
  const parsed = fromExtensionSchemas[name].safeParse(message.input);
  return parsed.success ? handlers[name](parsed.data) : refuse('bad-message');
}
