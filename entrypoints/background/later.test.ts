import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { logMail } from '../../lib/app/log-mail';
import { changeSettings } from '../../lib/app/settings';
import type { Sighting } from '../../lib/core/sighting';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { fileOf, save, sightingOf } from '../../tests/record/people';

const desk = await consentedDesk();
const order: string[] = [];
vi.mock('../../lib/data/desk', () => ({ openDesk: () => desk }));
vi.mock('../../lib/browser/api', () => ({ browser: {} }));
vi.mock('../../lib/browser/paint-rule', () => ({ paintRule: async () => true }));
vi.mock('../../lib/browser/page-scripts', () => ({ startReader: async () => true }));
vi.mock('../../lib/browser/panel', () => ({ openPanel: async () => true }));
vi.mock('../../lib/browser/site-access', () => ({ hasOrigin: async () => true }));
vi.mock('./taught', () => ({ keepTaught: async () => undefined }));
vi.mock('./pages', () => ({ keepPage: async () => void order.push('kept') }));
const { pageHandlers } = await import('./page-handlers');
const { later } = await import('./later');

const url = 'https://mail.google.com/mail/u/0/#inbox/abc';
const sender = { tabId: 1, frameId: 0, origin: 'https://mail.google.com', incognito: false };
const ada = { name: 'Ada', email: 'ada@x.example', role: 'sender' } as const;
const seen = (id: string): Sighting =>
  sightingOf(ada, { messages: [{ id, from: ada, sentAt: NOW - 60_000 * Number(id.slice(1)), outgoing: false }] });
const tell = (sighting: Sighting | null) => pageHandlers.sighted({ url, visit: 1, state: 'read', sighting }, sender);

test('a page is answered first; then its mails enter the timeline, each once; a site that is off tells nothing', async () => {
  const id = await save(desk, 'Ada', ['ada@x.example']);
  const rows = async () => (await fileOf(desk, id)).interactions.map(({ ref }) => ref);
  expect(await tell(seen('m1'))).toEqual({ ok: false, problem: 'not-allowed' });
  await changeSettings(desk, { origins: ['https://mail.google.com'] });
  expect(await tell(seen('m1'))).toEqual({ ok: true, value: null });
  expect([order, await rows()]).toEqual([['kept'], []]);
  await Promise.all([tell(seen('m1')), tell(seen('m2')), tell(null)]);
  await vi.waitFor(async () => expect((await rows()).sort()).toEqual(['gmail:m1', 'gmail:m2']));
});

test('a pause holds for what a page told before it and whose turn comes after it', async () => {
  const id = await save(desk, 'Bo', ['bo@x.example']);
  const bo = { name: 'Bo', email: 'bo@x.example', role: 'sender' } as const;
  const message = { id: 'm9', from: bo, sentAt: NOW - 60_000, outgoing: false };
  let release = () => {};
  later(() => new Promise<void>((resolve) => (release = resolve)));
  expect(await tell(sightingOf(bo, { messages: [message] }))).toEqual({ ok: true, value: null });
  await changeSettings(desk, { paused: true });
  release();
  await new Promise<void>((resolve) => later(async () => resolve()));
  expect((await fileOf(desk, id)).interactions).toEqual([]);
  await changeSettings(desk, { paused: false });
});

test('a record that can’t be written disturbs nobody', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const read = vi.spyOn(desk.db, 'table').mockImplementation(() => {
    throw new Error('closed');
  });
  const log = () => logMail(desk, seen('m3'));
  later(log);
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  read.mockRestore();
  later(log);
  await vi.waitFor(async () =>
    expect(await desk.db.table('interactions').where('ref').equals('gmail:m3').count()).toBe(1),
  );
});
