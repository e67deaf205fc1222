import { DELICATE_WORDS, type DelicateKind, HARMLESS } from './delicate-words';
import { fold } from './fold';

export type { DelicateKind } from './delicate-words';

/** As whole words, in folded text. */
function wholeWords(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, flags);
}

const harmless = wholeWords(HARMLESS, 'gu');
const KINDS = (Object.keys(DELICATE_WORDS) as DelicateKind[]).map(
  (kind) => [kind, wholeWords(DELICATE_WORDS[kind], 'u')] as const,
);

/** A note is a line; what comes after this many characters of a pasted page isn't read. */
const LONGEST = 10_000;

/**
 * What a line seems to touch that most laws protect above anything else; null for most lines. Then one may ask whether to
 * keep it at all: it is a question, never a judgement. How good it is: tests/delicate.
 */
export function findDelicate(text: string): DelicateKind | null {
  const plain = fold(text.slice(0, LONGEST)).replace(harmless, ' · ');
  return KINDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** True when a line touches any of it. */
export function isDelicate(text: string): boolean {
  return findDelicate(text) !== null;
}
