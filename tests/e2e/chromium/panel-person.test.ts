import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { common, panel as words } from '../../../lib/locales';
import { notices } from '../../../lib/locales/en/notices';
import { page as cardWords } from '../../../lib/locales/en/page';
import type { Chromium } from './browser';
import { compose, marked, openGmail, write } from './gmail';
import { explainAtCaret, waitForCard } from './hint-card';
import { beginWithPanel, type Panel } from './panel';

const DANA = 'dana.whitfield@harbourtiles.example';

describe('the person in the panel, and what is written to or about them', () => {
  let chromium: Chromium;
  let panel: Panel;
  let tab: Page;
  const field = () => panel.page.$eval('[data-go="note"] textarea', (area) => (area as HTMLTextAreaElement).value);
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    tab = await chromium.context.newPage();
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  test('known by LinkedIn’s address alone, she can be read on a click; what she is kept as stays', async () => {
    await tab.goto('https://www.linkedin.com/in/dana-whitfield/');
    await expect.poll(() => panel.who()).toContain('Dana Whitfield');
    await panel.press(words.why.button('she/her'));
    await panel.press(words.unknown.read);
    await panel.says(notices.profileKept);
    await panel.says('VP Operations');
  });

  test('what is typed while a note is saved stays a note of its own; Undo gives the words back', async () => {
    await panel.page.focus('[data-go="note"] textarea');
    await panel.page.keyboard.type('likes green tea');
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.type('second thought');
    await panel.says(notices.noted('Dana Whitfield'));
    await expect.poll(field).toBe('second thought');
    await panel.press(common.undo);
    await panel.says(notices.undone);
    await expect.poll(field).toBe('likes green tea\nsecond thought');
    await panel.page.focus('[data-go="note"] textarea');
    await panel.page.keyboard.down('Control');
    await panel.page.keyboard.press('a');
    await panel.page.keyboard.up('Control');
    await panel.page.keyboard.press('Backspace');
  });

  test('a draft to her over a mail from somebody else says whom it is to; she is a click away', async () => {
    await tab.close();
    tab = await openGmail(chromium, 'crate');
    await write(await compose(tab, DANA), 'Hi Dana, just checking in. Can we book a 15 minute call? ');
    await panel.says(words.draft.to('Dana Whitfield'));
    await expect.poll(() => panel.who()).toContain('The Crate Weekly');
    await panel.press(words.draft.showRecipient('Dana Whitfield'));
    await expect.poll(() => panel.who()).toContain('Dana Whitfield');
    await panel.press(words.header.backToPage);
    await expect.poll(() => panel.who()).toContain('The Crate Weekly');
  });

  test('"Not a pitch" and "Off here" in the page hold in the panel', async () => {
    await panel.says(words.draft.categories['check-in']);
    await expect.poll(async () => (await marked(tab)).join()).toContain('just checking in');
    await tab.bringToFront();
    await explainAtCaret(chromium, tab);
    const card = await waitForCard(tab, words.draft.categories['check-in']);
    await card.press(cardWords.notAPitch);
    await expect.poll(() => panel.text()).not.toContain(words.draft.categories['check-in']);
    await tab.keyboard.press('Escape');
    await explainAtCaret(chromium, tab);
    await (await waitForCard(tab, cardWords.offHere)).press(cardWords.offHere);
    await panel.says(words.draft.off);
    await (await waitForCard(tab, cardWords.turnOn)).press(cardWords.turnOn);
    await panel.says(words.draft.verdicts.pitch);
  });
});
