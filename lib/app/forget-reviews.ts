import { read } from '../data/read';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';

/** Rows deleted in one write: more would keep other windows waiting. */
const SLICE = 500;

/**
 * Deletes all results of drafts; `receiptId` brings all of them back. The same client id again goes on where it stopped.
 * Answers with how many there were.
 */
export async function forgetReviews(
  desk: Desk,
  { clientId }: { clientId: string },
): Promise<Receipt & { count: number }> {
  const group = `forget-reviews:${clientId}`;
  const ids = (await read(desk.db, (db) => db.table('reviews').orderBy('id').primaryKeys())).map(String);
  for (let start = 0; start < ids.length; start += SLICE) {
    const slice = ids.slice(start, start + SLICE);
    const head = { clientId: `${clientId}:${slice[0]}`, verb: 'forget-reviews', label: '', group, bulk: true as const };
    await write(desk, head, (tx) => tx.remove('reviews', slice));
  }
  return { receiptId: group, count: ids.length };
}
