import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from './browser';
import { compose, countMarks, editorOf, openGmail } from './gmail';
import { begin, chooseLinkedIn, openWelcome } from './journeys';
import { connectTo } from './side-panel';

const TABS = 50;
const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";

/** What a page does by itself: each is named so in the browser's own trace. */
const WORK = ['TimerFire', 'FireAnimationFrame', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'FireIdleCallback'];

type Event = { name: string; pid: number; args: { data?: { timerId?: number; singleShot?: boolean; frame?: string } } };

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium();
  await begin(chromium);
  await chooseLinkedIn(await openWelcome(chromium), 'browse');
});
afterAll(async () => {
  expect(await chromium.close()).toEqual([]);
});

/** Of the kinds that users leave open: lists, conversations, profiles, and a draft with marks. */
async function openTab(at: number): Promise<Page> {
  if (at % 5 === 4) {
    const page = await chromium.context.newPage();
    await page.goto('https://www.linkedin.com/in/dana-whitfield/');
    return page;
  }
  const page = await openGmail(chromium, at % 5 === 0 ? undefined : 'dana');
  if (at % 5 !== 3) return page;
  await editorOf(await compose(page, 'dana.whitfield@harbourtiles.example')).press('Control+Home');
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => countMarks(page), { timeout: 20_000 }).toBeGreaterThan(0);
  return page;
}

test(`${TABS} idle tabs: no timer is set in any, and nothing runs`, async () => {
  const pages: Page[] = [];
  const browser = await connectTo(chromium);
  const traced = await browser.newPage();
  await traced.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  for (let at = 0; at < TABS; at += 1) pages.push(await openTab(at));
  await pages.at(-1)?.waitForTimeout(10_000);
  const setUp = readTrace(await traced.tracing.stop());
  expect(setUp.some(({ name }) => name === 'TimerInstall')).toBe(true);
  const tabs = new Set(setUp.filter(({ name }) => name === 'TimerInstall').map(({ pid }) => pid));
  // What a slow machine still has to do comes to its end; what a page does by itself would be in every trace.
  const events = [...setUp];
  const traceIdle = async () => {
    await traced.tracing.start({ categories: ['-*', 'devtools.timeline'] });
    await pages.at(-1)?.waitForTimeout(5_000);
    const idle = readTrace(await traced.tracing.stop());
    events.push(...idle);
    return idle.filter(({ name, pid }) => tabs.has(pid) && WORK.includes(name)).map(({ name }) => name);
  };
  let ran = await traceIdle();
  for (let again = 0; again < 4 && ran.length > 0; again += 1) ran = await traceIdle();
  expect(ran).toEqual([]);
  expect(readPending(events)).toEqual([]);
  await traced.close();
  await browser.disconnect();
}, 300_000);

function readTrace(bytes: Uint8Array | undefined): Event[] {
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] }).traceEvents;
}

/** Timers that were set and have neither fired for the last time nor been cleared. */
function readPending(events: readonly Event[]): string[] {
  const pending = new Map<string, Event>();
  for (const event of events) {
    const { timerId, frame, singleShot } = event.args.data ?? {};
    const key = `${event.pid} ${frame} ${timerId}`;
    if (event.name === 'TimerInstall') pending.set(key, event);
    if (event.name === 'TimerRemove') pending.delete(key);
    if (event.name === 'TimerFire' && pending.get(key)?.args.data?.singleShot !== false && singleShot !== false)
      pending.delete(key);
  }
  return [...pending.values()].map((event) => JSON.stringify(event.args.data));
}
