import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { common, panel as panelWords, people, popup as popupWords, settings, welcome } from '../../../lib/locales';
import { countPeopleRows, countStoredRows, findAxeProblems } from '../look-inside';
import { seeText } from '../see-text';
import { type Chromium, openChromium } from './browser';
import { addSamplePeople, agree, chooseLinkedIn, openWelcome, switchOn } from './journeys';
import { openRealPopup, openRealSidePanel } from './side-panel';

/** From installing to the first person in the panel, in the order in which it happens to a user. */
describe('first run', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await openChromium();
  });
  // Over the whole journey, worker included, nothing was asked of any network.
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  test('the welcome page opens by itself, readable for everyone', async () => {
    const page = await openWelcome(chromium);
    expect(new URL(page.url()).pathname).toBe('/welcome.html');
    expect(await findAxeProblems(page)).toEqual([]);
  });

  test('before the yes: every switch rests, and popup and panel say why', async () => {
    const page = await openWelcome(chromium);
    await expect.poll(() => page.getByRole('switch', { name: settings.sites.gmail }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: welcome.people.add }).isDisabled()).toBe(true);
    const popup = await chromium.openExtensionPage('popup');
    await popup.getByText(popupWords.noConsent).waitFor();
    const panel = await chromium.openExtensionPage('sidepanel');
    await panel.getByText(panelWords.quiet.noConsent.title).waitFor();
    await Promise.all([popup.close(), panel.close()]);
  });

  test('before the yes nothing about anyone is stored, not even after visiting a profile', async () => {
    const page = await openWelcome(chromium);
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/dana-whitfield/');
    await profile.close();
    expect(await countPeopleRows(page)).toBe(0);
  });

  test('after the yes each switch turns on, and sample people come and go in one click', async () => {
    const page = await openWelcome(chromium);
    await agree(page);
    await switchOn(page, settings.sites.gmail);
    await chooseLinkedIn(page, 'address');
    await addSamplePeople(page);
    expect((await countStoredRows(page)).contacts).toBeGreaterThanOrEqual(6);
    await page.getByRole('button', { name: welcome.people.remove }).click();
    await page.getByRole('button', { name: welcome.people.add }).waitFor();
    const { contacts, identities, facts, interactions, pledges } = await countStoredRows(page);
    expect({ contacts, identities, facts, interactions, pledges }).toEqual({
      contacts: 0,
      identities: 0,
      facts: 0,
      interactions: 0,
      pledges: 0,
    });
    await page.getByText(people.sample.removed).waitFor();
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: common.undo, exact: true }).click();
    await page.getByRole('button', { name: welcome.people.remove }).waitFor();
    expect((await countStoredRows(page)).contacts).toBeGreaterThanOrEqual(6);
    expect(await findAxeProblems(page)).toEqual([]);
  });

  test('the real side panel, opened by a real click, follows the tab and never shows the previous person', async () => {
    const page = await openWelcome(chromium);
    const panel = await openRealSidePanel(chromium, () =>
      page.getByRole('button', { name: welcome.panel.button }).click(),
    );
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/dana-whitfield/');
    await seeText(panel.page, 'Dana Whitfield', 10);
    expect(await findAxeProblems(panel.page)).toEqual([]);
    await profile.click('[data-go="raj-patel-ops"]');
    await seeText(panel.page, 'Raj Patel', 15);
    expect(await panel.page.evaluate(() => document.querySelector('h1')?.textContent)).not.toContain('Dana');
    await panel.disconnect();
    await profile.close();
  });

  test('the toolbar popup knows whom the page is about', async () => {
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/dana-whitfield/');
    const popup = await openRealPopup(chromium);
    await seeText(popup.page, 'Dana Whitfield', 10);
    await expect.poll(() => popup.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await findAxeProblems(popup.page)).toEqual([]);
    await popup.disconnect();
    await profile.close();
  });
});

/** What users install has no hosts from the start: one run shows that it stands on its own feet. */
describe('the real build', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await openChromium({ build: 'real' });
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  test('starts, stores a yes, and reads no page that nobody switched on', async () => {
    const page = await openWelcome(chromium);
    await agree(page);
    await addSamplePeople(page);
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/dana-whitfield/');
    const panel = await chromium.openExtensionPage('app#people');
    await panel.getByText('Dana Whitfield').first().waitFor();
    const granted = await page.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
  });
});
