import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { readSample } from '../e2e/samples';
import { launchFirefox } from '../editors/launch-firefox';
import { PAGE_EXTENSION } from './build';

/** Firefox with the page script, and a tab in which the sample Gmail answers at its real address. */
export async function openGmailInFirefox(): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchFirefox(PAGE_EXTENSION);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  return { browser, page };
}

async function answer(request: HTTPRequest): Promise<void> {
  const sample = readSample(new URL(request.url()));
  if (sample) await request.respond(sample);
  else await request.continue();
}
