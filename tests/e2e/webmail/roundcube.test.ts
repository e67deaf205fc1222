import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import { page as cardWords } from '../../../lib/locales/en/page';
import { type Chromium, openChromium } from '../chromium/browser';
import { waitForCard } from '../chromium/hint-card';
import { addWebmail, begin } from '../chromium/journeys';
import { openPanel, type Panel } from '../chromium/panel';
import { chooseFinding, expectPerson, expectResult, openFold, press, watchNames } from './in-panel';
import {
  clickMark,
  compose,
  htmlBody,
  logIn,
  markedIn,
  oneLine,
  openMail,
  preview,
  ROUNDCUBE,
  readHtmlText,
  readSelected,
  send,
  startRoundcube,
  stopRoundcube,
  undo,
} from './roundcube';
import { MAILS } from './seeded-mail';

const PITCH = "I'd love to show you how our award-winning platform helps teams like yours.";
/** In an answer only what sets off the radar is marked, as this does. */
const LOUD = 'What are your biggest challenges this year?';

/** What a mail may never hold: a name, a node or a style of ours. */
const OURS = /acquaint|highlight|data-aq/i;

/** Other tests may keep both cores busy. */
const PATIENT = 15_000;

/** A real Roundcube with real mail: nothing here is a page of ours. */
let chromium: Chromium;
let panel: Panel;
let page: Page;
beforeAll(async () => {
  startRoundcube();
  chromium = await openChromium();
  await addWebmail(await begin(chromium), ROUNDCUBE);
  panel = await openPanel(chromium);
  await watchNames(panel);
}, 300_000);
afterAll(async () => {
  await panel?.disconnect();
  const asked = await chromium?.close();
  stopRoundcube();
  expect(asked).toEqual([]);
});

describe('reading', () => {
  beforeAll(async () => {
    page = await logIn(chromium.context, 'alex.moreno@example.com');
  });
  afterAll(() => page.close());

  test('the list is about nobody', async () => {
    await panel.says(words.quiet.nobody.title, PATIENT);
  });

  test.each(MAILS)('beside the list, “%s” is about %s', async (row, name, address) => {
    await preview(page, row);
    await expectPerson(panel, name, address);
  });

  test('back in the list with nothing chosen: nobody again', async () => {
    await page.goto(`${ROUNDCUBE}/?_task=mail&_mbox=Sent`);
    await panel.says(words.quiet.nobody.title, PATIENT);
    await page.screenshot({ path: '.output/shots/roundcube-list.png' });
  });

  test('what the user sent is about the person it went to', async () => {
    await preview(page, 'A quick idea');
    await expectPerson(panel, 'Maren Holt', 'maren.holt@harbourtiles.example.org');
  });
});

describe('reading in the whole tab', () => {
  beforeAll(async () => {
    page = await logIn(chromium.context, 'robin.vale@example.com');
  });

  test.each(MAILS)('“%s” is about %s', async (row, name, address) => {
    await openMail(page, row);
    await expectPerson(panel, name, address);
  });

  test('one click saves a person nobody knew, with where it came from', async () => {
    await openMail(page, 'Supplier form');
    await panel.says(words.unknown.badge, PATIENT);
    await panel.shoot('roundcube-unknown');
    await panel.press(words.unknown.save('Okafor, Daniel (Procurement)'));
    await panel.says(words.header.missing.role);
    await expect.poll(() => panel.text()).not.toContain(words.unknown.badge);
    await openFold(panel, words.folds.details);
    await panel.says('daniel.okafor@northfield.example.com');
    const source = await panel.page.$$eval('dd [title]', (nodes) => nodes.map((node) => node.getAttribute('title')));
    expect(source).toContainEqual(expect.stringContaining('Read · Roundcube'));
    await panel.shoot('roundcube-saved');
    await openMail(page, 'Okafor · Site visit');
    await panel.says(words.header.missing.role, PATIENT);
  });

  test('an answer to four people: not sure, and all four to choose from', async () => {
    await openMail(page, 'Vega · Site visit');
    await compose(page, 'reply-all');
    await panel.says(words.unsure.title, PATIENT);
    for (const name of ['Tomás Vega', 'Lena Fischer', 'Okafor, Daniel', 'Maren Holt']) await panel.says(name);
    await page.close();
  });
});

describe('answering in plain text', () => {
  const typed = `${PITCH} ${LOUD}`;
  const text = () => page.inputValue('#composebody');
  const selected = () => readSelected(page);
  beforeAll(async () => {
    page = await logIn(chromium.context, 'alex.moreno@example.com');
    await openMail(page, 'Tile samples');
    await compose(page, 'reply');
  });
  afterAll(() => page.close());

  test('a pitch is listed in the panel, nothing is painted; a click on it selects the line', async () => {
    const quote = await text();
    await page.keyboard.type(typed, { delay: 3 });
    await panel.says(words.draft.verdicts.pitch, PATIENT);
    // The last line typed is the last one judged, and goes to the top of the list.
    await panel.says(LOUD, PATIENT);
    expect(await text()).toBe(quote + typed);
    await chooseFinding(panel, PITCH);
    await expect.poll(selected).toBe(PITCH);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await panel.shoot('roundcube-plain');
    await page.screenshot({ path: '.output/shots/roundcube-plain.png' });
  });

  test('Replace puts a question in the line’s place; one undo brings the line back', async () => {
    const before = await text();
    const question = await press(panel, words.draft.replace);
    await panel.says(words.draft.outcomes.replaced);
    await expect.poll(text).toBe(before.replace(PITCH, question));
    await undo(page, page.locator('#composebody'));
    await expect.poll(text).toBe(before);
  });

  test('Insert puts it at the caret; what is sent is what the user saw', async () => {
    const before = await text();
    await chooseFinding(panel, PITCH);
    await expect.poll(selected).toBe(PITCH);
    const question = await press(panel, words.draft.insert);
    await panel.says(words.draft.outcomes.inserted);
    await expect.poll(text).toBe(before.replace(PITCH, `${PITCH} ${question}`));
    await undo(page, page.locator('#composebody'));
    await expect.poll(text).toBe(before);
    await press(panel, words.draft.insert);
    await expect.poll(text).toContain(question);
    const seen = await text();
    const mail = await send(page);
    expect(mail.contentType).toBe('text/plain');
    expect(mail.to).toBe('Maren Holt <maren.holt@harbourtiles.example.org>');
    expect(mail.subject).toBe('Re: Tile samples for the spring range');
    expect(oneLine(mail.body)).toBe(oneLine(seen));
    expect(mail.raw).not.toMatch(OURS);
    await expectResult(chromium, 1);
  });
});

describe('answering in HTML', () => {
  const html = () => htmlBody(page).locator('body').innerHTML();
  const editor = () => htmlBody(page).locator('body');
  let asMade: string;
  const written = (text: string) => asMade.replace('<p><br></p>', `<p>${text}</p>`);
  beforeAll(async () => {
    page = await logIn(chromium.context, 'robin.vale@example.com');
  });
  afterAll(() => page.close());
  beforeEach(async () => {
    await openMail(page, 'Tile samples');
    await compose(page, 'reply');
    asMade = await html();
    await editor().focus();
  });

  test('what sets off the radar is painted in the frame; the HTML is what the user typed', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`${PITCH} ${LOUD}`, { delay: 3 });
    await expect.poll(() => markedIn(page), { timeout: PATIENT }).toHaveLength(1);
    expect(LOUD).toContain((await markedIn(page))[0]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await html()).toBe(written(`${PITCH} ${LOUD}`));
    await panel.says(words.draft.verdicts.pitch, PATIENT);
    await panel.shoot('roundcube-html');
    await page.screenshot({ path: '.output/shots/roundcube-html.png' });
  });

  test('a click on the mark opens the card beside it; Replace and one undo', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`Hello Maren, ${LOUD}`, { delay: 3 });
    await expect.poll(() => markedIn(page), { timeout: PATIENT }).toHaveLength(1);
    await clickMark(page);
    const card = await waitForCard(page, cardWords.replace);
    await page.screenshot({ path: '.output/shots/roundcube-card.png' });
    await card.press(cardWords.replace);
    await expect.poll(html).not.toContain(LOUD);
    expect(await editor().innerText()).toContain('?');
    await undo(page, editor());
    await expect.poll(html).toBe(written(`Hello Maren, ${LOUD}`));
  });

  test('above the quote, however one gets there; the quote itself is never marked', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(LOUD, { delay: 3 });
    await page.keyboard.press('Enter');
    await expect.poll(() => markedIn(page), { timeout: PATIENT }).toHaveLength(1);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`${PITCH} Does Tuesday suit you?`, { delay: 3 });
    await panel.says(PITCH, PATIENT);
    expect(await panel.text()).not.toContain('sea-green');
  });

  test('Insert from the panel, with one undo; what is sent is what the user saw', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type(PITCH, { delay: 3 });
    await panel.says(words.draft.verdicts.pitch, PATIENT);
    const question = await press(panel, words.draft.insert);
    await panel.says(words.draft.outcomes.inserted);
    await expect.poll(html).toBe(written(`${PITCH} ${question}`));
    await undo(page, editor());
    await expect.poll(html).toBe(written(PITCH));
    await press(panel, words.draft.insert);
    await expect.poll(html).toBe(written(`${PITCH} ${question}`));
    const seen = await html();
    const mail = await send(page);
    expect(mail.contentType).toBe('multipart/alternative');
    expect(mail.html).toContain(`<p>${PITCH} ${question}</p>`);
    expect(await readHtmlText(page, mail.html)).toBe(await readHtmlText(page, seen));
    expect(oneLine(mail.body)).toContain(`${PITCH} ${question}`);
    expect(mail.raw).not.toMatch(OURS);
    await expectResult(chromium, 2);
  });
});
