import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { common, insights as words } from '../../../lib/locales';
import type { Chromium } from './browser';
import { compose, editorOf, openConversation, openGmail, write } from './gmail';
import { beginInApp } from './journeys';
import { readResults } from './read-results';

const DANA = 'dana.whitfield@harbourtiles.example';
const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";

describe('results of sent drafts', () => {
  let chromium: Chromium;
  let app: Page;
  let gmail: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('insights'));
    gmail = await openGmail(chromium);
  });
  afterAll(async () => {
    expect(await chromium.close()).toEqual([]);
  });
  afterEach(async () => {
    await app.bringToFront();
  });

  /** What is kept now, oldest first. */
  const kept = () => readResults(app);
  const pitch = async (more = '') => {
    await gmail.bringToFront();
    const box = await compose(gmail, DANA);
    await write(box, PITCH + more);
    return box;
  };
  const sendOf = (box: Awaited<ReturnType<typeof pitch>>) => box.locator('.aoO');

  test('nothing yet: the page says what will be kept', async () => {
    await app.getByText(words.empty.title).waitFor();
    await app.getByText(words.empty.example).first().waitFor();
    await app.screenshot({ path: '.output/shots/insights-none.png' });
  });

  test('a discarded draft, and one put away, are no result; nor is mail that sells nothing', async () => {
    const discarded = await pitch();
    await discarded.locator('.oc').click();
    const away = await pitch();
    await editorOf(away).press('Escape');
    const plain = await compose(gmail, DANA);
    await write(plain, 'Thanks for the call. I have moved our meeting to Tuesday at ten, as you asked. ');
    await sendOf(plain).click();
    await plain.waitFor({ state: 'detached' });
    // What is told is written in its turn: once the next draft is kept, these would be too.
    const box = await pitch('First one.');
    await sendOf(box).click();
    await expect.poll(async () => (await kept()).length).toBe(1);
    const [row] = await kept();
    expect(row).toMatchObject({ channel: 'mail', kind: 'new', state: 'sent', verdict: 'pitch' });
    expect(Object.keys(row?.marks ?? {}).length).toBeGreaterThan(0);
    expect(JSON.stringify(row)).not.toMatch(/award|platform|First one/);
  });

  test('sent by Ctrl+Enter it is kept too', async () => {
    const box = await pitch('By keys.');
    await editorOf(box).press('Control+Enter');
    await expect.poll(async () => (await kept()).length).toBe(2);
  });

  test('undone: the result is taken back; sent again it is kept once', async () => {
    const box = await pitch('Undone.');
    await sendOf(box).click();
    await expect.poll(async () => (await kept()).length).toBe(3);
    await gmail.locator('.bAp .ag').click();
    await expect.poll(async () => (await kept()).length).toBe(2);
    const again = gmail.locator('.AD .M9').last();
    expect(await editorOf(again).innerText()).toContain('Undone.');
    await sendOf(again).click();
    await expect.poll(async () => (await kept()).length).toBe(3);
  });

  test('scheduled is told apart, and counts as nothing yet', async () => {
    const box = await pitch('Later.');
    await box.locator('.hG').click();
    await gmail.locator('[selector="scheduledSend"]').click();
    await gmail.locator('.J-N').click();
    await expect.poll(async () => (await kept()).map(({ state }) => state)).toContain('scheduled');
    await app.getByText(words.answered.scheduled(1)).waitFor();
    await app.getByText(words.answered.waiting(3, 0)).waitFor();
  });

  test('a mail of hers that comes later answers the last one, and Insights says so', async () => {
    await gmail.bringToFront();
    await openConversation(gmail, 'dana');
    await gmail.evaluate(addNewestMail);
    await expect
      .poll(async () => (await kept()).filter(({ answeredAt }) => answeredAt !== undefined).length, { timeout: 10_000 })
      .toBe(1);
    expect((await kept()).filter(({ state }) => state === 'sent').at(-1)?.answeredAt).toBeGreaterThan(0);
    await app.getByText(words.answered.waiting(3, 1)).waitFor();
    await app.getByText(words.answered.compared(10)['too-few']).first().waitFor();
    await app.screenshot({ path: '.output/shots/insights-few.png', fullPage: true });
  });

  test('all results can be deleted and come back; switched off, nothing is kept', async () => {
    await app.getByRole('button', { name: words.keep.deleteAll }).click();
    await app.getByText(words.empty.title).waitFor();
    expect(await kept()).toEqual([]);
    await app.getByRole('button', { name: common.undo, exact: true }).click();
    await expect.poll(async () => (await kept()).length).toBe(4);
    await app.getByRole('switch', { name: words.keep.label }).click();
    await app.getByRole('switch', { name: words.keep.label, checked: false }).waitFor();
    const off = await pitch('Not kept.');
    await sendOf(off).click();
    await off.waitFor({ state: 'detached' });
    // Written before the switch is turned: what was sent just now has long been answered for by then.
    const on = await pitch('Kept again.');
    await app.bringToFront();
    await app.getByRole('switch', { name: words.keep.label }).click();
    await app.getByRole('switch', { name: words.keep.label, checked: true }).waitFor();
    await gmail.bringToFront();
    await sendOf(on).click();
    await expect.poll(async () => (await kept()).length).toBe(5);
  });
});

/** One more mail of hers in the open conversation, of this moment: Gmail's ids carry their time. Runs in the page. */
function addNewestMail(): void {
  const mails = [...document.querySelectorAll('[role="main"]:not(.gone) [data-legacy-message-id]')];
  const hers = mails.findLast((mail) => mail.querySelector('.gD[email^="dana"]'));
  const copy = hers?.cloneNode(true) as HTMLElement;
  const number = BigInt(Date.now()) << 20n;
  copy.dataset.legacyMessageId = number.toString(16);
  copy.dataset.messageId = `#msg-f:${number}`;
  hers?.after(copy);
}
