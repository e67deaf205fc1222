import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { popup, settings } from '../../../lib/locales';
import { page as cardWords } from '../../../lib/locales/en/page';
import { planted, plantedStrings } from '../../hostile/planted';
import { type Chromium, openChromium } from './browser';
import { compose, countMarks, openConversation, openGmail, write } from './gmail';
import { explainAtCaret, waitForCard } from './hint-card';
import { drivePlanted, expectUnseen, inIsolatedWorld, letSlip, makePagesHostile, seenBy } from './hostile-page';
import { addWebmail, agree, chooseLinkedIn, openWelcome, switchOn } from './journeys';
import { openPanel, type Panel } from './panel';
import { openRealPopup } from './side-panel';

const PITCH = "I'd love to show you how our award-winning platform helps teams like yours. ";
const FIXTURES: Record<string, string> = {
  '/imp/dynamic.php?page=mailbox': 'horde-read--german-with-preview',
  '/appsuite/?app=mail': 'ox-thread--several-writers',
  '/imp/compose.php': 'horde-compose--editable-root-and-hidden-twin',
};

/** Fifty words about people whom the pages show; the pages look for them with all a page has. */
describe('a hostile page', () => {
  let chromium: Chromium;
  let panel: Panel;
  let own: Page;
  let server: Server;
  let webmail = '';
  /** What the panel showed of the fifty along the way: they were at hand, just not in the page. */
  const shown = new Set<string>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      const name = FIXTURES[request.url ?? ''];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(name ? readFileSync(join(process.cwd(), 'tests/fixtures/generic', `${name}.html`)) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    webmail = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    chromium = await openChromium();
    own = await openWelcome(chromium);
    await agree(own);
    await switchOn(own, settings.sites.gmail);
    await chooseLinkedIn(own, 'browse');
    await addWebmail(own, webmail);
    await (await drivePlanted(own))('plantAll');
    await makePagesHostile(chromium);
    panel = await openPanel(chromium);
  });
  afterAll(async () => {
    await panel.disconnect();
    server.close();
    expect(await chromium.close()).toEqual([]);
  });

  const person = (slug: string) => planted.find((one) => one.slug === slug || one.email.startsWith(slug));
  /** The panel shows them, with what is planted of them. */
  const panelShows = async (slug: string) => {
    await panel.says(person(slug)?.name ?? '');
    const text = (await panel.text()).toLowerCase();
    for (const word of plantedStrings) if (text.includes(word.toLowerCase())) shown.add(word);
  };

  test('would see it: each way in which one of our scripts could let something slip is noticed', async () => {
    const address = 'https://mail.google.com/';
    const first = await openGmail(chromium);
    const ways = await inIsolatedWorld(own, { address, input: { way: '', word: '' } }, letSlip);
    await first.close();
    expect(ways.length).toBeGreaterThan(8);
    for (const [at, way] of ways.entries()) {
      const page = await openGmail(chromium);
      await expectUnseen(page);
      const word = plantedStrings[at] ?? '';
      await inIsolatedWorld(own, { address, input: { way, word } }, letSlip);
      await page.waitForTimeout(100);
      expect((await seenBy(page)).join(' '), way).toContain(word.toLowerCase());
      await page.evaluate(forgetDatabase, word);
      await page.close();
    }
  });

  test('Gmail: reading, moving on, writing, marks, the card, a sending', async () => {
    const gmail = await openGmail(chromium, 'dana');
    await panelShows('dana-whitfield');
    await expectUnseen(gmail);
    await openConversation(gmail, 'raj');
    await panelShows('raj-patel-ops');
    await expectUnseen(gmail);
    await openConversation(gmail, 'dana');
    await panelShows('dana-whitfield');
    const box = await compose(gmail, 'dana.whitfield@harbourtiles.example');
    await write(box, PITCH);
    await expect.poll(() => countMarks(gmail)).toBeGreaterThan(0);
    await explainAtCaret(chromium, gmail);
    await gmail.keyboard.press('Control+Home');
    await explainAtCaret(chromium, gmail);
    await waitForCard(gmail, cardWords.notAPitch);
    await expectUnseen(gmail);
    await gmail.keyboard.press('Escape');
    await box.locator('.aoO').click();
    await gmail.waitForTimeout(500);
    await expectUnseen(gmail);
    await gmail.close();
  });

  test('Gmail: somebody with whom the coach is off, and a note from the popup', async () => {
    const gmail = await openGmail(chromium, 'dana');
    const box = await compose(gmail, 'siobhan@oneill.example');
    await write(box, PITCH);
    await gmail.waitForTimeout(900);
    expect(await countMarks(gmail)).toBe(0);
    await panelShows('dana-whitfield');
    const popupSurface = await openRealPopup(chromium);
    await popupSurface.page.waitForSelector('textarea');
    await popupSurface.page.type('textarea', `asked again about ${person('dana-whitfield')?.strings[4]}`);
    await popupSurface.page.keyboard.press('Enter');
    await popupSurface.page.waitForFunction(
      (saved) => document.body.innerText.includes(saved),
      {},
      popup.savedFor(person('dana-whitfield')?.name ?? ''),
    );
    await expectUnseen(gmail);
    await popupSurface.page.close();
    await popupSurface.disconnect();
    await gmail.close();
  });

  test('a webmail that nobody has heard of: reading, a thread of several, writing', async () => {
    for (const [path, who] of [
      ['/imp/dynamic.php?page=mailbox', 'lena.fischer'],
      ['/imp/compose.php', 'tomas.vega'],
    ] as const) {
      const page = await chromium.context.newPage();
      await page.goto(`${webmail}${path}`);
      await panelShows(who);
      if (path.includes('compose')) {
        await page.frameLocator('iframe').locator('body').click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(` ${PITCH}`);
        await page.waitForTimeout(900);
      }
      await expectUnseen(page);
      await page.close();
    }
    const thread = await chromium.context.newPage();
    await thread.goto(`${webmail}/appsuite/?app=mail`);
    await thread.waitForTimeout(1_500);
    await expectUnseen(thread);
    await thread.close();
  });

  test.each(['sdui', 'ember'])(
    'LinkedIn, as one browses (%s pages): a profile, the next one, a message',
    async (generation) => {
      const page = await chromium.context.newPage();
      await page.goto(`https://www.linkedin.com/in/dana-whitfield/?generation=${generation}`);
      await panelShows('dana-whitfield');
      await expectUnseen(page);
      await page.getByText('Message', { exact: true }).first().click();
      await page.locator('.msg-form__contenteditable').click();
      await page.keyboard.type(PITCH);
      await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
      await expectUnseen(page);
      await page.goto(`https://www.linkedin.com/in/raj-patel-ops/?generation=${generation}`);
      await panelShows('raj-patel-ops');
      await expectUnseen(page);
      await page.close();
    },
  );

  test('the panel showed what the pages didn’t see', () => {
    expect([...shown].length).toBeGreaterThanOrEqual(10);
  });
});

/** Runs in the page: what one test left doesn't count in the next. */
function forgetDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => resolve();
    asked.onblocked = () => resolve();
  });
}
