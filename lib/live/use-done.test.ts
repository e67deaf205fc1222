// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../browser/api', () => ({ browser: {} }));
const { useDone } = await import('./use-done');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function draw() {
  const drawn = { last: null as ReturnType<typeof useDone> | null };
  function Probe() {
    drawn.last = useDone();
    return null;
  }
  await act(async () => createRoot(document.createElement('div')).render(createElement(Probe)));
  await act(async () => drawn.last?.say('Deleted.', 'receipt'));
  return drawn;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test('the way back is offered for ten seconds', async () => {
  const drawn = await draw();
  await pass(9_990);
  expect(drawn.last?.done?.receiptId).toBe('receipt');
  await pass(20);
  expect(drawn.last?.done).toBeNull();
});

test('while somebody is at it, for as long as they are; then for ten seconds more', async () => {
  const drawn = await draw();
  await pass(9_000);
  await act(async () => drawn.last?.hold(true));
  await pass(60_000);
  expect(drawn.last?.done?.receiptId).toBe('receipt');
  await act(async () => drawn.last?.hold(false));
  await pass(9_990);
  expect(drawn.last?.done?.receiptId).toBe('receipt');
  await pass(20);
  expect(drawn.last?.done).toBeNull();
});
