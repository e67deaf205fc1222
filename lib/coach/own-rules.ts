import { cutQuoted, type Range } from './own-words';
import { normalise } from './segment';
import type { Category, Context, Finding } from './types';

/** Names inside a sentence, and one that it begins by calling. */
const NAMES = /(?<=[\p{Ll},] )(?!I\b)\p{Lu}[\p{L}'’-]+|^\p{Lu}\p{L}+(?=,)/gu;

/**
 * Wording as it is compared and kept when the user says that it is no pitch: lower case, no punctuation but apostrophes, "#" in place of
 * names, numbers, addresses and merge fields; at most 200 units. Given its own result, it answers the same.
 */
export function wordingOf(text: string): string {
  return normalise(text.replace(NAMES, '#'))
    .replace(/tplname|urllink|mailaddress|\S*\d\S*/g, '#')
    .replace(/[^\p{L}\p{M}#']+/gu, ' ')
    .replace(/#(?: ?#)+/g, '#')
    .trim()
    .slice(0, 200)
    .trim();
}

/** Takes away what the user said is no pitch, wherever it stands and in whichever case and punctuation. */
export function dropAllowed(findings: Finding[], allowed: readonly string[] = []): Finding[] {
  return allowed.length > 0 ? findings.filter(({ actual }) => !allowed.includes(wordingOf(actual))) : findings;
}

/**
 * Adds the user's own phrases, wherever the user wrote them, in whatever kind of mail. Where one stands in another mark, it
 * is the one that counts there: the other keeps what is left on either side, if that is more than a few words.
 */
export function addOwn(
  findings: Finding[],
  { text, own }: { text: string; own: readonly Range[] },
  { phrases = [], rulesOff = [] }: Context,
): Finding[] {
  const marks: Finding[] = [];
  for (const { pattern, ...label } of phrases) {
    if (rulesOff.includes(label.ruleId)) continue;
    const wanted = new RegExp(pattern, 'giu');
    for (const [from, to] of own)
      for (const { 0: actual, index } of text.slice(from, to).matchAll(wanted)) {
        const start = from + index;
        const end = start + actual.length;
        if (marks.every((mark) => mark.end <= start || mark.start >= end))
          marks.push({ ...label, category: label.category as Category, severity: 2, start, end, actual });
      }
  }
  const cuts = marks.map(({ start, end }): Range => [start, end]);
  const left = findings.flatMap((finding) =>
    cutQuoted([finding.start, finding.end], cuts).flatMap(([from, to]) => {
      const actual = text.slice(from, to).trim();
      const start = text.indexOf(actual, from);
      const whole = to - from === finding.end - finding.start;
      return whole || actual.length > 20 ? [{ ...finding, actual, start, end: start + actual.length }] : [];
    }),
  );
  return marks.length > 0 ? [...left, ...marks].sort((a, b) => a.start - b.start) : findings;
}
