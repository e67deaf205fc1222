import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';

const SCRIPT = join(process.cwd(), 'tests', 'webmail', 'roundcube');

/**
 * A place and ports of this checkout's own: a test resets its mail, and beside it run those of another checkout, or a Roundcube
 * that somebody uses by hand. Below the ports that systems give away themselves.
 */
const OWN = createHash('sha256').update(process.cwd()).digest().readUInt16BE(0) % 3_000;
const STATE = process.env.WEBMAIL_STATE ?? join(tmpdir(), `acquaint-webmail-${OWN}`);
const portOf = (service: number) => String(20_000 + OWN * 3 + service);
const ENV = {
  WEBMAIL_STATE: STATE,
  WEBMAIL_ROUNDCUBE_PORT: process.env.WEBMAIL_ROUNDCUBE_PORT ?? portOf(0),
  WEBMAIL_IMAP_PORT: process.env.WEBMAIL_IMAP_PORT ?? portOf(1),
  WEBMAIL_SMTP_PORT: process.env.WEBMAIL_SMTP_PORT ?? portOf(2),
};

export const ROUNDCUBE = `http://127.0.0.1:${ENV.WEBMAIL_ROUNDCUBE_PORT}`;

/** alex writes plain text (a text area), robin writes HTML (TinyMCE in an iframe). Both have the same mail. */
type User = 'alex.moreno@example.com' | 'robin.vale@example.com';

/** One mail that was sent, as the sink kept it. `raw` is the whole message with its headers. */
type SentMail = {
  from: string;
  to: string;
  subject: string;
  /** The text part. */
  body: string;
  /** The HTML part; empty where there is none. */
  html: string;
  contentType: string;
  raw: string;
};

/** Install what is missing (as root or by sudo), start with fresh mail and an empty sink. Takes up to a minute once. */
export function startRoundcube(skin: 'elastic' | 'larry' | 'classic' = 'elastic'): void {
  run('reset', skin);
  run('start', skin);
}

export function stopRoundcube(): void {
  run('stop', 'elastic');
}

function run(verb: string, skin: string) {
  const env = { ...process.env, ...ENV, WEBMAIL_ROUNDCUBE_SKIN: skin };
  execFileSync('bash', [SCRIPT, verb], { env, stdio: ['ignore', 'pipe', 'inherit'], timeout: 300_000 });
}

/** A new tab with the user's inbox, its list loaded. */
export async function logIn(context: BrowserContext, user: User): Promise<Page> {
  await context.clearCookies({ domain: '127.0.0.1' });
  const page = await context.newPage();
  await page.goto(`${ROUNDCUBE}/`);
  await page.fill('#rcmloginuser', user);
  await page.fill('#rcmloginpwd', 'test');
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr');
  return page;
}

/** Click a mail in the list; answers the frame that shows it beside the list. `words` as they stand in its row, parted by " · ". */
export async function preview(page: Page, words: string): Promise<Frame> {
  await row(page, words).click();
  const handle = await page.waitForSelector('#messagecontframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('Roundcube has no preview frame');
  await frame.waitForSelector('#message-header .subject', { timeout: 15_000 });
  return frame;
}

/** Open a mail in the whole tab, from the list. */
export async function openMail(page: Page, words: string, folder = 'INBOX'): Promise<void> {
  await page.goto(`${ROUNDCUBE}/?_task=mail&_mbox=${folder}`);
  await row(page, words).dblclick();
  await page.waitForURL(/_action=show|_uid=\d+/);
  await page.waitForSelector('#message-header .subject');
}

/** The row that holds all of the words, parted by " · ": subject, sender, date. */
export function row(page: Page, words: string) {
  const rows = page.locator('#messagelist tbody tr');
  return words.split(' · ').reduce((some, hasText) => some.filter({ hasText }), rows);
}

/** Begin a mail: a new one, or from an opened mail a reply. Waits until the editor can be typed into. */
export async function compose(
  page: Page,
  how: 'compose' | 'reply' | 'reply-all' | 'forward' = 'compose',
): Promise<void> {
  await page.evaluate((command) => {
    const { rcmail } = window as unknown as { rcmail: { command(name: string): void } };
    rcmail.command(command);
  }, how);
  await page.waitForURL(/_action=compose/);
  // The old skin has an id of its own for it.
  await page.waitForSelector('textarea[name="_message"]', { state: 'attached' });
  if (await writesHtml(page)) await htmlBody(page).locator('body').waitFor();
}

/** TinyMCE names its frame after the text area. */
const EDITOR = 'iframe[id$="_ifr"]';

/** Does this user's editor hold HTML (TinyMCE)? */
async function writesHtml(page: Page): Promise<boolean> {
  return (await page.locator(EDITOR).count()) > 0;
}

/** The document inside TinyMCE's frame. */
export function htmlBody(page: Page) {
  return page.frameLocator(EDITOR);
}

/** The words that are painted in the HTML editor's own frame, in the order of the text; it has a registry of its own. */
export function markedIn(page: Page): Promise<string[]> {
  return htmlBody(page)
    .locator('body')
    .evaluate(({ ownerDocument }) => {
      const { CSS: frameCss } = ownerDocument.defaultView as Window & typeof globalThis;
      return [...frameCss.highlights.values()].flatMap((highlight) => [...highlight].map(String));
    });
}

/** Click on a painted mark, in the middle of its first line. */
export async function clickMark(page: Page): Promise<void> {
  const at = await htmlBody(page)
    .locator('body')
    .evaluate(({ ownerDocument }) => {
      const { CSS: frameCss } = ownerDocument.defaultView as Window & typeof globalThis;
      const [range] = [...frameCss.highlights.values()].flatMap((highlight) => [...highlight]);
      const { x, y, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  const frame = await page.locator('#composebody_ifr').boundingBox();
  await page.mouse.click((frame?.x ?? 0) + at.x, (frame?.y ?? 0) + at.y);
}

/** What is selected in the plain text area. */
export function readSelected(page: Page): Promise<string> {
  return page.$eval('#composebody', (node) => {
    const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
}

/** One undo step, by the key for it. */
export async function undo(page: Page, editor: Locator): Promise<void> {
  await editor.focus();
  await page.keyboard.press('Control+z');
}

/** Every letter that the reader of an HTML mail sees; Roundcube lays white space and quotes out anew as it sends. */
export function readHtmlText(page: Page, html: string): Promise<string> {
  return page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    return (body.textContent ?? '').replace(/\s+/g, '');
  }, html);
}

/** The words of a text mail in their order; Roundcube breaks long lines anew as it sends, quoted ones too. */
export function oneLine(text: string): string {
  return text.replace(/^>+ ?/gm, '').replace(/\s+/g, ' ').trim();
}

/** Send the open draft and answer what the sink received. */
export async function send(page: Page): Promise<SentMail> {
  const number = countSent() + 1;
  const arrived = waitForMail(number);
  await page.locator('button.send:visible, a.send:visible').first().click();
  await arrived;
  return readSent(number);
}

function countSent(): number {
  return existsSync(sink()) ? readdirSync(sink()).filter((name) => /^\d+\.json$/.test(name)).length : 0;
}

/** The n-th mail since the last reset. */
function readSent(number: number): SentMail {
  const name = String(number).padStart(4, '0');
  const info = JSON.parse(readFileSync(join(sink(), `${name}.json`), 'utf8')) as Record<string, string>;
  const { from = '', to = '', subject = '', body = '', html = '' } = info;
  const raw = readFileSync(join(sink(), `${name}.eml`), 'utf8');
  return { from, to, subject, body, html, contentType: info.content_type ?? '', raw };
}

function waitForMail(number: number, seconds = 20): Promise<void> {
  const file = join(sink(), `${String(number).padStart(4, '0')}.json`);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => finish(new Error(`no mail ${number} within ${seconds} s`)), seconds * 1000);
    const watcher = watch(sink(), () => existsSync(file) && finish());
    const finish = (error?: Error) => {
      clearTimeout(late);
      watcher.close();
      if (error) reject(error);
      else resolve();
    };
    if (existsSync(file)) finish();
  });
}

const sink = () => join(STATE, 'sink');
