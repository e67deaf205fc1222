/** Room for letters that are made of many units (flags, families of emoji). */
const UNITS_A_LETTER = 24;

/** Letters that take the room of two: emoji, and the scripts of East Asia. */
const WIDE = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The beginning of long words, for a place that has room for `most` ordinary letters: in one line, cut between words where
 * that loses little, with "…" where something was left out. Never cuts a letter (an emoji, an accent) in two.
 */
export function clip(text: string, most: number): string {
  const room = most * UNITS_A_LETTER;
  const line = text.slice(0, room).replace(/\s+/gu, ' ').trim();
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map(
    (one) => one.segment,
  );
  // The last letter of a piece may be half of one.
  if (text.length > room) letters.pop();
  else if (widthOf(letters) <= most) return line;
  const begun = fittingInto(letters, most - 1);
  const space = begun.lastIndexOf(' ');
  return `${(space > begun.length * 0.7 ? begun.slice(0, space) : begun).replace(/[\s,;:.–-]+$/u, '')}…`;
}

function widthOf(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

function fittingInto(letters: readonly string[], most: number): string {
  let begun = '';
  let width = 0;
  for (const letter of letters) {
    width += widthOf([letter]);
    if (width > most) break;
    begun += letter;
  }
  return begun;
}
