import { cues } from './cues';
import { wordClasses } from './lexicon';
import { rules } from './rules/index';
import { SIGNS } from './signs';

/**
 * Where each feature has its weight. Structure has exact places, word sequences are hashed behind it.
 * Changing anything here means training again (scripts/train-coach.mjs).
 */
export const CLASS_COUNT = wordClasses.length;

/** Who or what a clause starts with: a stand-in for its subject and mood. */
export const SUBJECTS = ['us', 'me', 'you', 'they', 'thing', 'wh', 'aux', 'verb', 'other'] as const;

/** Clause model: word classes in the clause, in it as a question, around it; subject by class; rules; cues; shape; words. */
export const PLAIN = 0;
export const ASKING = PLAIN + CLASS_COUNT;
export const AROUND = ASKING + CLASS_COUNT;
export const SUBJECT = AROUND + CLASS_COUNT;
export const RULE = SUBJECT + SUBJECTS.length * (CLASS_COUNT + 1);
export const CUE = RULE + rules.length;
export const SHAPE = CUE + cues.length;
const SHAPE_COUNT = 80;
export const STRUCTURAL_COUNT = SHAPE + SHAPE_COUNT;
const HASHED_COUNT = 1 << 13;
export const CLAUSE_DIMENSIONS = STRUCTURAL_COUNT + HASHED_COUNT;

/** Draft models: word classes once, often, in the subject line, in questions, greeting, signature; signs; then numbers. */
const ONCE = 0;
export const OFTEN = ONCE + CLASS_COUNT;
export const IN_SUBJECT = OFTEN + CLASS_COUNT;
export const IN_QUESTION = IN_SUBJECT + CLASS_COUNT;
export const IN_GREETING = IN_QUESTION + CLASS_COUNT;
export const IN_SIGNATURE = IN_GREETING + CLASS_COUNT;
export const SIGN = IN_SIGNATURE + CLASS_COUNT;
/** Signs that are counts and marks of the whole draft stand behind the patterns. */
export const MARK = SIGN + SIGNS.length;
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
