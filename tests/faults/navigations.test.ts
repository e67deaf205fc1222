import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSample } from '../e2e/samples';
import { launchChromium } from '../editors/launch-chromium';
import { buildPageScript, PAGE_EXTENSION } from '../page-script/build';
import { findStale, logAddresses, readHeard, readWalk, type Stale } from '../page-script/walk';
import { randomFrom, SEED } from './random';

/** Over all walks. */
const MOVES = process.env.FAULTS === 'long' ? 500 : 60;
/** Nobody stays longer than this after the page has become another's. */
const LONGEST_MS = 300;
/** By then the slowest of the sample pages has come. */
const SETTLED_MS = 1500;

type Mails = { ME: { email: string }; threads: { token: string; messages: Message[] }[] };
type Message = { from: { email: string }; to: { email: string }[] };

let context: BrowserContext;
let close: () => Promise<void>;

beforeAll(async () => {
  await buildPageScript();
  ({ context, close } = await launchChromium(PAGE_EXTENSION, true));
  await context.route(/^https:/, (route) => {
    const answer = readSample(new URL(route.request().url()));
    if (!answer) return route.abort();
    return route.fulfill({ ...answer, headers: { ...answer.headers, 'content-type': answer.contentType } });
  });
});
afterAll(() => close());

/** Going back may have left the document, and with it whatever was asked there. */
async function unlessGone(asked: Promise<unknown>): Promise<void> {
  await asked.catch((error: Error) => {
    if (!/context was destroyed|navigating/i.test(error.message)) throw error;
  });
}

/** A reader that says nothing is never wrong: before each walk somebody is shown. */
async function seeSomebody(page: Page, site: Site, random: () => number): Promise<void> {
  const settled = async () => {
    await unlessGone(site.move(page, random));
    await page.waitForTimeout(SETTLED_MS);
    return (await readHeard(page)).seen.some(({ sighting }) => sighting?.focus);
  };
  await expect.poll(settled, { timeout: 60_000 }).toBe(true);
}

/** Goes about at random: `moves` are drawn from, with waits from none to longer than a page takes to come. */
async function walk(site: Site, random: () => number, moves: number): Promise<Stale[]> {
  const page = await context.newPage();
  await logAddresses(page);
  await page.goto(site.start);
  await seeSomebody(page, site, random);
  const stale: Stale[] = [];
  const check = async () => {
    const end = Date.now();
    stale.push(...findStale(await readWalk(page), await readHeard(page), site.keyAt, end));
  };
  for (let move = 0; move < moves; move++) {
    const drawn = random();
    if (drawn < 0.06) {
      // Away to another page and back, out of the browser's cache or anew.
      await unlessGone(check());
      await page.goto(site.away);
      await page.goBack({ waitUntil: 'commit' });
    } else if (drawn < 0.22) await unlessGone(page.evaluate(() => history.back()));
    else if (drawn < 0.34) await unlessGone(page.evaluate(() => history.forward()));
    else await unlessGone(site.move(page, random));
    await page.waitForTimeout(random() < 0.4 ? random() * 120 : random() * 1200);
    if (page.url() === 'about:blank' || page.url().startsWith(site.away)) await page.goto(site.start);
  }
  await page.waitForTimeout(SETTLED_MS);
  await check();
  await page.close();
  return stale;
}

type Site = {
  start: string;
  away: string;
  move: (page: Page, random: () => number) => Promise<unknown>;
  keyAt: (href: string) => string | null;
};

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)] as T;

async function gmail(late: number): Promise<Site> {
  // The sample site's modules look at the address they stand at.
  Object.assign(globalThis, { location: new URL('https://mail.google.com/mail/u/0/') });
  const { ME, threads } = (await import('../pages/gmail/mails.js' as string)) as Mails;
  const hashes = [...threads.map(({ token }) => `#inbox/${token}`), '#inbox', '#sent', '#search/tiles'];
  const aboutWhom = (token: string): string | null => {
    const messages = threads.find((thread) => thread.token === token)?.messages ?? [];
    const other = messages.findLast(({ from }) => from.email !== ME.email)?.from;
    return (other ?? messages.at(-1)?.to.find(({ email }) => email !== ME.email))?.email ?? null;
  };
  return {
    start: `https://mail.google.com/mail/u/0/?late=${late}`,
    away: 'https://www.linkedin.com/feed/',
    move: (page, random) =>
      page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        pick(hashes, random),
      ),
    keyAt: (href) => aboutWhom(new URL(href).hash.replace(/\?.*$/, '').split('/').at(-1) ?? ''),
  };
}

const SLUGS = ['dana-whitfield', 'raj-patel-ops', 'maren-holt', 'sara-alhusseini-84'];

function linkedin(generation: string, lag: number): Site {
  const query = `?generation=${generation}&lag=${lag}&titleLag=${lag === 0 ? 'never' : lag + 200}`;
  return {
    start: `https://www.linkedin.com/feed/${query}`,
    away: 'https://mail.google.com/mail/u/0/',
    move: (page, random) => page.evaluate(moveInLinkedIn, { drawn: random(), slug: pick(SLUGS, random) }),
    keyAt: (href) => {
      const [, kind, name, thread] = new URL(href).pathname.split('/');
      return (kind === 'in' ? name : kind === 'messaging' ? thread : null) ?? null;
    },
  };
}

/** Runs in the page: to a person, a list or a conversation; now and then a bubble, or its shadow root exchanged. */
function moveInLinkedIn({ drawn, slug }: { drawn: number; slug: string }): void {
  const click = (css: string) => document.querySelector<HTMLElement>(css)?.click();
  const outlet = document.querySelector('#interop-outlet');
  if (drawn < 0.12) click('[data-act="message"]');
  else if (drawn < 0.24 && outlet) {
    const anew = outlet.cloneNode(false) as HTMLElement;
    const bubble = outlet.shadowRoot?.querySelector('.msg-overlay-conversation-bubble')?.cloneNode(true);
    anew.attachShadow({ mode: 'open' }).append(...(bubble ? [bubble] : []));
    outlet.replaceWith(anew);
  } else if (drawn < 0.36) click('a[href="/feed/"]');
  else if (drawn < 0.48) {
    history.pushState(null, '', `/messaging/thread/${slug}/`);
    dispatchEvent(new PopStateEvent('popstate'));
  } else click(`[data-go="${slug}"]`);
}

test(`nobody stays longer than ${LONGEST_MS} ms after ${MOVES} moves at random (seed ${SEED})`, async () => {
  const random = randomFrom(SEED);
  const sites = [
    await gmail(60),
    await gmail(500),
    linkedin('sdui', 0),
    linkedin('sdui', 400),
    linkedin('ember', 400),
    linkedin('ember', 900),
  ];
  const stale: Stale[] = [];
  for (const site of sites) stale.push(...(await walk(site, random, Math.ceil(MOVES / sites.length))));
  const longest = Math.max(0, ...stale.map(({ ms }) => ms));
  console.log(`seed ${SEED}: ${MOVES} moves, ${stale.length} moments of somebody else, the longest ${longest} ms`);
  expect(stale.filter(({ ms }) => ms > LONGEST_MS)).toEqual([]);
}, 1_200_000);
