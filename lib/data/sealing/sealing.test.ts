import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { dump, otherWindow } from '../../../tests/record/desk';
import { sealedDesk, someLock } from '../../../tests/record/lock';
import { rawRows } from '../../../tests/record/raw';
import { addPerson, filledDesk, restart } from '../../../tests/record/restart';
import { findPeople } from '../../app/find-people';
import { lockNow } from '../../app/lock';
import { readSwitches } from '../../app/settings';
import type { Desk } from '../desk';
import { KEYS } from '../two-copies/entries';
import { sound } from '../two-copies/open-record';
import { readRepairReport } from '../two-copies/repair-report';
import { readAsides } from '../two-copies/set-aside';
import { changeLock, settleLock } from './convert';
import { followLock } from './follow-lock';
import { keepUnlocked } from './session-keys';

const WORDS = ['Person 1', 'p1@works1', 'likes tea', 'promised a sheet', 'Works 1', 'works1.example'];

async function wordsInClear(name: string): Promise<string[]> {
  const raw = JSON.stringify(await rawRows(name));
  return WORDS.filter((word) => raw.includes(word));
}

/** A record under a lock, and the key to it. */
async function lockedRecord(name: string): Promise<{ desk: Desk; unlock(): Promise<void> }> {
  const desk = await sealedDesk(await filledDesk(name));
  const { header } = desk.db.vault;
  const data = Uint8Array.from(desk.db.vault.data);
  if (!header) throw new Error('no lock');
  return { desk, unlock: () => keepUnlocked(header, data, Date.now()) };
}

describe('turning it on and off', () => {
  test('seals every row of both stores, and everything reads as before; off, all is as it was', async () => {
    const desk = await filledDesk('turn-on');
    const before = await dump(desk);
    expect(await wordsInClear('turn-on')).toEqual(WORDS);
    await sealedDesk(desk);
    expect(desk.db.vault.header).toMatchObject({ state: 'on' });
    expect(await dump(desk)).toEqual(before);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await wordsInClear('turn-on')).toEqual([]);
    expect(await readRepairReport(desk.db)).toBeNull();
    await changeLock(desk.db, (header) => ({ ...header, state: 'turning-off' }));
    await settleLock(desk.db);
    expect(desk.db.vault.header).toBeNull();
    expect(await dump(desk)).toEqual(before);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await wordsInClear('turn-on')).toEqual(WORDS);
  });

  test('a window that was open meanwhile follows, and what it writes is sealed', async () => {
    const desk = await filledDesk('follows');
    const other = otherWindow(desk);
    await sound(other.db);
    await sealedDesk(desk);
    await addPerson(other, 7);
    expect(other.db.vault.rows).toBe('sealed');
    expect(JSON.stringify(await rawRows('follows'))).not.toContain('Person 7');
    expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('while it is locked', () => {
  test('nothing is read or written, in any window; unlocked, all is there', async () => {
    const { desk, unlock } = await lockedRecord('locked');
    const before = await dump(desk);
    const stop = followLock(desk.db);
    await lockNow();
    await expect.poll(() => desk.db.health.kind).toBe('locked');
    await expect(addPerson(desk, 9)).rejects.toMatchObject({ problem: 'locked' });
    await expect(findPeople(desk, '')).rejects.toMatchObject({ problem: 'locked' });
    await expect(desk.db.stored('contacts').toArray()).rejects.toThrow(/locked/);
    const fresh = await restart(desk);
    await expect(sound(fresh.db)).rejects.toMatchObject({ problem: 'locked' });
    expect(fresh.db.health.kind).toBe('locked');
    stop();
    const stopFresh = followLock(fresh.db);
    await unlock();
    await expect.poll(() => fresh.db.health.kind).toBe('whole');
    expect(await dump(fresh)).toEqual(before);
    stopFresh();
  });

  test('whether pages may be read is known, and that no draft is to be marked; nothing else of the settings', async () => {
    const { desk } = await lockedRecord('switches');
    await lockNow();
    const fresh = await restart(desk);
    const switches = await readSwitches(fresh);
    expect(switches.consentAt).toBeGreaterThan(0);
    expect(switches).toMatchObject({ coaching: false, origins: [], rulesOff: [] });
  });

  test('a lost database waits for the key, then it is put back, sealed', async () => {
    const { desk, unlock } = await lockedRecord('lost');
    const before = await dump(desk);
    await lockNow();
    const fresh = await restart(desk, ({ loseDatabase }) => loseDatabase());
    await expect(sound(fresh.db)).rejects.toMatchObject({ problem: 'locked' });
    await unlock();
    const again = await restart(fresh);
    await sound(again.db);
    expect(await dump(again)).toEqual(before);
    expect(await wordsInClear('lost')).toEqual([]);
  });

  test('a lost copy waits for the key, too; and one whose mark was lost still knows its lock', async () => {
    const { desk, unlock } = await lockedRecord('lost-copy');
    const before = await dump(desk);
    const fresh = await restart(desk, ({ copy }) => copy.wipe());
    await sound(fresh.db);
    expect(await checkRecord(fresh)).toEqual([]);
    expect(await wordsInClear('lost-copy')).toEqual([]);
    const third = await restart(fresh, async ({ copy, loseDatabase }) => {
      await copy.remove([KEYS.mark]);
      await loseDatabase();
    });
    await unlock();
    await sound(third.db);
    expect(await dump(third)).toEqual(before);
  });

  test('the wrong key opens nothing', async () => {
    const { desk } = await lockedRecord('wrong');
    const { header } = desk.db.vault;
    if (!header) throw new Error('no lock');
    await keepUnlocked(header, (await someLock()).data, Date.now());
    const fresh = await restart(desk);
    await expect(sound(fresh.db)).rejects.toMatchObject({ problem: 'locked' });
  });
});

describe('a flipped byte', () => {
  async function flip(name: string, table: string, at: number): Promise<void> {
    const raw = await new Dexie(name).open();
    const [row] = await raw.table(table).toArray();
    row.sealed[at] ^= 1;
    await raw.table(table).put(row);
    raw.close();
  }

  test.each([0, 5, 20, 40])(
    'at %s of a row: the rest is readable, and the row comes back from the copy',
    async (at) => {
      const { desk } = await lockedRecord(`flip-${at}`);
      const before = await dump(desk);
      const fresh = await restart(desk, () => flip(`flip-${at}`, 'interactions', at));
      const stop = followLock(fresh.db);
      await sound(fresh.db);
      expect((await fresh.db.table('contacts').toArray()).length).toBe(5);
      const notes = await fresh.db.stored('interactions').toArray();
      expect(notes.length).toBe((before.interactions?.length ?? 0) - 1);
      await expect
        .poll(async () => (await fresh.db.stored('interactions').toArray()).length)
        .toBe(before.interactions?.length);
      expect(await dump(fresh)).toEqual(before);
      expect(await checkRecord(fresh)).toEqual([]);
      stop();
    },
  );

  test('in both stores: that row is set aside, the others stay', async () => {
    const { desk } = await lockedRecord('flip-both');
    const before = await dump(desk);
    const fresh = await restart(desk, async ({ copy }) => {
      await flip('flip-both', 'interactions', 30);
      for (const [key, text] of await copy.readAll())
        if (key.startsWith('c:')) await copy.write(new Map([[key, text.replace(/.{8}$/, 'AAAAAAAA')]]));
    });
    const stop = followLock(fresh.db);
    await sound(fresh.db);
    await fresh.db.stored('interactions').toArray();
    await expect.poll(async () => (await readAsides(fresh.db)).length).toBe(1);
    await expect.poll(() => fresh.db.vault.damaged.size).toBe(0);
    expect((await dump(fresh)).interactions?.length).toBe((before.interactions?.length ?? 0) - 1);
    expect((await dump(fresh)).contacts).toEqual(before.contacts);
    await expect.poll(() => checkRecord(fresh)).toEqual([]);
    expect(await readRepairReport(fresh.db)).toMatchObject({ what: 'rows', unread: 1 });
    stop();
  });

  test('a clear field that was exchanged is noticed as well: nobody’s note becomes somebody else’s', async () => {
    const { desk } = await lockedRecord('moved');
    const fresh = await restart(desk, async () => {
      const raw = await new Dexie('moved').open();
      const [one, two] = await raw.table('interactions').toArray();
      await raw.table('interactions').put({ ...one, contactId: two.contactId === one.contactId ? 'x' : two.contactId });
      raw.close();
    });
    await sound(fresh.db);
    const rows = await fresh.db.stored('interactions').toArray();
    expect(fresh.db.vault.damaged.size).toBe(1);
    expect(rows.length).toBeGreaterThan(0);
  });
});
