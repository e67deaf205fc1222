import { afterAll, beforeAll } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import type { TestPage } from '../../editors/drive';
import { testEditorCells } from '../../editors/editor-cells';
import { testHardEditors } from '../../editors/hard-editors';
import { launchFirefox } from '../../editors/launch-firefox';
import { type Served, serveEditors } from '../../editors/serve';

let served: Served;
let page: TestPage;
let close: () => Promise<void>;

beforeAll(async () => {
  await buildEditors();
  served = await serveEditors();
  const browser = await launchFirefox(EDITORS_EXTENSION);
  close = () => browser.close();
  page = (await browser.newPage()) as unknown as TestPage;
});

afterAll(async () => {
  await close();
  served.close();
});

const opened = () => ({ page, base: served.base });
testEditorCells('firefox', opened);
testHardEditors(opened);
