import { fold } from './fold';

/** Words of every sentence, in their stem; a text is not told by them. */
const COMMON = new Set(
  'send with from this that them they their there these those your yours have has had will would could should shall about what when where which while whom whose into onto than then been being were does doing done just also very more most some such only over under again after before because through between both each here how who why the and for are was not you our out all any can her his him she its but had get got let may now off one own too two way make made take give want need know like look come goes went year month week today tomorrow soon next last thing still ever never much many well good best back'
    .split(' ')
    .map(stem),
);

/** "shifts", "shifted" and "shifting" are one word here. Rough on purpose: both sides are cut alike. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
}

/** Every word of a text, folded and stemmed, in order. */
export function wordsOf(text: string): string[] {
  return split(text).map((word) => stem(fold(word)));
}

/**
 * The words by which a text can be told: four letters and more, names, numbers; without those that stand everywhere.
 * Folded and stemmed, each once.
 */
export function tellingWords(text: string): string[] {
  const telling = split(text).filter((word) => word.length >= 4 || /\d/.test(word) || /^\p{Lu}\p{Ll}+$/u.test(word));
  return [...new Set(telling.map((word) => stem(fold(word))).filter((word) => !COMMON.has(word)))];
}

/** How many of the words stand in that text. */
export function countShared(words: readonly string[], text: ReadonlySet<string>): number {
  return words.filter((word) => text.has(word)).length;
}

function split(text: string): string[] {
  return text
    .replace(/[’']s?(?!\p{L})/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
