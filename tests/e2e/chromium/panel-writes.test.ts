import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Place } from '../../../lib/messages/protocol';
import { say, until } from '../../page-script/drive';
import { type GmailTab, launchGmail, QUESTION } from '../../page-script/gmail-tab';

let gmail: GmailTab;

beforeAll(async () => {
  gmail = await launchGmail();
});
beforeEach(() => gmail.open());
afterAll(() => gmail.close());

const insert = (draftId: string | undefined, place: Place) =>
  say(gmail.driven, { say: 'insert', input: { draftId: draftId ?? '', text: QUESTION, place } });

test('several drafts are told apart; the panel hears of changes and can write into each', async () => {
  await gmail.compose('First. just checking in. Bye.');
  await gmail.compose('Second. Bye.');
  const drafts = await gmail.drafts(2);
  expect(drafts.map(({ text, current }) => [text.split('\n')[0], current])).toEqual([
    ['First. just checking in. Bye.', false],
    ['Second. Bye.', true],
  ]);
  const [first, second] = drafts.map(({ id }) => id);
  const actual = 'just checking in.';
  const place = { at: 'range', start: 7, end: 7 + actual.length, actual } as const;
  expect(await insert(first, place)).toBe('replaced');
  expect(await insert(first, place)).toBe('stale');
  expect(await insert(second, { at: 'caret' })).toBe('inserted');
  const readTexts = async () => (await gmail.drafts(2)).map(({ text }) => text.split('\n')[0]).join(' | ');
  const wanted = `First. ${QUESTION} Bye. | Second. Bye. ${QUESTION}`;
  expect(await until(readTexts, (texts) => texts === wanted)).toBe(wanted);
});

test('into a draft that nobody clicked in yet: before the signature', async () => {
  await gmail.page.click('[gh="cm"]');
  const [draft] = await gmail.drafts(1);
  expect(await insert(draft?.id, { at: 'caret' })).toBe('inserted');
  const lines = (await gmail.text()).split('\n');
  expect(lines[0]).toBe(QUESTION);
  expect(lines).toContain('Alex Moreno');
});

test('where the caret was, on an empty line too, when the focus is elsewhere', async () => {
  await gmail.compose('One\n\nTwo');
  await gmail.page.keyboard.press('ArrowUp');
  await gmail.page.click('[name="subjectbox"]');
  const [draft] = await gmail.drafts(1);
  expect(await insert(draft?.id, { at: 'caret' })).toBe('inserted');
  expect((await gmail.text()).replace(/\n+/g, '|')).toContain(`One|${QUESTION}|Two`);
});

test('plain text: nothing is painted, and one undo takes an edit back', async () => {
  await gmail.open('?plain=1');
  await gmail.page.click('[gh="cm"]');
  await gmail.page.locator('textarea.Ak').click();
  await gmail.page.keyboard.type('just checking in. Bye.');
  const [draft] = await gmail.drafts(1);
  const actual = 'just checking in.';
  expect(await insert(draft?.id, { at: 'range', start: 0, end: actual.length, actual })).toBe('replaced');
  const readValue = () => gmail.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.Ak')?.value);
  expect(await readValue()).toBe(`${QUESTION} Bye.`);
  await gmail.page.keyboard.press('Control+z');
  expect(await readValue()).toBe('just checking in. Bye.');
  expect(await gmail.marks()).toEqual([]);
});
