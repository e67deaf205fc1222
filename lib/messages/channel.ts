import { browser } from '../browser/api';
import type { FromExtension, FromPage, Reply, ToPage } from './protocol';

/**
 * Sends one message of the table and always answers with a value: a receiver that is gone, asleep or silent gives a
 * problem, never a hang. The page wing uses this file too, so nothing heavy may be imported here.
 */
export type Wire = { acquaint: 1; name: string; input: unknown };

const PATIENCE_MS = 3_000;

/** Is this a message of ours? Anything else on the browser's message bus is left unanswered. */
export function isWire(message: unknown): message is Wire {
  return typeof message === 'object' && message !== null && (message as Wire).acquaint === 1;
}

async function answered<T>(sending: () => Promise<unknown>): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Reply<T>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: 'failed' }), PATIENCE_MS);
  });
  try {
    const reply = await Promise.race([sending(), silence]);
    return isReply<T>(reply) ? reply : { ok: false, problem: 'gone' };
  } catch {
    // The extension was updated under this page, or nobody listens on that tab.
    return { ok: false, problem: 'gone' };
  } finally {
    clearTimeout(timer);
  }
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof reply === 'object' && reply !== null && typeof (reply as Reply<T>).ok === 'boolean';
}

function wire(name: string, input: unknown): Wire {
  return { acquaint: 1, name, input };
}

/** From a page's script to the background. */
export function tellBackground<N extends keyof FromPage>(
  name: N,
  input: FromPage[N]['input'],
): Promise<Reply<FromPage[N]['output']>> {
  return answered(() => browser.runtime.sendMessage(wire(name, input)));
}

/** From an extension page to the script of a page (its top document). */
export function tellPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  input: ToPage[N]['input'],
): Promise<Reply<ToPage[N]['output']>> {
  return answered(() => browser.tabs.sendMessage(tabId, wire(name, input), { frameId: 0 }));
}

/** Tells the background that the record or the settings changed, so that badge and page scripts follow. */
export function announce(what: FromExtension['changed']['input']['what']): Promise<Reply<null>> {
  return answered(() => browser.runtime.sendMessage(wire('changed', { what })));
}
