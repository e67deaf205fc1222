import type { Page } from 'puppeteer-core';

/**
 * Wait until a page shows these words. (Puppeteer's own text selectors keep an old answer on Firefox's extension pages.)
 */
export async function seeText(page: Page, words: string, seconds = 15): Promise<void> {
  const shown = (text: string) => document.body?.innerText.includes(text) ?? false;
  await page.waitForFunction(shown, { timeout: seconds * 1000, polling: 50 }, words).catch(async () => {
    const there = await page.evaluate(() => document.body?.innerText.slice(0, 600));
    throw new Error(`“${words}” was not shown within ${seconds} s, but:\n${there}`);
  });
}
