import { HEARD_KINDS } from './heard-questions';
import { pointOfPurpose } from './profile-points';
import type { Fact, Source } from './record';
import type { HeardKind } from './record-depth';
import { HISTORY_PARTS, type HistoryPart } from './starter-questions';

/** What an answer is: a piece of their history, something said of their work, or a fact. */
export type AnswerKind = HistoryPart | HeardKind | 'fact';

const ANSWER_KINDS: readonly AnswerKind[] = ['fact', ...HEARD_KINDS, ...HISTORY_PARTS];

/** What they answered, in their words, what it is kept as, and how we know it. */
export type Answer = { words: string; kind: AnswerKind; source: Source };

/** Where an answer goes: the table, and what of the table. */
export type AnswerPlace =
  | { table: 'history'; part: HistoryPart }
  | { table: 'heard'; kind: HeardKind }
  | ({ table: 'facts' } & Pick<Fact, 'group' | 'key' | 'sensitivity'>);

/** What the answer to a question of that purpose most likely is. */
export function answerKindOf(purpose: string): AnswerKind {
  return ANSWER_KINDS.find((kind) => kind === purpose) ?? 'fact';
}

/** The place for an answer of that kind to a question of that purpose; a point of the profile has one of its own. */
export function answerPlace(kind: AnswerKind, purpose: string): AnswerPlace {
  const part = HISTORY_PARTS.find((one) => one === kind);
  if (part) return { table: 'history', part };
  const heard = HEARD_KINDS.find((one) => one === kind);
  if (heard) return { table: 'heard', kind: heard };
  const point = pointOfPurpose(purpose);
  if (point) return { table: 'facts', group: point.store, key: point.id, sensitivity: point.sensitivity };
  return { table: 'facts', group: 'other', key: 'other', sensitivity: 1 };
}
