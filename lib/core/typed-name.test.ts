import { expect, test } from 'vitest';
import { isTypedName } from './typed-name';

test.each([
  ['Dana Whitfield', ' dana  whitfield '],
  ['سارة المنصوري', '\u2067سارة المنصوري\u2069'],
  ['שרה לוי', 'שרה לוי'],
  ['Kai 🏳️‍🌈', 'Kai 🏳🌈'],
  ['👩‍💻', '👩‍💻'],
  ['José', 'Jose\u0301'],
  ['李小龍', '李小龍'],
])('%s is typed as %s', (name, typed) => expect(isTypedName(name, typed)).toBe(true));

test.each([
  ['Dana Whitfield', 'Dana'],
  ['Dana', ''],
  ['\u200f', '\u200f'],
  ['Dana', 'Dena'],
])('%s isn’t typed as %j', (name, typed) => expect(isTypedName(name, typed)).toBe(false));
