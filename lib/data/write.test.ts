import 'fake-indexeddb/auto';
import Dexie, { liveQuery } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { consentedDesk, emptyDesk, NOW, otherWindow } from '../../tests/record/desk';
import { readContactFile } from '../app/read-file';
import { saveContact } from '../app/save-contact';
import { readSettings } from '../app/settings';
import { RecordDb } from './db';
import type { Desk } from './desk';
import { newestVersion } from './migrations';
import { failureOf } from './problem';
import { read } from './read';
import { write } from './write';

const contactRow = (id: string, name = 'Ada') => ({
  id,
  name,
  tags: [],
  grain: { source: 'told-me' as const, at: NOW },
  createdAt: NOW,
  updatedAt: NOW,
});

const put = (desk: Desk, clientId: string, name = 'Ada') =>
  write(desk, { clientId, verb: 'test', label: name }, (tx) => tx.put('contacts', [contactRow(clientId, name)]));

/** From now on transactions of this instance never settle: what a full disk does. */
function killInstance(db: RecordDb): void {
  vi.spyOn(db.dexie, 'transaction').mockImplementation(() => new Dexie.Promise(() => {}));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the write path', () => {
  test('journals before and after, moves the mark, and counts live rows', async () => {
    const desk = await consentedDesk();
    const first = await desk.db.table('meta').get('record');
    await put(desk, 'a');
    await put(desk, 'b');
    await write(desk, { clientId: 'c', verb: 'test', label: '' }, async (tx) => {
      await tx.put('contacts', [contactRow('a', 'Ada L')]);
      await tx.remove('contacts', ['b']);
    });
    const mark = await desk.db.table('meta').get('record');
    expect(mark).toMatchObject({ dbId: first?.dbId, schemaVersion: newestVersion(), lastSeq: 4, liveCount: 1 });
    const [row] = await desk.db.table('journal').where('clientId').equals('c').toArray();
    expect(row).toMatchObject({ seq: 4, contactIds: ['a', 'b'] });
    expect(row?.changes).toEqual([
      { table: 'contacts', id: 'a', before: contactRow('a'), after: contactRow('a', 'Ada L') },
      { table: 'contacts', id: 'b', before: contactRow('b') },
    ]);
  });

  test('a row that breaks its schema, or work that throws, changes nothing', async () => {
    const desk = await consentedDesk();
    const bad = { ...contactRow('a'), name: 7 } as unknown as ReturnType<typeof contactRow>;
    const work = write(desk, { clientId: 'x', verb: 'test', label: '' }, async (tx) => {
      await tx.put('contacts', [contactRow('fine')]);
      await tx.put('contacts', [bad]);
    });
    await expect(work).rejects.toMatchObject({ problem: 'invalid' });
    expect(await desk.db.table('contacts').count()).toBe(0);
    await put(desk, 'x');
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('fields nobody knows are refused, so that a typo is not stored for ever', async () => {
    const desk = await consentedDesk();
    const odd = { ...contactRow('a'), nmae: 'x' };
    await expect(
      write(desk, { clientId: 'x', verb: 'test', label: '' }, (tx) => tx.put('contacts', [odd])),
    ).rejects.toMatchObject({ problem: 'invalid' });
  });

  test('a thousand writes from four windows, many ids sent twice: each is done once, in one order', async () => {
    const desk = await consentedDesk();
    const windows = [desk, otherWindow(desk), otherWindow(desk), otherWindow(desk)];
    const receipts = await Promise.all(
      windows.map(async (window, place) => {
        const own: Awaited<ReturnType<typeof put>>[] = [];
        for (let index = place; index < 1000; index += 4) own.push(await put(window, `note-${index % 700}`));
        return own;
      }),
    ).then((all) => all.flat());
    expect(new Set(receipts.map(({ receiptId }) => receiptId)).size).toBe(700);
    expect(await desk.db.table('contacts').count()).toBe(700);
    const seqs = (await desk.db.table('journal').orderBy('seq').primaryKeys()).map(Number);
    expect(seqs).toEqual(Array.from({ length: 701 }, (_, index) => index + 1));
    expect(await desk.db.table('meta').get('record')).toMatchObject({ lastSeq: 701, liveCount: 700 });
  });
});

describe('bad days', () => {
  test('a write that never settles: the instance is dropped, the same write goes through on a new one', async () => {
    const desk = await consentedDesk();
    const dead = desk.db.dexie;
    killInstance(desk.db);
    await put(desk, 'a');
    expect(desk.db.dexie).not.toBe(dead);
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('storage that stays dead: a failure instead of a wait without end, and writing works again once it is back', async () => {
    const desk = await consentedDesk();
    const real = Dexie.prototype.transaction;
    vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(() => new Dexie.Promise(() => {}));
    const fresh = new RecordDb(desk.db.name);
    killInstance(fresh);
    vi.spyOn(fresh, 'reopen').mockImplementation(() => {});
    await expect(put({ ...desk, db: fresh }, 'a')).rejects.toMatchObject({ problem: 'timeout' });
    vi.restoreAllMocks();
    expect(Dexie.prototype.transaction).toBe(real);
    await put(desk, 'a');
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('a write that hangs in one window does not hold up the others for longer than its patience', async () => {
    const desk = await consentedDesk();
    const other = otherWindow(desk);
    killInstance(other.db);
    const hanging = put(other, 'slow');
    await put(desk, 'a');
    await hanging;
    expect(await desk.db.table('contacts').count()).toBe(2);
  });

  test('a retry after a lost answer gets the first receipt', async () => {
    const desk = await consentedDesk();
    const real = desk.db.dexie.transaction.bind(desk.db.dexie) as (...given: unknown[]) => PromiseLike<unknown>;
    vi.spyOn(desk.db.dexie, 'transaction').mockImplementation(
      ((...given: unknown[]) =>
        new Dexie.Promise((_, reject) => {
          void real(...given).then(() => reject(new Dexie.DatabaseClosedError('gone after the commit')));
        })) as never,
    );
    await put(desk, 'a');
    expect(await desk.db.table('journal').count()).toBe(2);
  });

  test('a full disk is said as such', () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    const wrapped = Object.assign(new Error('y'), { name: 'AbortError', inner: quota });
    expect(failureOf(wrapped).problem).toBe('quota');
    expect(failureOf('nonsense').problem).toBe('unknown');
    expect(failureOf(Object.assign(new Error('z'), { name: 'MissingAPIError' })).problem).toBe('unavailable');
  });

  test('a database newer than the code: reading works, writing is refused and nothing is touched', async () => {
    const desk = await consentedDesk();
    await put(desk, 'a');
    desk.db.close();
    await writeNewer(desk.db.name);
    const late = { ...desk, db: new RecordDb(desk.db.name) };
    expect((await readContactFile(late, 'a'))?.contact.name).toBe('Ada');
    await expect(put(late, 'b')).rejects.toMatchObject({ problem: 'newer-data' });
    expect(await late.db.table('contacts').count()).toBe(1);
    expect(await late.db.table('meta').get('record')).toMatchObject({ schemaVersion: 99 });
  });

  test('an open window lets a newer one upgrade, and goes on reading without a restart', async () => {
    const desk = await consentedDesk();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await put(desk, 'a');
    await writeNewer(desk.db.name);
    expect((await readContactFile(desk, 'a'))?.contact.name).toBe('Ada');
    await expect(put(desk, 'b')).rejects.toMatchObject({ problem: 'newer-data' });
  });

  test('an upgrade that another window blocks is said within three seconds, and works when that one closes', async () => {
    const name = 'blocked-upgrade';
    const old = await openRaw(name, 5);
    const desk = { ...emptyDesk(), db: new RecordDb(name) };
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(readSettings(desk)).rejects.toMatchObject({ problem: 'blocked' });
    old.close();
    expect((await readSettings(desk)).paused).toBe(false);
  });

  test('a connection that the browser closed is opened again', async () => {
    const desk = await consentedDesk();
    desk.db.close();
    await expect(read(desk.db, (db) => db.table('contacts').count())).rejects.toMatchObject({ problem: 'unavailable' });
    expect(await read(desk.db, (db) => db.table('contacts').count())).toBe(0);
    desk.db.close();
    await put(desk, 'a');
    expect(await desk.db.table('contacts').count()).toBe(1);
  });
});

describe('other windows follow', () => {
  test('a live question about one person is asked again when another window writes', async () => {
    const desk = await consentedDesk();
    const grain = { source: 'told-me' as const, at: NOW };
    const { contactId } = await saveContact(desk, { clientId: 'c', contact: { name: 'Ada' }, identities: [], grain });
    const names: (string | undefined)[] = [];
    const watching = liveQuery(() => readContactFile(desk, contactId)).subscribe((file) =>
      names.push(file?.contact.name),
    );
    await vi.waitFor(() => expect(names).toEqual(['Ada']));
    await write(otherWindow(desk), { clientId: 'l', verb: 'test', label: '' }, (tx) =>
      tx.put('contacts', [contactRow(contactId, 'Ada L')]),
    );
    await vi.waitFor(() => expect(names.at(-1)).toBe('Ada L'));
    desk.db.reopen();
    await write(otherWindow(desk), { clientId: 'k', verb: 'test', label: '' }, (tx) =>
      tx.put('contacts', [contactRow(contactId, 'Ada K')]),
    );
    await vi.waitFor(() => expect(names.at(-1)).toBe('Ada K'));
    watching.unsubscribe();
  });
});

/** What a newer Acquaint would leave: a higher version, a table we don't know, the mark moved. */
async function writeNewer(name: string): Promise<void> {
  const newer = await openRaw(name, 990, (database, transaction) => {
    database.createObjectStore('dreams', { keyPath: 'id' });
    const meta = transaction.objectStore('meta');
    meta.get('record').onsuccess = (event) => {
      const { result } = event.target as IDBRequest<object>;
      meta.put({ ...result, schemaVersion: 99 });
    };
  });
  newer.close();
}

function openRaw(
  name: string,
  version: number,
  upgrade?: (database: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => request.transaction && upgrade?.(request.result, request.transaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
