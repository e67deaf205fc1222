import { expect, test } from 'vitest';
import { consentedDesk, emptyDesk, NOW, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, save, sightingOf } from '../../tests/record/people';
import type { SentDraft } from '../core/sent-draft';
import type { Person, Sighting } from '../core/sighting';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { editContact } from './edit-contact';
import { forgetReviews } from './forget-reviews';
import { keepReview, takeBackReview } from './keep-review';
import { logContact } from './log-contact';
import { logMail } from './log-mail';
import { mergeContacts } from './merge-contacts';
import { notThem } from './not-them';
import { readInsights } from './read-insights';
import { changeSettings } from './settings';
import { undo } from './undo';

const HOUR = 3_600_000;
const ada: Person = { name: 'Ada', email: 'Ada@x.example', role: 'recipient' };
let sent = 0;
const draft = (more: Partial<SentDraft> = {}): SentDraft => ({
  draftId: `draft${++sent}`,
  kind: 'new',
  channel: 'mail',
  recipients: [ada],
  verdict: 'pitch',
  score: 20,
  words: 90,
  questions: 0,
  marks: ['hype', 'hype'],
  state: 'sent',
  ...more,
});
const answer = (hours: number, more: Partial<Sighting> = {}, outgoing = false): Sighting => {
  const from: Person = outgoing ? { email: 'me@y.example', role: 'sender' } : { ...ada, role: 'sender' };
  const message = { id: `m${hours}`, from, sentAt: NOW + hours * HOUR, outgoing };
  return sightingOf({ ...ada, role: 'sender' }, { account: 'me@y.example', messages: [message], ...more });
};
/** The same record, so many hours later. */
const later = (desk: Desk, hours: number): Desk => ({ ...desk, now: () => NOW + hours * HOUR });
const rows = async (desk: Desk) => (await desk.db.table('reviews').toArray()).sort((a, b) => a.at - b.at);

test('a sent draft is kept for whoever has exactly that address, without a word of it', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await save(desk, 'Ada', ['ada@other.example']);
  expect(await keepReview(desk, draft())).toBe(1);
  const [row] = await rows(desk);
  expect(row).toEqual({
    id: row?.id,
    contactId: id,
    at: row?.at,
    channel: 'mail',
    kind: 'new',
    state: 'sent',
    verdict: 'pitch',
    score: 20,
    words: 90,
    questions: 0,
    marks: { hype: 2 },
  });
});

test('a few recipients have a row each, whoever isn’t in the record none; a circular and a desk’s address none at all', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Ada', ['ada@x.example', 'ada@home.example']);
  await save(desk, 'Bo', ['bo@x.example']);
  await save(desk, 'Sales', ['sales@x.example']);
  const to = (...mails: string[]) => mails.map((email): Person => ({ email, role: 'recipient' }));
  const many = to('ada@x.example', 'ada@home.example', 'bo@x.example', 'stranger@x.example');
  expect(await keepReview(desk, draft({ recipients: many }))).toBe(2);
  expect(await keepReview(desk, draft({ recipients: to('sales@x.example') }))).toBe(0);
  expect(await keepReview(desk, draft({ recipients: [...many, ...to('c@x.example', 'd@x.example')] }))).toBe(0);
});

test('nothing before consent, when switched off, of mail that sells nothing, or for whom the coach is off', async () => {
  expect(await keepReview(emptyDesk(), draft())).toBe(0);
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await changeSettings(desk, { keepReviews: false });
  expect(await keepReview(desk, draft())).toBe(0);
  await changeSettings(desk, { keepReviews: null });
  expect(await keepReview(desk, draft({ verdict: 'not-prospecting' }))).toBe(0);
  expect(await keepReview(desk, draft({ words: 9 }))).toBe(0);
  const { receiptId } = await notThem(desk, {
    clientId: clientId(),
    contactId: id,
    key: { kind: 'mail', value: 'ada@x.example' },
  });
  expect(await keepReview(desk, draft())).toBe(0);
  await undo(desk, receiptId);
  await editContact(desk, { clientId: clientId(), contactId: id, patch: { coachOff: true } });
  expect(await keepReview(desk, draft())).toBe(0);
  expect(await rows(desk)).toEqual([]);
});

test('told twice, from two windows, it is kept once; taken back it is gone, and may be sent again', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Ada', ['ada@x.example']);
  const one = draft();
  await Promise.all([keepReview(desk, one), keepReview(otherWindow(desk), one), keepReview(desk, one)]);
  expect(await rows(desk)).toHaveLength(1);
  await takeBackReview(desk, one.draftId);
  await takeBackReview(desk, one.draftId);
  await takeBackReview(desk, 'never1');
  expect(await rows(desk)).toEqual([]);
  await keepReview(desk, draft());
  expect(await rows(desk)).toHaveLength(1);
});

test('a page that tells without end doesn’t fill the record', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Ada', ['ada@x.example']);
  for (let count = 0; count < 25; count++) await keepReview(desk, draft());
  expect(await rows(desk)).toHaveLength(20);
});

test('their mail answers the last draft before it, also while no mail is logged; one of before answers nothing', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await keepReview(desk, draft());
  await keepReview(later(desk, 10), draft());
  await logMail(later(desk, 11), answer(-1));
  expect((await rows(desk)).map(({ answeredAt }) => answeredAt)).toEqual([undefined, undefined]);
  await logMail(later(desk, 21), answer(20));
  expect((await rows(desk)).map(({ answeredAt }) => answeredAt)).toEqual([undefined, NOW + 20 * HOUR]);
  await changeSettings(desk, { logMail: false });
  await keepReview(later(desk, 30), draft());
  await logMail(later(desk, 50), answer(40));
  await logMail(later(desk, 50), answer(40));
  expect((await rows(desk)).at(-1)?.answeredAt).toBe(NOW + 40 * HOUR);
  expect((await fileOf(desk, id)).interactions).toHaveLength(2);
  await changeSettings(desk, { keepReviews: false });
  await keepReview(later(desk, 60), draft());
  await logMail(later(desk, 80), answer(70));
  expect(await rows(desk)).toHaveLength(3);
});

test('a call or a message of theirs that is logged by hand answers too; what is to come, or is the user’s, doesn’t', async () => {
  const desk = await consentedDesk();
  const contactId = await save(desk, 'Ada', ['ada@x.example']);
  await keepReview(desk, draft());
  const at = (hours: number) => NOW + hours * HOUR;
  const log = (more: { kind: 'call' | 'meeting'; direction: 'in' | 'out'; at: number }) =>
    logContact(later(desk, 10), { clientId: clientId(), contactId, gist: '', ...more });
  await log({ kind: 'call', direction: 'out', at: at(2) });
  await log({ kind: 'meeting', direction: 'in', at: at(3) });
  await log({ kind: 'call', direction: 'in', at: at(20) });
  expect((await rows(desk))[0]?.answeredAt).toBeUndefined();
  const { receiptId } = await log({ kind: 'call', direction: 'in', at: at(4) });
  expect((await rows(desk))[0]?.answeredAt).toBe(at(4));
  await undo(desk, receiptId);
  expect((await rows(desk))[0]?.answeredAt).toBeUndefined();
});

test('a scheduled draft counts as sent when the mail is seen that it became', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Ada', ['ada@x.example']);
  await keepReview(desk, draft({ state: 'scheduled' }));
  expect((await readInsights(desk)).results).toMatchObject({ sent: 0, scheduled: 1 });
  await logMail(later(desk, 30), answer(25, {}, true));
  expect((await rows(desk))[0]).toMatchObject({ state: 'sent', at: NOW + 25 * HOUR });
});

test('results go where the person goes: merged, deleted, and back', async () => {
  const desk = await consentedDesk();
  const otherId = await save(desk, 'Ada', ['ada@x.example']);
  const keepId = await save(desk, 'Ada L.', ['ada@y.example']);
  await keepReview(desk, draft());
  await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
  expect((await rows(desk))[0]?.contactId).toBe(keepId);
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: keepId });
  expect(await rows(desk)).toEqual([]);
  await undo(desk, receiptId);
  expect(await rows(desk)).toHaveLength(1);
});

test('all results can be deleted, and all come back', async () => {
  const desk = await consentedDesk();
  const contactId = await save(desk, 'Ada', ['ada@x.example']);
  const { recipients: _, draftId: __, ...review } = { ...draft(), marks: {} };
  const bulk = Array.from({ length: 620 }, (_, index) => ({
    ...review,
    id: `r${index}`,
    contactId,
    at: NOW - index,
  }));
  const { write } = await import('../data/write');
  await write(desk, { clientId: clientId(), verb: 'test', label: '', bulk: true }, (tx) => tx.add('reviews', bulk));
  const gone = await forgetReviews(desk, { clientId: clientId() });
  expect([gone.count, await rows(desk)]).toEqual([620, []]);
  await undo(desk, gone.receiptId);
  expect(await rows(desk)).toHaveLength(620);
  expect((await readInsights(desk)).results.sent).toBe(620);
});
