import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWords, people, popup as popupWords } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import type { Chromium } from './browser';
import { beginInApp } from './journeys';

/** The pages of ours as a browser lays them out: readable for everyone, and as narrow as a phone. */
describe('every page of ours', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('people'));
    await app.getByRole('link', { name: /Dana Whitfield/ }).waitFor();
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const goTo = async (hash: string) => {
    await app.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
    await app.getByRole('heading', { level: 1 }).first().waitFor();
  };
  const bothSchemes = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme });
      await calm(app);
      expect(await findAxeProblems(app), colorScheme).toEqual([]);
    }
  };

  test.each(['settings', 'privacy', 'trash', 'backup', 'import'])(
    '%s has no axe finding, light or dark',
    async (page) => {
      await goTo(page);
      await bothSchemes();
    },
  );

  test('nor has the report of an import', async () => {
    await goTo('import');
    await app.setInputFiles('input[type=file]', {
      name: 'two.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Odile Marchetti\r\nEMAIL:odile@marchetti.example\r\nEND:VCARD\r\n',
      ),
    });
    await app.getByRole('button', { name: importWords.apply(1) }).click();
    await app.getByText(importWords.report.title, { exact: true }).waitFor();
    await bothSchemes();
  });

  test('nor has the question before two people are merged', async () => {
    await goTo('people');
    for (const name of ['Lena Fischer', 'Tomás Vega'])
      await app.getByRole('checkbox', { name: people.select(name) }).check();
    await app.getByRole('button', { name: people.merge }).click();
    await app.getByRole('heading', { name: people.merging.title }).waitFor();
    await bothSchemes();
    await app.keyboard.press('Escape');
  });

  test('nor has the popup while a person is chosen', async () => {
    const popup = await chromium.openExtensionPage('popup');
    await popup.setViewportSize({ width: 360, height: 420 });
    await popup.getByTitle(popupWords.change).click();
    await popup.getByRole('combobox').fill('len');
    await popup.getByText('Lena Fischer').first().waitFor();
    expect(await findAxeProblems(popup)).toEqual([]);
    expect(await overflowOf(popup)).toEqual([]);
    await popup.close();
  });

  test.each(['people', 'import', 'backup', 'restore', 'trash', 'settings', 'privacy'])(
    '%s needs no sideways scrolling at 360 px',
    async (page) => {
      await app.setViewportSize({ width: 360, height: 700 });
      await goTo(page);
      expect(await overflowOf(app)).toEqual([]);
    },
  );

  test('nor does one person’s page', async () => {
    await goTo('people');
    await app.getByRole('link', { name: /Dana Whitfield/ }).click();
    await app.getByRole('heading', { name: /Dana Whitfield/ }).waitFor();
    expect(await overflowOf(app)).toEqual([]);
  });
});

/** Colours on their way from one to the other are neither. */
function calm(page: Page): Promise<unknown> {
  return page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** What stands out of the page at its right, one line each, where the page can be scrolled sideways. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`)];
  });
}
