import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openChromium } from '../e2e/chromium/browser';
import { stopWorker } from '../e2e/chromium/stop-worker';
import { openFirefox } from '../e2e/firefox/browser';
import { type Context, type Driven, drive } from './drive-page';
import { killProfile } from './kill';
import type * as LockPage from './lock-page';
import { searchProfile } from './search-profile';

/** The lock in real browsers: what a raw search of the profile finds, kills in the middle, and being left alone. */
const KILLS = process.env.FAULTS === 'long' ? 40 : 20;

const folder = mkdtempSync(join(tmpdir(), 'acquaint-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

type Running = {
  ask: Driven<typeof LockPage>;
  /** The page was loaded again: the verbs are put into it once more. */
  again(): Promise<void>;
  close(): Promise<unknown>;
  kill(): Promise<void>;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Of a page that was loaded again: without the verbs, and whole. */
const STANDS = "typeof globalThis.driven + ' ' + document.readyState";

async function driven(page: Context): Promise<Pick<Running, 'ask' | 'again'>> {
  let ask = await drive<typeof LockPage>(page, 'lock-page');
  return {
    ask: (verb, ...given) => ask(verb, ...given),
    async again() {
      // The page before has them still; while it goes, it can't be asked.
      await expect.poll(() => page.evaluate(STANDS).catch(() => 'going')).toBe('undefined complete');
      ask = await drive<typeof LockPage>(page, 'lock-page');
    },
  };
}

async function startChromium(profile: string): Promise<Running> {
  const chromium = await openChromium({ profile });
  const page = await chromium.openExtensionPage('app#privacy');
  return {
    ...(await driven(page)),
    close: chromium.close,
    async kill() {
      await killProfile(profile);
      await chromium.context.close().catch(() => null);
    },
  };
}

async function startFirefox(profile: string): Promise<Running> {
  const firefox = await openFirefox({ profile });
  const page = firefox.welcome;
  await page.evaluate(() => location.assign('/app.html#privacy'));
  await page.waitForFunction(() => location.pathname === '/app.html' && document.readyState === 'complete');
  return {
    ...(await driven(page)),
    close: firefox.close,
    async kill() {
      await killProfile(profile);
      await firefox.browser.close().catch(() => null);
    },
  };
}

const KINDS = [
  { name: 'Chromium', start: startChromium },
  { name: 'Firefox', start: startFirefox },
];

const letters = 'bcdfghjklmnpqrstvwxz';
const canary = () =>
  `Cy${Array.from({ length: 14 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`.toLowerCase();
const canaries = (count: number) => Array.from({ length: count }, canary);

describe.each(KINDS)('$name', ({ name, start }) => {
  test('locked, a raw search of the whole profile finds none of twenty words', async () => {
    const profile = mkdtempSync(join(folder, `search-${name}-`));
    const [before, after, later] = [canaries(10), canaries(10), canaries(2)];
    let running = await start(profile);
    await running.ask('plant', before);
    await running.close();
    // Otherwise the search proves nothing.
    expect([...searchProfile(profile, before).keys()].sort()).toEqual([...before].sort());
    running = await start(profile);
    await running.ask('lockOn');
    await running.ask('plant', after);
    await running.ask('typeHalf', later[0] ?? '');
    const whole = await running.ask('dump');
    await running.ask('lockUp');
    await running.again();
    expect(await running.ask('health')).toBe('locked');
    await running.ask('lineForLater', later[1] ?? '');
    await running.close();
    expect(searchProfile(profile, [...before, ...after, ...later])).toEqual(new Map());
    running = await start(profile);
    expect(await running.ask('health')).toBe('locked');
    await running.ask('open');
    expect(await running.ask('dump')).toEqual(whole);
    await running.close();
    expect(searchProfile(profile, [...before, ...after, ...later])).toEqual(new Map());
  }, 180_000);
});

describe('killed while it is turned on or off', () => {
  test(`${KILLS} times: nothing is lost`, async () => {
    const profile = mkdtempSync(join(folder, 'kills-'));
    let running = await startChromium(profile);
    for (let round = 0; round < 4; round++) await running.ask('plant', canaries(10));
    const whole = await running.ask('dump');
    const { settings: _, ...people } = whole;
    for (let kill = 0; kill < KILLS; kill++) {
      const state = await running.ask('open');
      await running.ask(state === 'none' ? 'beginLockOn' : 'beginLockOff');
      await pause(Math.random() * 500);
      await running.kill();
      running = await startChromium(profile);
      await running.ask('open');
      const { settings: __, ...now } = await running.ask('dump');
      expect(now, `after kill ${kill}`).toEqual(people);
    }
    await running.close();
  }, 600_000);
});

describe('left alone', () => {
  test('it locks within five seconds of its time, also when the worker was stopped meanwhile', async () => {
    const chromium = await openChromium();
    const page = await chromium.openExtensionPage('app#privacy');
    const ask = await drive<typeof LockPage>(page, 'lock-page');
    await ask('plant', canaries(10));
    await ask('lockOn');
    await ask('allowSeconds', 32);
    const due = Date.now() + 32_000;
    const other = await chromium.context.newPage();
    await page.close();
    const control = await chromium.openExtensionPage('welcome');
    await stopWorker(control);
    await control.close();
    // Locked by the alarm itself, not by having been looked at: the badge is changed by it. A stopped worker comes back for it.
    const badge = () => chromium.context.serviceWorkers()[0]?.evaluate(() => chrome.action.getBadgeText({}));
    await pause(due - Date.now());
    await expect.poll(badge, { timeout: 5_000, interval: 250 }).toBe('🔒');
    const late = await chromium.openExtensionPage('app#people');
    await late.getByRole('heading', { name: 'Acquaint is locked' }).waitFor();
    await other.close();
    expect(await chromium.close()).toEqual([]);
  }, 180_000);
});
