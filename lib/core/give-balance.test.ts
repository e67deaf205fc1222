import { expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { giveBalance } from './give-balance';
import type { AskedQuestion, Exchange, Pledge } from './record';
import type { Heard } from './record-depth';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const grain = { source: 'told-me' as const, at: NOW };
const exchange = (direction: Exchange['direction'], ago: number): Exchange => ({
  id: `${direction}${ago}`,
  contactId: 'c',
  at: NOW - ago * DAY,
  direction,
  what: 'x',
  grain,
});
const asked = (state: AskedQuestion['state'], ago: number): AskedQuestion => ({
  id: `${state}${ago}`,
  contactId: 'c',
  text: 'Why?',
  purpose: 'problem',
  state,
  at: NOW - ago * DAY,
  grain,
});
const pledge = (more: Partial<Pledge>): Pledge => ({
  id: `p${more.due ?? more.state ?? ''}`,
  contactId: 'c',
  by: 'me',
  what: 'x',
  state: 'open',
  at: NOW,
  grain,
  ...more,
});
const heard = (ago: number): Heard => ({
  id: `h${ago}`,
  contactId: 'c',
  kind: 'problem',
  words: 'x',
  at: NOW - ago * DAY,
  grain,
});

test('three times taken and nothing given is said; twice isn’t', () => {
  const taking = { ...NO_ROWS, exchanges: [exchange('received', 5), exchange('received', 50)] };
  expect(giveBalance(taking, NOW).onlyTaking).toBe(false);
  const asking = { ...taking, questions: [asked('dodged', 9), asked('to-ask', 9), asked('never', 9)] };
  const { onlyTaking, received, asked: questions } = giveBalance(asking, NOW);
  expect([onlyTaking, received.length, questions.map(({ state }) => state)]).toEqual([true, 2, ['dodged']]);
});

test('something given lately, or a promise kept, makes it even; what is long ago or still to come does not', () => {
  const questions = [asked('asked', 1), asked('answered', 2), asked('asked', 3)];
  const even = (more: object) => !giveBalance({ ...NO_ROWS, questions, ...more }, NOW).onlyTaking;
  expect(even({ exchanges: [exchange('given', 119)] })).toBe(true);
  expect(even({ exchanges: [exchange('given', 121)] })).toBe(false);
  expect(even({ exchanges: [exchange('given', -1)] })).toBe(false);
  expect(even({ pledges: [pledge({ state: 'kept', settledAt: NOW - DAY })] })).toBe(true);
  expect(even({ pledges: [pledge({ state: 'kept', settledAt: NOW - DAY, by: 'them' })] })).toBe(false);
  expect(even({ pledges: [pledge({ state: 'released', settledAt: NOW - DAY })] })).toBe(false);
});

test('what is owed longest is proposed first, then the last thing they spoke of', () => {
  const propose = (more: object) => giveBalance({ ...NO_ROWS, ...more }, NOW).propose;
  expect(
    propose({ pledges: [pledge({}), pledge({ due: '2026-12-01' }), pledge({ due: '2025-12-01' })] }),
  ).toMatchObject({
    kind: 'promise',
    pledge: { due: '2025-12-01' },
  });
  expect(propose({ heard: [heard(9), heard(2), heard(-4)] })).toMatchObject({ kind: 'heard', heard: { id: 'h2' } });
  expect(propose({})).toEqual({ kind: 'idea' });
});
