import type { Sighting } from '../core/sighting';
import { read } from '../data/read';
import type { Reader } from '../data/tables';
import { write } from '../data/write';
import { findAnswered } from './answer-drafts';
import type { Desk } from './desk';
import { findMail, findNewMail, putSeenMail } from './put-seen-mail';

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
  // An id of its own each time: what is there already isn't added again, and what a restore has taken out is.
  const head = { clientId: `log-mail:${desk.newId()}`, verb: 'log-mail', label: '' };
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
  const head = { clientId: `answer-drafts:${desk.newId()}`, verb: 'answer-drafts', label: '' };
  await write(desk, head, async (tx) => tx.put('reviews', await find(tx.db)));
  return 0;
}
