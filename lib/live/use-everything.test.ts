// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { save } from '../../tests/record/people';
import type { Desk } from '../app/desk';

let record: Desk;
vi.mock('./desk', () => ({ desk: () => record }));
vi.mock('../browser/api', () => ({ browser: {} }));
const { useEverything } = await import('./use-everything');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
beforeEach(async () => {
  record = await consentedDesk();
});

/** Until what is read and what follows from it is there. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

test('closed, the palette reads nothing of a record that changes; open, it follows it', async () => {
  const shown: { names: string[] } = { names: [] };
  function Probe({ open }: { open: boolean }) {
    shown.names = useEverything('', open).people.map(({ name }) => name);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const show = (open: boolean) => act(async () => root.render(createElement(Probe, { open })));
  await show(false);
  await settle();
  const asked = vi.spyOn(record.db, 'table');
  await act(() => save(record, 'Ada'));
  await settle();
  expect(asked.mock.calls.filter(([table]) => table === 'meta')).toEqual([]);
  await show(true);
  await settle();
  expect(shown.names).toEqual(['Ada']);
  await act(() => save(record, 'Bela'));
  // At most once a second.
  for (let turn = 0; turn < 40 && shown.names.length < 2; turn++) await settle();
  expect(shown.names).toEqual(['Bela', 'Ada']);
  await act(async () => root.unmount());
});
