import { RecordDb } from './db';
import { followLock } from './sealing/follow-lock';

const open = new Map<string, { db: RecordDb; stop: () => void }>();

/** The record by that name; one object a context, made at the first call. */
export function openRecord(name = 'acquaint'): RecordDb {
  const known = open.get(name);
  if (known) return known.db;
  const db = new RecordDb(name);
  open.set(name, { db, stop: followLock(db) });
  return db;
}

/** What this context knows of it is dropped, caches that hang on the object too; the next one who asks begins anew. */
export function forgetRecord(name = 'acquaint'): void {
  const known = open.get(name);
  known?.stop();
  known?.db.close();
  open.delete(name);
}
