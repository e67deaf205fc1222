import { afterEach, describe, expect, test, vi } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { type BackupPlace, PlaceFailure, type PlaceState } from '../core/backup-place';
import { BackupLog } from '../data/backup-log';
import { makeBackupKey } from '../formats/age-backup';
import type { BackupDesk } from './back-up';
import { backUpIfDue, backUpNow, type FindPlace, readBackupHealth } from './backup-schedule';
import { addSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { changeSettings } from './settings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A shelf in memory, with the troubles that a disk can have. The real places are proved in real browsers. */
class Shelf implements BackupPlace {
  readonly kind = 'folder';
  readonly id = 'shelf';
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  standing: PlaceState = 'ready';
  trouble: 'full' | 'bends' | 'short' | null = null;

  state = async () => this.standing;

  async put({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
    if (this.trouble === 'full') throw new PlaceFailure('full');
    const free = this.files.has(name) ? `another-${name}` : name;
    const kept = bytes.slice(0, this.trouble === 'short' ? -1 : bytes.length);
    if (this.trouble === 'bends') kept[400] = (kept[400] ?? 0) ^ 1;
    this.files.set(free, kept);
    return { name: free, size: kept.length };
  }

  async read(name: string) {
    const bytes = this.files.get(name);
    if (!bytes) throw new PlaceFailure('gone');
    return bytes;
  }

  names = async () => [...this.files.keys()];

  async remove({ name }: { name: string }) {
    this.files.delete(name);
  }
}

let made = 0;
const open: BackupDesk[] = [];
afterEach(() => {
  for (const { desk, log } of open.splice(0)) {
    log.close();
    desk.db.close();
  }
});

/** A record with one person, a folder chosen, and a clock that the test moves. */
async function begin() {
  const clock = { now: NOW };
  const desk = { ...(await consentedDesk()), now: () => clock.now++ };
  const at: BackupDesk = { desk, log: new BackupLog(`backups-${++made}`), appVersion: '0.1.0' };
  open.push(at);
  const shelf = new Shelf();
  const find: FindPlace = async () => shelf;
  await changeSettings(desk, { backup: { place: 'folder' } });
  const save = (name: string) =>
    saveContact(desk, {
      clientId: desk.newId(),
      contact: { name },
      identities: [],
      grain: { source: 'told-me', at: desk.now() },
    });
  return { clock, desk, at, shelf, find, save };
}

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
    expect(shelf.files.size).toBe(2);
    const newest = (await at.log.readFiles())[0];
    expect(new TextDecoder().decode(shelf.files.get(newest?.name ?? ''))).toContain('Bengt');
  });

  test('two windows at once make one file', async () => {
    const { at, shelf, find, save } = await begin();
    await save('Odile');
    const outcomes = await Promise.all([backUpIfDue(at, find), backUpIfDue(at, find), backUpIfDue(at, find)]);
    expect(outcomes.filter(({ kind }) => kind === 'made')).toHaveLength(1);
    expect(shelf.files.size).toBe(1);
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
    expect([...shelf.files.keys()].map((name) => name.endsWith('.age'))).toEqual([true, false]);
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
    shelf.files.clear();
    clock.now += HOUR;
    expect((await backUpIfDue(at, find)).kind).toBe('made');
    expect(shelf.files.size).toBe(1);
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
      const before = [...shelf.files.keys()];
      await save('Bengt');
      clock.now += DAY;
      shelf.trouble = trouble;
      expect(await backUpIfDue(at, find)).toEqual({ kind: 'failed', problem });
      expect([...shelf.files.keys()]).toEqual(before);
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

describe('which files go', () => {
  test('two months of days: at most 23 of ours, and none that we didn’t make', async () => {
    const { clock, at, shelf, find, save } = await begin();
    shelf.files.set('acquaint-2019-01-01-100000.json', new Uint8Array(3));
    for (let day = 0; day < 60; day++) {
      await save(`Person ${day}`);
      expect((await backUpIfDue(at, find)).kind).toBe('made');
      clock.now += DAY;
    }
    expect(shelf.files.has('acquaint-2019-01-01-100000.json')).toBe(true);
    const logged = await at.log.readFiles();
    expect(logged.map(({ name }) => name).sort()).toEqual(
      [...shelf.files.keys()].filter((name) => !name.includes('2019')).sort(),
    );
    expect(logged.length).toBeLessThanOrEqual(23);
    expect(logged.length).toBeGreaterThanOrEqual(10);
  }, 60_000);

  test('the copy from before a restore isn’t the day’s file: it outlives the next one', async () => {
    const { clock, at, shelf, find, save } = await begin();
    await save('Odile');
    const safety = await backUpNow(at, shelf, { why: 'safety' });
    clock.now += HOUR;
    await save('Bengt');
    await backUpNow(at, shelf);
    await backUpNow(at, await find('folder').then((place) => place ?? shelf));
    expect(shelf.files.has(safety.name)).toBe(true);
    expect(shelf.files.size).toBe(2);
  });
});
