import { keyText } from '../core/identity';
import type { SentReview } from '../core/record-coach';
import { keysOf } from '../core/seen-mail';
import type { SentDraft } from '../core/sent-draft';
import { read } from '../data/read';
import type { Reader } from '../data/tables';
import { write } from '../data/write';
import type { Desk } from './desk';
import { readKeyOwners } from './key-owners';
import { undo } from './undo';

/** More people than this, and it was a circular. */
const MOST_RECIPIENTS = 5;
/** "See you on Tuesday then": too short to be about anything, and such lines are answered for other reasons. */
const FEWEST_WORDS = 10;
/** Nobody writes to one person more often; a page that took over its own renderer shall not fill the record. */
const MOST_A_DAY = 20;
const DAY_MS = 86_400_000;

/**
 * Keeps that a draft which the coach judged was sent: one row for each recipient in the record, found by an exact address
 * or profile. Nothing of its text, nothing when the user wants none, nothing of drafts that sell nothing or are
 * but a line, nothing for people with whom the coach is off. The same `draftId` twice is kept once. Answers with how many rows were kept.
 */
export async function keepReview(desk: Desk, sent: SentDraft): Promise<number> {
  const { draftId, recipients, marks, ...review } = sent;
  if (review.verdict === 'not-prospecting' || review.words < FEWEST_WORDS) return 0;
  if (recipients.length > MOST_RECIPIENTS) return 0;
  const at = desk.now();
  const found = await read(desk.db, (db) => findReaders(db, { recipients, at }));
  if (found.length === 0) return 0;
  const head = { clientId: clientIdOf(draftId), verb: 'keep-review', label: '' };
  const { answer } = await write(desk, head, async (tx) => {
    const readers = await findReaders(tx.db, { recipients, at });
    const rows = readers.map(
      (contactId): SentReview => ({ ...review, marks: countOf(marks), id: desk.newId(), contactId, at }),
    );
    await tx.add('reviews', rows);
    return rows.length;
  });
  return answer;
}

/** The user took the sending back: what was kept of it goes. Nothing happens when nothing was kept. */
export async function takeBackReview(desk: Desk, draftId: string): Promise<void> {
  const journal = (db: Reader) => db.table('journal').where('clientId').equals(clientIdOf(draftId)).first();
  const kept = await read(desk.db, journal);
  if (kept) await undo(desk, kept.receiptId);
}

function countOf(marks: readonly string[]): SentReview['marks'] {
  const counts: SentReview['marks'] = {};
  for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
}

function clientIdOf(draftId: string): string {
  return `keep-review:${draftId}`;
}

type Sent = { recipients: SentDraft['recipients']; at: number };

async function findReaders(db: Reader, { recipients, at }: Sent): Promise<string[]> {
  const settings = await db.table('settings').get('settings');
  if (settings?.consentAt === undefined || settings.keepReviews === false) return [];
  const keys = recipients.flatMap(keysOf);
  const owners = await readKeyOwners(db, keys);
  const ids = [...new Set(keys.flatMap((key) => owners.get(keyText(key)) ?? []))];
  const contacts = (await db.table('contacts').bulkGet(ids)).filter((contact) => contact && !contact.coachOff);
  const before = await db.table('reviews').where('contactId').anyOf(ids).toArray();
  const lately = (id: string) => before.filter((row) => row.contactId === id && row.at > at - DAY_MS).length;
  return contacts.flatMap((contact) => (contact && lately(contact.id) < MOST_A_DAY ? [contact.id] : []));
}
