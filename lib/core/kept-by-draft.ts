import { fold } from './fold';
import { gives } from './gives';
import { isOpen } from './pledge-view';
import type { Pledge } from './record';
import { sentencesOf } from './sentences';
import { countShared, stem, tellingWords, wordsOf } from './telling-words';

/** So much of a promise's words must stand in the line that gives it, unless its main word does. */
const PART = 0.6;

/**
 * Open promises of the user that a draft evidently keeps: a line that gives something ("attached the checklist", "here is
 * …", "meet Raj") and names it. Where a line fits two alike, neither is meant.
 */
export function keptByDraft(
  text: string,
  quoted: readonly (readonly [start: number, end: number])[],
  pledges: readonly Pledge[],
): Pledge[] {
  const open = pledges.filter((pledge) => pledge.by === 'me' && isOpen(pledge));
  if (open.length === 0) return [];
  const kept = new Set<Pledge>();
  for (const { start, end, words } of sentencesOf(text)) {
    if (!gives(words) || quoted.some(([from, to]) => from < end && to > start)) continue;
    const best = bestOf(open, new Set(wordsOf(words)));
    if (best) kept.add(best);
  }
  return open.filter((pledge) => kept.has(pledge));
}

function bestOf(open: readonly Pledge[], given: ReadonlySet<string>): Pledge | undefined {
  const scored = open
    .map((pledge) => ({ pledge, score: scoreOf(pledge.what, given) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score !== second?.score ? first.pledge : undefined;
}

function scoreOf(what: string, given: ReadonlySet<string>): number {
  const telling = thingWords(what);
  const shared = countShared(telling, given);
  if (shared === 0) return 0;
  const main = mainWord(what, telling);
  return shared >= PART * telling.length || (main !== undefined && given.has(main)) ? shared / telling.length : 0;
}

/** What one does with the thing says nothing of which thing it is. */
const ACTS = new Set('send share forward intro introduction introduce answer prepare'.split(' ').map(stem));

function thingWords(what: string): string[] {
  return tellingWords(what).filter((word) => !ACTS.has(word));
}

/** The last telling word before the first "on", "of", "for" …: the thing itself. */
function mainWord(what: string, telling: readonly string[]): string | undefined {
  const head = wordsOf(fold(what).split(/\s(?:on|of|for|about|to|with|from|in|by)\s/)[0] ?? '');
  return head.filter((word) => telling.includes(word)).at(-1);
}

/** True when there is an open promise of the user that says the same: nothing to put into the ledger twice. */
export function isPromised(what: string, pledges: readonly Pledge[]): boolean {
  const telling = thingWords(what);
  const words = telling.length > 0 ? telling : wordsOf(what);
  return pledges.some((pledge) => {
    if (pledge.by !== 'me' || !isOpen(pledge)) return false;
    const shared = countShared(words, new Set(wordsOf(pledge.what)));
    const others = thingWords(pledge.what).length;
    return shared > 0 && shared >= PART * Math.max(words.length, Math.min(others, words.length + 1));
  });
}
