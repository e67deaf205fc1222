// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { rights } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { ReviewView } from './review-view';

const words = rights.review;
const NOW = Date.UTC(2026, 10, 30, 12);
let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    contactId: `c${at}`,
    name: `P${at}`,
    touchedAt: NOW - 800 * 86_400_000,
  }));
const actions = () => ({ keep: vi.fn(), remove: vi.fn(), erase: vi.fn() });

test('each can be kept, deleted or erased', async () => {
  const asked = actions();
  const place = await show(<ReviewView months={24} people={people(2)} now={NOW} actions={asked} />, done.signal);
  await settle(() => named(place, words.keepName('P1')).click());
  await settle(() => named(place, words.deleteName('P0')).click());
  await settle(() => named(place, words.eraseName('P0')).click());
  expect(asked.keep).toHaveBeenCalledWith(expect.objectContaining({ contactId: 'c1' }));
  expect(asked.remove).toHaveBeenCalledWith(expect.objectContaining({ contactId: 'c0' }));
  expect(asked.erase).toHaveBeenCalledTimes(1);
  expect(await axeFindings(place)).toEqual([]);
});

test('of ten thousand only those on screen are drawn', async () => {
  const place = await show(
    <ReviewView months={24} people={people(10_000)} now={NOW} actions={actions()} />,
    done.signal,
  );
  expect(place.querySelectorAll('li').length).toBeLessThan(100);
  expect(place.textContent).toContain('10,000 people');
});

test('nobody to review, and nobody to be listed, are said', async () => {
  const none = await show(<ReviewView months={24} people={[]} now={NOW} actions={actions()} />, done.signal);
  expect(none.textContent).toContain(words.none.title);
  expect(await axeFindings(none)).toEqual([]);
  const off = await show(<ReviewView months={0} people={[]} now={NOW} actions={actions()} />, done.signal);
  expect(off.textContent).toContain(words.off.title);
});
