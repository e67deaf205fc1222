import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { popup as popupWords, welcome, panel as words } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { agreeToAll, countMarks } from './journeys';
import { watchSidebar } from './sidebar';

/** The three everyday uses in Firefox: its own sidebar beside a profile, marks while writing, a note from the popup. */
let firefox: Firefox;
let own: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  own = firefox.welcome;
  await agreeToAll(own);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  await press(own, 'button', welcome.panel.button);
});
afterAll(async () => firefox.close());

const sidebar = () => watchSidebar(own).text();
const sidebarSays = (text: string) => watchSidebar(own).says(text);

test('the real sidebar shows who a LinkedIn profile is about, and follows to the next without the one before', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/dana-whitfield/');
  await profile.bringToFront();
  await sidebarSays('Dana Whitfield');
  await sidebarSays('Q3 defect sheet');
  await profile.click('[data-go="raj-patel-ops"]');
  await sidebarSays('Raj Patel');
  expect(await sidebar()).not.toContain('Dana Whitfield\n');
  await profile.close();
});

test('Gmail: the sender of a thread, then marks while a pitch is typed, and the review in the sidebar', async () => {
  const gmail = await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  await gmail.bringToFront();
  await sidebarSays(words.quiet.nobody.title);
  await gmail.evaluate(() => {
    const { conversations } = window as unknown as { conversations: Record<string, string> };
    location.hash = `#inbox/${conversations.dana}`;
  });
  await sidebarSays('Dana Whitfield');
  await gmail.click('[gh="cm"]');
  await gmail.waitForSelector('.AD .M9 [name="to"] input');
  await gmail.type('.AD .M9 [name="to"] input', 'dana.whitfield@harbourtiles.example');
  await gmail.keyboard.press('Enter');
  await gmail.focus('.AD .M9 [g_editable="true"]');
  await gmail.keyboard.down('Control');
  await gmail.keyboard.press('Home');
  await gmail.keyboard.up('Control');
  await gmail.keyboard.type("Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ");
  await vi.waitFor(async () => expect(await countMarks(gmail)).toBeGreaterThan(0), { timeout: 15_000, interval: 100 });
  const html = await gmail.$eval('.AD .M9 [g_editable="true"]', (editor) => editor.innerHTML);
  expect(html.replace(/<div[^>]*gmail_signature.*$/s, '')).not.toMatch(/<(span|mark|font)|style=|class=/);
  await sidebarSays('Reads as a pitch');
  await sidebarSays('role: VP Operations');
  await sidebarSays('Dana Whitfield');
  await gmail.screenshot({ path: '.output/shots/firefox-gmail-marks.png' });
  await showsCardAndReplaces(gmail);
  await gmail.close();
});

/** A click on a mark opens the card, which no script can look into; the sidebar's Replace and Insert, each with one undo. */
async function showsCardAndReplaces(gmail: Page): Promise<void> {
  const readText = () =>
    gmail.$eval('.AD .M9 [g_editable="true"]', (editor) => (editor as HTMLElement).innerText.replace(/\u00a0/g, ' '));
  const undo = async () => {
    await gmail.focus('.AD .M9 [g_editable="true"]');
    await gmail.keyboard.down('Control');
    await gmail.keyboard.press('z');
    await gmail.keyboard.up('Control');
  };
  const at = await gmail.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const { x, y, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x: x + 12, y: y + height / 2 };
  });
  await gmail.mouse.click(at.x, at.y);
  await gmail.waitForSelector('[popover]');
  await gmail.screenshot({ path: '.output/shots/firefox-gmail-card.png' });
  await gmail.keyboard.press('Escape');
  expect(await gmail.$('[popover]')).toBeNull();
  const before = await readText();
  for (const [button, outcome] of [
    [words.draft.insert, words.draft.outcomes.inserted],
    [words.draft.replace, words.draft.outcomes.replaced],
  ] as const) {
    // A line is replaced only once it is chosen.
    await pressInSidebar('[data-row]');
    await pressInSidebar('li button', button);
    await sidebarSays(outcome);
    await vi.waitFor(async () => expect(await readText()).toContain('?'), { timeout: 15_000 });
    await undo();
    await vi.waitFor(async () => expect(await readText()).toBe(before), { timeout: 15_000 });
  }
}

/** The first such button in the draft's part of the real sidebar, by its words if there are any. */
async function pressInSidebar(css: string, name = ''): Promise<void> {
  await vi.waitFor(
    async () => {
      const pressed = await own.evaluate(
        (wanted, text) => {
          const [view] = browser.extension.getViews({ type: 'sidebar' });
          const buttons = [...(view?.document.querySelectorAll<HTMLElement>(`[data-go="draft"] ${wanted}`) ?? [])];
          const found = buttons.find((one) => text === '' || one.textContent?.trim() === text);
          found?.click();
          return found !== undefined;
        },
        css,
        name,
      );
      expect(pressed).toBe(true);
    },
    { timeout: 15_000 },
  );
}

test('a note from the popup page is filed under whom was chosen, and stands in the sidebar', async () => {
  const popup = await firefox.openExtensionPage('popup');
  await popup.waitForSelector('textarea');
  await popup.type('textarea', 'prefers text after ten, promised him the glaze chart by Friday');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector(`[role="combobox"]`);
  await popup.keyboard.type('raj');
  await seeText(popup, 'Raj Patel');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await popup.keyboard.press('Enter');
  await seeText(popup, popupWords.savedFor('Raj Patel'));
  await popup.close();
  const profile = await firefox.openPage('https://www.linkedin.com/in/raj-patel-ops/');
  await profile.bringToFront();
  await sidebarSays('Raj Patel');
  await sidebarSays('the glaze chart');
  await profile.close();
});

/** Firefox's own, in the pages of an extension. */
declare const browser: { extension: { getViews(of: { type: string }): Window[] } };
