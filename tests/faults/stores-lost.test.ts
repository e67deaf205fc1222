import { afterAll, describe, expect, test } from 'vitest';
import { deleteStore, type Stores, tearLog } from './profile';
import type { Dump } from './record-page';
import { chromium, chromiumOnSqlite, firefox } from './running';
import { expectBothWhole, expectNotesOnScreen, expectSaid, removeProfiles, wholeProfile } from './whole-profile';

/**
 * One of the two copies is damaged or gone while the browser is closed; nothing may be missing afterwards. Without the
 * second copy each of these ends with an empty record: 300 notes became 0.
 */
const LONG = process.env.FAULTS === 'long';

afterAll(removeProfiles);

describe.each(LONG ? [chromium, chromiumOnSqlite, firefox] : [chromium, firefox])('$name', (kind) => {
  test('the database, then its copy, then the database deleted: each is made again from the other', async () => {
    const before = await wholeProfile(kind);
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
  test('of the database: nothing is lost, two starts later', async () => {
    const before = await wholeProfile(chromium);
    const profile = before.again();
    const written = await tearThenWrite(profile, 'main', 1);
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
      const profile = (await wholeProfile(chromium)).again();
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
