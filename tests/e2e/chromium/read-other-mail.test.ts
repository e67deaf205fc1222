import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITE_NAMES } from '../../../lib/app/site-names';
import { type Chromium, openChromium } from './browser';
import { agree, openWelcome, switchOn } from './journeys';
import { openPanel, type Panel } from './panel';

/** Sites that have a script of their own but no sample site: the built extension reads one of their fixtures. */
const PAGES = [
  ['yahoo', 'yahoo/thread--2020-own-message-last', 'Ines Okoye'],
  ['proton', 'proton/message--2020-test-ids-german', 'Fischer, Lena (Einkauf)'],
  ['fastmail', 'fastmail/message--arabic', 'سارة الحسيني'],
] as const;

let chromium: Chromium;
let panel: Panel;

beforeAll(async () => {
  chromium = await openChromium();
  const welcome = await openWelcome(chromium);
  await agree(welcome);
  for (const [site] of PAGES) await switchOn(welcome, SITE_NAMES[site]);
  panel = await openPanel(chromium);
});

afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
});

test.each(PAGES)('%s: its own script tells who %s is about', async (_site, fixture, name) => {
  const page = await chromium.openFixture(fixture);
  await page.bringToFront();
  await panel.says(name);
  expect(await panel.who()).toContain(name);
  await page.close();
});
