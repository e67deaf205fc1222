import type { Locator, Page } from 'playwright-core';
import type { Chromium } from './browser';

const GMAIL = 'https://mail.google.com/mail/u/0/';

/** Open the sample Gmail: the inbox, or a conversation by its short name. */
export async function openGmail(chromium: Chromium, conversation?: string, query = ''): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${GMAIL}${query}#inbox`);
  if (conversation) await openConversation(page, conversation);
  return page;
}

export async function openConversation(page: Page, name: string): Promise<void> {
  await page.evaluate((short) => {
    const tokens = (window as unknown as { conversations: Record<string, string> }).conversations;
    location.hash = `#inbox/${tokens[short]}`;
  }, name);
  await page.locator('[role="main"]:not(.gone) h2.hP').waitFor();
}

/** A new message in a pop-up. */
export async function compose(page: Page, to: string): Promise<Locator> {
  const open = await page.locator('.AD .M9').count();
  await page.locator('[gh="cm"]').click();
  const box = page.locator('.AD .M9').nth(open);
  if (to) {
    await box.locator('[name="to"] input').fill(to);
    await box.locator('[name="to"] input').press('Enter');
  }
  return box;
}

export const editorOf = (box: Locator): Locator => box.locator('[g_editable="true"]');

/** Type at the very top, above the signature, as one does. */
export async function write(box: Locator, text: string): Promise<void> {
  const editor = editorOf(box);
  await editor.focus();
  await editor.press('Control+Home');
  await editor.pressSequentially(text, { delay: 4 });
}

/** How many marks of each severity are painted on the page, as the browser itself counts them. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** The words that are marked now, in page order. */
export function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );
}

export type Sent = { to: string[]; subject: string; html: string; text: string };
export const sentMail = (page: Page): Promise<Sent[]> =>
  page.evaluate(() => (window as unknown as { sentMail: Sent[] }).sentMail);
