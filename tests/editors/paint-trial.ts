import { type Colour, countPixels } from './count-pixels';
import { ask, openReady, type TestPage } from './drive';

type Shoots = TestPage & { screenshot(options: { type: 'png' }): Promise<Uint8Array> };

const BRICK: Colour = [0xc8, 0x55, 0x3d];

export type PaintRow = { before: number; marked: number; after: number; html: boolean };

/** Marks three words of an editor, counts the line's pixels on the screen, and takes the mark away again. */
export async function tryPaint(page: Shoots, { base, id, path }: { base: string; id: string; path: string }) {
  await openReady(page, base + path);
  const count = async () => countPixels(await page.screenshot({ type: 'png' }), BRICK);
  const readHtml = () => page.evaluate(READ_HTML, id);
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

/** The editor and everything around it: nothing of ours may be in either. */
const READ_HTML = (id: string): string => {
  const inFrame = document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML ?? '';
  const inShadow = document.querySelector('.host')?.shadowRoot?.innerHTML ?? '';
  return `${id}${document.documentElement.outerHTML}${inFrame}${inShadow}`;
};
