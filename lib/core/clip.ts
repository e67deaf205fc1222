/** Room for letters that are made of many units (flags, families of emoji). */
const UNITS_A_LETTER = 24;

/**
 * The beginning of long words, for a place that has room for `most` characters: in one line, cut between words where that
 * loses little, with "…" where something was left out. Never cuts a letter (an emoji, an accent) in two.
 */
export function clip(text: string, most: number): string {
  const room = most * UNITS_A_LETTER;
  const line = text.slice(0, room).replace(/\s+/gu, ' ').trim();
  if (text.length <= room && line.length <= most) return line;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map(
    (one) => one.segment,
  );
  // The last letter of a piece may be half of one.
  if (text.length > room) letters.pop();
  else if (letters.length <= most) return line;
  const begun = letters.slice(0, most - 1).join('');
  const space = begun.lastIndexOf(' ');
  return `${(space > begun.length * 0.7 ? begun.slice(0, space) : begun).replace(/[\s,;:.–-]+$/u, '')}…`;
}
