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
const stores = new Map<string, CopyStore>();

function storeOf(name: string): CopyStore {
  const known = stores.get(name) ?? databaseCopy(`${name}-aside`);
  stores.set(name, known);
  return known;
}

/** Keeps it, or throws: then nothing may be replaced. */
export async function setAside(name: string, aside: Aside): Promise<void> {
  await storeOf(name).write(new Map([[`${aside.at}-${aside.why}`, JSON.stringify(aside)]]));
}

/** What was set aside, oldest first, by its key: when, why, and the text to save as a file. */
export async function readAsides(
  name: string,
): Promise<{ key: string; at: number; why: Aside['why']; text: string }[]> {
  return [...(await storeOf(name).readAll())].map(([key, text]) => {
    const { at, why } = JSON.parse(text) as Aside;
    return { key, at, why, text };
  });
}

/** For good: the user has saved it, or doesn't want it. */
export async function dropAside(name: string, key: string): Promise<void> {
  await storeOf(name).remove([key]);
}
