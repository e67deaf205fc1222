import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as popupWords } from '../../lib/locales';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { begin } from '../e2e/chromium/journeys';
import { openPanel, type Panel } from '../e2e/chromium/panel';
import { updateExtension } from '../e2e/chromium/update-extension';
import { chooseDana, countLines, type NotePlace, onceEach, openDana, panelPlace, popupPlace } from './surfaces';

/** An update closes every page of the extension, whatever stands half-typed in it; the user asked for nothing. */
const LINES = { popup: 'half typed in the popup', panel: 'half typed in the panel', tab: 'half typed in the tab' };

let chromium: Chromium;
let panel: Panel;
let dana: Page;
beforeAll(async () => {
  chromium = await openChromium();
  chromium.context.setDefaultTimeout(30_000);
  await begin(chromium);
  panel = await openPanel(chromium);
  dana = await openDana(chromium);
  await panel.says('Dana Whitfield');
});
afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
});

async function openPopup(): Promise<NotePlace> {
  const popup = await chromium.openExtensionPage('popup');
  await popup.getByRole('textbox', { name: popupWords.field }).waitFor();
  return popupPlace(popup);
}

/** About somebody else: a second window about one person shows what stands half-typed in the first. */
async function openTab(): Promise<Page> {
  const app = await chromium.openExtensionPage('app#people/sample-tomas-vega');
  await noteIn(app).waitFor();
  return app;
}

const noteIn = (app: Page) => app.locator('[data-go="note"] textarea');

test('words half-typed in the popup, the panel and a tab are there again after the update, and saved once', async () => {
  const popup = await chromium.openExtensionPage('popup');
  await chooseDana(popup);
  await popupPlace(popup).type(LINES.popup);
  const app = await openTab();
  await noteIn(app).fill(LINES.tab);
  await dana.bringToFront();
  await panel.says('Dana Whitfield');
  await panelPlace(panel).type(LINES.panel);
  await panel.disconnect();

  await updateExtension(chromium);
  const bench = await chromium.openExtensionPage('welcome');
  expect(await countLines(bench, Object.values(LINES)), 'nothing was saved by itself').toEqual(
    Object.fromEntries(Object.values(LINES).map((line) => [line, 0])),
  );
  panel = await openPanel(chromium);
  await dana.bringToFront();
  await panel.says('Dana Whitfield');
  const inPanel = panelPlace(panel);
  await expect.poll(() => inPanel.value()).toBe(LINES.panel);
  await inPanel.enter();
  await expect.poll(() => inPanel.value()).toBe('');
  const again = await openPopup();
  await expect.poll(() => again.value()).toBe(LINES.popup);
  await again.enter();
  const tab = await openTab();
  await expect.poll(() => noteIn(tab).inputValue()).toBe(LINES.tab);
  await noteIn(tab).press('Enter');
  await expect.poll(() => noteIn(tab).inputValue()).toBe('');
  await expect.poll(() => countLines(bench, Object.values(LINES))).toEqual(onceEach(Object.values(LINES)));
});

test('what was saved is not offered a second time', async () => {
  await panel.disconnect();
  await updateExtension(chromium);
  const popup = await openPopup();
  expect(await popup.value()).toBe('');
  const tab = await openTab();
  expect(await noteIn(tab).inputValue()).toBe('');
  panel = await openPanel(chromium);
  await dana.bringToFront();
  await panel.says('Dana Whitfield');
  expect(await panelPlace(panel).value()).toBe('');
});
