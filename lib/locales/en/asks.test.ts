import { expect, test } from 'vitest';
import { HISTORY_PARTS } from '../../core/starter-questions';
import { asks } from './asks';

test('says what a question was made from', () => {
  expect(asks.from([{ kind: 'role', value: 'VP Operations' }])).toBe('role: VP Operations');
  expect(
    asks.from([
      { kind: 'role', value: 'VP Operations' },
      { kind: 'industry', value: 'ceramics' },
    ]),
  ).toBe('role: VP Operations · industry: ceramics');
  expect(asks.from([{ kind: 'heard', value: 'it drifts' }])).toBe('they said “it drifts”');
});

test('gives each reason in words, and claims no gap where something is noted', () => {
  expect(asks.reason({ kind: 'role', value: 'COO' })).toContain('role: COO');
  for (const part of HISTORY_PARTS) {
    expect(asks.reason({ kind: 'history', part, known: 0 })).toMatch(/^nothing noted of their .* yet$/);
    expect(asks.reason({ kind: 'history', part, known: 2 })).toMatch(/^little noted of their /);
  }
});
