import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEditors, EDITORS_EXTENSION } from '../../editors/build';
import { EDITORS, type TestPage, tryInsert, tryReplace } from '../../editors/drive';
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
  page = (await launched.context.newPage()) as unknown as TestPage;
});

afterAll(async () => {
  await close();
  served.close();
});

for (const id of EDITORS) {
  for (const bold of id === 'textarea' ? [false] : [false, true]) {
    const name = `${id}${bold ? ', phrase half bold' : ''}`;
    test(`replaces a phrase in ${name}`, async () => {
      const row = await tryReplace(page, { base: served.base, id, bold });
      console.log(JSON.stringify(row));
      expect(row).toMatchObject({ outcome: 'replaced', right: true, later: true, problems: [] });
      expect([1, 2]).toContain(row.undo);
    });
  }
  test(`inserts at the caret in ${id}`, async () => {
    const row = await tryInsert(page, { base: served.base, id, bold: false });
    console.log(JSON.stringify(row));
    expect(row).toMatchObject({ outcome: 'inserted', right: true, later: true, problems: [] });
    expect([1, 2]).toContain(row.undo);
  });
}
