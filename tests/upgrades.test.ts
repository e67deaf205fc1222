import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { fileNote } from '../lib/app/file-note';
import { RecordDb } from '../lib/data/db';
import type { Desk } from '../lib/data/desk';
import { STEPS, type Step } from '../lib/data/migrations';
import { read } from '../lib/data/read';
import type { CopyStore } from '../lib/data/two-copies/copy-store';
import { databaseCopy } from '../lib/data/two-copies/database-copy';
import { sound } from '../lib/data/two-copies/open-record';
import { readRepairReport } from '../lib/data/two-copies/repair-report';
import { readAsides } from '../lib/data/two-copies/set-aside';
import { LONGER, NEXT } from './museum/next-step';
import { exhibit, exhibitCopy, pieces, readPiece } from './museum/show';
import { checkRecord } from './record/check-record';
import { Life } from './record/crashing-life';
import { dump, emptyDesk } from './record/desk';

/** What a user of that version has when the browser starts with the next one: both copies, as they were written. */
async function bothOf(piece: string, name: string): Promise<CopyStore> {
  await exhibit(readPiece(piece), name);
  const copy = databaseCopy(`${name}-copy`);
  await exhibitCopy(piece, copy);
  return copy;
}

function deskOn(name: string, copy: CopyStore, options: { steps?: readonly Step[]; life?: Life } = {}): Desk {
  const { steps = LONGER, life } = options;
  const mortal = life ? { copy: life.mortalCopy(copy), addons: [life.watch] } : { copy };
  return { ...emptyDesk(), db: new RecordDb(name, { steps, ...mortal }) };
}

const countPeople = ({ db }: Desk) => read(db, (open) => open.table('contacts').count());

async function hashOf(desk: Desk): Promise<string> {
  const all = [await dump(desk), await desk.db.table('journal').toArray()];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

let calm = 0;

/** The same piece, upgraded without any trouble: its rows, and how many looks and changes that took. */
async function expectedOf(piece: string, lost: boolean): Promise<{ hash: string; spent: number }> {
  const name = `calm-${++calm}`;
  const copy = await bothOf(piece, name);
  if (lost) await Dexie.delete(name);
  const life = new Life();
  const desk = deskOn(name, copy, { life });
  await everywhere(life, () => sound(desk.db));
  const spent = life.spent;
  const hash = await hashOf(desk);
  desk.db.close();
  return { hash, spent };
}

/** Every database that is opened meanwhile is one of this life: those that a repair makes for itself too. */
async function everywhere<T>(life: Life, work: () => Promise<T>): Promise<T> {
  Dexie.addons.push(life.watch);
  try {
    return await work();
  } finally {
    Dexie.addons.splice(Dexie.addons.indexOf(life.watch), 1);
  }
}

describe.each(pieces)('the record of %s, after an update', (piece) => {
  test('both copies follow, and nobody is told that something was lost', async () => {
    const name = `update-${piece}`;
    const desk = deskOn(name, await bothOf(piece, name));
    await sound(desk.db);
    for (const { tags } of await desk.db.table('contacts').toArray()) expect(tags).toContain('next');
    expect(await desk.db.table('meta').get('record')).toMatchObject({ schemaVersion: NEXT.version });
    expect(await checkRecord(desk)).toEqual([]);
    expect(await readRepairReport(desk.db)).toBeNull();
  });

  test('with the database lost in the same moment: the old copy is put back and brought up to date', async () => {
    const name = `update-lost-${piece}`;
    const copy = await bothOf(piece, name);
    await Dexie.delete(name);
    const desk = deskOn(name, copy);
    expect(await countPeople(desk)).toBe(readPiece(piece).rows.contacts?.length);
    await sound(desk.db);
    expect(await hashOf(desk)).toBe((await expectedOf(piece, false)).hash);
    expect(await checkRecord(desk)).toEqual([]);
    expect((await readRepairReport(desk.db))?.what).toBe('record');
    expect(await Dexie.getDatabaseNames()).not.toContain(`${name}-older`);
  });

  test.each([false, true])(
    'killed at twenty moments and opened again: the same rows (database lost: %s)',
    async (lost) => {
      const { hash, spent } = await expectedOf(piece, lost);
      for (let kill = 0; kill < 20; kill++) {
        const name = `killed-${piece}-${lost}-${kill}`;
        const copy = await bothOf(piece, name);
        if (lost) await Dexie.delete(name);
        const life = new Life();
        const first = deskOn(name, copy, { life });
        life.burn(Math.floor((spent * kill) / 20));
        await expect(everywhere(life, () => sound(first.db))).rejects.toThrow();
        first.db.close();
        const again = deskOn(name, copy);
        await sound(again.db);
        expect(await hashOf(again), `killed at ${kill} of 20`).toBe(hash);
        expect(await checkRecord(again)).toEqual([]);
        again.db.close();
      }
    },
  );

  test('two windows at once: one does it, the other waits', async () => {
    const name = `update-two-${piece}`;
    const copy = await bothOf(piece, name);
    await Dexie.delete(name);
    const windows = [deskOn(name, copy), deskOn(name, databaseCopy(`${name}-copy`))];
    const seen = await Promise.all(windows.map(countPeople));
    await Promise.all(windows.map(({ db }) => sound(db)));
    expect(new Set(seen)).toEqual(new Set([readPiece(piece).rows.contacts?.length]));
    for (const desk of windows) expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('a step that goes wrong', () => {
  const careless: Step = {
    ...NEXT,
    async upgrade(tx) {
      await NEXT.upgrade?.(tx);
      await tx.table('contacts').update('sample-dana-whitfield', { name: 7 });
    },
  };
  const note = (desk: Desk) =>
    fileNote(desk, { clientId: 'late', contactId: 'sample-dana-whitfield', line: 'likes tea', pieces: [] });

  test('all of it is taken back; the record can be read, not written, and goes on with a mended step', async () => {
    const copy = await bothOf('v1', 'careless');
    const desk = deskOn('careless', copy, { steps: [...STEPS, careless] });
    expect(await countPeople(desk)).toBe(readPiece('v1').rows.contacts?.length);
    expect(desk.db.health.kind).toBe('copy-only');
    await expect(note(desk)).rejects.toMatchObject({ name: 'StorageFailure' });
    desk.db.close();
    const old = await new Dexie('careless').open();
    expect(old.verno).toBe(readPiece('v1').version);
    expect(await old.table('contacts').toArray()).toEqual(
      [...(readPiece('v1').rows.contacts ?? [])].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    );
    old.close();
    const mended = deskOn('careless', databaseCopy('careless-copy'));
    await note(mended);
    expect(await checkRecord(mended)).toEqual([]);
    expect(await readAsides(mended.db)).toEqual([]);
  });

  test('one that takes longer than anybody waits is waited for, and nobody is shown yesterday’s rows', async () => {
    const slow: Step = {
      ...NEXT,
      async upgrade(tx) {
        await Dexie.waitFor(new Promise((done) => setTimeout(done, 4_000)));
        await NEXT.upgrade?.(tx);
      },
    };
    const desk = deskOn('slow', await bothOf('v1', 'slow'), { steps: [...STEPS, slow] });
    const health: string[] = [];
    desk.db.watchHealth(() => health.push(desk.db.health.kind));
    const [dana] = await read(desk.db, (db) =>
      db.table('contacts').where('id').equals('sample-dana-whitfield').toArray(),
    );
    expect(dana?.tags).toContain('next');
    await sound(desk.db);
    expect(health).toEqual(['upgrading', 'whole']);
    expect(await checkRecord(desk)).toEqual([]);
  }, 20_000);
});
