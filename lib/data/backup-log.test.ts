import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { BackupLog, type LoggedBackup } from './backup-log';
import type { CopyStore } from './two-copies/copy-store';

const row = (id: string): LoggedBackup => ({
  id,
  name: `acquaint-2026-03-0${id}-100000.json`,
  at: Number(id),
  ...{ lastSeq: 1, rows: 1, size: 1, sealed: false, why: 'daily', place: 'folder', placeId: 'shelf', checkedAt: 1 },
});

/** The private area, as far as the log asks it. */
function areaInMemory(): CopyStore & { broken: boolean } {
  const held = new Map<string, string>();
  const area = {
    broken: false,
    read: async () => (area.broken ? new Promise<Map<string, string>>(() => {}) : new Map(held)),
    readAll: async () => new Map(held),
    keys: async () => [...held.keys()],
    async write(entries: ReadonlyMap<string, string>) {
      if (area.broken) throw new Error('no');
      for (const [key, value] of entries) held.set(key, value);
    },
    remove: async () => undefined,
    wipe: async () => held.clear(),
    reopen: () => undefined,
    close: () => undefined,
  };
  return area;
}

test('Chrome drops every database of an extension at once: the log is put back from its copy', async () => {
  const area = areaInMemory();
  const log = new BackupLog('dropped', area);
  for (const id of ['1', '2', '3']) await log.add(row(id));
  await log.forget(['1']);
  await log.move(['2'], 'another');
  await log.note({ worthSince: 7, putAwayAt: 9 });
  await log.note({ putAwayAt: undefined });
  const before = [await log.readFiles(), await log.readNotes()];
  expect(before).toEqual([[row('3'), { ...row('2'), placeId: 'another' }], { worthSince: 7 }]);
  log.close();
  await Dexie.delete('dropped');
  const again = new BackupLog('dropped', area);
  expect([await again.readFiles(), await again.readNotes()]).toEqual(before);
  again.close();
});

test('a log that is there isn’t touched by an older copy, and a copy that can’t be had stops nothing', async () => {
  const area = areaInMemory();
  const log = new BackupLog('kept', area);
  await log.add(row('1'));
  area.broken = true;
  await log.add(row('2'));
  log.close();
  area.broken = false;
  const again = new BackupLog('kept', area);
  expect((await again.readFiles()).map(({ id }) => id)).toEqual(['2', '1']);
  again.close();
  await Dexie.delete('kept');
  area.broken = true;
  const fresh = new BackupLog('kept', area);
  expect(await fresh.readFiles()).toEqual([]);
  fresh.close();
});

test('one name in one place is one file', async () => {
  const log = new BackupLog('names');
  await log.add(row('1'));
  await log.add({ ...row('2'), name: row('1').name });
  await log.add({ ...row('3'), name: row('1').name, placeId: 'another' });
  expect((await log.readFiles()).map(({ id }) => id)).toEqual(['3', '2']);
  log.close();
});
