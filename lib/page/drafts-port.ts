import type { DraftsMessage } from '../messages/protocol';
import type { DraftsListener } from './talk';

/** Keys come faster than a person reads: a panel hears of changes at most this often. */
const GATHER_MS = 120;

/** Tells open panels what stands in the drafts. While none is open nothing is made and nothing runs. */
export function tellPanels(readDrafts: () => DraftsMessage, signal: AbortSignal) {
  const panels = new Set<DraftsListener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    panels.clear();
  });

  function post(): void {
    timer = undefined;
    const message = readDrafts();
    for (const panel of panels) send(panel, message);
  }

  function send(panel: DraftsListener, message: DraftsMessage): void {
    try {
      panel.post(message);
    } catch {
      // The panel went between two keys.
      panels.delete(panel);
    }
  }

  return {
    connect(panel: DraftsListener): void {
      panels.add(panel);
      panel.onClose(() => panels.delete(panel));
      send(panel, readDrafts());
    },
    changed(): void {
      if (panels.size > 0) timer ??= setTimeout(post, GATHER_MS);
    },
  };
}
