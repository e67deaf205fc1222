import { cues } from './cues';
import { CUE, hash, PLAIN, placeInClause, RULE, SHAPE, SUBJECT, SUBJECTS } from './layout';
import { classesOf, wordClasses } from './lexicon';
import { rules } from './rules/index';
import type { Clause } from './segment';
import { countStyle, lacksVerb } from './small-words';

/** What a clause is by itself, wherever it stands; remembered, so that typing a letter costs one clause. */
export type ClauseFacts = {
  words: readonly string[];
  classes: readonly (readonly number[])[];
  /** Indexes into the clause model's weights; each counts once. */
  ids: readonly number[];
  /** Indexes into `rules`. */
  hits: readonly number[];
  /** Starts like an open question. */
  open: boolean;
  /** Words that one would say aloud, and their syllables: for the measures. */
  spoken: number;
  syllables: number;
  /** Counts of small words, whether it has a verb, how many capitalised words stand inside: see style.ts. */
  style: readonly number[];
  bare: boolean;
  names: number;
};

const at = Object.fromEntries(wordClasses.map((name, index) => [name, index])) as Record<
  (typeof wordClasses)[number],
  number
>;
const WORD = /[a-z0-9à-ÿ][a-z0-9à-ÿ'-]*|[?!%£$€]/g;
const STARTERS = new Set(
  'and but so or then also plus because as well just please kindly now yes no ok okay if when while'.split(' '),
);
const PAST = new Set(
  'said told went came lost broke found took gave got made did was were had saw kept left put began became thought knew heard met wrote read ran fell felt held meant stood understood caught brought bought sold sent spent built paid drove rode rang sat spoke stuck swore threw woke wore grew drew ate'.split(
    ' ',
  ),
);
const OPEN_QUESTION = /^(?:and |so |but |or )*(?:how|what|which|who|where|when|why|whose)\b/;
/** Patterns see no more of a clause than this; nobody writes longer ones, and cost stays bounded. */
const PATTERN_LIMIT = 500;

/** Lower-case words; every number is "0", so that no figure is learned by heart. */
export function readWords(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return words.map((word) => (/^\d/.test(word) ? '0' : word));
}

function readSubject(words: readonly string[], classes: readonly (readonly number[])[]): number {
  let first = 0;
  while (first < words.length - 1 && STARTERS.has(words[first] ?? '')) first++;
  const found = classes[first] ?? [];
  for (const [index, name] of SUBJECTS.entries()) {
    if (name !== 'verb' && name !== 'other' && found.includes(at[name])) return index;
  }
  const verb = found.includes(at.offer) || found.includes(at.ask_verb) || found.includes(at.gain);
  return SUBJECTS.indexOf(verb ? 'verb' : 'other');
}

function addWords(ids: Set<number>, words: readonly string[]): void {
  let before = 0x9e3779b9;
  for (const word of words) {
    const own = hash(word);
    ids.add(placeInClause(own));
    ids.add(placeInClause(Math.imul(before, 0x85ebca6b) ^ own));
    if (word.length > 6) ids.add(placeInClause(hash(word.slice(0, 5), 0x1234567)));
    before = own;
  }
  ids.add(placeInClause(Math.imul(before, 0x85ebca6b) ^ 0x5bd1e995));
}

function addClasses(ids: Set<number>, words: readonly string[], classes: readonly (readonly number[])[]): void {
  ids.add(SUBJECT + readSubject(words, classes));
  for (const found of classes) for (const index of found) ids.add(PLAIN + index);
}

/** Where a number falls between limits: 0 up to the first, 1 up to the second … */
export function countIn(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index++;
  return index;
}

/** Tense and mood: issue-centred mail tells what happened, a pitch what is, will be, or should be done. */
function readTense(words: readonly string[]): number[] {
  const past = words.filter((word) => PAST.has(word) || /[a-z]{3}ed$/.test(word)).length;
  const present = words.filter((word, i) => i > 0 && i < 5 && /[a-z]{3}[^su]s$/.test(word)).length;
  const traits = [countIn(past, [0, 1, 2]), 4 + countIn(present, [0, 1])];
  if (words.some((word) => word === 'will' || word.endsWith("'ll"))) traits.push(7);
  return traits;
}

/** Names: "RotaWell" in the middle of a clause is mostly somebody's product. */
function readNames(raw: string): number[] {
  const traits: number[] = [];
  if (/\p{Ll}\p{Lu}|\b\p{Lu}{2,}\p{Ll}|\b\p{Lu}[\p{L}]*\d/u.test(raw)) traits.push(0);
  const names = raw.match(/[\p{Ll}\d,] \p{Lu}\p{Ll}{2}/gu)?.length ?? 0;
  traits.push(1 + countIn(names, [0, 1, 2]));
  if (/^(?:[Aa]nd |[Ww]ith |[Aa]t )?\p{Lu}\p{Ll}+\p{Lu}|^(?:\p{Lu}[\p{L}]+ ){2}/u.test(raw)) traits.push(5);
  return traits;
}

/** Marks in the wording itself; each a number below 40 or above 43 in the shape block. */
function readMarks(text: string, words: readonly string[]): number[] {
  const shape = [countIn(words.length, [3, 5, 8, 12, 18, 26])];
  if (text.includes('!')) shape.push(23);
  if (text.includes('%')) shape.push(24);
  if (/[£$€]/.test(text)) shape.push(25);
  if (/\d/.test(text)) shape.push(26);
  if (text.includes('quotedspeech')) shape.push(27);
  if (/urllink|mailaddress/.test(text)) shape.push(28);
  if (text.includes('tplname')) shape.push(29);
  if ((text.match(/,/g)?.length ?? 0) >= 2) shape.push(30);
  return shape;
}

/** Syllables by vowel groups, a silent final e left out; at least one. */
function countSyllables(word: string): number {
  const groups = word
    .replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .match(/[aeiouyà-ÿ]+/g);
  return Math.max(1, groups?.length ?? 1);
}

function matchRules(text: string, whole: string, question: boolean): number[] {
  const hits: number[] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.question !== undefined && rule.question !== question) continue;
    if (rule.pattern.test(text) && !rule.unless?.test(whole)) hits.push(index);
  }
  return hits;
}

function makeFacts({ raw, text: full }: Clause, whole: string, question: boolean): ClauseFacts {
  const text = full.slice(0, PATTERN_LIMIT);
  const words = readWords(full);
  const classes = words.map(classesOf);
  const ids = new Set<number>();
  addClasses(ids, words, classes);
  addWords(ids, words);
  const hits = matchRules(text, whole.slice(0, PATTERN_LIMIT), question);
  for (const hit of hits) ids.add(RULE + hit);
  for (const [cue, pattern] of cues.entries()) if (pattern.test(text)) ids.add(CUE + cue);
  for (const mark of readMarks(text, words)) ids.add(SHAPE + mark);
  for (const trait of readTense(words)) ids.add(SHAPE + 44 + trait);
  for (const trait of readNames(raw)) ids.add(SHAPE + 54 + trait);
  const spoken = full.match(/[a-z0-9à-ÿ][a-z0-9à-ÿ'’-]*/g) ?? [];
  const syllables = spoken.reduce((sum, word) => sum + countSyllables(word), 0);
  const open = OPEN_QUESTION.test(text);
  return {
    words,
    classes,
    ids: [...ids],
    hits,
    open,
    spoken: spoken.length,
    syllables,
    style: countStyle(words),
    bare: lacksVerb(text),
    names: raw.match(/[\p{Ll}\d,] \p{Lu}\p{Ll}+/gu)?.length ?? 0,
  };
}

/** As many clauses as a long mail has; then it starts afresh. */
const REMEMBERED = 400;
const memory = new Map<string, ClauseFacts>();

/**
 * Facts of one clause. `whole` is the normalised sentence it is part of, `question` whether that is a question.
 * The same input gives the same answer, only faster the second time.
 */
export function readFacts(clause: Clause, whole: string, question: boolean): ClauseFacts {
  const key = `${question ? '?' : '.'}${clause.raw}\n${whole === clause.text ? '' : whole}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const facts = makeFacts(clause, whole, question);
  memory.set(key, facts);
  return facts;
}
