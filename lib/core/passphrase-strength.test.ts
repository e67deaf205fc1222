import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength';

test.each([
  ['', 'short'],
  ['seven77', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['password1', 'weak'],
  ['qwertyuiopasdf', 'weak'],
  ['abcabcabcabcabc', 'weak'],
  ['harbour9', 'weak'],
  ['glazed tile', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['mit vielen Wörtern gesagt', 'strong'],
  ['春眠不觉晓处处闻啼鸟', 'strong'],
  ['كلمة سر طويلة جدا', 'strong'],
] as const)('“%s” is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

test('a letter typed as one sign or as two counts the same', () => {
  expect(passphraseStrength('café olé'.normalize('NFD'))).toBe(passphraseStrength('café olé'.normalize('NFC')));
});
