import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestPage } from '../../editors/drive';
import { launchChromium } from '../../editors/launch-chromium';
import { buildPageScript, PAGE_EXTENSION } from '../../page-script/build';
import { findMark, readMarks, say, until } from '../../page-script/drive';
import { readSample } from '../samples';

const PITCH = 'Hi Dana,\nI hope this finds you well. I would love to show you our award-winning platform.\n';
const QUESTION = 'Who notices first when a glaze batch drifts?';

let page: Page;
let driven: TestPage;
let close: () => Promise<void>;
let open: (address?: string) => Promise<void>;

beforeAll(async () => {
  await buildPageScript();
  const { context, ...launched } = await launchChromium(PAGE_EXTENSION);
  close = launched.close;
  await context.route('https://mail.google.com/**', (route) => {
    const answer = readSample(new URL(route.request().url()));
    if (!answer) return route.abort();
    return route.fulfill({ ...answer, headers: { ...answer.headers, 'content-type': answer.contentType } });
  });
  open = async (address = '') => {
    await page?.close();
    page = await context.newPage();
    driven = page as unknown as TestPage;
    await page.goto(`https://mail.google.com/mail/u/0/${address}`);
    await until(
      () => say(driven, { say: 'seen' }),
      ({ seen }) => seen.length > 1,
    );
  };
});

beforeEach(() => open());
afterAll(() => close());

const token = (name: string) =>
  page.evaluate((key) => (window as unknown as { conversations: Record<string, string> }).conversations[key], name);

const goTo = async (name: string) => {
  const key = await token(name);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#inbox/${key}`);
};

const lastSeen = async () => (await say(driven, { say: 'seen' })).seen.at(-1);
const cards = () => page.evaluate(() => document.querySelectorAll('[popover]').length);

/** Opens a new message and writes in it, caret at the top. */
async function compose(text: string): Promise<void> {
  await page.click('[gh="cm"]');
  await page
    .locator('.Am')
    .last()
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.type(text);
}

async function openCard(phrase: string): Promise<void> {
  await until(
    () => readMarks(driven),
    (marks) => marks.includes(phrase),
  );
  const { x, y } = await findMark(driven, phrase);
  await page.mouse.click(x, y);
  expect(await until(cards, (count) => count === 1)).toBe(1);
}

/** The card is closed to scripts; keys reach it as they reach a user's. */
async function pressInCard(...keys: string[]): Promise<void> {
  await say(driven, { say: 'explain' });
  for (const key of keys) await page.keyboard.press(key);
}

test('tells each conversation once, and never the previous person', async () => {
  await goTo('dana');
  await until(lastSeen, (seen) => seen?.state === 'read');
  await goTo('maren');
  const now = await lastSeen();
  expect([now?.state, now?.sighting]).toEqual(['reading', null]);
  await until(lastSeen, (seen) => seen?.state === 'read');
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await until(lastSeen, (seen) => seen?.state === 'nobody');
  const { seen } = await say(driven, { say: 'seen' });
  const told = seen.map(({ visit, state, sighting }) => [visit, state, sighting?.focus?.email ?? null]);
  expect(told).toEqual([
    [1, 'reading', null],
    [1, 'nobody', null],
    [2, 'reading', null],
    [2, 'read', 'dana.whitfield@harbourtiles.example'],
    [3, 'reading', null],
    [3, 'read', 'maren.holt@harbourtiles.example.org'],
    [4, 'reading', null],
    [4, 'nobody', null],
  ]);
});

test('opening a draft over a conversation is no visit of its own', async () => {
  await goTo('dana');
  await until(lastSeen, (seen) => seen?.state === 'read');
  const before = (await say(driven, { say: 'seen' })).seen.length;
  await compose('Hello');
  await page.waitForTimeout(300);
  expect(page.url()).toContain('?compose=');
  expect((await say(driven, { say: 'seen' })).seen.length).toBe(before);
});

test('marks come when the sentence is left or after a pause, the worst five, and none in the signature', async () => {
  await compose('I would love to show you');
  expect(await readMarks(driven)).toEqual([]);
  await page.waitForTimeout(750);
  expect(await readMarks(driven)).toEqual(['I would love to show you']);
  await page.keyboard.type(' our award-winning platform');
  expect(await readMarks(driven)).toEqual(['I would love to show you']);
  await page.keyboard.type('. Next');
  expect(await readMarks(driven)).toEqual(['I would love to show you', 'our award-winning platform']);
  await page.keyboard.type('. I hope this finds you well. just checking in. just checking in. just checking in. Bye.');
  await page.waitForTimeout(750);
  const marks = await readMarks(driven);
  expect(marks).toHaveLength(5);
  expect(marks).not.toContain('I hope this finds you well');
});

test('the editor keeps its very HTML, and what is sent holds nothing of ours', async () => {
  await page.click('[gh="cm"]');
  await page.keyboard.type('dana.whitfield@harbourtiles.example\t');
  await page.locator('.Am').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type(PITCH);
  await page.waitForTimeout(700);
  const readHtml = () => page.evaluate(() => document.querySelector('.Am')?.innerHTML ?? '');
  const marked = await readHtml();
  expect((await readMarks(driven)).length).toBe(3);
  await say(driven, { say: 'end' });
  expect(await readMarks(driven)).toEqual([]);
  expect(await readHtml()).toBe(marked);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/acquaint|popover/i);
  await page.click('.aoO');
  const sent = await page.evaluate(
    () => (window as unknown as { sentMail: { html: string; to: string[] }[] }).sentMail,
  );
  expect(sent).toMatchObject([{ html: marked, to: ['dana.whitfield@harbourtiles.example'] }]);
});

test('the card replaces the sentence; one undo brings it back', async () => {
  await compose(PITCH);
  await openCard('I hope this finds you well');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('Am');
  const readText = () => page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText ?? '');
  const before = await readText();
  await pressInCard('ArrowRight', 'Enter');
  const replaced = `Hi Dana,\n${QUESTION} I would love`;
  expect(await until(readText, (text) => text.startsWith(replaced))).toContain(replaced);
  expect(await cards()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('Am');
  await page.keyboard.press('Control+z');
  expect(await readText()).toBe(before);
});

test('the card inserts behind the marked sentence', async () => {
  await compose(PITCH);
  await openCard('I hope this finds you well');
  await pressInCard('Enter');
  const readText = () => page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText ?? '');
  const wanted = `I hope this finds you well. ${QUESTION} I would love`;
  expect(await until(readText, (text) => text.includes(wanted))).toContain(wanted);
});

test('escape closes the card and not the message, and the caret is where it was', async () => {
  await compose(PITCH);
  await openCard('I would love to show you');
  await page.keyboard.press('Escape');
  expect(await cards()).toBe(0);
  expect(await page.locator('.Am').count()).toBe(1);
  await pressInCard('ArrowDown', 'Escape');
  await page.keyboard.type('X');
  expect(await page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText)).toMatch(
    /I would.*X.*show you/,
  );
});

test('typing, a click elsewhere and a navigation close the card', async () => {
  await compose(PITCH);
  await openCard('our award-winning platform');
  await page.keyboard.type('x');
  expect(await cards()).toBe(0);
  await openCard('I would love to show you');
  await page.mouse.click(600, 30);
  expect(await cards()).toBe(0);
  await openCard('I would love to show you');
  await goTo('maren');
  expect(await until(cards, (count) => count === 0)).toBe(0);
});

test('"Not a pitch" and "Off here" hold for this draft, and can be taken back', async () => {
  await compose(PITCH);
  await openCard('I would love to show you');
  await pressInCard('End', 'ArrowLeft', 'ArrowLeft', 'Enter');
  expect(await readMarks(driven)).toEqual(['our award-winning platform', 'I hope this finds you well']);
  await page.keyboard.press('Enter');
  expect(
    await until(
      () => readMarks(driven),
      (marks) => marks.length === 3,
    ),
  ).toHaveLength(3);
  await openCard('I would love to show you');
  await pressInCard('End', 'ArrowLeft', 'Enter');
  expect(await readMarks(driven)).toEqual([]);
  await page.keyboard.press('Escape');
  await pressInCard('Enter');
  expect(
    await until(
      () => readMarks(driven),
      (marks) => marks.length === 3,
    ),
  ).toHaveLength(3);
});

test('several drafts are told apart; the panel hears of changes and can write into each', async () => {
  await compose('First. just checking in. Bye.');
  await compose('Second. Bye.');
  const { drafts } = await until(
    () => say(driven, { say: 'drafts' }),
    (heard) => heard.drafts.length === 2,
  );
  expect(drafts.map(({ text, current }) => [text.split('\n')[0], current])).toEqual([
    ['First. just checking in. Bye.', false],
    ['Second. Bye.', true],
  ]);
  const [first, second] = drafts.map(({ id }) => id);
  const actual = 'just checking in.';
  const place = { at: 'range', start: 3, end: 3 + actual.length, actual } as const;
  expect(await say(driven, { say: 'insert', input: { draftId: first ?? '', text: QUESTION, place } })).toBe('replaced');
  expect(await say(driven, { say: 'insert', input: { draftId: first ?? '', text: QUESTION, place } })).toBe('stale');
  const caret = { draftId: second ?? '', text: QUESTION, place: { at: 'caret' } } as const;
  expect(await say(driven, { say: 'insert', input: caret })).toBe('inserted');
  const texts = async () => (await say(driven, { say: 'drafts' })).drafts.map(({ text }) => text.split('\n')[0]);
  const wanted = [`First. ${QUESTION} Bye.`, `Second. Bye. ${QUESTION}`];
  expect(await until(texts, (found) => JSON.stringify(found) === JSON.stringify(wanted))).toEqual(wanted);
});

test('a reply shows only what sets off the radar; a closed draft leaves no mark', async () => {
  await goTo('dana');
  await page.locator('.ams').first().click();
  await page.keyboard.type('I hope this finds you well. just checking in. Bye.');
  await page.waitForTimeout(700);
  expect(await readMarks(driven)).toEqual(['just checking in']);
  await page.locator('.oc').click();
  const names = () =>
    page.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()]);
  expect(await until(names, (found) => found.length === 0)).toEqual([]);
});

test('plain text: nothing is painted, and the panel writes with one undo step', async () => {
  await open('?plain=1');
  await page.click('[gh="cm"]');
  await page.locator('textarea.Ak').click();
  await page.keyboard.type('just checking in. Bye.');
  await say(driven, { say: 'drafts' });
  const { drafts } = await say(driven, { say: 'drafts' });
  const actual = 'just checking in.';
  const place = { at: 'range', start: 0, end: actual.length, actual } as const;
  const input = { draftId: drafts[0]?.id ?? '', text: QUESTION, place };
  expect(await say(driven, { say: 'insert', input })).toBe('replaced');
  const readValue = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.Ak')?.value);
  expect(await readValue()).toBe(`${QUESTION} Bye.`);
  await page.keyboard.press('Control+z');
  expect(await readValue()).toBe('just checking in. Bye.');
  expect(await readMarks(driven)).toEqual([]);
});

test('switched off, it says nothing more and takes its marks away', async () => {
  await compose(PITCH);
  await until(
    () => readMarks(driven),
    (marks) => marks.length === 3,
  );
  await say(driven, { say: 'switch', switches: { reading: false, coaching: false, rulesOff: [] } });
  expect(
    await until(
      () => readMarks(driven),
      (marks) => marks.length === 0,
    ),
  ).toEqual([]);
  const before = (await say(driven, { say: 'seen' })).seen.length;
  await goTo('dana');
  await page.waitForTimeout(400);
  expect((await say(driven, { say: 'seen' })).seen.length).toBe(before);
});

test('insert into a draft that nobody clicked in yet goes before the signature', async () => {
  await page.click('[gh="cm"]');
  const { drafts } = await until(
    () => say(driven, { say: 'drafts' }),
    (heard) => heard.drafts.length === 1,
  );
  const input = { draftId: drafts[0]?.id ?? '', text: QUESTION, place: { at: 'caret' } } as const;
  expect(await say(driven, { say: 'insert', input })).toBe('inserted');
  const lines = await page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText.split('\n'));
  expect(lines?.[0]).toBe(QUESTION);
  expect(lines).toContain('Alex Moreno');
});

test('insert goes where the caret was, on an empty line too, when the focus is elsewhere', async () => {
  await compose('One\n\nTwo');
  await page.keyboard.press('ArrowUp');
  await page.click('[name="subjectbox"]');
  const { drafts } = await until(
    () => say(driven, { say: 'drafts' }),
    (heard) => heard.drafts.length === 1,
  );
  const input = { draftId: drafts[0]?.id ?? '', text: QUESTION, place: { at: 'caret' } } as const;
  expect(await say(driven, { say: 'insert', input })).toBe('inserted');
  const text = await page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText.replace(/\n+/g, '|'));
  expect(text).toContain(`One|${QUESTION}|Two`);
});

test('an editor that refuses leaves the text alone, and the question is on the clipboard', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await compose(PITCH);
  await openCard('I would love to show you');
  const readText = () => page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText);
  const before = await readText();
  await page.evaluate(() => {
    document.querySelector('.Am')?.addEventListener('beforeinput', (event) => event.preventDefault());
  });
  await pressInCard('ArrowRight', 'Enter');
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await until(readClipboard, (text) => text === QUESTION)).toBe(QUESTION);
  expect(await readText()).toBe(before);
  expect(await cards()).toBe(1);
});

test('German, old recipient fields, full screen and a window of its own', async () => {
  await open('?hl=de&recipients=old');
  await page.click('[gh="cm"]');
  await page.keyboard.type('raj.patel@northfield.example\t');
  await page.click('[data-tooltip="Vollbild"]');
  await page.locator('.Am').click({ position: { x: 5, y: 5 } });
  await page.keyboard.type('just checking in. Bye.');
  const marked = () => readMarks(driven);
  expect(await until(marked, (marks) => marks.length === 1)).toEqual(['just checking in']);
  const read = async () => (await say(driven, { say: 'drafts' })).drafts[0];
  const draft = await until(read, (found) => found?.recipients[0]?.email !== undefined);
  expect(draft?.recipients[0]?.email).toBe('raj.patel@northfield.example');
  const [window] = await Promise.all([
    page.context().waitForEvent('page'),
    page.click('[data-tooltip="In neuem Fenster"]'),
  ]);
  const popped = window as unknown as TestPage;
  await window.locator('.Am').waitFor();
  expect(
    await until(
      () => readMarks(popped),
      (marks) => marks.length === 1,
    ),
  ).toEqual(['just checking in']);
  await window.close();
});

test('while a word is being composed nothing new is marked', async () => {
  await compose('Hello. ');
  const session = await page.context().newCDPSession(page);
  const text = 'just checking in. Then';
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(750);
  expect(await readMarks(driven)).toEqual([]);
  await session.send('Input.insertText', { text });
  expect(
    await until(
      () => readMarks(driven),
      (marks) => marks.length === 1,
    ),
  ).toEqual(['just checking in']);
});

test('a page at rest runs nothing, with a conversation and a marked draft open', async () => {
  await goTo('dana');
  await compose(PITCH);
  await page.waitForTimeout(3500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const readScript = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await readScript();
  await page.waitForTimeout(2000);
  expect((await readScript()) - before).toBe(0);
});
