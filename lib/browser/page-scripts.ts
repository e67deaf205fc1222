import { allowedAt, originOf } from '../core/place';
import type { Settings } from '../core/settings';
import { browser } from './api';
import { hasOrigin, hostPattern, LINKEDIN_ORIGIN } from './site-access';

type Wanted = { id: 'mail' | 'linkedin'; file: string; origins: string[] };

/**
 * Makes the registered page scripts what the settings say. Called at every background start and on every change:
 * registrations can be gone after a restart or an update.
 */
export async function reconcilePageScripts(settings: Settings): Promise<void> {
  const wanted = await wantedScripts(settings);
  await browser.scripting.unregisterContentScripts().catch(() => undefined);
  const scripts = wanted
    .filter((script) => script.origins.length > 0)
    .map((script) => ({
      id: script.id,
      js: [script.file],
      matches: [...new Set(script.origins.map(hostPattern))],
      runAt: 'document_idle' as const,
      // The top document reaches into frames of its own origin itself: one script owns a page.
      allFrames: false,
      persistAcrossSessions: true,
    }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
  await Promise.all(wanted.map(startInOpenTabs));
}

async function wantedScripts(settings: Settings): Promise<Wanted[]> {
  const full = (origins: readonly string[]) => origins.filter((origin) => allowedAt(settings, origin) === 'full');
  const held = async (origins: string[]) => {
    const answers = await Promise.all(origins.map(hasOrigin));
    return origins.filter((_, index) => answers[index]);
  };
  return [
    { id: 'mail', file: 'mail.js', origins: await held(full(settings.origins)) },
    { id: 'linkedin', file: 'linkedin.js', origins: await held(full([LINKEDIN_ORIGIN])) },
  ];
}

/** Tabs that were open before the switch (or before an update) get the script too; it starts only once a page. */
async function startInOpenTabs(script: Wanted): Promise<void> {
  if (script.origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: script.origins.map(hostPattern) });
  for (const tab of tabs) {
    const origin = originOf(tab.url);
    if (tab.id === undefined || tab.incognito || !origin || !script.origins.includes(origin)) continue;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [script.file] }).catch(() => undefined);
  }
}
