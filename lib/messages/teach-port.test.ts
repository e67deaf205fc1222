import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeachTold } from './teach-table';

type Listener = (message?: unknown) => void;
let heardBy: Listener | undefined;
let goneBy: Listener | undefined;
const posted: { visit: string; ask: string }[] = [];
const execute = vi.fn(async (_: unknown) => []);
const port = {
  postMessage: (message: { visit: string; ask: string }) => void posted.push(message),
  onMessage: {
    addListener: (listener: Listener) => {
      heardBy = listener;
    },
  },
  onDisconnect: {
    addListener: (listener: Listener) => {
      goneBy = listener;
    },
  },
  disconnect: vi.fn(),
};
const connect = vi.fn((_tab: number, _how: unknown) => port);
vi.mock('../browser/api', () => ({ browser: { scripting: { executeScript: execute }, tabs: { connect } } }));
const { openTeaching } = await import('./teach-port');
const { parseTold } = await import('./teach-schema');

let life = new AbortController();
const told: TeachTold[] = [];
const gone = vi.fn();
const open = () =>
  openTeaching(
    { tabId: 7, url: 'https://x.example/', signal: life.signal },
    { told: (one) => void told.push(one), gone },
  );

beforeEach(() => {
  life = new AbortController();
  posted.length = 0;
  told.length = 0;
});
afterEach(() => vi.clearAllMocks());

const person = { role: 'sender', name: 'Dana', email: 'dana@x.example' };

describe('the panel’s end of a teaching', () => {
  it('loads the script, begins, and asks in words of the table', async () => {
    const teaching = await open();
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['teach.js'] });
    expect(connect).toHaveBeenCalledWith(7, { name: 'teach', frameId: 0 });
    teaching?.part('sender');
    teaching?.move(1);
    teaching?.take();
    teaching?.drop('sender');
    teaching?.rule();
    expect(posted.map(({ ask }) => ask)).toEqual(['begin', 'part', 'move', 'take', 'drop', 'rule']);
    expect(new Set(posted.map(({ visit }) => visit)).size).toBe(1);
  });

  it('hears only what belongs to it and is as it should be, and not without end', async () => {
    await open();
    const visit = posted[0]?.visit ?? '';
    heardBy?.({ visit, told: 'picked', part: 'sender', people: [person] });
    heardBy?.({ visit: 'another', told: 'ready', writing: true });
    heardBy?.({ visit, told: 'picked', part: 'sender', people: [{ ...person, note: 'x' }] });
    heardBy?.('nonsense');
    expect(told).toHaveLength(1);
    for (let at = 0; at < 3_000; at++) heardBy?.({ visit, told: 'ready', writing: false });
    expect(told.length).toBeLessThan(2_000);
  });

  it('says once that the page went, and nothing after it was ended here', async () => {
    await open();
    goneBy?.();
    expect(gone).toHaveBeenCalledTimes(1);
    life.abort();
    goneBy?.();
    heardBy?.({ visit: posted[0]?.visit, told: 'ready', writing: false });
    expect(gone).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
    expect(port.disconnect).toHaveBeenCalled();
  });

  it('says so where the browser doesn’t let us in', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await open()).toBeNull();
    expect(gone).toHaveBeenCalledTimes(1);
  });
});

describe('what a page may tell', () => {
  const steps = [{ tag: 'div', at: 0 }];
  it('is a rule of nothing but how it is built', () => {
    const rule = { visit: 'v', told: 'rule', reading: { sender: { steps } } };
    expect(parseTold(rule)).toEqual(rule);
    expect(parseTold({ ...rule, host: 'bank.example' })).toBeNull();
    expect(parseTold({ ...rule, reading: { sender: { steps: [{ ...steps[0], text: 'Dana' }] } } })).toBeNull();
    expect(
      parseTold({ ...rule, reading: { sender: { steps: Array.from({ length: 41 }, () => steps[0]) } } }),
    ).toBeNull();
  });

  it.each([
    { told: 'picked', part: 'sender', people: Array.from({ length: 51 }, () => person) },
    { told: 'picked', part: 'sender', people: [], text: 'x'.repeat(401) },
    { told: 'picked', part: 'bcc', people: [] },
    { told: 'refused', part: 'sender', why: 'because' },
    { told: 'left', why: 'bored' },
    { told: 'saved' },
    null,
    7,
  ])('and not %o', (message) => {
    expect(parseTold(message && typeof message === 'object' ? { visit: 'v', ...message } : message)).toBeNull();
  });
});
