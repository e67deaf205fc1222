import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browsers.mjs';

/** Firefox with one extension; the driver makes and removes the profile. */
export async function launchFirefox(extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true });
  await browser.installExtension(extension);
  return browser;
}
