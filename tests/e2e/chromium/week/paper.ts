import type { Page } from 'playwright-core';

/** The page as it is printed: how many sheets of A4 and of Letter it takes, and which of these words are on them. */
export async function onPaper(app: Page, words: readonly string[]): Promise<{ sheets: number[]; there: string[] }> {
  const sheets = [await sheetsOf(app, 'A4'), await sheetsOf(app, 'Letter')];
  await app.emulateMedia({ media: 'print' });
  const shown = await app.locator('article').innerText();
  await app.emulateMedia({ media: 'screen' });
  return { sheets, there: words.filter((one) => shown.includes(one)) };
}

async function sheetsOf(app: Page, format: 'A4' | 'Letter'): Promise<number> {
  const paper = (await app.pdf({ format })).toString('latin1');
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
