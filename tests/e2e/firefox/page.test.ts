import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressWithControl, type TestPage } from '../../editors/drive';
import { buildPageScript } from '../../page-script/build';
import { areMarksInPage, findMark, readMarks, redrawEditor, say, until } from '../../page-script/drive';
import { openGmailInFirefox } from '../../page-script/launch-firefox';

const QUESTION = 'Who notices first when a glaze batch drifts?';

let browser: Browser;
let page: Page;
let driven: TestPage;

beforeAll(async () => {
  await buildPageScript();
  ({ browser, page } = await openGmailInFirefox());
  driven = page as unknown as TestPage;
  await page.goto('https://mail.google.com/mail/u/0/');
  await until(
    () => say(driven, { say: 'seen' }),
    ({ seen }) => seen.length > 1,
  );
});

afterAll(() => browser.close());

const readText = () => page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText ?? '');
const cards = () => page.evaluate(() => document.querySelectorAll('[popover]').length);

test('tells the person of a conversation', async () => {
  await page.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.dana}`;
  });
  const read = async () => (await say(driven, { say: 'seen' })).seen.at(-1);
  const seen = await until(read, (last) => last?.state === 'read');
  expect(seen?.sighting?.focus?.email).toBe('dana.whitfield@harbourtiles.example');
});

test('marks a draft, and its HTML stays what it was', async () => {
  await page.click('[gh="cm"]');
  await page.click('.Am > div');
  await page.keyboard.type('Hi Dana. I would love to show you our award-winning platform. Bye.');
  const readHtml = () => page.evaluate(() => document.querySelector('.Am')?.innerHTML);
  const before = await readHtml();
  const marks = await until(
    () => readMarks(driven),
    (found) => found.length === 2,
  );
  expect(marks).toEqual(['I would love to show you', 'our award-winning platform']);
  expect(await readHtml()).toBe(before);
});

test('explains a mark on a click; its Replace is one undo step', async () => {
  const before = await readText();
  const { x, y } = await findMark(driven, 'I would love to show you');
  await page.mouse.click(x, y);
  expect(await until(cards, (count) => count === 1)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('Am');
  await say(driven, { say: 'explain' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const wanted = `Hi Dana. ${QUESTION} Bye.`;
  expect(await until(readText, (text) => text.includes(wanted))).toContain(wanted);
  expect(await cards()).toBe(0);
  await pressWithControl(driven, 'z');
  expect(await readText()).toBe(before);
});

test('undo and redo over a replacement: the marks are those of the text that stands there', async () => {
  const marksOf = (count: number) =>
    until(
      () => readMarks(driven),
      (found) => found.length === count,
    );
  await pressWithControl(driven, 'Z', 'Shift');
  expect(await readText()).toContain(`Hi Dana. ${QUESTION} Bye.`);
  expect(await marksOf(0)).toEqual([]);
  await pressWithControl(driven, 'z');
  expect(await marksOf(2)).toHaveLength(2);
});

/** The driver has no input method; the page hears of one by these events. */
test('while a word is being composed nothing new is marked', async () => {
  const compose = (name: string) =>
    page.evaluate((type) => {
      document.querySelector('.Am')?.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    }, name);
  await compose('compositionstart');
  await page.keyboard.type(' I was just checking in. Then');
  await new Promise((done) => setTimeout(done, 750));
  expect(await readMarks(driven)).not.toContain('just checking in');
  await compose('compositionend');
  const marks = await until(
    () => readMarks(driven),
    (found) => found.length === 3,
  );
  expect(marks).toContain('just checking in');
});

test('an editor that the page draws anew: the new one is marked, nothing is left of the old', async () => {
  await redrawEditor(driven);
  await page.keyboard.type('We save time and money. Yes. ');
  const marks = await until(
    () => readMarks(driven),
    (found) => found.length === 4,
  );
  expect(marks).toContain('save time and money');
  expect(await areMarksInPage(driven)).toBe(true);
});

test('escape closes the card and not the message', async () => {
  await say(driven, { say: 'explain' });
  expect(await cards()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await cards()).toBe(0);
  expect(await readText()).not.toBe('');
});
