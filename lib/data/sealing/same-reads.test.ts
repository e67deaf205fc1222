import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { dump, emptyDesk, NOW } from '../../../tests/record/desk';
import { sealedDesk } from '../../../tests/record/lock';
import { type Deed, deeds, doAll } from '../../../tests/record/random-record';
import { changeSettings } from '../../app/settings';
import type { Desk } from '../desk';

/** The same ids and the same clock, so that two of them can be compared. */
function deskOf(name: string): Desk {
  let id = 0;
  let tick = 0;
  return { ...emptyDesk(name), newId: () => `id-${String(++id).padStart(6, '0')}`, now: () => NOW + tick++ };
}

/** Whatever readers ask, as answered by this record. */
async function answers({ db }: Desk): Promise<unknown> {
  const names = ['kiln', 'Ünö', 'KILN', 'سارة', ''];
  const keys = [0, 1, 2, 3, 4, 5].map((index) => ['mail', `p${index}@${index % 3 ? 'gmail.com' : 'tiles.example'}`]);
  const people = db.table('contacts');
  return {
    byName: await people.orderBy('name').toArray(),
    backwards: await people.orderBy('name').reverse().limit(2).toArray(),
    named: await people.where('name').anyOf(names).primaryKeys(),
    anyCase: await people.where('name').anyOfIgnoreCase(names).primaryKeys(),
    begins: await people.where('name').startsWithIgnoreCase('K').toArray(),
    first: await people.where('name').equals('kiln').first(),
    some: await people.where('name').anyOf(names).limit(1).toArray(),
    kept: await people
      .where('name')
      .anyOf(names)
      .filter(({ role }) => role !== undefined)
      .count(),
    names: await people.orderBy('name').uniqueKeys(),
    recent: await people.orderBy('updatedAt').reverse().limit(3).toArray(),
    keys: await db.table('identities').where('[kind+value]').anyOf(keys).toArray(),
    domains: await db.table('accounts').where('domains').anyOf(['tiles.example', 'gmail.com', 'x']).toArray(),
    accounts: await db.table('accounts').orderBy('name').toArray(),
    paged: await db.table('contacts').where(':id').above('').limit(2).toArray(),
    journal: await db.table('journal').where('seq').between(1, 6).toArray(),
    client: await db.table('journal').where('clientId').equals('deed-2').toArray(),
    counts: await Promise.all([people.count(), people.where('name').equals('kiln').count()]),
  };
}

async function live(name: string, history: readonly Deed[], sealed: boolean): Promise<Desk> {
  const desk = deskOf(name);
  await changeSettings(desk, { consentAt: NOW });
  if (sealed) await sealedDesk(desk);
  await doAll(desk, history);
  return desk;
}

test('whatever is written, a sealed record answers every question as a plain one does', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(deeds(24), async (history) => {
      runs += 1;
      const plain = await live(`plain-${runs}`, history, false);
      const sealed = await live(`sealed-${runs}`, history, true);
      expect(sealed.db.vault.rows).toBe('sealed');
      expect(await dump(sealed)).toEqual(await dump(plain));
      expect(await answers(sealed)).toEqual(await answers(plain));
      expect(await checkRecord(sealed)).toEqual([]);
      for (const { db } of [plain, sealed]) db.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);
