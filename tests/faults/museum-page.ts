import Dexie from 'dexie';
import { copyFor } from '../../lib/data/two-copies/copy-for';
import { type Exhibit, exhibit } from '../museum/exhibit';

/** Runs inside a page of the extension in which none of its own code does: the record isn't opened before this is over. */

const NAME = 'acquaint';

/** In place of whatever record there is, both copies as that version left them. Answers whether nothing came between. */
export async function putIn(piece: Exhibit, entries: Record<string, string>): Promise<boolean> {
  const copy = copyFor(NAME);
  // Asked for in one breath: whoever waits for the old one to go comes after the new one is there.
  indexedDB.deleteDatabase(NAME);
  await exhibit(piece, NAME);
  await copy.remove(await copy.keys());
  await copy.write(new Map(Object.entries(entries)));
  const there = await new Dexie(NAME).open();
  const journal = await there.table('journal').count();
  there.close();
  const keys = await copy.keys();
  return journal === piece.rows.journal?.length && keys.length === Object.keys(entries).length;
}
