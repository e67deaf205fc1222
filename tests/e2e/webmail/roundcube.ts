import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

const SCRIPT = join(process.cwd(), 'tests', 'webmail', 'roundcube');

/** Apart from a Roundcube that somebody runs by hand with the default ports: a test resets its mail. */
const STATE = process.env.WEBMAIL_STATE ?? join(tmpdir(), 'acquaint-webmail');
const ENV = {
  WEBMAIL_STATE: STATE,
  WEBMAIL_ROUNDCUBE_PORT: process.env.WEBMAIL_ROUNDCUBE_PORT ?? '31180',
  WEBMAIL_IMAP_PORT: process.env.WEBMAIL_IMAP_PORT ?? '31243',
  WEBMAIL_SMTP_PORT: process.env.WEBMAIL_SMTP_PORT ?? '31125',
};

export const ROUNDCUBE = `http://127.0.0.1:${ENV.WEBMAIL_ROUNDCUBE_PORT}`;

/** alex writes plain text (a text area), robin writes HTML (TinyMCE in an iframe). Both have the same mail. */
export type User = 'alex.moreno@example.com' | 'robin.vale@example.com';

/** One mail that was sent, as the sink kept it. `raw` is the whole message with its headers. */
export type SentMail = { from: string; to: string; subject: string; body: string; contentType: string; raw: string };

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

/** Click a mail in the list; answers the frame that shows it beside the list. `subject` is a part of the subject. */
export async function preview(page: Page, subject: string): Promise<Frame> {
  await row(page, subject).click();
  const handle = await page.waitForSelector('#messagecontframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('Roundcube has no preview frame');
  await frame.waitForSelector('#message-header .subject', { timeout: 15_000 });
  return frame;
}

/** Open a mail in the whole tab. */
export async function openMail(page: Page, subject: string): Promise<void> {
  await row(page, subject).dblclick();
  await page.waitForURL(/_action=show|_uid=\d+/);
  await page.waitForSelector('#message-header .subject');
}

function row(page: Page, subject: string) {
  return page.locator('#messagelist tbody tr', { hasText: subject }).first();
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
  await page.waitForSelector('#composebody', { state: 'attached' });
  if (await writesHtml(page)) await htmlBody(page).locator('body').waitFor();
}

/** Does this user's editor hold HTML (TinyMCE)? */
export async function writesHtml(page: Page): Promise<boolean> {
  return (await page.locator('#composebody_ifr').count()) > 0;
}

/** The document inside TinyMCE's frame. */
export function htmlBody(page: Page) {
  return page.frameLocator('#composebody_ifr');
}

/** What stands in the editor, in the way this user writes. */
export async function readEditor(page: Page): Promise<string> {
  return (await writesHtml(page)) ? htmlBody(page).locator('body').innerHTML() : page.inputValue('#composebody');
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
  const { from = '', to = '', subject = '', body = '' } = info;
  const raw = readFileSync(join(sink(), `${name}.eml`), 'utf8');
  return { from, to, subject, body, contentType: info.content_type ?? '', raw };
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
