// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useDoing } from './use-doing';
import { useOneRun } from './use-one-run';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** The hook's answer, as it was drawn once. */
async function draw<T>(useIt: () => T): Promise<T> {
  const drawn: T[] = [];
  function Probe() {
    drawn.push(useIt());
    return null;
  }
  await act(async () => createRoot(document.createElement('div')).render(createElement(Probe)));
  const [first] = drawn;
  if (first === undefined) throw new Error('nothing was drawn');
  return first;
}

test('a double click is one run, before anything is drawn again; the next click is another', async () => {
  const once = await draw(useOneRun);
  const work = vi.fn(async () => undefined);
  once(work);
  once(work);
  expect(work).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  await Promise.resolve();
  once(work);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a button that does something does it once, also when it failed before', async () => {
  const doing = await draw(useDoing);
  const fails = vi.fn(() => Promise.reject(new Error('no')));
  await act(async () => {
    doing.run(fails);
    doing.run(fails);
  });
  expect(fails).toHaveBeenCalledTimes(1);
  await act(async () => doing.run(fails));
  expect(fails).toHaveBeenCalledTimes(2);
});
