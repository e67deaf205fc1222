import { expect, test } from 'vitest';
import { aboutRef, seenMail } from './seen-mail';
import { sentAtOf } from './sent-at';
import type { Person, SeenMessage, Sighting } from './sighting';

const NOW = Date.UTC(2026, 10, 24, 10);
const HOUR = 3_600_000;
const dana: Person = { name: 'Dana', email: 'Dana@Tiles.example', role: 'sender' };
const me: Person = { name: 'Alex', email: 'alex@me.example', role: 'sender' };
const mail = (id: string, from: Person, more: Partial<SeenMessage> = {}): SeenMessage => ({
  id,
  from,
  sentAt: NOW - HOUR,
  outgoing: from === me,
  ...more,
});
const page = (messages: SeenMessage[], more: Partial<Sighting> = {}): Sighting => ({
  site: 'gmail',
  view: 'thread',
  account: 'alex@me.example',
  people: [dana],
  focus: dana,
  messages,
  confidence: 0.9,
  path: [],
  ...more,
});
const keys = (sighting: Sighting) => seenMail(sighting, NOW).map((one) => one.keys.map(({ value }) => value));

test('incoming is from its sender, outgoing to the one the thread is about', () => {
  const raj: Person = { email: 'raj@x.example', role: 'sender' };
  const seen = seenMail(page([mail('a', dana), mail('b', me), mail('c', raj)], { people: [dana, raj] }), NOW);
  expect(seen.map(({ ref, direction, keys: [key] }) => [ref, direction, key?.value])).toEqual([
    ['gmail:a', 'in', 'dana@tiles.example'],
    ['gmail:b', 'out', 'dana@tiles.example'],
    ['gmail:c', 'in', 'raj@x.example'],
  ]);
});

test('one mail of the user’s own went to all its recipients, unless it was a circular', () => {
  const to = (count: number) =>
    Array.from({ length: count }, (_, at): Person => ({ email: `p${at}@x.example`, role: 'recipient' }));
  const about = (count: number) => page([mail('a', me)], { people: to(count), focus: to(1)[0] as Person });
  expect(keys(about(2))[0]).toEqual(expect.arrayContaining(['p0@x.example', 'p1@x.example']));
  expect(keys(about(40))).toEqual([['p0@x.example']]);
});

test('what was sent before somebody came into a thread went to others', () => {
  const raj: Person = { email: 'raj@x.example', role: 'sender' };
  const sent = (id: string, from: Person, hours: number) => mail(id, from, { sentAt: NOW - hours * HOUR });
  const out = (messages: SeenMessage[], people: Person[]) =>
    seenMail(page(messages, { people }), NOW).filter(({ direction }) => direction === 'out');
  const thread = [sent('a', me, 9), sent('b', raj, 8), sent('c', dana, 7), sent('d', me, 6)];
  expect(out(thread, [dana, raj]).map(({ ref }) => ref)).toEqual(['gmail:d']);
  expect(out([sent('a', me, 9), sent('c', dana, 7)], [dana])).toHaveLength(1);
  // Nobody has answered yet: both went to the same people.
  expect(out([sent('a', me, 9), sent('b', me, 8)], [dana, raj])).toHaveLength(2);
});

test('a mail that the page says went to somebody else went there, whomever its thread is about', () => {
  const raj: Person = { email: 'raj@x.example', role: 'recipient' };
  const own = (...to: Person[]) => page([mail('a', dana, { sentAt: NOW - 2 * HOUR }), mail('b', me, { to })]);
  const out = (sighting: Sighting) => seenMail(sighting, NOW).find(({ direction }) => direction === 'out')?.keys ?? [];
  expect(out(own(raj)).map(({ value }) => value)).toEqual(['raj@x.example']);
  expect(out(own(dana, raj)).map(({ value }) => value)).toEqual(['dana@tiles.example', 'raj@x.example']);
  const many = Array.from({ length: 40 }, (_, at): Person => ({ email: `p${at}@x.example`, role: 'recipient' }));
  expect(out(own(...many))).toEqual([]);
  expect(out(own(...many, dana)).map(({ value }) => value)).toEqual(['dana@tiles.example']);
  expect(out(own()).map(({ value }) => value)).toEqual(['dana@tiles.example']);
});

test('desks, lists and the user are nobody; a page that isn’t sure whom it is about tells nothing of outgoing mail', () => {
  expect(keys(page([mail('a', { email: 'info@tiles.example', role: 'sender' })]))).toEqual([]);
  expect(keys(page([mail('a', { email: 'dev@lists.tiles.example', role: 'sender' })]))).toEqual([]);
  expect(keys(page([mail('a', { ...me }, { outgoing: false })]))).toEqual([]);
  expect(keys(page([mail('a', { name: 'Dana', role: 'sender' })]))).toEqual([]);
  expect(keys(page([mail('a', me)], { confidence: 0.3 }))).toEqual([]);
});

test('a message without a date isn’t told; Gmail’s and LinkedIn’s ids carry theirs', () => {
  const undated = (id: string): SeenMessage => ({ id, from: dana, outgoing: false });
  expect(seenMail(page([undated('x')]), NOW)).toEqual([]);
  expect(seenMail(page([undated('19f39317a1fb0065')]), NOW)[0]?.at).toBe(Date.UTC(2026, 6, 6, 20, 49, 31, 679));
  const at = Date.UTC(2026, 5, 1, 9);
  expect(sentAtOf('gmail', { id: `msg-f:${(BigInt(at) << 20n) + 77n}` }, NOW)).toBe(at);
  const linkedin = (text: string) => ({ id: `urn:li:msg_message:(urn:li:fsd_profile:x,2-${btoa(text)})` });
  expect(sentAtOf('linkedin', linkedin(`${at}b79189-004&c0ffee`), NOW)).toBe(at);
  for (const id of ['19f39317a1fb006', 'ffffffffffffffff', '0000000000000001', 'msg-f:12'])
    expect(sentAtOf('gmail', { id }, NOW)).toBeNull();
  expect(sentAtOf('linkedin', linkedin('not a time at all, no'), NOW)).toBeNull();
  expect(sentAtOf('outlook', { id: '19f39317a1fb0065' }, NOW)).toBeNull();
});

test('a clock a little ahead counts as now; nonsense isn’t believed', () => {
  const at = (sentAt: number) => sentAtOf('outlook', { id: 'a', sentAt }, NOW);
  expect(at(NOW + 2 * HOUR)).toBe(NOW);
  expect([at(NOW + 30 * HOUR), at(0), at(Number.NaN), at(Number.POSITIVE_INFINITY)]).toEqual([null, null, null, null]);
});

test('a reference is the message’s own: by account where numbers are the folder’s, by who and when where ids are the page’s', () => {
  const ref = (more: Partial<Sighting>) => seenMail(page([mail('7', dana)], more), NOW)[0]?.ref;
  expect(ref({ site: 'roundcube' })).toBe('roundcube:alex@me.example/7');
  expect(ref({ site: 'outlook' })).toBe(`outlook:alex@me.example/Dana@Tiles.example/${NOW - HOUR}`);
  // The page's clock is two hours ahead: looked at again a minute later, it is the same mail.
  const ahead = (now: number) =>
    seenMail(page([mail('7', dana, { sentAt: NOW + 2 * HOUR })], { site: 'outlook' }), now)[0]?.ref;
  expect(ahead(NOW + 60_000)).toBe(ahead(NOW));
  const long = (end: string) => aboutRef(`gmail:${'x'.repeat(900)}${end}`);
  expect(long('a').length).toBeLessThanOrEqual(250);
  expect(long('a')).not.toBe(long('b'));
});
