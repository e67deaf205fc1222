import { afterAll, beforeAll } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import { launchChromium } from '../../editors/launch-chromium';
import { testPainting, type tryPaint } from '../../editors/paint-trial';
import { type Served, serveEditors } from '../../editors/serve';

let served: Served;
let page: Parameters<typeof tryPaint>[0];
let close: () => Promise<void>;

beforeAll(async () => {
  await buildEditors();
  served = await serveEditors();
  const launched = await launchChromium(EDITORS_EXTENSION);
  close = launched.close;
  page = (await launched.context.newPage()) as unknown as typeof page;
});

afterAll(async () => {
  await close();
  served.close();
});

testPainting('chromium', () => ({ page, base: served.base }));
