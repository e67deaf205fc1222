import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { until } from '../../page-script/drive';
import { type GmailTab, launchGmail, PITCH, QUESTION } from '../../page-script/gmail-tab';
import { waitForCard } from './hint-card';

let gmail: GmailTab;

beforeAll(async () => {
  gmail = await launchGmail();
});
beforeEach(() => gmail.open());
afterAll(() => gmail.close());

const focused = () => gmail.page.evaluate(() => document.activeElement?.className);
const textWith = (wanted: string) =>
  until(
    () => gmail.text(),
    (text) => text.includes(wanted),
  );

test('Replace replaces the sentence; one undo brings it back', async () => {
  await gmail.compose(PITCH);
  await gmail.openCard('I hope this finds you well');
  expect(await focused()).toContain('Am');
  const before = await gmail.text();
  await gmail.pressInCard('ArrowRight', 'Enter');
  const replaced = `Hi Dana,\n${QUESTION} I would love`;
  expect(await textWith(replaced)).toContain(replaced);
  expect(await gmail.cards()).toBe(0);
  expect(await focused()).toContain('Am');
  await gmail.page.keyboard.press('Control+z');
  expect(await gmail.text()).toBe(before);
});

test('Insert puts the question behind the marked sentence', async () => {
  await gmail.compose(PITCH);
  await gmail.openCard('I hope this finds you well');
  await gmail.pressInCard('Enter');
  const wanted = `I hope this finds you well. ${QUESTION} I would love`;
  expect(await textWith(wanted)).toContain(wanted);
});

test('escape closes the card and not the message, and the caret is where it was', async () => {
  await gmail.compose(PITCH);
  await gmail.openCard('I would love to show you');
  await gmail.page.keyboard.press('Escape');
  expect(await gmail.cards()).toBe(0);
  expect(await gmail.page.locator('.Am').count()).toBe(1);
  await gmail.pressInCard('ArrowDown', 'Escape');
  await gmail.page.keyboard.type('X');
  expect(await gmail.text()).toMatch(/I would.*X.*show you/);
});

test('typing, a click elsewhere and a navigation close the card', async () => {
  await gmail.compose(PITCH);
  await gmail.openCard('our award-winning platform');
  await gmail.page.keyboard.type('x');
  expect(await gmail.cards()).toBe(0);
  await gmail.openCard('I would love to show you');
  await gmail.page.mouse.click(600, 30);
  expect(await gmail.cards()).toBe(0);
  await gmail.openCard('I would love to show you');
  await gmail.goTo('maren');
  const count = await until(
    () => gmail.cards(),
    (cards) => cards === 0,
  );
  expect(count).toBe(0);
});

test('"Not a pitch" is told at once, "Off here" holds for this draft, and both can be taken back', async () => {
  await gmail.compose(PITCH);
  await gmail.openCard('I would love to show you');
  await gmail.pressInCard('End', 'ArrowLeft', 'ArrowLeft', 'Enter');
  expect(await gmail.marks()).toEqual(['our award-winning platform', 'I hope this finds you well']);
  const taught = { ruleId: 'premature-ask', words: 'i would love to show you', to: [] };
  expect((await gmail.heard()).taught).toEqual([{ ...taught, on: true }]);
  await gmail.page.keyboard.press('Enter');
  expect(await gmail.marksOf(3)).toHaveLength(3);
  expect((await gmail.heard()).taught.at(-1)).toEqual({ ...taught, on: false });
  await gmail.openCard('I would love to show you');
  await gmail.pressInCard('End', 'ArrowLeft', 'Enter');
  expect(await gmail.marks()).toEqual([]);
  await gmail.page.keyboard.press('Escape');
  await gmail.pressInCard('Enter');
  expect(await gmail.marksOf(3)).toHaveLength(3);
});

test('an editor that refuses leaves the text alone, and the question is on the clipboard', async () => {
  await gmail.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await gmail.compose(PITCH);
  await gmail.openCard('I would love to show you');
  const before = await gmail.text();
  await gmail.page.evaluate(() => {
    document.querySelector('.Am')?.addEventListener('beforeinput', (event) => event.preventDefault());
  });
  await gmail.pressInCard('ArrowRight', 'Enter');
  const readClipboard = () => gmail.page.evaluate(() => navigator.clipboard.readText());
  expect(await until(readClipboard, (text) => text === QUESTION)).toBe(QUESTION);
  expect(await gmail.text()).toBe(before);
  expect(await gmail.cards()).toBe(1);
});

test('the card says why, and on what it rests: grade and year at once, the rest and what speaks against it unfolded', async () => {
  await gmail.compose('Hello Dana. I was just checking in on this. Bye.');
  await gmail.openCard('just checking in');
  const card = await waitForCard(gmail.page, 'It is about what you have');
  for (const part of ['Evidence C', '2024', QUESTION, 'Insert', 'Replace', 'Copy', 'Not a pitch', 'Off here'])
    expect(card.text).toContain(part);
  await gmail.page.screenshot({ path: '.output/shots/card-evidence-folded.png' });
  await gmail.pressInCard('Home', 'ArrowRight', 'Enter');
  await waitForCard(gmail.page, 'But: Counted by a vendor');
  await gmail.page.screenshot({ path: '.output/shots/card-evidence.png' });
  await gmail.page.keyboard.press('Escape');
  expect(await gmail.cards()).toBe(0);
});

test('Copy puts the question on the clipboard and leaves the draft alone', async () => {
  await gmail.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await gmail.compose(PITCH);
  await gmail.openCard('I would love to show you');
  const before = await gmail.html();
  await gmail.pressInCard('ArrowRight', 'ArrowRight', 'Enter');
  const readClipboard = () => gmail.page.evaluate(() => navigator.clipboard.readText());
  expect(await until(readClipboard, (text) => text === QUESTION)).toBe(QUESTION);
  await waitForCard(gmail.page, 'Copied');
  expect(await gmail.html()).toBe(before);
});
