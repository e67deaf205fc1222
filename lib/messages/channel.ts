import { browser } from '../browser/api';
import { answered, wire } from './answered';
import type { FromExtension, Reply, ToPage } from './protocol';

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
