import { expect, test } from 'vitest';
import { isDelicate } from './delicate';

test.each([
  'her mum has cancer',
  'Pregnant, due in May',
  'he’s Catholic, goes every Sunday',
  'off with burnout till June',
  'votes Labour',
  'came out as gay',
  'ist evangelisch',
  'leidet an Depressionen',
  'elle est enceinte',
  'MUSLIM',
])('asks about “%s”', (line) => expect(isDelicate(line)).toBe(true));

test.each([
  'twin girls 12, hates Mondays, sent her the audit checklist',
  'nut allergy',
  'office politics at the Hull plant',
  'green tiles, not red',
  'operations are depressing margins',
  'union of two suppliers',
  'gayle signs off',
  'the religiously kept log',
  '',
])('not about “%s”', (line) => expect(isDelicate(line)).toBe(false));

test('many thousand letters come to their end; how soon, the bench says', () => {
  expect(isDelicate('votes for the '.repeat(2_000))).toBe(false);
});
