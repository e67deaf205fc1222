import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from '../e2e/chromium/browser';
import { begin } from '../e2e/chromium/journeys';
import { openPanel, type Panel } from '../e2e/chromium/panel';
import { type Driven, drive } from './drive-page';
import type * as EditsPage from './edits-page';
import { PATIENT } from './surfaces';

/** Four contexts, each with so many edits, on so many people. */
const EDITS = process.env.FAULTS === 'long' ? 500 : 60;
const PEOPLE = 20;

/**
 * What a write may take before the user is told (lib/data/write.ts). That a later one is refused is proved on a clock of its
 * own (lib/data/write-in-time.test.ts); here it is a figure.
 */
const PATIENCE = 3_000;

let chromium: Chromium;
let panel: Panel;
let app: Page;
beforeAll(async () => {
  chromium = await openChromium();
  await begin(chromium);
  panel = await openPanel(chromium);
  app = await chromium.openExtensionPage('app#people');
});
afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
});

/** The four kinds of place that write: the panel, the tab, the popup, the background. */
async function openFour(): Promise<Driven<typeof EditsPage>[]> {
  const popup = await chromium.openExtensionPage('popup');
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  return Promise.all([panel.page, app, popup, worker].map((place) => drive<typeof EditsPage>(place, 'edits-page')));
}

test(
  'four contexts at once: each accepted edit is in the history once, none undoes another, both copies agree',
  async () => {
    const four = await openFour();
    const [first] = four;
    if (!first) throw new Error('there is no context');
    const contactIds = await first('savePeople', PEOPLE);
    const watched = contactIds[7] ?? '';
    await app.evaluate((id) => {
      location.hash = `#people/${id}`;
    }, watched);
    await app.getByRole('heading', { name: 'Crowded Person 7' }).waitFor();

    const edits = (await Promise.all(four.map((ask, window) => ask('editMany', window, EDITS, contactIds)))).flat();
    expect(edits).toHaveLength(4 * EDITS);
    const accepted = edits.filter(({ problem }) => problem === null);
    const refused = edits.filter(({ problem }) => problem !== null);
    const times = edits.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
    const late = accepted.filter(({ ms }) => ms > 2 * PATIENCE).length;
    console.info(
      `${edits.length} edits from 4 contexts: ${refused.length} refused, ${late} accepted late; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
    );

    const found = await first('inspect', contactIds);
    expect(found.wrong).toEqual([]);
    expect(accepted.filter(({ clientId }) => found.times[clientId] !== 1)).toEqual([]);
    // A refused one may have been done all the same (its answer came too late), but never twice.
    expect(refused.filter(({ clientId }) => (found.times[clientId] ?? 0) > 1)).toEqual([]);
    // Starvation would show here: a window whose turn never comes is refused again and again. A slow machine refuses a few.
    expect(refused.length).toBeLessThan(edits.length / 10);

    // A field that one window alone wrote holds that window's last accepted word.
    for (const [window, field] of ['goesBy', 'pronunciation', 'location', 'language'].entries())
      for (const person of found.people) {
        const own = accepted.filter((edit) => edit.field === field && edit.contactId === person.id);
        const last = own.at(-1)?.value;
        if (last) expect.soft([window, field, Reflect.get(person, field)]).toEqual([window, field, last]);
      }
    // The tab, open on one of them all the while, shows what was accepted last.
    const shown = found.people.find(({ id }) => id === watched);
    for (const value of [shown?.role, shown?.goesBy])
      await app.waitForFunction((wanted) => document.body.innerText.includes(wanted), value ?? 'nothing');
  },
  PATIENT,
);
