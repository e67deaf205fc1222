import type { Page } from 'playwright-core';
import type { LinkedInLevel } from '../../../lib/core/settings';
import { settings, welcome } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';

/** The welcome page: the one that opened by itself after installing, or a new one. */
export async function openWelcome(chromium: Chromium): Promise<Page> {
  const open = chromium.context.pages().find((page) => page.url().includes('/welcome.html'));
  const page = open ?? (await chromium.openExtensionPage('welcome'));
  await page.bringToFront();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Say yes on the welcome page. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcome.consent.button }).click();
  await page.getByText(welcome.done).waitFor();
}

/** Turn a site's switch on: "Gmail", "Outlook". */
export async function switchOn(page: Page, site: string): Promise<void> {
  const control = page.getByRole('switch', { name: site, exact: true });
  await control.click();
  await page.getByRole('switch', { name: site, exact: true, checked: true, disabled: false }).waitFor();
}

/** Choose how much is read on LinkedIn. */
export async function chooseLinkedIn(page: Page, level: LinkedInLevel): Promise<void> {
  const choice = page.getByRole('radio', { name: settings.linkedin.levels[level].name, exact: true });
  await choice.click();
  await page.getByRole('radio', { name: settings.linkedin.levels[level].name, exact: true, checked: true }).waitFor();
}

/** Switch on a webmail by its address; plain http is confirmed. */
export async function addWebmail(page: Page, address: string): Promise<void> {
  await page.getByLabel(settings.webmail.label).fill(address);
  await page.getByRole('button', { name: settings.webmail.add, exact: true }).click();
  if (address.startsWith('http:')) await page.getByRole('button', { name: settings.webmail.plainYes }).click();
  await page.getByText(new URL(address).host, { exact: true }).waitFor();
}

export async function addSamplePeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcome.people.add }).click();
  await page.getByRole('button', { name: welcome.people.remove }).waitFor();
}

/** Everything on, with sample people: where most journeys begin. Answers the welcome page, still open. */
export async function begin(chromium: Chromium, linkedin: LinkedInLevel = 'address'): Promise<Page> {
  const page = await openWelcome(chromium);
  await agree(page);
  await switchOn(page, settings.sites.gmail);
  if (linkedin !== 'off') await chooseLinkedIn(page, linkedin);
  await addSamplePeople(page);
  return page;
}

/** The same, and a page of ours in a tab: "people", "import". */
export async function beginInApp(page: string): Promise<{ chromium: Chromium; app: Page }> {
  const chromium = await openChromium();
  await begin(chromium);
  return { chromium, app: await chromium.openExtensionPage(`app#${page}`) };
}
