import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { Life } from '../../../tests/record/crashing-life';
import { dump, emptyDesk } from '../../../tests/record/desk';
import { someLock } from '../../../tests/record/lock';
import { rawRows } from '../../../tests/record/raw';
import { filledDesk } from '../../../tests/record/restart';
import { RecordDb } from '../db';
import type { Desk } from '../desk';
import { databaseCopy } from '../two-copies/database-copy';
import { sound } from '../two-copies/open-record';
import { beginSealing, changeLock, settleLock } from './convert';
import { keepUnlocked } from './session-keys';

const WORDS = /Person 1|likes tea|Works 1/;

/** Every database that is opened meanwhile is one of this life. */
async function everywhere<T>(life: Life, work: () => Promise<T>): Promise<T> {
  Dexie.addons.push(life.watch);
  try {
    return await work();
  } finally {
    Dexie.addons.splice(Dexie.addons.indexOf(life.watch), 1);
  }
}

function deskIn(name: string, life?: Life): Desk {
  const copy = databaseCopy(`${name}-copy`);
  const mortal = life ? { copy: life.mortalCopy(copy), addons: [life.watch] } : { copy };
  return { ...emptyDesk(), db: new RecordDb(name, mortal) };
}

type Turn = (desk: Desk, lock: Awaited<ReturnType<typeof someLock>>) => Promise<void>;

const on: Turn = async ({ db }, { header, data }) => {
  await keepUnlocked(header, data, Date.now());
  await beginSealing(db, header, data);
  await settleLock(db);
};

const off: Turn = async ({ db }) => {
  await changeLock(db, (header) => ({ ...header, state: 'turning-off' }));
  await settleLock(db);
};

/** A record, sealed already where it is to be opened. */
async function recordFor(turn: Turn, name: string) {
  const lock = await someLock();
  const desk = await filledDesk(name, 3);
  const before = await dump(desk);
  if (turn === off) await on(desk, lock);
  desk.db.close();
  return { lock, before };
}

test.each([
  ['on', on],
  ['off', off],
])(
  'turning it %s, killed at every step it takes: nothing is lost, and it goes on',
  async (word, turn) => {
    const whole = new Life();
    const first = await recordFor(turn, `whole-${word}`);
    const desk = deskIn(`whole-${word}`, whole);
    await sound(desk.db);
    const idle = whole.spent;
    await everywhere(whole, () => turn(desk, first.lock));
    const steps = whole.spent - idle;
    expect(steps).toBeGreaterThan(40);
    const every = Math.max(1, Math.floor(steps / 45));
    for (let kill = 0; kill < steps; kill += every) {
      const name = `turn-${word}-${kill}`;
      const { lock, before } = await recordFor(turn, name);
      const life = new Life();
      const dying = deskIn(name, life);
      await sound(dying.db);
      life.burn(kill);
      await everywhere(life, () => turn(dying, lock).catch(() => undefined));
      dying.db.close();
      const again = deskIn(name);
      await sound(again.db);
      expect(await dump(again), `killed at ${kill}`).toEqual(before);
      await settleLock(again.db);
      expect(await dump(again), `killed at ${kill}, brought to its end`).toEqual(before);
      expect(await checkRecord(again), `killed at ${kill}`).toEqual([]);
      const { header } = again.db.vault;
      const raw = JSON.stringify(await rawRows(name));
      expect(WORDS.test(raw), `killed at ${kill}: ${header?.state}`).toBe(header === null);
      expect(header?.state ?? 'on').toBe('on');
      again.db.close();
    }
  },
  120_000,
);
