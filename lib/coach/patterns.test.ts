import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cues } from './cues';
import { rules } from './rules/index';

const safe: string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../tests/corpus/safe-patterns.json'), 'utf8'),
);

const patterns = [...rules.flatMap(({ pattern, unless }) => (unless ? [pattern, unless] : [pattern])), ...cues];

it('every pattern was checked for catastrophic backtracking (else: node scripts/check-patterns.mjs)', () => {
  const unchecked = patterns.filter(({ source }) => {
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
    return !safe.includes(digest);
  });
  expect(unchecked.map(({ source }) => source.slice(0, 80))).toEqual([]);
});

it('no pattern is slow on the text that is worst for it: its own words over and over, as long as a clause may be', () => {
  for (const pattern of patterns) {
    const words = pattern.source.match(/[a-z']{2,}/g) ?? [];
    for (const glue of [' ', ', ', '']) {
      const text = words.slice(0, 40).join(glue).repeat(20).slice(0, 500);
      // One that goes back and forth would not be done in the test's time.
      for (const attack of [text, `${text}!`, 'a '.repeat(250), '1,'.repeat(250), ' '.repeat(500)])
        expect(typeof pattern.test(attack)).toBe('boolean');
    }
  }
});
