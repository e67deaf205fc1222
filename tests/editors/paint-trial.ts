import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Colour, countPixels } from './count-pixels';
import { ask, EDITORS, openReady, type TestPage } from './drive';

type Shoots = TestPage & { screenshot(options: { type: 'png' }): Promise<Uint8Array> };

/** Where a run leaves its rows, for `node scripts/editors-doc.mjs`. */
const OUT = join(process.cwd(), '.output/editors');

const BRICK: Colour = [0xc8, 0x55, 0x3d];

export type PaintRow = { before: number; marked: number; after: number; html: boolean };

/** Marks three words of an editor, counts the line's pixels on the screen, and takes the mark away again. */
export async function tryPaint(page: Shoots, { base, id, path }: { base: string; id: string; path: string }) {
  await openReady(page, base + path);
  const count = async () => countPixels(await page.screenshot({ type: 'png' }), BRICK);
  const readHtml = () => page.evaluate(READ_HTML, null);
  await page.evaluate((name) => document.getElementById(name)?.scrollIntoView({ block: 'center' }), id);
  // The first picture comes first: hiding the caret for it, the driver writes the style attributes anew.
  const before = await count();
  const html = await readHtml();
  const made = await ask(page, { do: 'mark', id, find: ['just checking in'], severity: 3 });
  const marked = await count();
  const sameHtml = (await readHtml()) === html;
  await ask(page, { do: 'unmark', id });
  const row: PaintRow & { made: unknown } = { made, before, marked, after: await count(), html: sameHtml };
  return row;
}

/** The editor and everything around it: nothing of ours may be in any of it. */
const READ_HTML = (): string => {
  const { closedRoot } = window as Window & { closedRoot?: ShadowRoot };
  const inFrames = [...document.querySelectorAll('iframe')].map(
    (frame) => frame.contentDocument?.documentElement.outerHTML ?? '',
  );
  const inShadow = [document.querySelector('.host')?.shadowRoot, closedRoot].map((root) => root?.innerHTML ?? '');
  return [document.documentElement.outerHTML, ...inFrames, ...inShadow].join('\n');
};

/** Everywhere that a mark must be seen, and the page that has it. `?strict`: with a policy as strict as a page gets. */
export function testPainting(browser: 'chromium' | 'firefox', opened: () => { page: Shoots; base: string }): void {
  const rows: (PaintRow & { id: string; path: string })[] = [];
  afterAll(async () => {
    await mkdir(OUT, { recursive: true });
    await writeFile(join(OUT, `paint-${browser}.json`), JSON.stringify(rows));
  });
  const places = ['editor', 'in-shadow', 'in-closed-shadow', 'in-frame', 'in-srcdoc-frame'];
  const inPlaces = ['paint.html', 'paint.html?strict'].flatMap((path) => places.map((id) => ({ id, path })));
  const inEditors = EDITORS.filter((id) => id !== 'textarea').map((id) => ({ id: `root-${id}`, path: '' }));
  test.each([...inPlaces, ...inEditors])('a mark is seen, and the HTML stays as it was: $id $path', async (where) => {
    const { page, base } = opened();
    const row = await tryPaint(page, { base, ...where });
    rows.push({ ...where, ...row });
    expect(row).toMatchObject({ made: 1, before: 0, after: 0, html: true });
    // A dotted line two pixels high under sixteen letters.
    expect(row.marked).toBeGreaterThan(60);
  });
}
