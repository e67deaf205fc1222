import { cues } from './cues';
import { wordClasses } from './lexicon';
import { rules } from './rules/index';

/**
 * Where each feature has its weight. Structure has exact places, word sequences are hashed behind it.
 * Changing anything here means training again (scripts/train-coach.mjs).
 */
export const CLASS_COUNT = wordClasses.length;

/** Who or what a clause starts with: a stand-in for its subject and mood. */
export const SUBJECTS = ['us', 'me', 'you', 'they', 'thing', 'wh', 'aux', 'verb', 'other'] as const;

/** Clause models: word classes in the clause, around it; subject; rules; cues; shape; words. */
export const PLAIN = 0;
export const AROUND = PLAIN + CLASS_COUNT;
export const SUBJECT = AROUND + CLASS_COUNT;
export const RULE = SUBJECT + SUBJECTS.length;
export const CUE = RULE + rules.length;
export const SHAPE = CUE + cues.length;
const SHAPE_COUNT = 80;
export const STRUCTURAL_COUNT = SHAPE + SHAPE_COUNT;
const HASHED_COUNT = 1 << 13;
export const CLAUSE_DIMENSIONS = STRUCTURAL_COUNT + HASHED_COUNT;

/** Draft models: word classes that come often, in the subject line, in greeting, signature; marks and counts; then numbers. */
export const OFTEN = 0;
export const IN_SUBJECT = OFTEN + CLASS_COUNT;
export const IN_GREETING = IN_SUBJECT + CLASS_COUNT;
export const IN_SIGNATURE = IN_GREETING + CLASS_COUNT;
export const MARK = IN_SIGNATURE + CLASS_COUNT;
const MARK_COUNT = 40;
export const DRAFT_STRUCTURAL = MARK + MARK_COUNT;
/** FNV-1a over UTF-16 units: small, and the same everywhere. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The place of a hashed word sequence in the clause model. */
export const placeInClause = (value: number): number =>
  STRUCTURAL_COUNT + ((value ^ (value >>> 15)) & (HASHED_COUNT - 1));
