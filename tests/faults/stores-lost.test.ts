import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { record as words } from '../../lib/locales';
import { deleteStore, type Stores, tearLog } from './profile';
import type { Dump, Filled } from './record-page';
import { chromium, chromiumOnSqlite, firefox, type Kind, type Running } from './running';

/**
 * One of the two copies is damaged or gone while the browser is closed; nothing may be missing afterwards. Without the
 * second copy each of these ends with an empty record.
 */
const PEOPLE = 10;
const NOTES_EACH = 30;

describe.each([chromium, chromiumOnSqlite, firefox])('$name', (kind) => {
  const before = keepProfile(kind);

  test('the database, then its copy, then the database deleted: each is made again from the other', async () => {
    const profile = before.again();
    for (const which of ['main', 'copy', 'main'] as const) {
      deleteStore(kind.findStores(profile)[which]);
      const running = await kind.start(profile);
      expect(await running.ask('dump'), `as shown at once, without its ${which}`).toEqual(before.dump);
      await expectBothWhole(running, before.dump);
      await expectSaid(running, which === 'main' ? 'record' : 'copy', before.dump);
      await expectNotesOnScreen(running, before.filled);
      await running.close();
    }
  });
});

describe('a record torn in the log (LevelDB)', () => {
  const before = keepProfile(chromium);

  test.each([1, 20])('of the database, then %i writes: nothing is lost, two starts later', async (writes) => {
    const profile = before.again();
    const written = await tearThenWrite(profile, 'main', writes);
    const running = await chromium.start(profile);
    expect(await running.ask('dump'), 'as shown at once').toEqual(written);
    await expectBothWhole(running, written);
    // Otherwise the browser has survived it, and there was nothing to survive for us.
    await expectSaid(running, 'record', written);
    await expectNotesOnScreen(running, before.filled);
    await running.close();
  });

  test.each([1, 20])(
    'of its copy, then %i writes: nothing is lost, even when the database goes next',
    async (writes) => {
      const profile = before.again();
      const written = await tearThenWrite(profile, 'copy', writes);
      let running = await chromium.start(profile);
      expect(await running.ask('dump'), 'as shown at once').toEqual(written);
      await expectBothWhole(running, written);
      await running.close();
      deleteStore(chromium.findStores(profile).main);
      running = await chromium.start(profile);
      expect(await running.ask('dump'), 'as shown at once, without the database').toEqual(written);
      await running.close();
    },
  );
});

/** Answers everything that the record held when the browser closed again. */
async function tearThenWrite(profile: string, which: keyof Stores, writes: number): Promise<Dump> {
  tearLog(chromium.findStores(profile)[which]);
  const running = await chromium.start(profile);
  await running.ask('writeMore', writes);
  const written = await running.ask('dump');
  await running.close();
  return written;
}

/** A closed profile with a full record, made once; every test gets a copy of it. */
function keepProfile(kind: Kind) {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-stores-'));
  const whole = join(folder, 'whole');
  let copies = 0;
  const kept = {
    filled: { contactIds: [], notes: {} } as Filled,
    dump: {} as Dump,
    again: () => {
      const copy = join(folder, String(++copies));
      cpSync(whole, copy, { recursive: true });
      return copy;
    },
  };
  beforeAll(async () => {
    const running = await kind.start(whole);
    kept.filled = await running.ask('fill', PEOPLE, NOTES_EACH);
    await running.ask('live', kept.filled.contactIds);
    kept.dump = await running.ask('dump');
    await expectBothWhole(running, kept.dump);
    await running.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return kept;
}

/** What the marks of the two can't tell, the worker compares once a session: hence the waiting for the copy. */
async function expectBothWhole(running: Running, whole: Dump): Promise<void> {
  await running.ask('repaired');
  expect(await running.ask('dump'), 'the database').toEqual(whole);
  const compare = async () => expect(await running.ask('dumpCopy'), 'its copy').toEqual(whole);
  await vi.waitFor(compare, { timeout: 15_000, interval: 200 });
}

/** The banner: what was made again, and how many came back. */
async function expectSaid(running: Running, what: 'record' | 'copy', whole: Dump): Promise<void> {
  const noted = ['facts', 'rules', 'interactions', 'pledges', 'exchanges', 'questions'];
  const notes = noted.reduce((sum, table) => sum + (whole[table]?.length ?? 0), 0);
  const { title, text } = words.repaired[what];
  expect(await running.findMissing('people', [title, text(whole.contacts?.length ?? 0, notes)])).toEqual([]);
}

/** By reading each person's page, as the user would. */
async function expectNotesOnScreen(running: Running, { notes }: Filled): Promise<void> {
  const missing: string[] = [];
  for (const [contactId, lines] of Object.entries(notes)) {
    missing.push(...(await running.findMissing(`people/${contactId}`, lines)));
  }
  expect(missing).toEqual([]);
  expect(Object.values(notes).flat()).toHaveLength(PEOPLE * NOTES_EACH);
}
