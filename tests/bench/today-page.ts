import type { Desk } from '../../lib/app/desk';
import { readAccounts, readAccountTouches } from '../../lib/app/read-accounts';
import { readMap } from '../../lib/app/read-map';
import { readToday } from '../../lib/app/read-today';
import { changeSettings } from '../../lib/app/settings';
import type { Rules } from '../../lib/core/record';
import type { Tie } from '../../lib/core/record-depth';
import { RecordDb } from '../../lib/data/db';
import { fillRecord } from './fill-record';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

let count = 0;
const desk: Desk = { db: new RecordDb('bench-today'), now: Date.now, newId: () => `bench-${++count}-${Math.random()}` };

const idOf = (index: number) => `p${String(index).padStart(6, '0')}`;

/** As many people, a rhythm for every `each`th of them, and as many ties. Rules and ties go past the write path. */
export async function seed(people: number, { rows, each }: { rows: number; each: number }): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  await fillRecord(desk.db, people, rows);
  const grain = { source: 'told-me' as const, at: 1 };
  const rules: Rules[] = [];
  const ties: Tie[] = [];
  for (let index = 0; index < people; index += each) {
    const cadence = { floorDays: 14, ceilingDays: 30 + (index % 300) };
    rules.push({ id: idOf(index), channels: [], hours: [], cadence, grain });
    const otherId = idOf((index * 7) % people);
    ties.push({ id: `t${index}`, contactId: idOf(index), otherId, kind: 'knows', at: 1, grain });
  }
  await desk.db.dexie.table('rules').bulkPut(rules);
  await desk.db.dexie.table('ties').bulkPut(ties);
}

async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds until Today is read; the first time the last contact of everybody with a rhythm is looked up. */
export function timeToday(): Promise<number> {
  return stopwatch(async () => {
    const today = await readToday(desk);
    if (today.contact.length === 0) throw new Error('nobody is over their ceiling');
  });
}

/** Milliseconds until the list of accounts is there. */
export function timeAccounts(): Promise<number> {
  return stopwatch(() => readAccounts(desk));
}

/** Milliseconds until it says when each was last in touch. */
export function timeTouches(): Promise<number> {
  return stopwatch(() => readAccountTouches(desk));
}

/** Milliseconds until the map can be drawn. */
export function timeMap(): Promise<number> {
  return stopwatch(() => readMap(desk));
}
