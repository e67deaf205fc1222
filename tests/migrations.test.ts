import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { readContactFile } from '../lib/app/read-file';
import { undo } from '../lib/app/undo';
import { rowSchemas } from '../lib/core/record-schema';
import { RecordDb } from '../lib/data/db';
import type { Desk } from '../lib/data/desk';
import { declareSteps, newestVersion, STEPS, type Step } from '../lib/data/migrations';
import { sound } from '../lib/data/two-copies/open-record';
import { exhibit, pieces, readPiece } from './museum/show';
import { checkRecord } from './record/check-record';
import { emptyDesk } from './record/desk';

/** Fingerprints of released steps. A changed one breaks databases that exist: write a new step instead. */
const FROZEN: Record<number, string> = {
  1: 'af82f6355bd70bd9',
  2: 'f1fc7b6d3f114751',
  3: '674d680d32877d21',
  4: 'ced2bee86e5f0d3d',
};

function fingerprint(step: Step): string {
  const text = JSON.stringify(step.stores) + String(step.upgrade ?? '');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

test('released steps are frozen, numbered without gaps, and each schema version is in the museum', () => {
  for (const step of STEPS) {
    expect(fingerprint(step), `Step ${step.version} is released. Undo the change and add a step.`).toBe(
      FROZEN[step.version],
    );
  }
  expect(STEPS.map(({ version }) => version)).toEqual(STEPS.map((_, index) => index + 1));
  const missing = STEPS.filter(({ version }) => !pieces.includes(`v${version}`));
  expect(missing, 'Run `node scripts/museum.mjs` and commit what it writes.').toEqual([]);
});

describe.each(pieces)('the database of %s', (file) => {
  const piece = readPiece(file);

  test('opens, keeps every row, and every row passes today’s checks', async () => {
    const desk: Desk = { ...emptyDesk(), db: new RecordDb(`museum-${file}`) };
    await exhibit(piece, desk.db.name);
    await sound(desk.db);
    for (const [table, schema] of Object.entries(rowSchemas)) {
      const rows = await desk.db.dexie.table(table).toArray();
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining((piece.rows[table] ?? []).map(({ id }) => id)));
      for (const row of rows) expect(schema.safeParse(row).error?.message).toBeUndefined();
    }
    expect(await desk.db.table('meta').get('record')).toMatchObject({ schemaVersion: newestVersion() });
    expect(await checkRecord(desk)).toEqual([]);
  });

  test('old writes can still be undone: a merge, a deletion, an import', async () => {
    const desk: Desk = { ...emptyDesk(), db: new RecordDb(`museum-undo-${file}`) };
    await exhibit(piece, desk.db.name);
    for (const row of (await desk.db.table('journal').toArray()).reverse()) {
      if (row.verb !== 'change-settings' && row.verb !== 'add-sample-people') await undo(desk, row.receiptId);
    }
    expect((await readContactFile(desk, 'sample-tomas-vega'))?.identities).toHaveLength(1);
    expect((await readContactFile(desk, 'sample-jun-okabe'))?.contact.goesBy).toBe('Jun');
    expect(await desk.db.table('contacts').where('name').equals('Nadia Brandt').count()).toBe(0);
    expect(await checkRecord(desk)).toEqual([]);
  });
});

describe('the chain', () => {
  const next: Step = {
    version: newestVersion() + 1,
    why: 'only in this test: names in capitals',
    stores: { dreams: 'id' },
    upgrade: (tx) =>
      tx
        .table('contacts')
        .toCollection()
        .modify((row) => Object.assign(row, { name: row.name.toUpperCase() }))
        .then(() => {}),
  };

  async function openWith(name: string, steps: readonly Step[]): Promise<Dexie> {
    const dexie = new Dexie(name);
    declareSteps(dexie, steps);
    await dexie.open();
    return dexie;
  }

  test('a step changes the rows and moves the mark in one', async () => {
    await exhibit(readPiece('v1'), 'chain');
    const dexie = await openWith('chain', [...STEPS, next]);
    expect(await dexie.table('contacts').get('sample-dana-whitfield')).toMatchObject({ name: 'DANA WHITFIELD' });
    expect(await dexie.table('meta').get('record')).toMatchObject({ schemaVersion: next.version });
    dexie.close();
  });

  test('a step that breaks leaves everything as it was, and works the next time', async () => {
    await exhibit(readPiece('v1'), 'broken');
    const breaking: Step = {
      ...next,
      upgrade: async (tx) => {
        await next.upgrade?.(tx);
        throw new Error('the browser was killed here');
      },
    };
    await expect(openWith('broken', [...STEPS, breaking])).rejects.toThrow('killed here');
    const old = await openWith('broken', STEPS);
    expect(old.verno).toBe(newestVersion());
    expect(await old.table('contacts').get('sample-dana-whitfield')).toMatchObject({ name: 'Dana Whitfield' });
    expect(await old.table('meta').get('record')).toMatchObject({ schemaVersion: newestVersion() });
    old.close();
    const done = await openWith('broken', [...STEPS, next]);
    expect(await done.table('meta').get('record')).toMatchObject({ schemaVersion: next.version });
    done.close();
  });

  test('a new database begins at the newest version, with a mark of its own', async () => {
    const [one, two] = [await openWith('fresh-1', STEPS), await openWith('fresh-2', STEPS)];
    const [a, b] = [await one.table('meta').get('record'), await two.table('meta').get('record')];
    expect(a).toMatchObject({ schemaVersion: newestVersion(), lastSeq: 0, liveCount: 0 });
    expect(a.dbId).not.toBe(b.dbId);
  });
});
