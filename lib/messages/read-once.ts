import { browser } from '../browser/api';
import { rememberPage } from '../browser/page-of-tab';
import { slugOfAddress } from '../core/place';
import type { Sighting } from '../core/sighting';
import type { Reply } from './protocol';
import { parseSighting } from './schema';

/**
 * Reads the open LinkedIn profile once, because the user clicked "Read this profile". The script runs, answers and is
 * gone; it adds nothing to the page. What it found must be about the slug in the tab's address.
 */
export async function readProfileOnce(tabId: number, url: string): Promise<Reply<Sighting>> {
  try {
    if ((await browser.tabs.get(tabId)).incognito) return { ok: false, problem: 'not-allowed' };
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['read-once.js'] });
    const sighting = parseSighting(result?.result);
    const now = await browser.tabs.get(tabId);
    const slug = slugOfAddress(url);
    // A page that hasn't rendered yet tells no more than its address did: what was known of it stays.
    const told = sighting?.focus?.linkedin === slug && sighting.focus.name !== undefined;
    if (!sighting || !slug || !told || slugOfAddress(now.url ?? '') !== slug) return { ok: false, problem: 'failed' };
    await rememberPage({ tabId, url, visit: Date.now(), state: 'read', sighting, how: 'once' });
    return { ok: true, value: sighting };
  } catch {
    return { ok: false, problem: 'not-allowed' };
  }
}
