import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBackup } from '../lib/app/make-backup';
import { readMerges } from '../lib/app/merge-contacts';
import { type RestoreMode, rehearseRestore, restore } from '../lib/app/restore';
import { undo } from '../lib/app/undo';
import type { Desk } from '../lib/data/desk';
import { makeBackupKey, openSealed, sealBackup } from '../lib/formats/age-backup';
import { type BackupBytes, BackupProblem, type BackupRecord, readBackup } from '../lib/formats/backup';
import { checkRecord } from './record/check-record';
import { consentedDesk, dump, dumpStill } from './record/desk';
import { deeds, doAll } from './record/random-record';

const saveSafety = async () => {};

async function fileOf(desk: Desk): Promise<BackupRecord> {
  return readBackup((await makeBackup(desk, { appVersion: '0.1.0' })).bytes);
}

async function mergesOf(desk: Desk): Promise<unknown[]> {
  const ids = (await desk.db.table('contacts').toArray()).map(({ id }) => id);
  return (await Promise.all(ids.map((id) => readMerges(desk, id)))).flat();
}

/** A record with that history, and an empty one. */
async function pair(name: string, history: Parameters<typeof doAll>[1]): Promise<[Desk, Desk]> {
  const [desk, empty] = [await consentedDesk(`${name}-from`), await consentedDesk(`${name}-to`)];
  await doAll(desk, history);
  return [desk, empty];
}

test('100 random records: backed up, restored into an empty profile, equal; each merge can still be taken back', async () => {
  let runs = 0;
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(deeds(40), async (history) => {
      const [desk, empty] = await pair(`same-${++runs}`, history);
      const record = await fileOf(desk);
      const rehearsal = await rehearseRestore(empty, record);
      const receipt = await restore(empty, { clientId: 'r', record, mode: 'replace', saveSafety });
      expect(receipt).toMatchObject({ leftOut: { count: 0 }, faults: { count: 0 }, cancelled: false });
      expect(await dump(empty)).toEqual(await dump(desk));
      expect(await checkRecord(empty)).toEqual([]);
      expect(rehearsal.people.added).toBe(receipt.people.added);
      const past = await mergesOf(desk);
      expect(await mergesOf(empty)).toEqual(past);
      expect(rehearsal.merges).toBeGreaterThanOrEqual(past.length);
      merges += past.length;
      for (const { receiptId } of past as { receiptId: string }[]) {
        await undo(desk, receiptId);
        await undo(empty, receiptId);
        expect(withoutIds(await dumpStill(empty))).toEqual(withoutIds(await dumpStill(desk)));
      }
      for (const one of [desk, empty]) one.db.close();
    }),
    { numRuns: 100 },
  );
  expect(merges).toBeGreaterThan(20);
}, 240_000);

/** Taking a merge back can make an account anew; its id is nobody's business. */
function withoutIds(rows: unknown): unknown {
  const text = JSON.stringify(rows);
  const accounts = (rows as { accounts: { id: string; name: string }[] }).accounts;
  return JSON.parse(
    accounts.reduce((all, { id, name }) => all.replaceAll(JSON.stringify(id), JSON.stringify(name)), text),
  );
}

/** Two records with a common past that went separate ways: the file of the one, and the other one. */
async function parted(name: string, [common, theirs, ours]: [common: Past, theirs: Past, ours: Past]) {
  const [there, here] = await pair(name, common);
  await restore(here, { clientId: 'common', record: await fileOf(there), mode: 'replace', saveSafety });
  await doAll(there, theirs, 'theirs');
  await doAll(here, ours, 'ours');
  return { there, here, record: await fileOf(there) };
}
type Past = Parameters<typeof doAll>[1];
const pasts = fc.tuple(deeds(15), deeds(12), deeds(12));

test('replace makes the record what the file says, merge takes nothing away; both can be taken back whole', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(pasts, fc.constantFrom<RestoreMode>('merge', 'replace'), async (past, mode) => {
      const { there, here, record } = await parted(`undo-${++runs}`, past);
      const [before, still] = [await dump(here), await dumpStill(here)];
      const receipt = await restore(here, { clientId: 'r', record, mode, saveSafety });
      expect(await checkRecord(here)).toEqual([]);
      const after = await dump(here);
      if (mode === 'replace') expect(after).toEqual(await dump(there));
      else
        for (const [table, rows] of Object.entries(before)) {
          const ids = new Set(after[table]?.map(({ id }) => id));
          expect(rows.filter(({ id }) => !ids.has(id))).toEqual([]);
        }
      expect(await restore(here, { clientId: 'r', record, mode, saveSafety })).toEqual(receipt);
      expect(await dump(here)).toEqual(after);
      await undo(here, receipt.receiptId);
      expect(await dumpStill(here)).toEqual(still);
      expect(await checkRecord(here)).toEqual([]);
      for (const one of [there, here]) one.db.close();
    }),
    { numRuns: 100 },
  );
}, 240_000);

test('cut short anywhere: it goes on to the same end, or is taken back whole', async () => {
  let runs = 0;
  const modes = fc.constantFrom<RestoreMode>('merge', 'replace');
  await fc.assert(
    fc.asyncProperty(pasts, modes, fc.nat({ max: 6 }), async (past, mode, point) => {
      const { there, here, record } = await parted(`cut-${++runs}`, past);
      const still = await dumpStill(here);
      const input = { clientId: 'r', record, mode, saveSafety };
      let left = point;
      const failing: Desk = {
        ...here,
        now() {
          if (left-- === 0) throw new Error('killed');
          return here.now();
        },
      };
      const cut = await restore(failing, input).catch(() => null);
      if (!cut && runs % 2 === 0) {
        const begun = await here.db.table('journal').where('group').equals('restore:r').count();
        if (begun > 0) await undo(here, 'restore:r');
        expect(await dumpStill(here)).toEqual(still);
        if (begun > 0) await expect(restore(here, input)).rejects.toMatchObject({ problem: 'gone' });
      } else {
        await restore(here, input);
        if (mode === 'replace') expect(await dump(here)).toEqual(await dump(there));
        await undo(here, 'restore:r');
        expect(await dumpStill(here)).toEqual(still);
      }
      expect(await checkRecord(here)).toEqual([]);
      for (const one of [there, here]) one.db.close();
    }),
    { numRuns: 60 },
  );
}, 240_000);

async function problemOf(read: Promise<unknown>): Promise<string> {
  return read.then(
    () => 'none',
    (error) => (error instanceof BackupProblem ? error.problem : `${error}`),
  );
}

function flipped(bytes: BackupBytes, at: number, flip: number): BackupBytes {
  const bad = bytes.slice();
  bad[at] = (bad[at] ?? 0) ^ flip;
  return bad;
}

test('one flipped byte in any of 100 random files, plain or sealed, is always noticed', async () => {
  const { key, recoveryKey } = await makeBackupKey('correct horse');
  let runs = 0;
  const flips = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 1, max: 255 })),
    {
      minLength: 20,
      maxLength: 20,
    },
  );
  await fc.assert(
    fc.asyncProperty(deeds(25), flips, async (history, places) => {
      const desk = await consentedDesk(`flip-${++runs}`);
      await doAll(desk, history);
      const { bytes } = await makeBackup(desk, { appVersion: '0.1.0' });
      const sealed = await sealBackup(bytes, key);
      expect(await openSealed(sealed, { recoveryKey })).toEqual(bytes);
      for (const [place, flip] of places) {
        const plainAt = Math.floor(place * bytes.length);
        expect(await problemOf(readBackup(flipped(bytes, plainAt, flip)))).not.toBe('none');
        const sealedAt = Math.floor(place * sealed.length);
        expect(await problemOf(openSealed(flipped(sealed, sealedAt, flip), { recoveryKey }))).not.toBe('none');
      }
      desk.db.close();
    }),
    { numRuns: 100 },
  );
}, 240_000);
