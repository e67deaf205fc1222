import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import { type Chromium, openChromium } from '../chromium/browser';
import { addWebmail, begin } from '../chromium/journeys';
import { openPanel, type Panel } from '../chromium/panel';
import {
  compose,
  htmlBody,
  logIn,
  openMail,
  preview,
  ROUNDCUBE,
  readEditor,
  send,
  startRoundcube,
  stopRoundcube,
  type User,
  writesHtml,
} from './roundcube';

const PITCH =
  "I'd love to show you how our award-winning platform helps teams like yours. " +
  'We are the market leader in glaze software, trusted by over 500 factories. ' +
  'Our game-changing solution saves 30% from day one. Do you have 15 minutes for a quick call this week? ';
const SECONDS = 15_000;

/** A real Roundcube with real mail: nothing here is a page of ours. */
let chromium: Chromium;
let panel: Panel;
beforeAll(async () => {
  startRoundcube();
  chromium = await openChromium();
  await addWebmail(await begin(chromium), ROUNDCUBE);
  panel = await openPanel(chromium);
}, 300_000);
afterAll(async () => {
  await panel?.disconnect();
  const asked = await chromium?.close();
  stopRoundcube();
  expect(asked).toEqual([]);
});

describe.each<User>(['alex.moreno@example.com', 'robin.vale@example.com'])('%s', (user) => {
  let page: Page;
  beforeAll(async () => {
    page = await logIn(chromium.context, user);
  });
  afterAll(async () => page.close());

  test('the list is about nobody', async () => {
    await panel.says(words.quiet.nobody.title, SECONDS);
  });

  test.each([
    ['Tile samples', 'Maren Holt'],
    ['Supplier form', 'Okafor, Daniel'],
    ['طلب عينات', 'سارة الحسيني'],
    ['Delivery window', 'accounts@bramblelogistics.example.com'],
  ])('the preview of “%s” is about %s', async (subject, who) => {
    await preview(page, subject);
    await panel.says(who, SECONDS);
  });

  test('a display name that is another person’s address deceives nobody', async () => {
    await preview(page, 'Payment details changed');
    await panel.says('billing@invoice-desk.example.com', SECONDS);
    expect(await panel.who()).not.toContain('Maren');
  });

  test('a mail from a list is about its writer, never about the list', async () => {
    await preview(page, 'Shared stand');
    await panel.says('Priya Raman', SECONDS);
  });

  test('a mail opened in the whole tab', async () => {
    await openMail(page, 'Workshop places');
    await panel.says('Siobhán', SECONDS);
  });

  test('a pitch in a reply is found, a question inserted, and what is sent is what the user saw', async () => {
    await page.goto(`${ROUNDCUBE}/?_task=mail&_mbox=INBOX`);
    await openMail(page, 'Tile samples');
    await compose(page, 'reply');
    await typeOnTop(page, PITCH);
    await panel.says(words.draft.verdicts.pitch, SECONDS);
    await panel.shoot(`roundcube-${user.split('.')[0]}`);
    const insert = `::-p-xpath(//section[@data-go="draft"]//button[normalize-space()="${words.draft.insert}"])`;
    await (await panel.page.waitForSelector(insert))?.click();
    await panel.says(words.draft.outcomes.inserted);
    const seen = await readText(page);
    expect(seen).toContain(PITCH.trim());
    expect(seen.replace(PITCH, '')).toContain('?');
    const mail = await send(page);
    expect(mail.to).toContain('maren.holt@harbourtiles.example.org');
    expect(flat(mail.body.replace(/<[^>]+>/g, ' '))).toContain(flat(PITCH));
    expect(mail.raw).not.toMatch(/acquaint|highlight|data-aq/i);
    expect(mail.contentType).toBe((user.startsWith('robin') ? 'multipart/alternative' : 'text/plain') as string);
  });
});

/** Above the quote and its “… wrote:”, as one does. */
async function typeOnTop(page: Page, text: string) {
  const body = (await writesHtml(page)) ? htmlBody(page).locator('body') : page.locator('#composebody');
  await body.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text, { delay: 3 });
}

async function readText(page: Page): Promise<string> {
  return (await writesHtml(page)) ? htmlBody(page).locator('body').innerText() : readEditor(page);
}

/** Mail programs wrap lines; words stay. */
const flat = (text: string) =>
  text
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&rsquo;|&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
