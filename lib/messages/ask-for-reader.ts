import { pageRuntime } from '../browser/page-runtime';
import { answered, wire } from './answered';
import type { FromPage, Reader } from './protocol';

/**
 * Asks the background to start a reader's script in this page. Once more where nobody answered in time: the background
 * may just be waking up, and a script that was started already starts nothing a second time.
 */
export async function askForReader(reader: Reader): Promise<void> {
  const ask = () => answered<FromPage['reader']['output']>(() => pageRuntime().sendMessage(wire('reader', { reader })));
  const reply = await ask();
  if (!reply.ok && reply.problem === 'failed') await ask();
}
