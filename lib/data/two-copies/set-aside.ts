import type { RecordDb } from '../db';
import { sealedCopy } from '../sealing/sealed-copy';
import type { CopyStore } from './copy-store';
import { databaseCopy } from './database-copy';

/** A state that a repair was about to replace, or entries it couldn't read: kept until the user has saved or dropped it. */
export type Aside = {
  at: number;
  why: 'replaced-record' | 'replaced-copy' | 'unreadable-entries';
  /** Entries of the copy by key, or rows by table, as they were. */
  held: Record<string, unknown>;
};

/** Not in the private area: it can be as large as the record, which is more than that takes in one step. */
const stores = new WeakMap<RecordDb, CopyStore>();

function storeOf(db: RecordDb): CopyStore {
  const known = stores.get(db) ?? sealedCopy(databaseCopy(`${db.name}-aside`), db.vault);
  stores.set(db, known);
  return known;
}

/** Keeps it, or throws: then nothing may be replaced. */
export async function setAside(db: RecordDb, aside: Aside): Promise<void> {
  await storeOf(db).write(new Map([[`${aside.at}-${aside.why}`, JSON.stringify(aside)]]));
}

/** What was set aside, oldest first, by its key: when, why, and the text to save as a file. */
export async function readAsides(
  db: RecordDb,
): Promise<{ key: string; at: number; why: Aside['why']; text: string }[]> {
  return [...(await storeOf(db).readAll())].map(([key, text]) => {
    const { at, why } = JSON.parse(text) as Aside;
    return { key, at, why, text };
  });
}

/** For good: the user has saved it, or doesn't want it. */
export async function dropAside(db: RecordDb, key: string): Promise<void> {
  await storeOf(db).remove([key]);
}

/** Written once more as they are to lie there from now on: before the key that opens them goes. */
export async function rewriteAsides(db: RecordDb): Promise<void> {
  const held = await storeOf(db).readAll();
  if (held.size > 0) await storeOf(db).write(held);
}
