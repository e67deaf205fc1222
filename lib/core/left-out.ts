import { isDelicate } from './delicate';
import { EVERYDAY_WORDS } from './everyday-words';
import { fold } from './fold';
import { stem, tellingWords, wordsOf } from './telling-words';

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stem));

/** Scripts that are written without blanks between words. */
const UNBROKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/**
 * Does a line give away what is left out? `secrets` are texts of which no telling word may be read: neither all of one, nor
 * a word of it that stands in few people's notes. `known` is said anyway (a name, a company), and gives nothing away.
 * A line about what laws protect above all (`isDelicate`) always does.
 */
export function givesAway(secrets: readonly string[], known: readonly string[]): (line: string) => boolean {
  const plainly = new Set(known.flatMap(wordsOf));
  const isTelling = (word: string) => !EVERYDAY.has(word) && !plainly.has(word) && !/^\d{1,4}$/.test(word);
  const words = new Set(secrets.flatMap((secret) => [...tellingWords(secret), ...bareWords(secret)]).filter(isTelling));
  const phrases = secrets.map(phraseOf).filter((phrase) => phrase.includes(' ') || isTelling(phrase));
  const pieces = [...new Set(secrets.flatMap(unbrokenWords))].filter(
    (piece) => !known.some((one) => one.includes(piece)),
  );
  return (line) => {
    if (line === '') return false;
    const own = wordsOf(line);
    const whole = ` ${own.join(' ')} `;
    return (
      own.some((word) => words.has(word)) ||
      phrases.some((phrase) => whole.includes(` ${phrase} `)) ||
      (pieces.length > 0 && pieces.some((piece) => fold(line).includes(piece))) ||
      isDelicate(line)
    );
  };
}

const phraseOf = (text: string): string => wordsOf(text).join(' ');

/** A word that stands alone is what it is about, however short. */
function bareWords(secret: string): string[] {
  const words = wordsOf(secret);
  return words.length === 1 ? words : [];
}

/** Two letters and more of such a script: one letter is a part of many words. Where all of it is one letter, that one. */
function unbrokenWords(secret: string): string[] {
  const runs = fold(secret).match(UNBROKEN) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = runs.flatMap((run) => [...segmenter.segment(run)].map(({ segment }) => segment));
  return words.filter((word) => word.length > 1 || runs.join('').length === 1);
}
