import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issues } from '../../../lib/library/issues';
import { panel as words } from '../../../lib/locales';
import type { Chromium } from './browser';
import { compose, editorOf, openGmail, write } from './gmail';
import { beginWithPanel, type Panel } from './panel';

const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";

/** Questions of the library as they look once the company's name is in them. */
const ofLibrary = (company: string) =>
  new Map(issues.flatMap((issue) => issue.questions.map((row) => [row.text.replace('{company}', company), issue])));

/** The lines of one list of the panel: the question, and what stands under it. */
const readRows = (panel: Panel, go: string) =>
  panel.page.$$eval(`[data-go="${go}"] li:has(p[dir="auto"])`, (rows) =>
    rows.map((row) => ({
      text: row.querySelector('p')?.textContent ?? '',
      under: row.querySelector('p + div > span')?.textContent ?? '',
    })),
  );

/** The draft's list holds findings, too. */
const readQuestions = async (panel: Panel) => (await readRows(panel, 'draft')).filter(({ text }) => text.endsWith('?'));

describe('what to ask, from the issue library', () => {
  let chromium: Chromium;
  let panel: Panel;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  test('a pitch to Dana: three questions for her role and industry, none of it in the page until Insert', async () => {
    const gmail: Page = await openGmail(chromium);
    const box = await compose(gmail, 'dana.whitfield@harbourtiles.example');
    await write(box, PITCH);
    await panel.says('role: VP Operations');
    const rows = await readQuestions(panel);
    expect(rows).toHaveLength(3);
    const library = ofLibrary('Harbour Tiles');
    // What she said herself is taken up first.
    expect(rows[0]?.text).toMatch(/^You said “.+”: what has changed about that since\?$/);
    const others = rows.slice(1);
    for (const { text } of others) expect(library.get(text)?.roles).toContain('operations');
    // Said once, where it is the same for all.
    expect(others.map(({ under }) => under)).toEqual(['from: role: VP Operations · industry: ceramics', '']);
    expect(new Set(others.map(({ text }) => library.get(text)?.id)).size).toBe(2);
    await panel.shoot('draft-library');
    const page = await gmail.content();
    for (const { text } of rows) expect(page).not.toContain(text);
    await panel.press(words.draft.insertLabel(rows[1]?.text ?? ''));
    await expect.poll(() => editorOf(box).innerText()).toContain(rows[1]?.text);
    await gmail.close();
  });

  test('somebody we hold nothing of: the draft’s own questions', async () => {
    const gmail = await openGmail(chromium);
    const box = await compose(gmail, 'new.person@elsewhere.example');
    await write(box, PITCH);
    await expect.poll(async () => (await readQuestions(panel)).length).toBeGreaterThan(0);
    const rows = await readQuestions(panel);
    await panel.shoot('draft-stranger');
    const library = ofLibrary('Harbour Tiles');
    expect(rows.filter(({ text }) => library.has(text))).toEqual([]);
    expect(await panel.text()).not.toContain('role:');
    // What became of the other tab's draft is no news of this one.
    expect(await panel.text()).not.toContain(words.draft.outcomes.inserted);
    await gmail.close();
  });

  test('the first screen: one question of the role, one of the history; what was asked is not proposed again', async () => {
    const profile = await chromium.context.newPage();
    await profile.goto('https://www.linkedin.com/in/岡部-潤-kiln/');
    await panel.says('likely, by role');
    const [first, second, ...more] = await readRows(panel, 'ask');
    expect(more).toEqual([]);
    expect(ofLibrary('Seto Furnace Works').get(first?.text ?? '')?.roles).toContain('engineering');
    expect(second?.under).toBe('nothing noted of their helpers yet');
    await panel.shoot('ask-library');
    await panel.press(`${words.ask.asked}: ${first?.text}`);
    await expect.poll(async () => (await readRows(panel, 'ask')).map(({ text }) => text)).not.toContain(first?.text);
    expect((await readRows(panel, 'ask')).map(({ text }) => text)).toHaveLength(2);
    await profile.reload();
    await panel.says('likely, by role');
    expect((await readRows(panel, 'ask')).map(({ text }) => text)).not.toContain(first?.text);
    await profile.close();
  });
});
