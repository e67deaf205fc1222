import { expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { blankFile, DAY, fact, grain, NOW } from '../../tests/gallery/people';
import { seenInFiles } from './seen-in-files';

test('each file once, when it was first; what wasn’t imported is in none', () => {
  const facts = [
    fact('dana', 'work: 2024-03-03', { key: 'connected-on', grain: grain(9, 'imported', 'Connections.csv') }),
    fact('dana', 'food: tea', { grain: grain(2, 'imported', 'cards.vcf') }),
    fact('dana', 'food: rye', { grain: grain(1, 'imported', 'cards.vcf') }),
    fact('dana', 'food: fish', { grain: grain(1, 'read', 'linkedin.com') }),
  ];
  expect(seenInFiles({ ...dana, facts })).toEqual([
    { from: 'cards.vcf', at: NOW - 2 * DAY },
    // An address came with it before.
    { from: 'Connections.csv', at: NOW - 80 * DAY },
  ]);
  expect(seenInFiles(blankFile('new', 'Lena'))).toEqual([]);
});

test('of many files the last few', () => {
  const facts = Array.from({ length: 40 }, (_, at) =>
    fact('dana', 'food: tea', { grain: grain(at, 'imported', `${at}.csv`) }),
  );
  expect(seenInFiles({ ...blankFile('dana', 'Dana'), facts }).map(({ from }) => from)).toEqual(
    [0, 1, 2, 3, 4].map((at) => `${at}.csv`),
  );
});
