import type { ContactFile, Grain, InteractionKind } from './record';
import type { Decision, Evidence, HeardKind } from './record-depth';
import type { HistoryPart } from './starter-questions';

/** What a row is, for the word in front of it. */
export type EvidenceKind = HistoryPart | HeardKind | InteractionKind | 'fact';

/** A row that a statement can rest on. */
export type EvidenceRow = {
  ref: Evidence;
  kind: EvidenceKind;
  words: string;
  /** Blurred until asked for. */
  isPrivate: boolean;
  at: number;
  grain: Grain;
};

/** One statement with what it rests on, as far as that is still there and may be shown. */
export type DecisionView = {
  decision: Decision;
  rests: EvidenceRow[];
  /** How many rows it was made to rest on, each counted once. */
  all: number;
  /** How many of them were deleted since. */
  gone: number;
};

/** How they tend to decide, the newest first. `showSpecial`: facts of special categories may be shown. */
export function viewDecisions(file: ContactFile, showSpecial: boolean): DecisionView[] {
  const rows = new Map(allRows(file).map((row) => [evidenceKey(row.ref), row]));
  const shown = new Set(evidenceRows(file, showSpecial).map(({ ref }) => evidenceKey(ref)));
  return [...file.decisions]
    .sort((one, other) => other.at - one.at)
    .map((decision) => {
      const keys = [...new Set(decision.rests.map(evidenceKey))];
      const found = keys.flatMap((key) => rows.get(key) ?? []);
      const rests = found.filter(({ ref }) => shown.has(evidenceKey(ref)));
      return { decision, rests, all: keys.length, gone: keys.length - found.length };
    });
}

/** Everything of their record that a statement can rest on, the newest first. */
export function evidenceRows(file: ContactFile, showSpecial: boolean): EvidenceRow[] {
  const special = new Set(file.facts.filter(({ sensitivity }) => sensitivity === 3).map(({ id }) => id));
  return allRows(file)
    .filter(({ ref }) => showSpecial || ref.table !== 'facts' || !special.has(ref.id))
    .sort((one, other) => other.at - one.at || one.ref.id.localeCompare(other.ref.id));
}

/** What is left of the evidence when what was deleted is left out. */
export function withoutGone(file: ContactFile, decision: Decision): Evidence[] {
  const here = new Set(allRows(file).map(({ ref }) => evidenceKey(ref)));
  return decision.rests.filter((ref) => here.has(evidenceKey(ref)));
}

/** Two references to the same row have the same key. */
export function evidenceKey({ table, id }: Evidence): string {
  return `${table}/${id}`;
}

function allRows({ history, heard, facts, interactions }: ContactFile): EvidenceRow[] {
  const row = (table: Evidence['table'], { id, at, grain }: { id: string; at: number; grain: Grain }) => ({
    ref: { table, id },
    at,
    grain,
    isPrivate: false,
  });
  return [
    ...history.map((one) => ({ ...row('history', one), kind: one.part, words: one.story })),
    ...heard.map((one) => ({ ...row('heard', one), kind: one.kind, words: one.words })),
    ...facts.map((one) => ({
      ...row('facts', { ...one, at: one.grain.at }),
      kind: 'fact' as const,
      words: one.value,
      isPrivate: one.sensitivity >= 2,
    })),
    ...interactions
      .filter(({ gist }) => gist !== '')
      .map((one) => ({ ...row('interactions', one), kind: one.kind, words: one.gist })),
  ];
}
