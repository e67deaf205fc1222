import { describe, expect, test, vi } from 'vitest';
import { begin, DAY, HOUR } from '../../tests/record/backup-shelf';
import { makeBackupKey } from '../formats/age-backup';
import { backUpIfDue, backUpNow, readBackupHealth } from './backup-schedule';
import { addSamplePeople } from './sample-people';
import { changeSettings } from './settings';

describe('a backup when one is due', () => {
  test('samples are worth none; the first person is, once; the next day only after a change', async () => {
    const { clock, desk, at, shelf, find, save } = await begin();
    await addSamplePeople(desk);
    expect((await backUpIfDue(at, find)).kind).toBe('not-due');
    await save('Odile');
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    expect((await backUpIfDue(at, find)).kind).toBe('not-due');
    clock.now += DAY;
    expect((await backUpIfDue(at, find)).kind).toBe('not-due');
    await save('Bengt');
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    expect(shelf.kept.size).toBe(2);
    const newest = (await at.log.readFiles())[0];
    expect(new TextDecoder().decode(shelf.kept.get(newest?.name ?? ''))).toContain('Bengt');
  });

  test('two windows at once make one file', async () => {
    const { at, shelf, find, save } = await begin();
    await save('Odile');
    const outcomes = await Promise.all([backUpIfDue(at, find), backUpIfDue(at, find), backUpIfDue(at, find)]);
    expect(outcomes.filter(({ kind }) => kind === 'made')).toHaveLength(1);
    expect(shelf.kept.size).toBe(1);
  });

  test('in Chrome’s worker a sealed file waits for a page, and that is no failure; a plain one doesn’t', async () => {
    const { at, desk, shelf, find, save } = await begin();
    await save('Odile');
    const { key } = await makeBackupKey('correct horse battery');
    await changeSettings(desk, { backup: { place: 'folder', key } });
    vi.stubGlobal('ServiceWorkerGlobalScope', class {});
    expect(await backUpIfDue(at, find)).toEqual({ kind: 'waiting' });
    expect((await at.log.readNotes()).failed).toBeUndefined();
    vi.unstubAllGlobals();
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    await changeSettings(desk, { backup: { place: 'folder' } });
    await save('Bengt');
    at.desk = { ...desk, now: () => desk.now() + DAY };
    vi.stubGlobal('ServiceWorkerGlobalScope', class {});
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    vi.unstubAllGlobals();
    expect([...shelf.kept.keys()].map((name) => name.endsWith('.age'))).toEqual([true, false]);
  });

  test('a folder that wants a yes is waited for, and the line says so', async () => {
    const { at, shelf, find, save } = await begin();
    await save('Odile');
    shelf.standing = 'ask';
    expect((await backUpIfDue(at, find)).kind).toBe('waiting');
    expect((await readBackupHealth(at, find)).alert).toEqual({ kind: 'ask', badge: false });
    shelf.standing = 'ready';
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    expect((await readBackupHealth(at, find)).alert).toBeNull();
  });

  test('a folder chosen in another browser isn’t known in this one: said as gone', async () => {
    const { at, save } = await begin();
    await save('Odile');
    const { standing, alert } = await readBackupHealth(at, async () => null);
    expect([standing, alert?.kind]).toEqual(['gone', 'gone']);
  });

  test('a folder that is gone is said at once, though its newest file holds everything', async () => {
    const { at, shelf, find, save } = await begin();
    await save('Odile');
    await backUpIfDue(at, find);
    shelf.standing = 'gone';
    expect((await readBackupHealth(at, find)).alert).toEqual({ kind: 'gone', badge: false });
    expect((await readBackupHealth(at, async () => null)).alert).toEqual({ kind: 'gone', badge: true });
  });

  test('only files in the place of today count: another folder gets its first one at once', async () => {
    const { at, shelf, find, save } = await begin();
    await save('Odile');
    await backUpIfDue(at, find);
    shelf.kept.clear();
    shelf.id = 'another';
    expect((await readBackupHealth(at, find)).newest).toBeUndefined();
    expect((await backUpIfDue(at, find)).kind).toBe('made');
  });

  test('a file made while the clock was years ahead: one more is made, and no more than that', async () => {
    const { clock, at, shelf, find, save } = await begin();
    await save('Odile');
    clock.now += 900 * DAY;
    await backUpIfDue(at, find);
    clock.now -= 890 * DAY;
    await save('Bengt');
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    await save('Tomasz');
    expect((await backUpIfDue(at, find)).kind).toBe('not-due');
    expect(shelf.kept.size).toBe(2);
  });

  test('a day without any file is late, counted from the first person on', async () => {
    const { clock, at, shelf, find, save } = await begin();
    clock.now += 30 * DAY;
    await save('Odile');
    shelf.trouble = 'full';
    await backUpIfDue(at, find);
    expect((await readBackupHealth(at, find)).alert).toEqual({ kind: 'failed', badge: false });
    clock.now += DAY + HOUR;
    expect((await readBackupHealth(at, find)).alert).toEqual({ kind: 'failed', badge: true });
  });

  test('a file that the user took away no longer counts', async () => {
    const { clock, at, shelf, find, save } = await begin();
    await save('Odile');
    await backUpIfDue(at, find);
    shelf.kept.clear();
    clock.now += HOUR;
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    expect(shelf.kept.size).toBe(1);
  });
});

describe('a backup that goes wrong', () => {
  test.each([
    ['full', 'full'],
    ['bends', 'differs'],
    ['short', 'differs'],
  ] as const)(
    'a disk that is %s: the older file stays, nothing half-written does, and it is tried again',
    async (trouble, problem) => {
      const { clock, at, shelf, find, save } = await begin();
      await save('Odile');
      await backUpIfDue(at, find);
      const before = [...shelf.kept.keys()];
      await save('Bengt');
      clock.now += DAY;
      shelf.trouble = trouble;
      expect(await backUpIfDue(at, find)).toEqual({ kind: 'failed', problem });
      expect([...shelf.kept.keys()]).toEqual(before);
      expect((await at.log.readNotes()).failed?.problem).toBe(problem);
      shelf.trouble = null;
      expect((await backUpIfDue(at, find)).kind).toBe('not-due');
      clock.now += HOUR;
      expect((await backUpIfDue(at, find)).kind).toBe('made');
      expect((await at.log.readNotes()).failed).toBeUndefined();
    },
  );

  test('what the user asks for is told why it failed', async () => {
    const { at, shelf, save } = await begin();
    await save('Odile');
    shelf.trouble = 'full';
    await expect(backUpNow(at, shelf)).rejects.toMatchObject({ problem: 'full' });
  });
});
