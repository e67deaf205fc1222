import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

const reference = (text: string) => createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex');

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'سارة 🐦', 'x'.repeat(10_000), '\ud800'])(
  'the same as another implementation: %#',
  (text) => expect(sha256(text)).toBe(reference(text)),
);

test('for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => sha256(text) === reference(text)));
});
