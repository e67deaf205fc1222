import { countIn, readWords } from './clause-facts';
import type { ClauseFeatures } from './features';
import {
  CLASS_COUNT,
  DRAFT_NUMBERS,
  hash,
  IN_GREETING,
  IN_QUESTION,
  IN_SIGNATURE,
  IN_SUBJECT,
  MARK,
  OFTEN,
  placeInDraft,
} from './layout';
import { classesOf } from './lexicon';

export type DraftParts = {
  subject: string;
  /** "Dear colleagues," and "Payroll": who writes to whom. Normalised. */
  greeting: string;
  signature: string;
  quoted: boolean;
  clauses: readonly ClauseFeatures[];
};

/** Marks and counts of the draft as a whole. */
function addMarks(ids: Set<number>, parts: DraftParts): void {
  const { subject, quoted, signature, clauses } = parts;
  if (/^re\b/.test(subject)) ids.add(MARK);
  if (
    /^re:.*\b(?:question|enquiry|inquiry|quote|request|order)|^your (?:question|enquiry|request|quot|order)/.test(
      subject,
    )
  )
    ids.add(MARK + 1);
  if (quoted) ids.add(MARK + 2);
  if (signature !== '') ids.add(MARK + 3);
  if (subject === '') ids.add(MARK + 4);
  const sentences = new Set(clauses.map(({ sentence }) => sentence));
  ids.add(MARK + 5 + countIn([...sentences].filter(({ question }) => question).length, [0, 1, 2, 4]));
  const words = clauses.reduce((total, { facts }) => total + facts.words.length, 0);
  ids.add(MARK + 10 + countIn(words, [20, 40, 60, 90, 130, 200]));
  const open = new Set(
    clauses.filter(({ sentence, facts }) => sentence.question && facts.open).map(({ sentence }) => sentence),
  );
  ids.add(MARK + 17 + countIn(open.size, [0, 1, 2, 3]));
  if (clauses.some(({ sentence }) => sentence.bullet)) ids.add(MARK + 22);
  const ruled = new Set(clauses.flatMap(({ facts }) => facts.hits)).size;
  ids.add(MARK + 23 + countIn(ruled, [0, 1, 2, 3, 5, 7]));
  ids.add(MARK + 30 + countIn(readWords(signature).length, [2, 4, 8, 14]));
}

/** Words of the subject line, the greeting or the signature: "colleagues", "payroll", "founder". */
function addLine(ids: Set<number>, line: string, from: number): void {
  for (const word of readWords(line)) {
    ids.add(placeInDraft(hash(word, from)));
    for (const index of classesOf(word)) ids.add(from + index);
  }
}

/** Yes/no features of the draft as a whole; indexes below DRAFT_NUMBERS_FROM. */
export function readDraft(parts: DraftParts): number[] {
  const ids = new Set<number>();
  const counts = new Array<number>(CLASS_COUNT).fill(0);
  for (const { facts, sentence } of parts.clauses) {
    for (const id of facts.draftIds) ids.add(id);
    for (const found of facts.classes) {
      for (const index of found) {
        counts[index] = (counts[index] ?? 0) + 1;
        if (sentence.question) ids.add(IN_QUESTION + index);
      }
    }
  }
  for (const [index, count] of counts.entries()) {
    if (count > 0) ids.add(index);
    if (count > 2) ids.add(OFTEN + index);
  }
  addLine(ids, parts.subject, IN_SUBJECT);
  addLine(ids, parts.greeting, IN_GREETING);
  addLine(ids, parts.signature, IN_SIGNATURE);
  addMarks(ids, parts);
  return [...ids];
}

const squash = (value: number): number => 1 / (1 + Math.exp(-value));

/** Mean odds of each paragraph: a pitch usually has a paragraph to itself. */
function readParagraphs(odds: readonly number[], paragraphs: readonly number[]): number[] {
  const sums = new Map<number, [sum: number, count: number]>();
  for (const [index, value] of odds.entries()) {
    const key = paragraphs[index] ?? 0;
    const [sum, count] = sums.get(key) ?? [0, 0];
    sums.set(key, [sum + value, count + 1]);
  }
  return [...sums.values()].map(([sum, count]) => sum / count);
}

/** What the clause scores (log odds) say about the draft as a whole; DRAFT_NUMBERS numbers, each about 0..1. */
export function summarise(scores: readonly number[], paragraphs: readonly number[]): number[] {
  if (scores.length === 0) return new Array<number>(DRAFT_NUMBERS).fill(0);
  const odds = scores.map(squash);
  const sorted = [...odds].sort((a, b) => b - a);
  const top = (count: number): number =>
    sorted.slice(0, count).reduce((sum, value) => sum + value, 0) / Math.min(count, sorted.length);
  const means = readParagraphs(odds, paragraphs);
  return [
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    top(3),
    odds.reduce((sum, value) => sum + value, 0) / odds.length,
    odds.filter((value) => value > 0.5).length / odds.length,
    Math.min(1, odds.filter((value) => value > 0.6).length / 4),
    Math.max(...odds.slice(0, 2)),
    Math.max(...odds.slice(-2)),
    Math.max(...means),
    means[0] ?? 0,
    means.at(-1) ?? 0,
  ];
}
