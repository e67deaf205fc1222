import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings } from '../lib/app/settings';
import type { Desk } from '../lib/data/desk';
import { randomFrom, SEED } from './faults/random';
import { fakeWorld, fire } from './hostile/fake-browser';
import { malformed, wellFormed } from './hostile/fuzz';
import { leaksIn, plant, plantedStrings } from './hostile/planted';
import { consentedDesk } from './record/desk';

/** What a page that took over its renderer, or anybody else, may send to the background as it really is. */
const MESSAGES = 20_000;

let desk: Desk;
vi.mock('../lib/browser/api', async () => ({ browser: (await import('./hostile/fake-browser')).fakeBrowser }));
vi.mock('../lib/data/desk', async (original) => ({ ...(await original<object>()), openDesk: () => desk }));
vi.mock('../entrypoints/background/record-guard', () => ({ guardRecord: async () => undefined }));
vi.mock('../entrypoints/background/backups', () => ({
  listenToBackups: () => undefined,
  followBackups: async () => undefined,
}));

const uncaught: unknown[] = [];
const hear = (error: unknown) => void uncaught.push(error);
const random = randomFrom(SEED);

beforeAll(async () => {
  process.on('unhandledRejection', hear);
  process.on('uncaughtException', hear);
  vi.spyOn(console, 'error').mockImplementation((...said) => void uncaught.push(said));
  vi.spyOn(console, 'warn').mockImplementation((...said) => void uncaught.push(said));
  desk = await consentedDesk('hostile');
  await changeSettings(desk, { origins: [GMAIL], linkedin: 'browse' });
  await plant(desk);
  const { default: background } = await import('../entrypoints/background');
  background.main();
});
afterAll(() => {
  process.off('unhandledRejection', hear);
  process.off('uncaughtException', hear);
});
beforeEach(() => {
  uncaught.length = 0;
});

const GMAIL = 'https://mail.google.com';
let tabs = 0;

/** A tab of its own each time: how many one tab may send is another question. */
const sender = (more: object = {}) => ({
  id: 'acquaint',
  url: `${GMAIL}/mail/u/0/`,
  frameId: 0,
  tab: { id: ++tabs, windowId: 1, incognito: false },
  ...more,
});

/** Nobody of these may have anything written, or be told anything, whatever they say. */
const FORBIDDEN: [string, () => object][] = [
  ['a frame in an allowed page', () => sender({ frameId: 3 })],
  ['a page that isn’t switched on', () => sender({ url: 'https://evil.example/mail.google.com' })],
  ['a look-alike of an allowed page', () => sender({ url: 'https://mail.google.com.evil.example/' })],
  ['the allowed host at another port', () => sender({ url: 'https://mail.google.com:8443/' })],
  ['an allowed page in a private window', () => sender({ tab: { id: ++tabs, windowId: 2, incognito: true } })],
  ['another extension', () => sender({ id: 'other', url: 'chrome-extension://other/page.html', tab: undefined })],
  [
    'another extension that names our address',
    () => sender({ id: 'other', url: 'chrome-extension://acquaint/app.html', tab: undefined }),
  ],
  ['a page of nowhere', () => sender({ url: 'about:blank' })],
  ['a page without an address', () => sender({ url: undefined })],
  ['a page without a tab', () => sender({ tab: undefined })],
  [
    'an extension whose id begins like ours',
    () => sender({ url: 'chrome-extension://acquaint.evil/app.html', tab: undefined }),
  ],
];

const send = async (message: unknown, from: object) => (await Promise.all(fire('runtime.onMessage', message, from)))[0];

/** Every row of every table, the journal and what is kept of tabs too. */
async function everything(): Promise<string> {
  const rows = await Promise.all(desk.db.dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify([rows, fakeWorld().session]);
}

const REPLIES = /^\{"ok":(true,"value":(null|\{"reading":(true|false),.*\})|false,"problem":"[a-z-]+")\}$/;

/** Nothing of the record, and nothing that isn't an answer of the table. `undefined`: not answered at all. */
function check(reply: unknown): void {
  const text = JSON.stringify(reply);
  if (text === undefined) return;
  if (!REPLIES.test(text)) throw new Error(`no answer of the table: ${text.slice(0, 300)}`);
  if (leaksIn(text).length > 0) throw new Error(`told: ${text.slice(0, 300)}`);
}

/** What is written after the answer has been. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

const isRefusal = (reply: unknown) => reply === undefined || (reply as { ok: boolean }).ok === false;

describe(`${MESSAGES} fuzzed messages (seed ${SEED})`, () => {
  test('fifty strings are planted, and a look for them finds them', async () => {
    expect(new Set(plantedStrings).size).toBe(50);
    const stored = await everything();
    expect(plantedStrings.filter((one) => !stored.includes(one))).toEqual([]);
    expect(leaksIn(stored).length).toBe(60);
  });

  test('from those who may nothing: nothing is written, told or thrown, well-formed or not', async () => {
    const before = await everything();
    const taken: string[] = [];
    for (let at = 0; at < MESSAGES / 2; at += 1) {
      const [who, from] = FORBIDDEN[at % FORBIDDEN.length] ?? ['', sender];
      const { message } = random() < 0.5 ? wellFormed(random) : malformed(random);
      const reply = await send(message, from());
      check(reply);
      const { name } = message as { name: unknown };
      // What the switches say is no secret ("off"), and a panel opens only by a click that the browser has seen.
      if (!isRefusal(reply) && name !== 'hello' && name !== 'openPanel')
        taken.push(`${who}: ${JSON.stringify(message)}`);
      if (name === 'hello' && !isRefusal(reply))
        expect(reply).toMatchObject({ value: { reading: false, coaching: false } });
    }
    expect(taken).toEqual([]);
    await settled();
    expect(await everything()).toBe(before);
    expect(uncaught).toEqual([]);
  });

  test('from an allowed page, but nothing that the table takes: refused, every one', async () => {
    const before = await everything();
    const taken: string[] = [];
    for (let at = 0; at < MESSAGES / 2; at += 1) {
      const { message } = malformed(random);
      const reply = await send(message, sender());
      check(reply);
      if (!isRefusal(reply)) taken.push(JSON.stringify(message).slice(0, 300));
    }
    expect(taken).toEqual([]);
    await settled();
    expect(await everything()).toBe(before);
    expect(uncaught).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('from an allowed page, well-formed: people stay as they are, and no answer tells who is in the record', async () => {
    const people = async () =>
      JSON.stringify(await Promise.all(PEOPLE.map((table) => desk.db.dexie.table(table).toArray())));
    const before = await people();
    const whole = await everything();
    const answers = new Map<string, Set<string>>();
    for (let at = 0; at < 400; at += 1) {
      const { message } = wellFormed(random);
      const reply = await send(message, sender());
      check(reply);
      const { name } = message as { name: string };
      if (name !== 'hello') answers.set(name, (answers.get(name) ?? new Set()).add(JSON.stringify(reply)));
    }
    await settled();
    expect(await people()).toBe(before);
    // The look for writes sees those that are allowed: results of sent drafts, and what was taught.
    expect(await everything()).not.toBe(whole);
    // About somebody known, about anybody: the same words.
    for (const name of ['sighted', 'sent', 'unsent', 'taught'])
      expect([...(answers.get(name) ?? [])], name).toEqual(['{"ok":true,"value":null}']);
    expect(uncaught).toEqual([]);
  });

  test('too much at once, too large, or no plain data: refused', async () => {
    const tab = { id: ++tabs, windowId: 1, incognito: false };
    const flood = await Promise.all(
      Array.from({ length: 2_000 }, () => send({ acquaint: 1, name: 'hello', input: { url: 'x' } }, sender({ tab }))),
    );
    expect(flood.filter((reply) => !isRefusal(reply)).length).toBeLessThanOrEqual(120);
    const someone = { email: 'a@b.example', role: 'recipient', name: 'n'.repeat(400) };
    const people = Array(200).fill(someone);
    const messages = Array.from({ length: 400 }, (_, id) => ({
      id: String(id),
      from: someone,
      to: people,
      outgoing: false,
    }));
    const sighting = { site: 'gmail', view: 'thread', people, confidence: 1, path: [], messages };
    const large = { url: `${GMAIL}/`, visit: 1, state: 'read', sighting };
    expect(await send({ acquaint: 1, name: 'sighted', input: large }, sender())).toEqual({
      ok: false,
      problem: 'bad-message',
    });
    const circle: Record<string, unknown> = { url: 'x' };
    circle.self = circle;
    for (const input of [circle, { url: 1n }, new Map([['url', 'x']])])
      expect(isRefusal(await send({ acquaint: 1, name: 'hello', input }, sender()))).toBe(true);
    expect(uncaught).toEqual([]);
  });
});

const PEOPLE = ['contacts', 'identities', 'facts', 'pledges', 'interactions', 'accounts', 'rules'];
