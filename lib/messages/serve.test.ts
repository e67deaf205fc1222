import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageHandlers } from './serve';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const listeners: Listener[] = [];
vi.mock('../browser/api', () => ({
  browser: {
    runtime: {
      id: 'acquaint',
      getURL: (path: string) => `chrome-extension://acquaint/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const { serveMessages } = await import('./serve');

const done = { ok: true as const, value: null };
const handlers = {
  hello: vi.fn(() => ({ ok: true as const, value: { reading: true, coaching: true, rulesOff: [] } })),
  sighted: vi.fn(() => done),
  markStyle: vi.fn(() => done),
  reader: vi.fn(() => done),
  sent: vi.fn(() => done),
  unsent: vi.fn(() => done),
  taught: vi.fn(() => done),
  openPanel: vi.fn(() => done),
} satisfies PageHandlers;
const changed = vi.fn(async () => done);

const page = { id: 'acquaint', url: 'https://mail.google.com/mail/', frameId: 0, tab: { id: 7, incognito: false } };
const ours = { id: 'acquaint', url: 'chrome-extension://acquaint/sidepanel.html' };
const send = (name: string, input: unknown, sender: unknown = page) =>
  listeners[0]?.({ acquaint: 1, name, input }, sender);

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  serveMessages(handlers, { changed });
});

describe('serveMessages', () => {
  it('gives handlers the origin the browser names, not the page', async () => {
    await send('hello', { url: 'https://evil.example/' });
    expect(handlers.hello).toHaveBeenCalledWith(
      { url: 'https://evil.example/' },
      expect.objectContaining({ origin: 'https://mail.google.com', tabId: 7 }),
    );
  });

  it('refuses unknown names, extra fields, wrong shapes and oversized text', async () => {
    const sighting = { site: 'gmail', view: 'thread', people: [], confidence: 1, path: [] };
    const refused = { ok: false, problem: 'bad-message' };
    expect(await send('erase', {})).toEqual(refused);
    expect(await send('toString', {})).toEqual(refused);
    expect(await send('hello', { url: 'x', more: 1 })).toEqual(refused);
    expect(await send('markStyle', { suffix: 'a} body{display:none' })).toEqual(refused);
    expect(await send('reader', { reader: 'background' })).toEqual(refused);
    expect(
      await send('sighted', {
        url: 'x',
        visit: 1,
        state: 'read',
        sighting: { ...sighting, subject: 'x'.repeat(2000) },
      }),
    ).toEqual(refused);
    expect(await send('sighted', { url: 'x', visit: 1, state: 'read', sighting })).toEqual(done);
  });

  it('takes wording that was no pitch only in the form in which it is compared, of rules of our own', async () => {
    const taught = { ruleId: 'big-words', words: "we've helped # cut scrap", on: true, to: [] };
    const refused = { ok: false, problem: 'bad-message' };
    expect(await send('taught', taught)).toEqual(done);
    const wrong = [
      { ruleId: 'own:1' },
      { ruleId: '' },
      { words: '' },
      { words: '#' },
      { words: 'a'.repeat(201) },
      { words: 'mail dana@harbour.example' },
      { words: 'two\nlines' },
      { on: 'yes' },
      { to: [{ name: 'Dana' }] },
      { more: 1 },
    ];
    for (const one of wrong) expect(await send('taught', { ...taught, ...one }), JSON.stringify(one)).toEqual(refused);
  });

  it('takes nothing from a page in a private window, and nothing of the extension from a page', async () => {
    expect(await send('hello', { url: 'x' }, { ...page, tab: { id: 7, incognito: true } })).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
    expect(await send('changed', { what: 'record' })).toEqual({ ok: false, problem: 'bad-message' });
    expect(changed).not.toHaveBeenCalled();
    expect(await send('changed', { what: 'record' }, ours)).toEqual(done);
    expect(await send('hello', { url: 'x' }, ours)).toEqual({ ok: false, problem: 'bad-message' });
  });

  it('leaves other extensions and foreign messages unanswered', () => {
    expect(send('hello', { url: 'x' }, { ...page, id: 'other' })).toBeUndefined();
    expect(listeners[0]?.('hello', page)).toBeUndefined();
    expect(listeners[0]?.(null, page)).toBeUndefined();
  });

  it('answers a handler that throws with a value', async () => {
    handlers.hello.mockImplementationOnce(() => {
      throw new Error('disk');
    });
    expect(await send('hello', { url: 'x' })).toEqual({ ok: false, problem: 'failed' });
  });

  it('ignores a page that floods it', async () => {
    const flooding = { ...page, tab: { id: 8, incognito: false } };
    const replies = await Promise.all(Array.from({ length: 500 }, () => send('hello', { url: 'x' }, flooding)));
    expect(replies.filter((reply) => (reply as { ok: boolean }).ok).length).toBeLessThanOrEqual(120);
  });

  it('survives anything a taken-over page may send, without a handler being reached by accident', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.anything(), async (name, input) => {
        const reply = await send(name, input);
        expect(reply).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
    expect(changed).not.toHaveBeenCalled();
  });
});
