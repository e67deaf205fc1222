import { browser } from './api';

/** Adds a style rule of ours to a tab's top document without touching the page: no node, no attribute. */
export async function paintRule(tabId: number, css: string): Promise<boolean> {
  return browser.scripting.insertCSS({ target: { tabId }, css, origin: 'AUTHOR' }).then(
    () => true,
    () => false,
  );
}
