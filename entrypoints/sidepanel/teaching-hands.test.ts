import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TeachShown } from '../../components/panel/teaching';
import type { TeachTold } from '../../lib/messages/teach-table';

type Heard = { told: (told: TeachTold) => void; gone: () => void };
let heard: Heard;
let signal: AbortSignal;
const port = { part: vi.fn(), move: vi.fn(), take: vi.fn(), drop: vi.fn(), rule: vi.fn() };
vi.mock('../../lib/messages/teach-port', () => ({
  openTeaching: async (at: { signal: AbortSignal }, given: Heard) => {
    heard = given;
    ({ signal } = at);
    return port;
  },
}));
const save = vi.fn(async (_desk: unknown, _input: unknown) => ({ receiptId: 'r' }));
const announce = vi.fn(async (_what: string) => undefined);
vi.mock('../../lib/app/site-rules', () => ({ saveSiteRule: save }));
vi.mock('../../lib/live/desk', () => ({ desk: () => ({ newId: () => 'id' }) }));
vi.mock('../../lib/messages/channel', () => ({ announce }));
const { TeachingHands } = await import('./teaching-hands');

afterEach(() => vi.clearAllMocks());

const reading = { sender: { steps: [{ tag: 'b', at: 0 }] } };
const rule: TeachTold = { visit: 'v', told: 'rule', reading };
const settle = () => new Promise((done) => setTimeout(done));

async function begun() {
  let shown: TeachShown | null = null;
  const show = (change: (now: TeachShown | null) => TeachShown | null) => {
    shown = change(shown);
  };
  const run = async (_words: string, work: () => Promise<{ receiptId: string }>) => (await work()).receiptId === 'r';
  const hands = new TeachingHands({ show, run: () => run });
  hands.start({ tabId: 3, url: 'https://x.example/', host: 'x.example' });
  await settle();
  return { hands, shown: () => shown as TeachShown | null };
}

describe('what the panel does while a page is shown', () => {
  it('keeps a rule only after Save was pressed, once, for the host that the browser names', async () => {
    const { hands, shown } = await begun();
    heard.told({ visit: 'v', told: 'ready', writing: false });
    heard.told(rule);
    await settle();
    expect(save).not.toHaveBeenCalled();
    hands.actions.save();
    expect(port.rule).toHaveBeenCalledTimes(1);
    expect(shown()?.saving).toBe(true);
    heard.told(rule);
    heard.told(rule);
    await settle();
    expect(save.mock.calls.map(([, input]) => input)).toEqual([{ clientId: 'id', host: 'x.example', reading }]);
    expect(announce).toHaveBeenCalledWith('settings');
    expect(shown()).toBeNull();
    expect(signal.aborted).toBe(true);
  });

  it('keeps nothing after it was tried in vain, until Save is pressed again', async () => {
    const { hands, shown } = await begun();
    hands.actions.save();
    heard.told({ visit: 'v', told: 'no-rule', why: 'not-told-apart' });
    heard.told(rule);
    await settle();
    expect(save).not.toHaveBeenCalled();
    expect(shown()?.trouble).toBe('not-told-apart');
  });

  it('tells a page that was loaded again from one that never answered', async () => {
    const { hands, shown } = await begun();
    heard.gone();
    expect(shown()?.trouble).toBe('gone');
    hands.actions.restart();
    await settle();
    heard.told({ visit: 'v', told: 'ready', writing: false });
    heard.gone();
    expect(shown()?.trouble).toBe('moved');
  });

  it('keeps nothing of a teaching that was ended or begun anew', async () => {
    const { hands, shown } = await begun();
    const before = heard;
    hands.actions.save();
    hands.actions.restart();
    await settle();
    before.told(rule);
    await settle();
    expect(save).not.toHaveBeenCalled();
    expect(shown()?.part).toBe('starting');
    hands.actions.cancel();
    heard.told(rule);
    heard.gone();
    await settle();
    expect(save).not.toHaveBeenCalled();
    expect(shown()).toBeNull();
    expect(hands.tabId).toBeUndefined();
  });

  it('tells the page what is asked, and that it is the user’s own again at the end', async () => {
    const { hands } = await begun();
    hands.turnTo('starting');
    hands.turnTo('sender');
    hands.turnTo('review');
    expect(port.part.mock.calls).toEqual([['sender'], [null]]);
    hands.actions.again('sender');
    expect(port.drop).toHaveBeenCalledWith('sender');
  });
});
