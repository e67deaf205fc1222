import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { addPerson, filledDesk, restart } from '../../../tests/record/restart';
import { RecordDb } from '../db';
import type { Desk } from '../desk';
import { read } from '../read';
import type { CopyStore } from './copy-store';
import { KEYS } from './entries';
import { sound } from './open-record';
import { readRepairReport } from './repair-report';
import { readAsides } from './set-aside';

/** A copy that is itself not whole, and the only one there is: what can be read is put back, the rest is kept. */

/** Of five people the last one's entry is replaced, and the database lost. */
async function restoredWith(name: string, damage: (copy: CopyStore, key: string) => Promise<void>): Promise<Desk> {
  const before = await filledDesk(name);
  const people = (await before.db.stored('contacts').toArray()).map(({ id }) => id);
  const desk = await restart(before, async ({ copy, loseDatabase }) => {
    await damage(copy, KEYS.contact(people.at(-1) ?? ''));
    await loseDatabase();
  });
  await sound(desk.db);
  return desk;
}

async function changeEntry(copy: CopyStore, key: string, change: (entry: never) => unknown): Promise<void> {
  const text = (await copy.read([key])).get(key) ?? '';
  await copy.write(new Map([[key, JSON.stringify(change(JSON.parse(text) as never))]]));
}

const countPeople = ({ db }: Desk) => read(db, (open) => open.table('contacts').count());

type Entry = { contact: { id: string; name: string }; identities: { id: string }[]; interactions: { gist: unknown }[] };

describe('an entry that can’t be understood', () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['a number', () => '7'],
    ['a list', () => '[]'],
    ['nobody', () => '{"identities":[]}'],
    ['rows that are none', (text: string) => text.replace(/"facts":\[\]/, '"facts":[null]')],
    ['tables that are none', (text: string) => text.replace(/"facts":\[\]/, '"facts":{}')],
    ['a contact without a name', (text: string) => text.replace(/"name":"Person 4"/, '"name":7')],
  ])('%s: the other four are put back, and it is kept for the user', async (how, damage) => {
    const desk = await restoredWith(`damaged-${how}`, async (copy, key) => {
      const text = (await copy.read([key])).get(key) ?? '';
      await copy.write(new Map([[key, damage(text)]]));
    });
    expect(await countPeople(desk)).toBe(4);
    expect(await checkRecord(desk)).toEqual([]);
    expect((await readRepairReport(desk.db))?.unread).toBeGreaterThan(0);
    const asides = await readAsides(desk.db);
    expect(asides.map(({ why }) => why)).toEqual(['unreadable-entries']);
    if (how === 'cut off') expect(asides[0]?.text).toContain('Person 4');
  });

  test('one broken row of somebody: only that row is left out', async () => {
    const desk = await restoredWith('damaged-row', (copy, key) =>
      changeEntry(copy, key, ({ interactions: [first, ...others], ...rest }: Entry) => ({
        ...rest,
        interactions: [{ ...first, gist: 7 }, ...others],
      })),
    );
    expect(await countPeople(desk)).toBe(5);
    expect(await desk.db.table('interactions').count()).toBe(9);
    expect(await checkRecord(desk)).toEqual([]);
    await addPerson(desk, 9);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('broken journal, account, settings and an entry of no kind: the people are put back', async () => {
    const desk = await restoredWith('damaged-rest', async (copy) => {
      const account = (await copy.keys()).find((key) => key.startsWith('a:')) ?? '';
      await copy.write(
        new Map([
          [KEYS.journal(3), '{"seq":3}'],
          [KEYS.journal(4), '{'],
          [account, '{"id":5}'],
          [KEYS.settings, '[]'],
          ['dreams', '{}'],
        ]),
      );
    });
    expect(await countPeople(desk)).toBe(5);
    expect((await readAsides(desk.db)).map(({ why }) => why)).toEqual(['unreadable-entries']);
    await desk.db.dexie.table('meta').put({ id: 'prune', at: 1 });
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('opened once more: nothing is repaired or kept a second time', async () => {
    const desk = await restoredWith('damaged-again', (copy, key) => copy.write(new Map([[key, '{']])));
    const again = await restart(desk);
    await sound(again.db);
    expect(await readAsides(desk.db)).toHaveLength(1);
    expect(await checkRecord(again)).toEqual([]);
  });
});

describe('entries that can’t stand beside each other', () => {
  test('an address twice: the one who was changed last keeps it', async () => {
    const desk = await restoredWith('key-twice', async (copy, key) => {
      const first = (await copy.keys()).filter((other) => other.startsWith('c:') && other !== key).sort()[0] ?? '';
      const taken = (await copy.read([first])).get(first) ?? '';
      const { identities } = JSON.parse(taken) as Entry;
      await changeEntry(copy, key, (entry: Entry) => ({
        ...entry,
        identities: identities.map((row) => ({ ...row, id: `${row.id}-too`, contactId: entry.contact.id })),
      }));
    });
    expect(await countPeople(desk)).toBe(5);
    expect(await desk.db.table('identities').count()).toBe(4);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a row twice, under two people: it is there once', async () => {
    const desk = await restoredWith('row-twice', async (copy, key) => {
      const { identities: _, contact, ...others } = JSON.parse((await copy.read([key])).get(key) ?? '') as Entry;
      const double = { ...others, identities: [], contact: { ...contact, id: 'double' } };
      await copy.write(new Map([[KEYS.contact('double'), JSON.stringify(double)]]));
    });
    expect(await desk.db.table('interactions').count()).toBe(10);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('a company that isn’t there: the person is', async () => {
    const desk = await restoredWith('no-account', async (copy) => {
      await copy.remove((await copy.keys()).filter((key) => key.startsWith('a:')));
    });
    expect(await countPeople(desk)).toBe(5);
    expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('a copy without its mark', () => {
  test.each([
    ['gone', (copy: CopyStore) => copy.remove([KEYS.mark])],
    ['cut off', (copy: CopyStore) => copy.write(new Map([[KEYS.mark, '{"id":"rec']]))],
    ['no mark', (copy: CopyStore) => copy.write(new Map([[KEYS.mark, '{"lastSeq":"x"}']]))],
  ])('%s, and no database: everybody is put back', async (how, damage) => {
    const desk = await restoredWith(`no-mark-${how}`, damage);
    expect(await countPeople(desk)).toBe(5);
    expect(await checkRecord(desk)).toEqual([]);
    await addPerson(desk, 9);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('with a good database: the copy is made again', async () => {
    const desk = await restart(await filledDesk('no-mark'), ({ copy }) => copy.remove([KEYS.mark]));
    await sound(desk.db);
    expect(await checkRecord(desk)).toEqual([]);
    expect(await countPeople(desk)).toBe(5);
  });
});

test('a later write than the mark tells of: numbers go on after it', async () => {
  const desk = await restoredWith('mark-behind', (copy) =>
    changeEntry(copy, KEYS.mark, (mark: { lastSeq: number }) => ({ ...mark, lastSeq: mark.lastSeq - 3 })),
  );
  await addPerson(desk, 9);
  expect(await checkRecord(desk)).toEqual([]);
});

test('data of a newer Acquaint, in either copy: for reading only, and nothing is touched', async () => {
  const newer = (mark: object) => ({ ...mark, schemaVersion: 99 });
  const lone = await restart(await filledDesk('newer-copy'), async ({ copy, loseDatabase }) => {
    await changeEntry(copy, KEYS.mark, newer);
    await loseDatabase();
  });
  expect(await countPeople(lone)).toBe(5);
  expect(lone.db.health.kind).toBe('copy-only');
  await expect(addPerson(lone, 9)).rejects.toMatchObject({ problem: 'newer-data' });
  const both = await filledDesk('newer-both');
  await both.db.dexie.table('meta').update('record', { schemaVersion: 99 });
  const desk = await restart(both, ({ copy }) => changeEntry(copy, KEYS.mark, newer));
  expect(await countPeople(desk)).toBe(5);
  expect(desk.db.health.kind).toBe('newer');
  const entries = await desk.db.copy.readAll();
  await expect(addPerson(desk, 9)).rejects.toMatchObject({ problem: 'newer-data' });
  expect(await desk.db.copy.readAll()).toEqual(entries);
  expect(await new RecordDb('newer-both').stored('contacts').count()).toBe(5);
});
