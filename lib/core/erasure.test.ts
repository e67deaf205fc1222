import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ErasedPeople, tombstoneOf } from './erasure';

const SALT = '0123456789abcdef0123456789abcdef';
const dana = {
  contactIds: ['c1', 'c2'],
  accountIds: ['a1'],
  keys: [
    { kind: 'mail' as const, value: 'dana@tiles.example' },
    { kind: 'mail' as const, value: 'info@tiles.example' },
    { kind: 'other' as const, value: 'https://dana.example' },
    { kind: 'linkedin' as const, value: 'dana-whitfield' },
  ],
  cards: [{ name: 'Dana Whitfield', company: 'Harbour Tiles' }],
};
const row = tombstoneOf({ id: 't', at: 5, salt: SALT }, dana);
const erased = new ErasedPeople([row]);

test('known by what was theirs, not by what is an office’s or a website', () => {
  expect(erased.byId('c2')).toBe(row);
  expect(erased.hasAccount('a1')).toBe(true);
  expect(erased.byKey({ kind: 'mail', value: 'dana@tiles.example' })).toBe(row);
  expect(erased.byKey({ kind: 'linkedin', value: 'dana-whitfield' })).toBe(row);
  expect(erased.byKey({ kind: 'mail', value: 'info@tiles.example' })).toBeNull();
  expect(erased.byKey({ kind: 'other', value: 'https://dana.example' })).toBeNull();
  expect(erased.byCard({ name: 'DANA  Whitfield', company: 'harbour tiles' })).toBe(row);
  expect(erased.byCard({ name: 'Dana Whitfield' })).toBeNull();
});

test('of several tombstones the newest counts, whatever their salts', () => {
  const later = tombstoneOf({ id: 'u', at: 9, salt: SALT.replace('0', 'f') }, dana);
  expect(new ErasedPeople([row, later]).byKeys(dana.keys)?.at).toBe(9);
  expect(new ErasedPeople([later, row]).byId('c1')?.at).toBe(9);
  expect(new ErasedPeople([]).byKeys(dana.keys)).toBeNull();
});

test('nothing of anybody can be read in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (text) => {
      const stone = tombstoneOf(
        { id: 't', at: 1, salt: SALT },
        { contactIds: [text], accountIds: [text], keys: [{ kind: 'vcard', value: text }], cards: [{ name: text }] },
      );
      return stone.hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)) && stone.hashes.length === 4;
    }),
  );
});
