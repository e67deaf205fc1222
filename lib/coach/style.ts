import type { ClauseFeatures } from './features';
import { GROUPS, LETTERS, PAST } from './small-words';

export const STYLE_COUNT = GROUPS.length + 8;
const capped = (value: number): number => Math.min(3, value);

/** STYLE_COUNT numbers of about -1 to 3 for a whole draft; zeros for one without a clause. */
export function readStyle(clauses: readonly ClauseFeatures[]): number[] {
  if (clauses.length === 0) return new Array<number>(STYLE_COUNT).fill(0);
  const sums = new Array<number>(LETTERS + 1).fill(0);
  let words = 0;
  let short = 0;
  let bare = 0;
  let names = 0;
  for (const { facts } of clauses) {
    for (const [at, count] of facts.style.entries()) sums[at] = (sums[at] ?? 0) + count;
    words += facts.words.length;
    if (facts.words.length <= 4) short++;
    if (facts.bare) bare++;
    names += facts.names;
  }
  const size = Math.max(12, words);
  const sentences = new Set(clauses.map(({ sentence }) => sentence)).size;
  return [
    ...sums.slice(0, PAST).map((sum) => capped((sum / size) * 15)),
    capped(((sums[PAST] ?? 0) / size) * 20),
    short / clauses.length,
    (sums[LETTERS] ?? 0) / size - 4,
    Math.log(size / 60),
    capped(clauses.length / sentences - 1),
    Math.min(3, words / sentences / 10 - 1),
    bare / clauses.length,
    capped((names / size) * 20),
  ];
}
