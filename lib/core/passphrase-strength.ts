/** Shortest passphrase taken, in characters after normalising (NFKC). */
export const SHORTEST_PASSPHRASE = 8;

/** How hard a passphrase is to guess, in words a person can act on. `short` is refused. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Sequences that everyone's fingers know. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
];
const COMMON = ['password', 'passwort', 'passphrase', 'letmein', 'welcome', 'admin', 'acquaint', 'iloveyou', 'secret'];

/**
 * A guess, made of length, kinds of characters and what repeats. In any script: letters without case (Chinese, Arabic)
 * count as many, Latin ones as 26 a case.
 */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC');
  const letters = [...text];
  if (letters.length < SHORTEST_PASSPHRASE) return 'short';
  const bits = surprising(letters) * Math.log2(poolOf(text));
  if (bits < 42) return 'weak';
  return bits < 65 ? 'fair' : 'strong';
}

/** How many characters don't follow from the one before them, nor from a word that everyone tries first. */
function surprising(letters: readonly string[]): number {
  const plain = letters.join('').toLowerCase();
  const worn = COMMON.filter((word) => plain.includes(word)).reduce((sum, word) => sum + word.length - 1, 0);
  let fresh = 0;
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1]?.toLowerCase();
    const now = letter.toLowerCase();
    const follows = before !== undefined && (before === now || ROWS.some((row) => row.includes(before + now)));
    fresh += follows ? 0.25 : 1;
  }
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  return Math.max(0, Math.min(fresh - worn, different * 2.2));
}

function poolOf(text: string): number {
  const pools: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[\s!-/:-@[-`{-~]/, 20],
    [/[^ -ɏ]/u, 200],
  ];
  return Math.max(
    10,
    pools.reduce((sum, [has, size]) => sum + (has.test(text) ? size : 0), 0),
  );
}
