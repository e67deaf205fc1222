import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { common, panel as panelWords, people, thread as words } from '../../../lib/locales';
import { duplicates } from '../../../lib/locales/en/duplicates';
import { notices } from '../../../lib/locales/en/notices';
import { findAxeProblems } from '../look-inside';
import type { Chromium } from './browser';
import { openConversation, openGmail } from './gmail';
import { beginWithPanel, type Panel } from './panel';

const INES = 'Ines Sommer';

describe('everyone on a thread, and who is in the record twice', () => {
  let chromium: Chromium;
  let panel: Panel;
  let tab: Page;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    tab = await openGmail(chromium, 'round');
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  const line = () =>
    panel.page.$eval('[data-go="everyone"]', (button) => (button as HTMLElement).innerText).catch(() => '');
  const openList = async () => {
    await panel.page.waitForSelector('[data-go="everyone"]');
    await panel.page.click('[data-go="everyone"]');
    await panel.page.waitForSelector('[data-go="people"]');
  };
  const openRow = (name: string) =>
    panel.page.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-go="people"] button[data-row]')];
      rows.find((row) => row.innerText.includes(wanted))?.click();
    }, name);

  test('the line above the sender says what to mind; on a thread of one there is none', async () => {
    await expect.poll(() => panel.who()).toContain('Raj Patel');
    await expect.poll(line).toContain('Dana Whitfield wants purchasing@harbourtiles.example left out');
    await openConversation(tab, 'crate');
    await expect.poll(() => panel.who()).toContain('The Crate Weekly');
    await expect.poll(line).toBe('');
    await openConversation(tab, 'round');
    await expect.poll(() => panel.who()).toContain('Raj Patel');
  });

  test('everyone with their roles, what is open with them, and nobody but them', async () => {
    await openList();
    for (const said of [words.title, 'Raj Patel', 'Dana Whitfield', INES, words.desk, 'Q3 defect sheet'])
      await panel.says(said);
    const text = await panel.text();
    expect(text).not.toContain('Alex Moreno');
    expect(text).not.toContain('Priya');
    await panel.shoot('thread');
  });

  test('one is opened as the page’s person is, with why; Escape leads back to the list', async () => {
    await openRow('Dana Whitfield');
    await expect.poll(() => panel.who()).toContain('Dana Whitfield');
    await panel.says(panelWords.why.button('she/her'));
    await panel.page.keyboard.press('Escape');
    await panel.page.waitForSelector('[data-go="people"]');
  });

  test('a stranger is saved with one click, and taken back', async () => {
    await panel.press(words.saveLabel(INES));
    await panel.says(notices.saved(INES));
    await expect.poll(() => panel.page.$(`::-p-aria([name="${words.saveLabel(INES)}"])`)).toBeNull();
    await panel.press(common.undo);
    await panel.says(notices.undone);
    await panel.page.waitForSelector(`::-p-aria([name="${words.saveLabel(INES)}"])`);
    await panel.press(words.saveLabel(INES));
    await panel.says(notices.saved(INES));
  });

  test('another page, and nobody of the thread stays', async () => {
    await openConversation(tab, 'crate');
    await expect.poll(() => panel.who()).toContain('The Crate Weekly');
    expect(await panel.page.$eval('main', (main) => main.innerText)).not.toContain(INES);
    await tab.close();
  });

  describe('duplicates', () => {
    let app: Page;
    const rows = () => app.getByRole('button', { name: /^Merge .* and / });
    const add = async (name: string, key: string) => {
      await app.getByRole('button', { name: people.add }).first().click();
      await app.getByRole('dialog').getByLabel(people.addName, { exact: true }).fill(name);
      await app.getByRole('dialog').getByRole('button', { name: people.addSave, exact: true }).click();
      await app.getByRole('heading', { name }).waitFor();
      await app.getByLabel(people.person.addIdentity, { exact: true }).fill(key);
      await app.getByRole('button', { name: people.addSave, exact: true }).click();
      await app.getByText(key).first().waitFor();
      await app.evaluate(() => {
        location.hash = '#people';
      });
    };

    test('an address that is somebody else’s is moved only when the user says so', async () => {
      app = await chromium.openExtensionPage('app#people');
      await add('Ines S. Sommer', 'ines.sommer+fair@northfield.example');
      await add('Rajesh Patel', '+44 113 496 0999');
      await app
        .getByRole('link', { name: /Rajesh Patel/ })
        .first()
        .click();
      await app.getByLabel(people.person.addIdentity, { exact: true }).fill('raj.patel@northfield.example');
      await app.getByRole('button', { name: people.addSave, exact: true }).click();
      await app.getByText(people.person.identityTaken('Raj Patel')).waitFor();
      await app.getByRole('button', { name: people.person.leaveThere('Raj Patel') }).click();
      await expect.poll(() => app.getByText('raj.patel@northfield.example').count()).toBe(0);
    });

    test('pairs with reasons; never the same is kept, undone, and listed on the person’s page', async () => {
      await app.evaluate(() => {
        location.hash = '#people';
      });
      await app.getByRole('link', { name: duplicates.link, exact: true }).click();
      await app.getByText(duplicates.reasons.mailbox('ines.sommer@northfield.example')).waitFor();
      for (const scheme of ['light', 'dark'] as const) {
        await app.emulateMedia({ colorScheme: scheme });
        await app.screenshot({ path: `.output/shots/duplicates-${scheme}.png` });
        expect(await findAxeProblems(app)).toEqual([]);
      }
      const before = await rows().count();
      const never = app.getByRole('button', { name: duplicates.neverLabel(INES, 'Ines S. Sommer') });
      await never.click();
      await expect.poll(() => rows().count()).toBe(before - 1);
      await app.getByRole('button', { name: people.person.undo, exact: true }).click();
      await never.waitFor();
      await never.click();
      await expect.poll(() => rows().count()).toBe(before - 1);
      await app.evaluate(() => {
        location.hash = '#people';
      });
      await app
        .getByRole('link', { name: /^Ines Sommer/ })
        .first()
        .click();
      await app.getByText(duplicates.apart.title).waitFor();
      await app.getByRole('button', { name: duplicates.apart.remove('Ines S. Sommer') }).click();
      await expect.poll(() => app.getByText(duplicates.apart.title).count()).toBe(0);
    });

    test('a pair is merged with what differs in sight, and the merge is taken back', async () => {
      await app.evaluate(() => {
        location.hash = '#duplicates';
      });
      await app.getByRole('button', { name: duplicates.mergeLabel(INES, 'Ines S. Sommer') }).click();
      await app.getByText(people.merging.differ).waitFor();
      await app.getByRole('button', { name: people.merging.confirm, exact: true }).click();
      // What the user typed beats what was read.
      await app.getByText(people.merging.done('Ines S. Sommer')).waitFor();
      const merge = app.getByRole('button', { name: duplicates.mergeLabel(INES, 'Ines S. Sommer') });
      await expect.poll(() => merge.count()).toBe(0);
      await app.getByRole('button', { name: people.person.undo, exact: true }).click();
      await merge.waitFor();
    });
  });
});
