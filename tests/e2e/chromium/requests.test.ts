import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { LEAKY_PAGES, makeLeakyExtension } from '../leaky-extension';
import { openChromium } from './browser';

/** Each suite ends by closing its browser, which fails on a request of the extension's: this is the proof that it can. */
test('a request from the background or from any page of an extension is noticed, whichever host it goes to', async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  // Sample sites and the loopback are answered in tests; an extension that asks them is no better.
  const addressOf = (part: string) =>
    part === 'app' ? 'https://mail.google.com/mail/asked-by-app' : `http://127.0.0.1:${port}/asked-by-${part}`;
  const extension = makeLeakyExtension(addressOf);
  const chromium = await openChromium({ extension });
  for (const page of LEAKY_PAGES) await chromium.openExtensionPage(page);
  for (const part of ['background', ...LEAKY_PAGES])
    if (addressOf(part).startsWith('http:')) await expect.poll(() => heard).toContain(`/asked-by-${part}`);
  const failure = await chromium.close().then(
    () => '',
    (error: unknown) => String(error),
  );
  for (const part of ['background', ...LEAKY_PAGES]) expect(failure).toContain(`asked-by-${part}`);
  server.close();
  rmSync(extension, { recursive: true });
});

test('a browser in which only pages ask is closed in peace', async () => {
  const chromium = await openChromium();
  const page = await chromium.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.evaluate(() => fetch('/mail/asked-by-the-page').catch(() => undefined));
  expect(await chromium.close()).toEqual([]);
});
