import { changeSettings } from '../../lib/app/settings';
import { RecordDb } from '../../lib/data/db';
import type { Desk } from '../../lib/data/desk';
import { readEntries } from '../../lib/data/two-copies/entries';
import { sound } from '../../lib/data/two-copies/open-record';
import { dumpTables } from '../../lib/data/two-copies/restore-record';
import { fillRecord } from '../bench/fill-record';
import { LONGER } from '../museum/next-step';

/** Runs inside a page of the built extension: its kinds of store, its code, and one step of the schema more than it has. */

/** A record of today's schema under that name: the same rows each time. */
export async function fill(name: string, people: number, rows: number): Promise<void> {
  const db = new RecordDb(name);
  let count = 0;
  const desk: Desk = { db, now: () => 1, newId: () => `migrating-${++count}` };
  await changeSettings(desk, { consentAt: 1 });
  await fillRecord(db, people, rows);
  db.close();
}

/** Opens it as the next Acquaint would, until both copies are of its schema; milliseconds. */
export async function upgrade(name: string): Promise<number> {
  const began = performance.now();
  const db = new RecordDb(name, { steps: LONGER });
  await sound(db);
  const taken = performance.now() - began;
  db.close();
  return taken;
}

export type Stand = { hash: string; copyHash: string; rows: number; version: number };

/** What lies there after the upgrade: all rows of both copies, each as one number. */
export async function look(name: string): Promise<Stand> {
  const db = new RecordDb(name, { steps: LONGER });
  await sound(db);
  const { meta, ...tables } = await dumpTables(db);
  const copied: Record<string, unknown[]> = readEntries(await db.copy.readAll()).tables;
  const mark = await db.stored('meta').get('record');
  db.close();
  return {
    hash: await hashOf(tables),
    copyHash: await hashOf({ dreams: [], ...copied }),
    rows: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
    version: mark?.schemaVersion ?? 0,
  };
}

/** The version that the browser itself has noted for it: ten times ours; 0 when there is none. */
export async function noted(name: string): Promise<number> {
  return (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
}

/** The same for the same rows, whatever the order of their fields. */
async function hashOf(tables: Record<string, unknown[]>): Promise<string> {
  const keyOf = (row: unknown) => String(Reflect.get(Object(row), 'id') ?? Reflect.get(Object(row), 'seq'));
  const ordered = Object.keys(tables)
    .sort()
    .map((name) => [name, [...(tables[name] ?? [])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))]);
  const text = JSON.stringify(ordered, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
