import Dexie from 'dexie';
import { matchSighting } from '../../lib/app/match-sighting';
import { readContactFile } from '../../lib/app/read-file';
import { changeSettings } from '../../lib/app/settings';
import { RecordDb } from '../../lib/data/db';
import type { Desk } from '../../lib/data/desk';
import { sound } from '../../lib/data/two-copies/open-record';
import { dumpTables } from '../../lib/data/two-copies/restore-record';
import { fillRecord, mailOf } from './fill-record';

/** Runs inside a page of the built extension: its kinds of store, its code. */

const NAME = 'bench-repair';
let count = 0;
const deskOn = (db: RecordDb): Desk => ({ db, now: Date.now, newId: () => `bench-${++count}-${Math.random()}` });

export async function seed(people: number, rows: number): Promise<void> {
  const desk = deskOn(new RecordDb(NAME));
  await changeSettings(desk, { consentAt: 1 });
  await fillRecord(desk.db, people, rows);
  desk.db.close();
}

export type Repair = { visible: number; restored: number; bare: number };

/** The database is gone: until a person asked for is there with all that is known, and until everything is put back. */
export async function timeRepair(people: number): Promise<Repair> {
  await Dexie.delete(NAME);
  const began = performance.now();
  const desk = deskOn(new RecordDb(NAME));
  const focus = { email: mailOf(people - 7), role: 'sender' as const };
  const sighting = { site: 'gmail' as const, view: 'thread' as const, people: [focus], focus, confidence: 1, path: [] };
  const match = await matchSighting(desk, sighting);
  const file = match.kind === 'known' ? await readContactFile(desk, match.contactId) : null;
  if (file?.identities.length !== 2) throw new Error(`${focus.email} was not found`);
  const visible = performance.now() - began;
  await sound(desk.db);
  const restored = performance.now() - began;
  if ((await desk.db.stored('contacts').count()) !== people) throw new Error('not everybody came back');
  const bare = await timeBare(desk.db);
  desk.db.close();
  return { visible, restored, bare };
}

/** The limit: as many rows read from one plain database and put into another one with the same indexes. */
async function timeBare(db: RecordDb): Promise<number> {
  const twin = new RecordDb(`${NAME}-bare`);
  await twin.dexie.open();
  const began = performance.now();
  for (const [name, rows] of Object.entries(await dumpTables(db))) await twin.dexie.table(name).bulkPut(rows);
  const taken = performance.now() - began;
  twin.close();
  await Dexie.delete(twin.name);
  return taken;
}
