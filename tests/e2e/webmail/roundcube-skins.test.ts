import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../editors/launch-chromium';
import { bundleForPage } from '../../house/bundle';
import { compose, logIn, ROUNDCUBE, row, startRoundcube, stopRoundcube } from './roundcube';
import { MAILS } from './seeded-mail';

/** The adapters as a global of the page: what a skin shows is read without an extension around it. */
declare const Sites: typeof import('../../../lib/sites');

/** Other tests may keep both cores busy. */
const PATIENT = { timeout: 20_000, interval: 100 };
const ANSWERED = [
  'daniel.okafor@northfield.example.com',
  'lena.fischer@northfield.example.com',
  'maren.holt@harbourtiles.example.org',
  'tomas.vega@northfield.example.com',
];

const { context, close } = await launchChromium(null);
const code = `${await bundleForPage('lib/sites/index.ts', 'Sites')};window.Sites=Sites;`;
await context.addInitScript(code);
afterAll(async () => {
  await close();
  stopRoundcube();
});

/** Whom the page is about, as far as it is sure. */
const about = (page: Page) =>
  page.evaluate(() => {
    const sighting = Sites.readPage(document, new URL(location.href));
    const { name, email } = sighting?.focus ?? {};
    return sighting?.focus && sighting.confidence >= 0.5 ? { name: name ?? '', email } : null;
  });

const drafts = (page: Page) =>
  page.evaluate(() =>
    Sites.findDrafts(document, new URL(location.href)).map(({ kind, recipients, send }) => ({
      kind,
      to: recipients.map(({ email }) => email ?? '').sort(),
      sends: send.length > 0,
    })),
  );

const subject = (page: Page) => page.evaluate(() => Sites.readPage(document, new URL(location.href))?.subject ?? '');

const SENT_BY_A_LIST = 'Shared stand';

const shown = (name: string, email: string) => ({ name: name === email ? '' : name, email });

/** In the whole tab, by the address that a double click leads to: the lists of the skins take clicks in their own ways. */
async function open(page: Page, words: string): Promise<void> {
  await page.goto(`${ROUNDCUBE}/?_task=mail&_mbox=INBOX`);
  const rowId = await row(page, words).getAttribute('id');
  const uid = atob((rowId ?? '').replace(/^rcmrow/, ''));
  await page.goto(`${ROUNDCUBE}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  await page.waitForSelector('#messagebody');
}

describe.each(['elastic', 'larry', 'classic'] as const)('in the skin %s', (skin) => {
  let page: Page;
  beforeAll(async () => {
    startRoundcube(skin);
    page = await logIn(context, 'alex.moreno@example.com');
  }, 300_000);
  afterAll(() => page?.close());

  test('the list is about nobody', async () => {
    expect(await about(page)).toBeNull();
  });

  test.each(MAILS)('beside the list, “%s” is about %s', async (words, name, address) => {
    await row(page, words).click();
    if (skin === 'larry' && words === SENT_BY_A_LIST) {
      // Larry's preview leaves out whom an answer goes to: the list's address alone says nothing of who wrote.
      await expect.poll(() => subject(page), PATIENT).toContain(words);
      expect(await about(page)).toBeNull();
    } else await expect.poll(() => about(page), PATIENT).toEqual(shown(name, address));
  });

  test.each(MAILS)('opened, “%s” is about %s', async (words, name, address) => {
    await open(page, words);
    await expect.poll(() => about(page), PATIENT).toEqual(shown(name, address));
  });

  test('a new mail goes to nobody yet', async () => {
    await page.goto(`${ROUNDCUBE}/?_task=mail&_action=compose`);
    await expect.poll(() => drafts(page), PATIENT).toEqual([{ kind: 'new', to: [], sends: true }]);
  });

  test('an answer goes to its sender', async () => {
    await open(page, 'Tile samples');
    await compose(page, 'reply');
    const answer = { kind: 'reply', to: ['maren.holt@harbourtiles.example.org'], sends: true };
    await expect.poll(() => drafts(page), PATIENT).toEqual([answer]);
    expect(await about(page)).toEqual({ name: 'Maren Holt', email: 'maren.holt@harbourtiles.example.org' });
  });

  test('an answer to all goes to everyone but the user, and is about none of them alone', async () => {
    await open(page, 'Vega · Site visit');
    await compose(page, 'reply-all');
    await expect.poll(() => drafts(page), PATIENT).toEqual([{ kind: 'reply', to: ANSWERED, sends: true }]);
    expect(await about(page)).toBeNull();
  });

  test('one who writes HTML: the draft is the frame’s own body', async () => {
    const other = await logIn(context, 'robin.vale@example.com');
    await open(other, 'Tile samples');
    await compose(other, 'reply');
    const answer = { kind: 'reply', to: ['maren.holt@harbourtiles.example.org'], sends: true };
    await expect.poll(() => drafts(other), PATIENT).toEqual([answer]);
    const rich = await other.evaluate(
      () => Sites.findDrafts(document, new URL(location.href))[0]?.element.ownerDocument !== document,
    );
    expect(rich).toBe(true);
    await other.close();
  });
});
