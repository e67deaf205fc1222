import { afterAll, beforeAll } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import type { TestPage } from '../../editors/drive';
import { testEditorCells } from '../../editors/editor-cells';
import { testHardEditors } from '../../editors/hard-editors';
import { launchChromium } from '../../editors/launch-chromium';
import { type Served, serveEditors } from '../../editors/serve';

let served: Served;
let page: TestPage;
let close: () => Promise<void>;

beforeAll(async () => {
  await buildEditors();
  served = await serveEditors();
  const launched = await launchChromium(EDITORS_EXTENSION);
  close = launched.close;
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = (await launched.context.newPage()) as unknown as TestPage;
});

afterAll(async () => {
  await close();
  served.close();
});

const opened = () => ({ page, base: served.base });
testEditorCells('chromium', opened);
testHardEditors(opened);
