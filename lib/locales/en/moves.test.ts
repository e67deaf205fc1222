import { expect, test } from 'vitest';
import type { Move } from '../../core/moves';
import { moves } from './moves';

const NOW = Date.UTC(2026, 10, 30);

test('the day of a connection that may have ended is said as people say days', () => {
  const move: Move = {
    id: 'f1',
    kind: 'left',
    values: [{ field: 'connection', seen: 'gone', ours: '2023-12-07', factId: 'f1' }],
    grain: { source: 'imported', at: NOW, from: 'Connections.csv' },
    since: NOW,
    older: [],
  };
  expect(moves.ours(move, NOW)?.what).toBe('7 December 2023');
});
