import type { Finding, Review, SentenceView } from '../coach/types';
import type { DraftKind } from '../core/sighting';
import type { TextRange } from './text-map';

/** Enough to see where a draft goes wrong, few enough to go on writing. */
const MOST_MARKS = 5;

/** First and second touches: here a pitch move is marked too. In answers only what sets off the radar is. */
const FIRST_TOUCH: ReadonlySet<DraftKind> = new Set(['new', 'message', 'invitation-note']);

/** A draft that is only just begun, or is this short, is no heap of marks. */
const FEW_WORDS = 25;

/** What sets off the radar, and what the user wants to see marked in any mail. */
const isLoud = ({ severity, ruleId }: Finding): boolean => severity > 2 || ruleId.startsWith('own:');

/**
 * The findings worth painting: worst first up to five, answered in text order. In fewer than 25 words that is what sets
 * off the radar, else the one worst line. Polish stands in the panel only, and so does what is about the whole draft.
 */
export function chooseMarks({ findings, measures }: Pick<Review, 'findings' | 'measures'>, kind: DraftKind): Finding[] {
  const worst = findings
    .filter((finding) => isLoud(finding) || (FIRST_TOUCH.has(kind) && finding.severity > 1))
    .sort((a, b) => b.severity - a.severity || a.start - b.start);
  const loud = worst.filter(isLoud).length;
  const room = measures.words < FEW_WORDS ? Math.max(1, loud) : MOST_MARKS;
  return worst.slice(0, Math.min(MOST_MARKS, room)).sort((a, b) => a.start - b.start);
}

/** What stood marked, moved to where it stands after an edit of the text in one place. */
export function carryMarks(shown: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...shown];
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < longest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const delta = after.length - before.length;
  const last = before.length - tail;
  const move = (offset: number) => (offset <= head ? offset : offset >= last ? offset + delta : head);
  return shown.map((mark) => ({ ...mark, start: move(mark.start), end: Math.max(move(mark.start), move(mark.end)) }));
}

export type Due = {
  chosen: readonly Finding[];
  /** What is painted now, moved to the text as it is. */
  shown: readonly Finding[];
  sentences: readonly SentenceView[];
  /** Where the user writes; null when they are elsewhere. */
  caret: TextRange | null;
};

/**
 * Which marks are painted now and whether others wait. A mark that stands stays; a new one waits until the caret has
 * left its sentence: nobody is corrected in the middle of a thought.
 */
export function splitDue({ chosen, shown, sentences, caret }: Due): { now: Finding[]; waiting: boolean } {
  const now = chosen.filter((mark) => stood(mark, shown) || !isWritten(mark, { sentences, caret }));
  return { now, waiting: now.length < chosen.length };
}

function stood(mark: Finding, shown: readonly Finding[]): boolean {
  return shown.some((old) => old.category === mark.category && old.start < mark.end && mark.start < old.end);
}

function isWritten(mark: Finding, { sentences, caret }: Pick<Due, 'sentences' | 'caret'>): boolean {
  if (!caret) return false;
  const { start, end } = widen(mark, sentences);
  return caret.end >= start && caret.start <= end;
}

/** The whole sentence or sentences that a mark lies in: what "Replace" replaces. */
export function widen(mark: TextRange, sentences: readonly SentenceView[]): TextRange {
  const touched = sentences.filter((sentence) => sentence.start < mark.end && sentence.end > mark.start);
  return {
    start: Math.min(mark.start, ...touched.map((each) => each.start)),
    end: Math.max(mark.end, ...touched.map((each) => each.end)),
  };
}

/** The mark that a question at this caret is about: the one it stands in, else in its line, else the next one. */
export function markAt<M extends TextRange>(marks: readonly M[], caret: TextRange | null, text: string): M | null {
  if (!caret) return marks[0] ?? null;
  const at = caret.end;
  const inside = marks.find((mark) => mark.start <= at && at <= mark.end);
  if (inside) return inside;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const inLine = marks.find((mark) => mark.end > from && (to < 0 || mark.start < to));
  return inLine ?? marks.find((mark) => mark.start >= at) ?? marks[0] ?? null;
}
