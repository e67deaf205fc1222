import { browser } from '../browser/api';
import { DRAFTS_PORT, type DraftsMessage } from './protocol';
import { draftsSchema } from './schema';

/**
 * Listens to the drafts of one tab while a panel is open. The text is held in memory by the caller and nowhere else.
 * `onDrafts([])` is called when the page goes away; connect again on the next page.
 */
export function watchDraftsOf(tabId: number, onDrafts: (drafts: DraftsMessage['drafts']) => void, signal: AbortSignal) {
  let port: ReturnType<typeof browser.tabs.connect>;
  try {
    port = browser.tabs.connect(tabId, { name: DRAFTS_PORT, frameId: 0 });
  } catch {
    onDrafts([]);
    return;
  }
  port.onMessage.addListener((message: unknown) => {
    const parsed = draftsSchema.safeParse(message);
    if (parsed.success && !signal.aborted) onDrafts(parsed.data.drafts as DraftsMessage['drafts']);
  });
  port.onDisconnect.addListener(() => {
    if (!signal.aborted) onDrafts([]);
  });
  signal.addEventListener('abort', () => port.disconnect());
}
