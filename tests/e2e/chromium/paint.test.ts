import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import { launchChromium } from '../../editors/launch-chromium';
import { tryPaint } from '../../editors/paint-trial';
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

for (const path of ['paint.html', 'paint.html?strict']) {
  for (const id of ['editor', 'in-shadow', 'in-frame']) {
    test(`a mark is seen ${id === 'editor' ? 'in the document' : id.replace('-', ' a ')} (${path})`, async () => {
      const row = await tryPaint(page, { base: served.base, id, path });
      expect(row).toMatchObject({ made: 1, before: 0, after: 0, html: true });
      // A dotted line two pixels high under sixteen letters.
      expect(row.marked).toBeGreaterThan(100);
    });
  }
}
