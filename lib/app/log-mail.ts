import type { Sighting } from '../core/sighting';
import { read } from '../data/read';
import type { Reader } from '../data/tables';
import { write } from '../data/write';
import { findAnswered } from './answer-drafts';
import type { Desk } from './desk';
import { findMail, findNewMail, type MailRow, putSeenMail } from './put-seen-mail';

/**
 * Logs the mails and messages that a page shows in the timelines of those they were exchanged with: that, when, which way,
 * and the subject if the user keeps subjects. Only people in the record, matched by an exact address, never a desk or a
 * list; each message once, however often and wherever it is seen. Answers with how many were new. Never called for private
 * windows (`serve.ts` refuses those).
 */
export async function logMail(desk: Desk, sighting: Sighting): Promise<number> {
  if (!sighting.messages?.length) return 0;
  const now = desk.now();
  const found = await read(desk.db, (db) => findNewMail(db, sighting, { now }));
  if (found.length === 0) return answerOnly(desk, sighting, now);
  const head = { clientId: clientIdOf(found), verb: 'log-mail', label: '' };
  const { answer } = await write(desk, head, async (tx) => {
    // Another window may have been quicker, or the user may have deleted it this moment.
    const rows = await findNewMail(tx.db, sighting, { now });
    await putSeenMail(tx, desk, rows);
    return rows.length;
  });
  return answer;
}

/** Where mails aren't logged, that a draft was answered is still kept, and nothing else of them. */
async function answerOnly(desk: Desk, sighting: Sighting, now: number): Promise<0> {
  const find = async (db: Reader) => {
    const settings = await db.table('settings').get('settings');
    if (settings?.consentAt === undefined || settings.logMail !== false || settings.keepReviews === false) return [];
    return findAnswered(db, await findMail(db, sighting, { now, gist: '' }), now);
  };
  const answered = await read(desk.db, find);
  if (answered.length === 0) return 0;
  const names = answered.map(({ id, at, answeredAt }) => `${id}|${at}|${answeredAt}`).sort();
  const head = { clientId: `answer-drafts:${hash(names.join('\n'))}`, verb: 'answer-drafts', label: '' };
  await write(desk, head, async (tx) => tx.put('reviews', await find(tx.db)));
  return 0;
}

/** Made from what is logged: the same messages of the same people, tried again after a failure, are the same write. */
function clientIdOf(rows: readonly MailRow[]): string {
  const names = rows.map(({ contactId, ref }) => `${contactId}|${ref}`).sort();
  return `log-mail:${rows.length}:${hash(names.join('\n'))}`;
}

/** Two FNV-1a runs: 64 bits are enough to tell writes apart that happen within a month. */
function hash(text: string): string {
  const run = (seed: number) => {
    let sum = seed;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return sum.toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
