import { expect, test } from 'vitest';
import { pledgeBalance } from './pledge-balance';
import type { Pledge } from './record';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const around = { today: '2026-11-24', dayOf };

let made = 0;
const pledge = (more: Partial<Pledge>): Pledge => ({
  id: `p${++made}`,
  contactId: 'c',
  by: 'me',
  what: 'it',
  state: 'open',
  at: START + made * DAY,
  grain: { source: 'told-me', at: START },
  ...more,
});

test('each promise is one mark; what is open and not yet due tells nothing', () => {
  const { counts, judged, enough, marks } = pledgeBalance(
    [
      pledge({ state: 'kept', due: '2026-03-01', settledAt: Date.UTC(2026, 2, 1, 23) }),
      pledge({ state: 'kept', due: '2026-03-01', settledAt: Date.UTC(2026, 2, 2) }),
      pledge({ state: 'kept' }),
      pledge({ state: 'late', due: '2026-03-01' }),
      pledge({ state: 'released', due: '2025-03-01' }),
      pledge({ due: '2025-03-01' }),
      pledge({ due: '2026-11-24' }),
      pledge({}),
      pledge({ by: 'them', state: 'kept' }),
    ],
    'me',
    around,
  );
  expect(marks.map(({ mark }) => mark)).toEqual([
    'kept',
    'late',
    'kept',
    'late',
    'released',
    'overdue',
    'due-later',
    'due-later',
  ]);
  expect(counts).toEqual({ kept: 2, late: 2, overdue: 1, released: 1, 'due-later': 2 });
  expect([judged, enough]).toEqual([5, true]);
});

test('fewer than three say nothing, and let go says nothing either', () => {
  const two = [pledge({ state: 'kept' }), pledge({ state: 'kept' }), pledge({ state: 'released' })];
  expect(pledgeBalance(two, 'me', around).enough).toBe(false);
  expect(pledgeBalance([...two, pledge({ state: 'late' })], 'me', around).enough).toBe(true);
  expect(pledgeBalance([], 'them', around)).toMatchObject({ judged: 0, enough: false, marks: [] });
});

test('marks stand in the order the promises were made', () => {
  const [first, second] = [pledge({}), pledge({})];
  expect(pledgeBalance([second, first], 'me', around).marks.map((row) => row.pledge)).toEqual([first, second]);
});
