import { afterEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../browser/api', () => ({
  browser: {
    runtime: { sendMessage },
    tabs: { sendMessage: (_tab: number, message: unknown) => sendMessage(message) },
  },
}));
const { announce, tellPage } = await import('./channel');

afterEach(() => vi.useRealTimers());

describe('a message always gets an answer', () => {
  it('passes the reply through', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await announce('record')).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledWith({ acquaint: 1, name: 'changed', input: { what: 'record' } });
  });

  it('says gone when nobody is there', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await announce('settings')).toEqual({ ok: false, problem: 'gone' });
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await tellPage(1, 'readAgain', {})).toEqual({ ok: false, problem: 'gone' });
  });

  it('gives up on a receiver that never answers', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValueOnce(new Promise(() => {}));
    const reply = tellPage(1, 'readAgain', {});
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await reply).toEqual({ ok: false, problem: 'failed' });
  });

  it('treats a synchronous failure like any other', async () => {
    sendMessage.mockImplementationOnce(() => {
      throw new TypeError('no runtime');
    });
    expect(await announce('record')).toEqual({ ok: false, problem: 'gone' });
  });
});
