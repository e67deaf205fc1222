import type { TextRange } from './text-map';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where `actual` stands now: where it stood, else its nearest other occurrence, else null. Text in front of a line may
 * have grown since the line was found; a line that was changed is nobody's to replace.
 */
export function findMoved(text: string, place: { start: number; actual: string }): TextRange | null {
  const { start, actual } = place;
  if (actual === '') return null;
  if (text.startsWith(actual, start)) return { start, end: start + actual.length };
  const before = text.lastIndexOf(actual, start);
  const after = text.indexOf(actual, Math.max(0, start));
  const nearest = [before, after].filter((at) => at >= 0).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined ? null : { start: nearest, end: nearest + actual.length };
}

/** One line, without the breaks that would split a paragraph in some editors and vanish in others. */
export function oneLine(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}

/** A caret inside a word moves behind it: a sentence never lands in the middle of one. */
export function leaveWord(text: string, at: number): number {
  let end = at;
  if (!WORD.test(text[at - 1] ?? '')) return at;
  while (WORD.test(text[end] ?? '')) end += 1;
  return end;
}

/** The sentence with the spaces it needs between what stands around it. */
export function fitSentence(sentence: string, around: { before: string; after: string }): string {
  const lead = around.before === '' || /[\s(“"'‘[]$/u.test(around.before) ? '' : ' ';
  const tail = around.after === '' || /^[\s.,;:!?)\]”’]/u.test(around.after) ? '' : ' ';
  return `${lead}${oneLine(sentence)}${tail}`;
}

/** Where an offset goes when `edited` is replaced by `length` characters; inside it: to the end of what replaced it. */
export function shiftOffset(offset: number, edited: TextRange, length: number): number {
  if (offset <= edited.start && offset < edited.end) return offset;
  if (offset >= edited.end) return offset + length - (edited.end - edited.start);
  return edited.start + length;
}

/** Text as a reader sees it, for comparing what an editor made of an edit: odd spaces and invisible marks are one. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same without any white space: where an editor may add or drop a line's own break. */
export function bareText(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

/** The end of the user's own words: in front of the quote and signature that close the draft. */
export function endOfOwnText(text: string, quoted: readonly [start: number, end: number][]): number {
  let end = text.trimEnd().length;
  for (const [from, to] of [...quoted].reverse()) {
    if (to < end) break;
    end = Math.min(end, text.slice(0, from).trimEnd().length);
  }
  return end;
}
