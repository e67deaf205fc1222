// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { showAnswer, startSession } from '../../lib/core/recall-session';
import { dana } from '../../tests/gallery/dana';
import { cards, recallOf } from '../../tests/gallery/meeting';
import { confusableWithDana } from '../../tests/gallery/mix-ups';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, show } from '../../tests/gallery/render';
import { EasilyMixedUp } from './easily-mixed-up';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const beside = <EasilyMixedUp file={dana} others={confusableWithDana} now={NOW} />;

test('with a name comes whoever is easily taken for them, side by side; not before it is turned', async () => {
  const before = await show(recallOf({ beside }), done.signal);
  expect(before.querySelector('table')).toBeNull();
  done.abort();
  done = new AbortController();
  const place = await show(recallOf({ session: showAnswer(startSession(cards)), beside }), done.signal);
  expect(place.querySelector('table tbody tr')?.textContent).toBe('RoleVP OperationsShift lead, line 2');
  expect(place.textContent).toContain('Not to mix up with Diana Moss · 1 more');
  expect(await axeFindings(place)).toEqual([]);
});

test('other cards, and people whom nobody is taken for, have none', async () => {
  const facts = cards.filter(({ about }) => about !== 'name');
  const place = await show(recallOf({ session: showAnswer(startSession(facts)), beside }), done.signal);
  expect(place.querySelector('table')).toBeNull();
  const alone = await show(<EasilyMixedUp file={dana} others={[]} now={NOW} />, done.signal);
  expect(alone.querySelector('section')).toBeNull();
});
