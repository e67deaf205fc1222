import type { Page } from 'playwright-core';

/** Stop the extension's worker now, as the browser does when it has been idle. `page` is any page of the extension. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
