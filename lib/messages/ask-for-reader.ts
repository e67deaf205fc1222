import { pageRuntime } from '../browser/page-runtime';
import { answered, wire } from './answered';
import type { FromPage, Reader, Reply } from './protocol';

/**
 * Asks the background to start a reader's script in this page. `choose` looks at the page, so first it is asked whether
 * this page may be looked at: the browser starts us on every port of a host, and in private windows.
 */
export async function askForReader(url: string, choose: () => Reader): Promise<void> {
  const allowed = await ask('hello', { url });
  if (allowed.ok && allowed.value.reading) await ask('reader', { reader: choose() });
}

/** Once more where nobody answered in time: the background may just be waking up, and what was done isn't done twice. */
async function ask<N extends 'hello' | 'reader'>(
  name: N,
  input: FromPage[N]['input'],
): Promise<Reply<FromPage[N]['output']>> {
  const send = () => answered<FromPage[N]['output']>(() => pageRuntime().sendMessage(wire(name, input)));
  const reply = await send();
  return !reply.ok && reply.problem === 'failed' ? send() : reply;
}
