import { answerReviews, type Contacted } from '../core/answered';
import type { Interaction } from '../core/record';
import type { SentReview } from '../core/record-coach';
import type { Reader } from '../data/tables';
import type { WriteTx } from '../data/write-tx';

type Row = Pick<Interaction, 'contactId' | 'at' | 'kind' | 'direction'>;

/** Which drafts these messages and calls answer; see `core/answered.ts`. Nothing that is still to come. */
export async function findAnswered(db: Reader, rows: readonly Row[], now: number): Promise<SentReview[]> {
  const told = rows.filter((row) => row.at <= now && tells(row));
  const ids = [...new Set(told.map(({ contactId }) => contactId))];
  if (ids.length === 0) return [];
  const reviews = await db.table('reviews').where('contactId').anyOf(ids).toArray();
  return ids.flatMap((id) =>
    answerReviews(
      reviews.filter(({ contactId }) => contactId === id),
      told.filter(({ contactId }) => contactId === id) as Contacted[],
    ),
  );
}

/** Marks them, inside the write of what answers them. */
export async function putAnswered(tx: WriteTx, rows: readonly Row[], now: number): Promise<void> {
  await tx.put('reviews', await findAnswered(tx.db, rows, now));
}

/** Their mail, message or call; of the user's own only what a draft can have become. */
function tells({ kind, direction }: Row): boolean {
  const written = kind === 'mail' || kind === 'message';
  return direction === 'in' ? written || kind === 'call' : direction === 'out' && written;
}
