import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settings } from '../../../../lib/locales';
import { type Chromium, openChromium } from '../browser';
import { openConversation, openGmail } from '../gmail';
import { agree, chooseLinkedIn, openWelcome, switchOn } from '../journeys';
import { openPanel, type Panel } from '../panel';
import { CAST, type Somebody, type Who } from './cast';

/** What a week needs open: the browser, the panel, a tab for each site, and the extension's own page. */
export type Week = {
  chromium: Chromium;
  panel: Panel;
  app: Page;
  gmail: Page;
  linkedin: Page;
  /** Milliseconds from the page to the person in the panel, one for each page that was read. */
  waits: number[];
};

/** Installed, agreed, Gmail and LinkedIn (its addresses) on; nobody in the record. */
export async function openWeek(): Promise<Week> {
  const chromium = await openChromium();
  const welcome = await openWelcome(chromium);
  await agree(welcome);
  await switchOn(welcome, settings.sites.gmail);
  await chooseLinkedIn(welcome, 'address');
  const panel = await openPanel(chromium);
  const app = await chromium.openExtensionPage('app#people');
  const gmail = await openGmail(chromium);
  const linkedin = await chromium.context.newPage();
  await linkedin.goto('https://www.linkedin.com/feed/');
  return { chromium, panel, app, gmail, linkedin, waits: [] };
}

/** What is read becomes so. */
export const comes = <Read>(read: () => Promise<Read>) => expect.poll(read);

/** Nothing was asked of any network. */
export async function closeWeek({ chromium, panel }: Week): Promise<void> {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
}

/** Open their LinkedIn profile, by a click where the page before links to it, and wait for them in the panel. */
export async function openProfile(week: Week, who: Who): Promise<void> {
  const { linkedin } = week;
  const { slug, name }: Somebody = CAST[who];
  await linkedin.bringToFront();
  const link = linkedin.locator(`[data-go="${slug}"]`);
  if ((await link.count()) > 0) await link.click();
  else await linkedin.goto(`https://www.linkedin.com/in/${slug}/`);
  await waitFor(week, name);
}

/** Open their conversation in Gmail, and wait for them in the panel. */
export async function openMail(week: Week, who: Who): Promise<void> {
  const { name, conversation = '' }: Somebody = CAST[who];
  await week.gmail.bringToFront();
  await openConversation(week.gmail, conversation);
  await waitFor(week, name);
}

/** Wherever they are met: in Gmail those of whom the sample LinkedIn has no profile. */
export async function meet(week: Week, who: Who): Promise<void> {
  if (who === 'nico' || who === 'priya') await openMail(week, who);
  else await openProfile(week, who);
}

/** How long it took is a figure, in `waits`: a slow machine is slow and not wrong. */
async function waitFor({ panel, waits }: Week, name: string): Promise<void> {
  const start = performance.now();
  const shown = (wanted: string) => document.querySelector('h1')?.textContent?.startsWith(wanted) ?? false;
  await panel.page.waitForFunction(shown, { timeout: 15_000, polling: 'mutation' }, name).catch(async () => {
    throw new Error(`${name} was not in the panel, but: ${(await panel.text()).slice(0, 300)}`);
  });
  waits.push(Math.round(performance.now() - start));
}

/** Keep every name that the panel shows from now on, each once as long as it stays. */
export async function watchNames({ panel }: Week): Promise<() => Promise<string[]>> {
  await panel.page.evaluate(() => {
    const names: string[] = [];
    const look = () => {
      const name = document.querySelector('h1 bdi')?.textContent ?? '';
      if (name && names.at(-1) !== name) names.push(name);
    };
    Object.assign(window, { names });
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => panel.page.evaluate(() => (window as unknown as { names: string[] }).names);
}
