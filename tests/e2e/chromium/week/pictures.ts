import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findAxeProblems } from '../../look-inside';
import type { Week } from './week';

const SHOTS = '.output/shots';

/** Runs in the page: colours that fade into one another are looked at when they have. */
const atRest = () => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined);

/** Pictures of a page of the extension, light and dark, narrow and wide. Answers what axe finds in each scheme. */
export async function lookAtPage(app: Page, name: string): Promise<string[]> {
  mkdirSync(SHOTS, { recursive: true });
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme });
    await app.evaluate(atRest);
    problems.push(...(await findAxeProblems(app)).map((one) => `${name}, ${colorScheme}: ${one}`));
    for (const width of [360, 1280]) {
      await app.setViewportSize({ width, height: 800 });
      await app.screenshot({ path: `${SHOTS}/week-${name}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
  return problems;
}

/** The same of the panel, which is as wide as the user makes it. */
export async function lookAtPanel({ panel: { page } }: Week, name: string): Promise<string[]> {
  mkdirSync(SHOTS, { recursive: true });
  const problems: string[] = [];
  for (const value of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(atRest);
    problems.push(...(await findAxeProblems(page)).map((one) => `${name}, ${value}: ${one}`));
    for (const width of [360, 520]) {
      await page.setViewport({ width, height: 640 });
      await page.screenshot({ path: `${SHOTS}/week-${name}-${value}-${width}.png` });
    }
  }
  await page.setViewport({ width: 360, height: 640 });
  return problems;
}

/** The whole of what scrolls, in one tall picture. */
export async function shootTall({ panel: { page } }: Week, name: string): Promise<void> {
  const height = await page.evaluate(() => (document.querySelector('main')?.scrollHeight ?? 0) + 120);
  await page.setViewport({ width: 360, height: Math.min(height, 8_000) });
  await page.screenshot({ path: `${SHOTS}/week-${name}-tall.png` });
  await page.setViewport({ width: 360, height: 640 });
}

/** Which of the first screen's parts end below what is in sight, with how many pixels; none is right. */
export function hiddenParts({ panel: { page } }: Week): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    main?.scrollTo(0, 0);
    const last = document.querySelector('[data-go="ask"]')?.nextElementSibling;
    const parts: [string, Element | null | undefined][] = [
      ['name', document.querySelector('h1')],
      ['contact', document.querySelector('[data-go="contact"]')],
      ['open', document.querySelector('[data-go="open"]')],
      ['ask', document.querySelector('[data-go="ask"]')],
      ['last', last],
    ];
    const foot = main?.getBoundingClientRect().bottom ?? 0;
    return parts.flatMap(([name, part]) => {
      const box = part?.getBoundingClientRect();
      if (!box || box.height === 0) return [`${name} isn’t there`];
      return box.bottom > foot ? [`${name} ends ${Math.ceil(box.bottom - foot)} px below`] : [];
    });
  });
}
