import { afterAll, beforeAll } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import { launchFirefox } from '../../editors/launch-firefox';
import { testPainting, type tryPaint } from '../../editors/paint-trial';
import { type Served, serveEditors } from '../../editors/serve';

let served: Served;
let page: Parameters<typeof tryPaint>[0];
let close: () => Promise<void>;

beforeAll(async () => {
  await buildEditors();
  served = await serveEditors();
  const browser = await launchFirefox(EDITORS_EXTENSION);
  close = () => browser.close();
  page = (await browser.newPage()) as unknown as typeof page;
});

afterAll(async () => {
  await close();
  served.close();
});

testPainting('firefox', () => ({ page, base: served.base }));
