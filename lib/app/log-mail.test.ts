import { expect, test } from 'vitest';
import { backup, run } from '../../tests/record/backup';
import { consentedDesk, emptyDesk, NOW, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, save, sightingOf } from '../../tests/record/people';
import type { Person, SeenMessage, Sighting } from '../core/sighting';
import type { Desk } from './desk';
import { forgetRow } from './edit-row';
import { logMail } from './log-mail';
import { mergeContacts } from './merge-contacts';
import { notThem } from './not-them';
import { saveSighting } from './save-sighting';
import { changeSettings } from './settings';
import { undo } from './undo';

const DAY = 86_400_000;
const ada: Person = { name: 'Ada', email: 'ada@x.example', role: 'sender' };
const me: Person = { name: 'Me', email: 'me@y.example', role: 'sender' };
const message = (id: string, daysAgo: number, from = ada): SeenMessage => ({
  id,
  from,
  sentAt: NOW - daysAgo * DAY,
  outgoing: from === me,
});
const thread = (messages: SeenMessage[], more: Partial<Sighting> = {}) =>
  sightingOf(ada, { account: 'me@y.example', subject: 'Kiln three', messages, ...more });
const two = () => thread([message('m1', 9), message('m2', 8, me)]);
const told = async (desk: Desk, id: string) =>
  (await fileOf(desk, id)).interactions.map(({ ref, direction, gist }) => [ref, direction, gist]);

test('what the page shows enters the timeline of whoever has exactly that address', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  const other = await save(desk, 'Ada', ['ada@other.example']);
  expect(await logMail(desk, two())).toBe(2);
  expect(await told(desk, id)).toEqual([
    ['gmail:m2', 'out', ''],
    ['gmail:m1', 'in', ''],
  ]);
  expect((await fileOf(desk, id)).interactions[1]).toMatchObject({
    at: NOW - 9 * DAY,
    kind: 'mail',
    channel: 'mail',
    grain: { source: 'read', from: 'Gmail' },
  });
  expect(await told(desk, other)).toEqual([]);
});

test('each message once, from any number of tabs and windows at the same time', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  const window = otherWindow(desk);
  await Promise.all([logMail(desk, two()), logMail(window, two()), logMail(window, thread([message('m2', 8, me)]))]);
  await logMail(desk, thread([...(two().messages ?? []), message('m3', 1)]));
  expect((await told(desk, id)).map(([ref]) => ref)).toEqual(['gmail:m3', 'gmail:m2', 'gmail:m1']);
});

/** Gmail's own id of a mail that it got at that moment: its time, and a number of its own. */
const gmailId = (at: number, own: number) => ((BigInt(at) << 20n) + BigInt(own)).toString(16);

test('a mail that came to two of the user’s own accounts is one mail; two that came fast are two', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  const at = (seconds: number, own: number): SeenMessage => {
    return { id: gmailId(NOW - DAY + seconds * 1_000, own), from: ada, outgoing: false };
  };
  await logMail(desk, thread([at(0, 1)]));
  expect(await logMail(desk, thread([at(4, 2)], { account: 'me@home.example' }))).toBe(0);
  expect(await logMail(desk, thread([at(0, 1), at(6, 3)]))).toBe(1);
  expect(await logMail(desk, thread([at(60, 4)], { account: 'me@home.example' }))).toBe(1);
  expect(await told(desk, id)).toHaveLength(3);
});

test('what a restore took out of the record is logged again when it is seen again', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  const record = await backup(desk);
  expect(await logMail(desk, two())).toBe(2);
  await run(desk, record, { mode: 'replace' });
  expect(await told(desk, id)).toEqual([]);
  expect(await logMail(desk, two())).toBe(2);
  expect(await told(desk, id)).toHaveLength(2);
});

test('a mail that was moved to another folder is the same mail', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await logMail(desk, thread([message('INBOX/7', 2)], { site: 'roundcube' }));
  await logMail(desk, thread([message('Archive/1', 2)], { site: 'roundcube' }));
  expect(await told(desk, id)).toHaveLength(1);
});

test('nothing before consent, nothing when switched off, nothing of people who aren’t in the record', async () => {
  expect(await logMail(emptyDesk(), two())).toBe(0);
  const desk = await consentedDesk();
  expect(await logMail(desk, two())).toBe(0);
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await changeSettings(desk, { logMail: false });
  expect(await logMail(desk, two())).toBe(0);
  await changeSettings(desk, { logMail: null, keepSubjects: true });
  expect(await logMail(desk, two())).toBe(2);
  expect((await told(desk, id)).map(([, , gist]) => gist)).toEqual(['Kiln three', 'Kiln three']);
});

test('whoever was said not to be this address gets nothing of it', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await notThem(desk, { clientId: clientId(), contactId: id, key: { kind: 'mail', value: 'ada@x.example' } });
  expect(await logMail(desk, two())).toBe(0);
});

test('a row that was deleted isn’t logged again, not even after a merge; taking the deletion back brings it back once', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Ada', ['ada@x.example']);
  await logMail(desk, two());
  const first = (await fileOf(desk, id)).interactions.find(({ ref }) => ref === 'gmail:m1');
  const { receiptId } = await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: first?.id ?? '' });
  expect(await logMail(desk, two())).toBe(0);
  await undo(desk, receiptId);
  expect(await logMail(desk, two())).toBe(0);
  expect(await told(desk, id)).toHaveLength(2);

  await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: first?.id ?? '' });
  const kept = await save(desk, 'Ada Lovelace');
  await mergeContacts(desk, { clientId: clientId(), keepId: kept, otherId: id });
  expect(await logMail(desk, two())).toBe(0);
  expect((await told(desk, kept)).map(([ref]) => ref)).toEqual(['gmail:m2']);
});

test('saved from the page, a person has the mails of that page; taking it back leaves nobody', async () => {
  const desk = await consentedDesk();
  const sighting = { ...two(), people: [ada] };
  const saved = await saveSighting(desk, { clientId: clientId(), sighting, person: ada });
  expect((await told(desk, saved.contactId)).map(([ref]) => ref)).toEqual(['gmail:m2', 'gmail:m1']);
  expect(await logMail(desk, sighting)).toBe(0);
  await undo(desk, saved.receiptId);
  expect(await desk.db.table('contacts').count()).toBe(0);
  expect(await desk.db.table('interactions').count()).toBe(0);
});

test('messages on LinkedIn, by the profile; five hundred of them in one go', async () => {
  const desk = await consentedDesk();
  const dana: Person = { name: 'Dana', linkedin: 'dana-w', role: 'participant' };
  const saved = await saveSighting(desk, { clientId: clientId(), sighting: sightingOf(dana), person: dana });
  const messages = Array.from({ length: 500 }, (_, at): SeenMessage => {
    const outgoing = at % 2 === 1;
    return {
      id: `e${at}`,
      from: outgoing ? { role: 'sender' } : { ...dana, role: 'sender' },
      sentAt: NOW - at,
      outgoing,
    };
  });
  const sighting = sightingOf(dana, { site: 'linkedin', view: 'conversation', messages });
  expect(await logMail(desk, sighting)).toBe(200);
  const [row] = (await fileOf(desk, saved.contactId)).interactions;
  expect(row).toMatchObject({ kind: 'message', channel: 'linkedin', direction: 'in', ref: 'linkedin:e0' });
});
