import { browser } from '../browser/api';

const LONGEST = 60_000;

/**
 * How the page of a tab is built, without a word of it, because the user clicked "Copy diagnostics". The script runs,
 * answers and is gone; it changes nothing. Null where the browser doesn't let us into the page.
 */
export async function readStructure(tabId: number): Promise<string | null> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['diagnose.js'] });
    const outline: unknown = result?.result;
    return typeof outline === 'string' ? outline.slice(0, LONGEST) : null;
  } catch {
    return null;
  }
}
