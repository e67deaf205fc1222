import { browser } from '../../lib/browser/api';
import { writeDiagnostics } from '../../lib/core/diagnostics';
import { tabToLookAt } from '../../lib/live/may-look';
import type { ActivePage } from '../../lib/live/use-active-page';
import { notices } from '../../lib/locales/en/notices';
import { readStructure } from '../../lib/messages/read-structure';

/**
 * Puts onto the clipboard what was found on the page and how it is built, its words blanked. Only a page that our script
 * reads is looked at; of any other it is said what its address told.
 */
export async function copyDiagnostics(page: ActivePage | null, say: (words: string) => void): Promise<void> {
  const { tab, record } = page ?? {};
  const now = tab && record?.how === 'script' ? await tabToLookAt(tab.tabId).catch(() => null) : null;
  const structure = now ? await readStructure(now.tabId) : null;
  const text = writeDiagnostics({
    version: browser.runtime.getManifest().version,
    state: record?.state ?? 'none',
    sighting: record?.sighting ?? null,
    url: tab?.url ?? '',
    structure,
  });
  await navigator.clipboard.writeText(text).then(
    () => say(notices.diagnosed),
    () => say(notices.notDiagnosed),
  );
}
