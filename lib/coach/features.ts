import { cues } from './cues';
import { classesOf, wordClasses } from './lexicon';
import { rules } from './rules/index';
import type { Clause, Sentence } from './segment';

/** Who or what a clause starts with: a stand-in for its subject and mood. */
const SUBJECTS = ['us', 'me', 'you', 'they', 'thing', 'wh', 'aux', 'verb', 'name', 'other'] as const;

const CLASS_COUNT = wordClasses.length;
const at = Object.fromEntries(wordClasses.map((name, index) => [name, index])) as Record<
  (typeof wordClasses)[number],
  number
>;
const SUBJECT_COUNT = SUBJECTS.length;

/** Exact places of the structural features; word sequences are hashed behind them. */
const PLAIN = 0;
const ASKING = PLAIN + CLASS_COUNT;
const AROUND = ASKING + CLASS_COUNT;
const SUBJECT = AROUND + CLASS_COUNT;
export const RULE = SUBJECT + SUBJECT_COUNT * (CLASS_COUNT + 1);
export const CUE = RULE + rules.length;
export const SHAPE = CUE + cues.length;
const SHAPE_COUNT = 80;
export const STRUCTURAL_COUNT = SHAPE + SHAPE_COUNT;
const HASHED_COUNT = 1 << 13;
/** Size of the clause model's weight table. */
export const CLAUSE_DIMENSIONS = STRUCTURAL_COUNT + HASHED_COUNT;

export type ClauseFeatures = {
  clause: Clause;
  sentence: Sentence;
  /** Indexes into the clause model's weights; each counts once. */
  ids: number[];
  /** Indexes into `rules`, best first. */
  hits: number[];
  /** Ends in a question mark and starts like an open question. */
  open: boolean;
  asks: boolean;
  words: string[];
};

const WORD = /[a-z0-9à-ÿ][a-z0-9à-ÿ'-]*|[?!%£$€]/g;
const STARTERS = new Set(
  'and but so or then also plus because as well just please kindly now yes no ok okay if when while'.split(' '),
);

/** FNV-1a over UTF-16 units: small, and the same everywhere. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const place = (value: number): number => STRUCTURAL_COUNT + ((value ^ (value >>> 15)) & (HASHED_COUNT - 1));

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
    if (name === 'verb') break;
    if (found.includes(at[name as 'us'])) return index;
  }
  if (found.includes(at.offer) || found.includes(at.ask_verb) || found.includes(at.gain))
    return SUBJECTS.indexOf('verb');
  return SUBJECTS.indexOf('other');
}

function addWords(ids: Set<number>, words: readonly string[]): void {
  let before = 0x9e3779b9;
  for (const word of words) {
    const own = hash(word);
    ids.add(place(own));
    ids.add(place(Math.imul(before, 0x85ebca6b) ^ own));
    if (word.length > 6) ids.add(place(hash(word.slice(0, 5), 0x1234567)));
    before = own;
  }
  ids.add(place(Math.imul(before, 0x85ebca6b) ^ 0x5bd1e995));
}

function addClasses(
  ids: Set<number>,
  classes: readonly (readonly number[])[],
  mood: { question: boolean; subject: number },
): void {
  const { question, subject } = mood;
  ids.add(SUBJECT + subject * (CLASS_COUNT + 1) + CLASS_COUNT);
  for (const found of classes) {
    for (const index of found) {
      ids.add(PLAIN + index);
      if (question) ids.add(ASKING + index);
      ids.add(SUBJECT + subject * (CLASS_COUNT + 1) + index);
    }
  }
}

const bin = (value: number, steps: readonly number[]): number => {
  let index = 0;
  while (index < steps.length && value > (steps[index] ?? 0)) index++;
  return index;
};

const PAST = new Set(
  'said told went came lost broke found took gave got made did was were had saw kept left put began became thought knew heard met wrote read ran fell felt held meant stood understood caught brought bought sold sent spent built paid drove rode rang sat spoke stuck swore threw woke wore grew drew ate'.split(
    ' ',
  ),
);
const OPEN_QUESTION = /^(?:and |so |but |or )*(?:how|what|which|who|where|when|why|whose)\b/;

type Where = { sentence: Sentence; index: number; part: number; sentences: readonly Sentence[] };

/** Tense and mood: issue-centred mail tells what happened, a pitch what is, will be, or should be done. */
function readTense(words: readonly string[]): number[] {
  const past = words.filter((word) => PAST.has(word) || /[a-z]{3}ed$/.test(word)).length;
  const present = words.filter((word, i) => i > 0 && i < 5 && /[a-z]{3}[^su]s$/.test(word)).length;
  const traits = [bin(past, [0, 1, 2]), 4 + bin(present, [0, 1])];
  if (words.some((word) => word === 'will' || word.endsWith("'ll"))) traits.push(7);
  return traits;
}

/** Names: "RotaWell" in the middle of a clause is mostly somebody's product. */
function readNames(raw: string): number[] {
  const traits: number[] = [];
  if (/\p{Ll}\p{Lu}|\b\p{Lu}{2,}\p{Ll}|\b\p{Lu}[\p{L}]*\d/u.test(raw)) traits.push(0);
  const names = raw.match(/[\p{Ll}\d,] \p{Lu}\p{Ll}{2}/gu)?.length ?? 0;
  traits.push(1 + bin(names, [0, 1, 2]));
  if (/^(?:[Aa]nd |[Ww]ith |[Aa]t )?\p{Lu}\p{Ll}+\p{Lu}|^(?:\p{Lu}[\p{L}]+ ){2}/u.test(raw)) traits.push(5);
  return traits;
}

/** Where the clause stands among the questions of the draft. */
function readSetting({ sentence, index, sentences }: Where): number[] {
  const open = (other: Sentence): boolean =>
    other.question && other.clauses.some(({ text }) => OPEN_QUESTION.test(text));
  const before = sentences.slice(Math.max(0, index - 40), index).some(open);
  const after = sentences.slice(index + 1, index + 41).some(open);
  const lastParagraph = sentences.at(-1)?.paragraph;
  const traits = [before ? (after ? 0 : 1) : after ? 2 : 3];
  if (sentence.paragraph === lastParagraph) traits.push(4);
  if (!sentences.some((other) => other.paragraph === sentence.paragraph && open(other))) traits.push(before ? 5 : 6);
  return traits;
}

/** Place, length and marks of a clause; each a number below SHAPE_COUNT. */
function readShape(clause: Clause, words: readonly string[], where: Where): number[] {
  const { sentence, index, part, sentences } = where;
  const { text } = clause;
  const count = sentences.length;
  const last = part === sentence.clauses.length - 1;
  const shape = [bin(words.length, [3, 5, 8, 12, 18, 26])];
  shape.push(8 + Math.min(3, index), 12 + Math.min(3, count - 1 - index));
  shape.push(16 + bin((index + 0.5) / count, [0.25, 0.5, 0.75]));
  if (sentence.question) shape.push(last ? 20 : 21);
  if (sentence.bullet) shape.push(22);
  if (text.includes('!')) shape.push(23);
  if (text.includes('%')) shape.push(24);
  if (/[£$€]/.test(text)) shape.push(25);
  if (/\d/.test(text)) shape.push(26);
  if (/quotedspeech/.test(text)) shape.push(27);
  if (/urllink|mailaddress/.test(text)) shape.push(28);
  if (/tplname/.test(text)) shape.push(29);
  if ((text.match(/,/g)?.length ?? 0) >= 2) shape.push(30);
  if (sentence.clauses.length > 1) shape.push(31 + Math.min(2, part));
  if (count === 1) shape.push(35);
  if (sentence.question && last && OPEN_QUESTION.test(text)) shape.push(36);
  shape.push(38 + Math.min(3, sentence.paragraph));
  shape.push(...readTense(words).map((trait) => 44 + trait));
  shape.push(...readNames(clause.raw).map((trait) => 54 + trait));
  shape.push(...readSetting(where).map((trait) => 62 + trait));
  return shape;
}

function matchRules(text: string, whole: string, question: boolean): number[] {
  const hits: number[] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.question !== undefined && rule.question !== question) continue;
    if (rule.pattern.test(text) && !rule.unless?.test(whole)) hits.push(index);
  }
  return hits;
}

/** Features of every clause, in text order. Pure; linear in the length of the draft. */
export function readClauses(sentences: readonly Sentence[]): ClauseFeatures[] {
  const out: ClauseFeatures[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const whole = sentence.clauses.map((clause) => clause.text).join(' ');
    const parts = sentence.clauses.map((clause) => {
      const words = readWords(clause.text);
      return { clause, words, classes: words.map(classesOf) };
    });
    for (const [part, { clause, words, classes }] of parts.entries()) {
      const ids = new Set<number>();
      const subject = readSubject(words, classes);
      addClasses(ids, classes, { question: sentence.question, subject });
      for (const [other, { classes: around }] of parts.entries()) {
        if (other !== part) for (const found of around) for (const index of found) ids.add(AROUND + index);
      }
      addWords(ids, words);
      const hits = matchRules(clause.text, whole, sentence.question);
      for (const hit of hits) ids.add(RULE + hit);
      for (const [cue, pattern] of cues.entries()) if (pattern.test(clause.text)) ids.add(CUE + cue);
      for (const trait of readShape(clause, words, { sentence, index, part, sentences })) ids.add(SHAPE + trait);
      const asks = sentence.question && part === parts.length - 1;
      out.push({ clause, sentence, ids: [...ids], hits, words, asks, open: asks && OPEN_QUESTION.test(clause.text) });
    }
  }
  return out;
}
