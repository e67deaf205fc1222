/**
 * How a draft is written, counted in its small words: a stranger's pitch has "our" and "a", people who know each other
 * have "the", "she" and "Thursday". No single word says it; their shares do.
 */
export const GROUPS = [
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
/** Places of two more counts behind the groups': pasts, and letters. */
export const PAST = GROUPS.length;
export const LETTERS = PAST + 1;
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
