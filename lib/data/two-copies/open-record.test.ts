import 'fake-indexeddb/auto';
import type { DBCore, Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { dump, emptyDesk } from '../../../tests/record/desk';
import { addPerson, empty, filledDesk, photograph, photographDatabase, restart } from '../../../tests/record/restart';
import { RecordDb } from '../db';
import type { Desk } from '../desk';
import { read } from '../read';
import { databaseCopy } from './database-copy';
import { opened, sound } from './open-record';
import { dismissRepairReport, readRepairReport } from './repair-report';
import { readAsides } from './set-aside';

const countPeople = ({ db }: Desk) => read(db, (open) => open.table('contacts').count());

/** A database in which nothing can be read or written, as long as the cause lasts. */
function breakable() {
  const state = { broken: true };
  const gate = <Args extends unknown[], T>(work: (...given: Args) => T) => {
    return (...given: Args) => {
      if (state.broken) throw Object.assign(new Error('the disk is ill'), { name: 'UnknownError' });
      return work(...given);
    };
  };
  const create = (down: DBCore): DBCore => ({ ...down, transaction: gate(down.transaction) });
  const addons = [(dexie: Dexie) => void dexie.use({ stack: 'dbcore', name: 'ill', create })];
  return { state, addons };
}

describe('one of the two is gone', () => {
  test('the database: put back from the copy, and said so', async () => {
    const before = await filledDesk('db-gone');
    const rows = await dump(before);
    const desk = await restart(before, ({ loseDatabase }) => loseDatabase());
    expect(await countPeople(desk)).toBe(5);
    await sound(desk.db);
    expect(await dump(desk)).toEqual(rows);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await readRepairReport(desk.db)).toMatchObject({ what: 'record', people: 5, notes: 10, unread: 0 });
    await addPerson(desk, 5);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('the copy: made again', async () => {
    const desk = await restart(await filledDesk('copy-gone'), ({ copy }) => empty(copy));
    await sound(desk.db);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await readRepairReport(desk.db)).toMatchObject({ what: 'copy', people: 5, notes: 10 });
  });

  test('a repair that a window saw and said nothing of is still to be told, also after further starts', async () => {
    const before = await filledDesk('told-later');
    const popup = await restart(before, ({ loseDatabase }) => loseDatabase());
    await sound(popup.db);
    await addPerson(popup, 5);
    const later = await restart(await restart(popup));
    await sound(later.db);
    expect(await readRepairReport(later.db)).toMatchObject({ what: 'record', people: 5 });
    await dismissRepairReport(later.db);
    const last = await restart(later);
    await sound(last.db);
    expect(await readRepairReport(last.db)).toBeNull();
  });

  test('both hold nothing: that is a new record, and no repair', async () => {
    const desk = emptyDesk('both-new');
    await sound(desk.db);
    expect(desk.db.health).toEqual({ kind: 'whole' });
    expect(await readRepairReport(desk.db)).toBeNull();
  });
});

describe('one of the two is behind', () => {
  test.each([1, 3, 25])('the copy, by %i writes: it catches up, and nobody need hear of it', async (people) => {
    const before = await filledDesk(`copy-behind-${people}`, 2);
    const old = await photograph(before);
    for (let index = 0; index < people; index++) await addPerson(before, 10 + index);
    const desk = await restart(before, ({ copy }) => old(copy));
    await sound(desk.db);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await readRepairReport(desk.db)).toBeNull();
  });

  test('the copy, by more than the journal reaches back: made again', async () => {
    const before = await filledDesk('copy-far-behind', 2);
    const old = await photograph(before);
    for (let index = 0; index < 3; index++) await addPerson(before, 10 + index);
    await before.db.stored('journal').where('seq').below(9).delete();
    await before.db.dexie.table('meta').put({ id: 'prune', at: 1 });
    const desk = await restart(before, ({ copy }) => old(copy));
    await sound(desk.db);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('the database: put back, and its old state is kept', async () => {
    const before = await filledDesk('db-behind', 2);
    const old = await photographDatabase(before);
    await addPerson(before, 10);
    const rows = await dump(before);
    const desk = await restart(before, () => old(before.db.name));
    expect(await countPeople(desk)).toBe(3);
    await sound(desk.db);
    expect(await dump(desk)).toEqual(rows);
    expect(await checkRecord(desk)).toEqual([]);
    const [aside] = await readAsides(desk.db);
    expect(aside).toMatchObject({ why: 'replaced-record' });
    expect(aside?.text).toContain('Person 1');
    expect(aside?.text).not.toContain('Person 10');
  });
});

describe('two different records', () => {
  test.each([
    { here: 4, there: 2, wins: 'database', why: 'replaced-copy' },
    { here: 2, there: 4, wins: 'copy', why: 'replaced-record' },
  ])('the fuller one ($wins) stays, the other is kept whole', async ({ here, there, why }) => {
    const other = await filledDesk(`other-${there}`, 0);
    for (let index = 0; index < there; index++) await addPerson(other, 50 + index);
    const copied = await photograph(other);
    const desk = await restart(await filledDesk(`two-records-${here}`, here), ({ copy }) => copied(copy));
    await sound(desk.db);
    const names = (await desk.db.table('contacts').toArray()).map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(names.includes('Person 50')).toBe(there === 4);
    expect(await checkRecord(desk)).toEqual([]);
    const asides = await readAsides(desk.db);
    expect(asides).toHaveLength(1);
    expect(asides[0]).toMatchObject({ why });
    expect(asides[0]?.text).toContain(there === 4 ? 'Person 0' : 'Person 51');
  });
});

describe('one of the two can’t be read', () => {
  test('the copy, and the database holds nothing: never “nobody”, and all is there once it can be read', async () => {
    const before = await filledDesk('copy-ill-db-new');
    const copy = databaseCopy(`${before.db.name}-copy`);
    const ill = vi.spyOn(copy, 'read').mockRejectedValue(new Error('torn'));
    const desk = await restart(before, ({ loseDatabase }) => loseDatabase(), { copy });
    await expect(countPeople(desk)).rejects.toMatchObject({ name: 'StorageFailure' });
    await expect(addPerson(desk, 9)).rejects.toMatchObject({ name: 'StorageFailure' });
    ill.mockRestore();
    expect(await countPeople(desk)).toBe(5);
    await addPerson(desk, 9);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('the copy: readers are served, nothing is called saved, and it goes on once it can be read', async () => {
    const before = await filledDesk('copy-ill');
    const copy = databaseCopy(`${before.db.name}-copy`);
    const ill = vi.spyOn(copy, 'read').mockRejectedValue(new Error('torn'));
    const desk = await restart(before, undefined, { copy });
    expect(await countPeople(desk)).toBe(5);
    expect(desk.db.health.kind).toBe('record-only');
    await expect(addPerson(desk, 9)).rejects.toMatchObject({ name: 'StorageFailure' });
    ill.mockRestore();
    await addPerson(desk, 9);
    expect(desk.db.health.kind).toBe('whole');
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('the database: readers get the copy, writers a problem, and it goes on once the cause is gone', async () => {
    const { state, addons } = breakable();
    const desk = await restart(await filledDesk('db-ill'), undefined, { addons });
    expect(await countPeople(desk)).toBe(5);
    expect(desk.db.health).toEqual({ kind: 'copy-only', problem: 'unavailable' });
    await expect(addPerson(desk, 9)).rejects.toMatchObject({ problem: 'unavailable' });
    state.broken = false;
    await addPerson(desk, 9);
    expect(desk.db.health.kind).toBe('whole');
    expect(await countPeople(desk)).toBe(6);
    expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('several windows', () => {
  test('two open at once: one puts it back, the other waits and sees the same', async () => {
    const before = await filledDesk('two-windows', 20);
    const one = await restart(before, ({ loseDatabase }) => loseDatabase());
    const two = { ...one, db: new RecordDb(one.db.name) };
    const seen = await Promise.all([one, two, one, two].map(countPeople));
    await Promise.all([sound(one.db), sound(two.db)]);
    expect(seen).toEqual([20, 20, 20, 20]);
    expect([one.db.health, two.db.health]).toEqual([{ kind: 'whole' }, { kind: 'whole' }]);
    expect(await checkRecord(two)).toEqual([]);
  });

  test('while it is put back nobody is told that somebody isn’t there', async () => {
    const desk = await restart(await filledDesk('reads-meanwhile', 30), ({ loseDatabase }) => loseDatabase());
    await opened(desk.db);
    const answers: number[] = [];
    let over = false;
    const looking = (async () => {
      while (!over) {
        answers.push(await countPeople(desk));
        await new Promise((rest) => setTimeout(rest));
      }
    })();
    await sound(desk.db);
    over = true;
    await looking;
    expect(new Set(answers)).toEqual(new Set([30]));
    expect(await countPeople(desk)).toBe(30);
  });

  test('so is one that was lost while a window had no connection to it', async () => {
    const desk = await filledDesk('lost-between');
    desk.db.reopen();
    const other = await restart({ ...desk, db: new RecordDb(desk.db.name) }, ({ loseDatabase }) => loseDatabase());
    await addPerson(desk, 9);
    expect(await countPeople(desk)).toBe(6);
    expect(await countPeople(other)).toBe(6);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a database that is lost under an open window is put back too', async () => {
    const desk = await filledDesk('lost-meanwhile');
    const other = await restart({ ...desk, db: new RecordDb(desk.db.name) }, ({ loseDatabase }) => loseDatabase());
    expect(await countPeople(desk)).toBe(5);
    await addPerson(desk, 9);
    expect(await countPeople(other)).toBe(6);
    expect(await checkRecord(desk)).toEqual([]);
  });
});
