import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEAKY_PAGES, makeLeakyExtension } from '../leaky-extension';
import { openFirefox } from './browser';

/** Each suite ends by closing its browser, which fails on a request of the extension's: this is the proof that it can. */
test('a request from the background or from any page of an extension is noticed', async () => {
  const extension = makeLeakyExtension((part) => `https://asked-by-${part}.example/`);
  const firefox = await openFirefox({ extension });
  for (const page of LEAKY_PAGES) await firefox.openExtensionPage(page);
  for (const part of ['background', ...LEAKY_PAGES])
    await expect.poll(() => firefox.asked().join()).toContain(`asked-by-${part}.example`);
  const failure = await firefox.close().then(
    () => '',
    (error: unknown) => String(error),
  );
  for (const part of ['background', ...LEAKY_PAGES]) expect(failure).toContain(`asked-by-${part}.example`);
  rmSync(extension, { recursive: true });
});
