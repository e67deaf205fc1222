import type { ClauseFeatures } from './features';

/**
 * How a draft is written, counted in its small words: a stranger's pitch has "our" and "a", people who know each other
 * have "the", "she" and "Thursday". No single word says it; their shares do.
 */
const GROUPS = [
  'the',
  'a an',
  "we we're we've we'll we'd",
  'our ours us',
  "i i'm i've i'll i'd",
  'my me mine',
  "you you're you've you'll you'd u",
  'your yours',
  "he she they him her them his their they've they'll",
  "it it's its",
  "that this these those that's",
  'and or',
  'but though although',
  'is are am be',
  'was were had did',
  'will shall would could can may might',
  'not no never',
  'if when while',
  'of for with by from to',
  '0',
  'yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday tonight',
  '? !',
  'so because since as',
  'there here',
  'all every any each',
  'how what who which where why',
];
const groupOf = new Map(GROUPS.flatMap((words, group) => words.split(' ').map((word) => [word, group] as const)));
const PAST = GROUPS.length;
const LETTERS = PAST + 1;
const VERB =
  /\b(?:i|we|you|it|he|she|they|there|is|are|was|were|has|have|had|do|does|did|can|will|would|could|may|\w{3}ed)\b|'(?:s|re|ve|ll|d|m)\b/;

/** Counts of one clause: each group of small words, pasts, letters. */
export function countStyle(words: readonly string[]): number[] {
  const counts = new Array<number>(LETTERS + 1).fill(0);
  const add = (at: number, by: number): void => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  for (const word of words) {
    const group = groupOf.get(word);
    if (group !== undefined) add(group, 1);
    if (/[a-z]{3}ed$/.test(word)) add(PAST, 1);
    add(LETTERS, word.length);
  }
  return counts;
}

/** Has neither a pronoun nor a helping verb nor a past: "Two artics, every day, going back empty." */
export const lacksVerb = (text: string): boolean => !VERB.test(text);

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
