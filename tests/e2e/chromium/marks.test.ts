import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestPage } from '../../editors/drive';
import { areMarksInPage, readMarks, redrawEditor, say, until } from '../../page-script/drive';
import { type GmailTab, launchGmail, PITCH } from '../../page-script/gmail-tab';

let gmail: GmailTab;

beforeAll(async () => {
  gmail = await launchGmail();
});
beforeEach(() => gmail.open());
afterAll(() => gmail.close());

test('marks come when the sentence is left or after a pause, the worst five, and none in the signature', async () => {
  const { page } = gmail;
  // That none comes before the pause, a clock of its own proves (lib/page/choose-marks.test.ts).
  await gmail.compose('I would love to show you');
  expect(await gmail.marksOf(1)).toEqual(['I would love to show you']);
  await page.keyboard.type(' our award-winning platform');
  await page.keyboard.type('. Next');
  expect(await gmail.marksOf(2)).toEqual(['I would love to show you', 'our award-winning platform']);
  await page.keyboard.type('. I hope this finds you well. just checking in. just checking in. just checking in. Bye.');
  const mildest = 'I hope this finds you well';
  const marks = await until(
    () => gmail.marks(),
    (found) => found.length === 5 && !found.includes(mildest),
  );
  expect(marks).toHaveLength(5);
  expect(marks).not.toContain(mildest);
});

test('the editor keeps its very HTML, and what is sent holds nothing of ours', async () => {
  const { page } = gmail;
  await page.click('[gh="cm"]');
  await page.keyboard.type('dana.whitfield@harbourtiles.example\t');
  await page.locator('.Am').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type(PITCH);
  expect(await gmail.marksOf(3)).toHaveLength(3);
  const marked = await gmail.html();
  await say(gmail.driven, { say: 'end' });
  expect(await gmail.marks()).toEqual([]);
  expect(await gmail.html()).toBe(marked);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/acquaint|popover/i);
  await page.click('.aoO');
  const sent = await page.evaluate(
    () => (window as unknown as { sentMail: { html: string; to: string[] }[] }).sentMail,
  );
  expect(sent).toMatchObject([{ html: marked, to: ['dana.whitfield@harbourtiles.example'] }]);
});

test('a reply shows only what sets off the radar; a closed draft leaves no mark', async () => {
  const { page } = gmail;
  await gmail.goTo('dana');
  await page.locator('.ams').first().click();
  await page.keyboard.type('I hope this finds you well. just checking in. Bye.');
  expect(await gmail.marksOf(1)).toEqual(['just checking in']);
  await page.locator('.oc').click();
  const names = () =>
    page.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()]);
  expect(await until(names, (found) => found.length === 0)).toEqual([]);
});

test('while a word is being composed nothing new is marked', async () => {
  const { page } = gmail;
  await gmail.compose('Hello. ');
  const session = await page.context().newCDPSession(page);
  const text = 'just checking in. Then';
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(750);
  expect(await gmail.marks()).toEqual([]);
  await session.send('Input.insertText', { text });
  expect(await gmail.marksOf(1)).toEqual(['just checking in']);
});

test('an editor that the page draws anew while the user types: the new one is marked, nothing is left of the old', async () => {
  const { page } = gmail;
  await gmail.compose(PITCH);
  expect(await gmail.marksOf(3)).toHaveLength(3);
  await redrawEditor(gmail.driven);
  await page.keyboard.type('I was just checking in. Bye.');
  expect(await gmail.marksOf(4)).toContain('just checking in');
  expect(await areMarksInPage(gmail.driven)).toBe(true);
  expect(await gmail.html()).not.toMatch(/<(?:span|mark|font)|style=/);
});

test('undo and redo over a replacement: the marks are those of the text that stands there', async () => {
  const { page } = gmail;
  await gmail.compose(PITCH);
  await gmail.openCard('I hope this finds you well');
  await gmail.pressInCard('ArrowRight', 'Enter');
  expect(await gmail.marksOf(2)).toEqual(['I would love to show you', 'our award-winning platform']);
  const replaced = await gmail.text();
  await page.keyboard.press('Control+z');
  expect(await gmail.marksOf(3)).toContain('I hope this finds you well');
  await page.keyboard.press('Control+Shift+z');
  expect(await gmail.marksOf(2)).toHaveLength(2);
  expect(await gmail.text()).toBe(replaced);
});

test('a pasted table and bold letters: marks stay in their cell and on their words', async () => {
  const { page } = gmail;
  await gmail.compose('Hello. ');
  await page.evaluate(() => {
    // As a paste leaves it: nodes of the page's own making.
    const table = document.createElement('table');
    for (const words of [
      ['Plan', 'just che', 'cking in'],
      ['save time and', 'money'],
    ]) {
      const [first = '', second = '', bold] = words;
      const row = table.insertRow();
      row.insertCell().append(first);
      const cell = row.insertCell();
      cell.append(second);
      if (bold) cell.append(Object.assign(document.createElement('b'), { textContent: bold }));
    }
    document.querySelector('.Am > div')?.append(table);
  });
  expect(await gmail.marksOf(1)).toEqual(['just checking in']);
  const drafts = await gmail.drafts(1);
  expect(drafts[0]?.text).toMatch(/Plan\njust checking in\nsave time and\nmoney/);
});

test('German, old recipient fields, full screen and a window of its own', async () => {
  await gmail.open('?hl=de&recipients=old');
  const { page } = gmail;
  await page.click('[gh="cm"]');
  await page.keyboard.type('raj.patel@northfield.example\t');
  await page.click('[data-tooltip="Vollbild"]');
  await page.locator('.Am').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type('just checking in. Bye.');
  expect(await gmail.marksOf(1)).toEqual(['just checking in']);
  const readRecipient = async () => (await gmail.drafts(1))[0]?.recipients[0]?.email;
  expect(await until(readRecipient, (email) => email !== undefined)).toBe('raj.patel@northfield.example');
  const popUp = page.context().waitForEvent('page');
  await page.click('[data-tooltip="In neuem Fenster"]');
  const popped = await popUp;
  await popped.locator('.Am').waitFor();
  const marks = () => readMarks(popped as unknown as TestPage);
  expect(await until(marks, (found) => found.length === 1)).toEqual(['just checking in']);
  await popped.close();
});
