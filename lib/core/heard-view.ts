import { HEARD_KINDS, HEARD_QUESTIONS } from './heard-questions';
import type { ContactFile } from './record';
import type { Heard, HeardKind } from './record-depth';
import { findSame } from './same-question';
import { seedOf } from './seed';

export type HeardGroup = { kind: HeardKind; rows: Heard[] };

export type HeardView = {
  /** The kinds of which something was heard; within one the newest first. */
  groups: HeardGroup[];
  /** Two things or more were heard, and all of them are problems. */
  onlyProblems: boolean;
  /** What would open the other side; null unless it is wanted, when one is on the list already, or when all were asked. */
  ask: { text: string; purpose: HeardKind } | null;
};

/** What they said of their work, by what it is, and a question where only one kind was ever heard. */
export function viewHeard(file: ContactFile): HeardView {
  const of = (kind: HeardKind) => file.heard.filter((row) => row.kind === kind);
  const groups = HEARD_KINDS.map((kind) => ({ kind, rows: of(kind).sort((one, other) => other.at - one.at) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const waits = file.questions.some((row) => row.state === 'to-ask' && OTHER_SIDE.some((one) => one === row.purpose));
  const onlyProblems = of('problem').length > 1 && of('problem').length === file.heard.length;
  const ask = onlyProblems && !waits ? (OTHER_SIDE.flatMap((kind) => next(file, kind) ?? [])[0] ?? null) : null;
  return { groups, onlyProblems, ask };
}

/** What opens the other side of problems, in this order. */
const OTHER_SIDE: readonly HeardKind[] = ['opportunity', 'strategy'];

/** An opening of that kind that was neither put to them nor on the list; another beginning for each person. */
function next(file: ContactFile, purpose: HeardKind): HeardView['ask'] {
  const all = HEARD_QUESTIONS[purpose];
  const start = seedOf(file.contact.id) % all.length;
  const text = [...all.slice(start), ...all.slice(0, start)].find((one) => !findSame(file.questions, one));
  return text === undefined ? null : { text, purpose };
}
