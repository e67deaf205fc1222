/** One sentence of a text; UTF-16 offsets. `words` is exactly `text.slice(start, end)`. */
export type Sentence = { start: number; end: number; words: string };

/** An end of a sentence, not the full stop of "Mr.", "No. 3" or "e.g.". */
const END = /(?<!(?:\b(?:mr|mrs|ms|dr|st|no|vs|approx|e\.g|i\.e|inc|ltd)))[.!?…]+["”’)]*(?=\s|$)|\n+/giu;

/** A text in its sentences, in order; lines end one too. Blank ones are left out. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    add(found, { text, start: from, end: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  add(found, { text, start: from, end: text.length });
  return found;
}

function add(found: Sentence[], { text, start, end }: { text: string; start: number; end: number }): void {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const plain = words.trim();
  if (plain) found.push({ start: start + lead, end: start + lead + plain.length, words: plain });
}
