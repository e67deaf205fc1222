import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { RecordDb } from '../../lib/data/db';
import { newestVersion } from '../../lib/data/migrations';
import { sound } from '../../lib/data/two-copies/open-record';
import { openChromium } from '../e2e/chromium/browser';
import { stopWorker } from '../e2e/chromium/stop-worker';
import { openFirefox } from '../e2e/firefox/browser';
import { exhibit, pieces, readPiece, readPieceCopy } from '../museum/show';
import { dump, emptyDesk } from '../record/desk';
import { drive } from './drive-page';
import type * as MuseumPage from './museum-page';
import type { Dump } from './record-page';
import { chromium, firefox, type Kind } from './running';
import { expectBothWhole } from './whole-profile';

/** The built extension opens a record of each schema version in a real browser, where unit tests have a made-up database. */

/** A tab of the extension in which none of its code runs. */
const BARE = '/icon/48.png';

/** Puts the piece into a new profile and ends the browser, so that the next start is what finds it. */
const PUT: Record<string, (profile: string, piece: string) => Promise<void>> = {
  [chromium.name]: async (profile, piece) => {
    const running = await openChromium({ profile });
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.id}${BARE}`);
    for (const other of running.context.pages()) if (other !== page) await other.close();
    const ask = await drive<typeof MuseumPage>(page, 'museum-page');
    const put = async () => {
      await stopWorker(page);
      return ask('putIn', readPiece(piece), readPieceCopy(piece));
    };
    await expect.poll(put, { timeout: 20_000 }).toBe(true);
    expect(await running.close()).toEqual([]);
  },
  [firefox.name]: async (profile, piece) => {
    // Its background ends after a second in which it had nothing to do, and lets go of the record.
    const running = await openFirefox({ profile, prefs: { 'extensions.background.idle.timeout': 1_000 } });
    const page = running.welcome;
    await page.evaluate((to) => location.assign(to), BARE);
    await page.waitForFunction((to) => location.pathname === to && document.readyState === 'complete', {}, BARE);
    const ask = await drive<typeof MuseumPage>(page, 'museum-page');
    const put = () => ask('putIn', readPiece(piece), readPieceCopy(piece));
    await expect.poll(put, { timeout: 20_000, interval: 2_000 }).toBe(true);
    await running.close();
  },
};

/** The same piece, opened by the same steps without a browser. */
async function expectedOf(piece: string): Promise<Dump> {
  const desk = { ...emptyDesk(), db: new RecordDb(`expected-${piece}`) };
  await exhibit(readPiece(piece), desk.db.name);
  await sound(desk.db);
  return { ...(await dump(desk)), journal: await desk.db.table('journal').toArray() };
}

let profile = '';
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const ROOMS: { piece: string; kind: Kind }[] = [chromium, firefox].flatMap((kind) =>
  pieces.map((piece) => ({ piece, kind })),
);

test.each(ROOMS)(
  'the record of $piece in $kind.name: opened, brought up to date, every row there, in both copies',
  async ({ piece, kind }) => {
    profile = mkdtempSync(join(tmpdir(), 'acquaint-museum-'));
    await PUT[kind.name]?.(profile, piece);
    const running = await kind.start(profile);
    await running.ask('repaired');
    const opened = await running.ask('dump');
    const expected = await expectedOf(piece);
    for (const [table, rows] of Object.entries(expected)) expect.soft([table, opened[table]]).toEqual([table, rows]);
    const [was] = readPiece(piece).rows.meta?.filter(({ id }) => id === 'record') ?? [];
    expect(opened.mark).toMatchObject([{ dbId: Reflect.get(Object(was), 'dbId'), schemaVersion: newestVersion() }]);
    await expectBothWhole(running, opened);
    const names = (expected.contacts ?? []).map((row) => String(Reflect.get(Object(row), 'name')));
    expect(names.length).toBeGreaterThan(5);
    expect(await running.findMissing('people', names)).toEqual([]);
    await running.close();
  },
  120_000,
);
