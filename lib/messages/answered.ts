import type { Reply } from './protocol';

/**
 * A message as it crosses, and the promise that it is always answered with a value. Both wings use this file, so nothing
 * heavy may be imported here.
 */
export type Wire = { acquaint: 1; name: string; input: unknown };

const PATIENCE_MS = 3_000;

/** Is this a message of ours? Anything else on the browser's message bus is left unanswered. */
export function isWire(message: unknown): message is Wire {
  return typeof message === 'object' && message !== null && (message as Wire).acquaint === 1;
}

/** A receiver that is gone, asleep or silent gives a problem, never a hang and never a rejection. */
export async function answered<T>(sending: () => Promise<unknown>): Promise<Reply<T>> {
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

/** A message of the table in its envelope. */
export function wire(name: string, input: unknown): Wire {
  return { acquaint: 1, name, input };
}
