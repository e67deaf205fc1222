import { describe, expect, test } from 'vitest';
import { begin, DAY, HOUR } from '../../tests/record/backup-shelf';
import { NOW } from '../../tests/record/desk';
import { PlaceFailure } from '../core/backup-place';
import { backUpIfDue, backUpNow } from './backup-schedule';

describe('which files go', () => {
  test('two months of days: at most 23 of ours, and none that we didn’t make', async () => {
    const { clock, at, shelf, find, save } = await begin();
    shelf.kept.set('acquaint-2019-01-01-100000.json', new Uint8Array(3));
    for (let day = 0; day < 60; day++) {
      await save(`Person ${day}`);
      expect((await backUpIfDue(at, find)).kind).toBe('made');
      clock.now += DAY;
    }
    expect(shelf.kept.has('acquaint-2019-01-01-100000.json')).toBe(true);
    const logged = await at.log.readFiles();
    expect(logged.map(({ name }) => name).sort()).toEqual(
      [...shelf.kept.keys()].filter((name) => !name.includes('2019')).sort(),
    );
    expect(logged.length).toBeLessThanOrEqual(23);
    expect(logged.length).toBeGreaterThanOrEqual(10);
  }, 60_000);

  test('a folder that was emptied: the file of the same second has the name of one that was logged, and stays', async () => {
    const { desk, at, shelf, save } = await begin();
    await save('Odile');
    const still = { ...at, desk: { ...desk, now: () => NOW + DAY } };
    const before = await backUpNow(still, shelf);
    shelf.kept.clear();
    const after = await backUpNow(still, shelf);
    expect(after.name).toBe(before.name);
    expect([...shelf.kept.keys()]).toEqual([after.name]);
    expect((await at.log.readFiles()).map(({ id }) => id)).toEqual([after.id]);
  });

  test('a place that can’t be listed and was emptied: still no file goes by the name of one that stays', async () => {
    const { desk, at, shelf, save } = await begin();
    await save('Odile');
    const still = { ...at, desk: { ...desk, now: () => NOW + DAY } };
    const blind = Object.assign(shelf, { files: async () => Promise.reject(new PlaceFailure('unknown')) });
    await backUpNow(still, blind);
    shelf.kept.clear();
    const after = await backUpNow(still, blind);
    expect([...shelf.kept.keys()]).toEqual([after.name]);
    expect((await at.log.readFiles()).map(({ id }) => id)).toEqual([after.id]);
  });

  test('a clock set back on the same day: the file just made stays', async () => {
    const { clock, at, shelf, save } = await begin();
    await save('Odile');
    const before = await backUpNow(at, shelf);
    clock.now -= HOUR;
    const after = await backUpNow(at, shelf);
    expect([...shelf.kept.keys()].sort()).toEqual([after.name, before.name]);
    expect((await at.log.readFiles()).map(({ id }) => id)).toEqual([before.id, after.id]);
  });

  test('a folder that the browser forgot and the user picked again: files of ours go on in their turn, others don’t', async () => {
    const { clock, at, shelf, find, save } = await begin();
    for (let day = 0; day < 20; day++) {
      await save(`Person ${day}`);
      await backUpIfDue(at, find);
      clock.now += DAY;
    }
    const before = (await at.log.readFiles()).length;
    const changed = (await at.log.readFiles()).at(-1)?.name ?? '';
    shelf.kept.set(changed, new Uint8Array(3));
    shelf.id = 'picked again';
    await save('Later');
    await backUpNow(at, shelf);
    const inPlace = (await at.log.readFiles()).filter(({ placeId }) => placeId === shelf.id);
    expect(inPlace.length).toBeGreaterThanOrEqual(before - 2);
    expect(inPlace.length).toBeLessThanOrEqual(before);
    expect(inPlace.map(({ name }) => name)).not.toContain(changed);
    expect(shelf.kept.get(changed)).toHaveLength(3);
    const names = inPlace.map(({ name }) => name);
    expect([...shelf.kept.keys()].sort()).toEqual([...names, changed].sort());
  });

  test('the copy from before a restore isn’t the day’s file: it outlives the next one', async () => {
    const { clock, at, shelf, find, save } = await begin();
    await save('Odile');
    const safety = await backUpNow(at, shelf, { why: 'safety' });
    clock.now += HOUR;
    await save('Bengt');
    await backUpNow(at, shelf);
    await backUpNow(at, await find('folder').then((place) => place ?? shelf));
    expect(shelf.kept.has(safety.name)).toBe(true);
    expect(shelf.kept.size).toBe(2);
  });
});
