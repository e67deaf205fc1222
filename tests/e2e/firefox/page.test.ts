import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressWithControl, type TestPage } from '../../editors/drive';
import { buildPageScript } from '../../page-script/build';
import { findMark, readMarks, say, until } from '../../page-script/drive';
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

test('escape closes the card and not the message', async () => {
  await until(
    () => readMarks(driven),
    (found) => found.length === 2,
  );
  await say(driven, { say: 'explain' });
  expect(await cards()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await cards()).toBe(0);
  expect(await readText()).not.toBe('');
});
