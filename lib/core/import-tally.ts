import type { EntryFate } from './import-entries';
import type { ImportOutcome, ImportReason } from './import-plan';

/** What of a row can be too long, or too many. Words for each live in the locale file. */
export type CutPart = 'name' | 'field' | 'address' | 'tag' | 'tags' | 'fact' | 'note';

/** One row of an import and what becomes of it. */
export type PlannedRow = {
  /** The file's name, where several are imported as one. */
  from?: string;
  /** Row of the file, or number of the card. */
  row: number;
  name: string;
  outcome: ImportOutcome;
  reason: ImportReason;
  /** The contact it joins, or the ones it is torn between. */
  contactIds: string[];
  /** It is no person of its own, but something about one: messages, a recommendation. */
  aside?: true;
  /** Not one of the user's people, and only known by what was exchanged: a contact if the user wants. */
  stranger?: true;
  /** What it tells that is dated, a row each. */
  entries?: ToldEntry[];
  /** What of it was shortened, because there is no room for more. */
  cut?: CutPart[];
};

/** Something dated; `cut`: its words were shortened. */
export type ToldEntry = { row: number; fate: EntryFate | ImportReason; cut?: true };

/** Why a row was passed over on purpose, though it could be read. Words for each live in the locale file. */
export type PassedReason = 'draft' | 'group-thread' | 'spam' | 'only-me' | 'which-is-me' | 'name-only' | 'which-way';

/** Dated things, counted: added, there before, left out. */
export type EntryCounts = { added: number; known: number; leftOut: number };

/** What an import does or did. `leftOut`: why entries were left out, and how many. */
export type ImportPlan = {
  counts: Record<ImportOutcome, number>;
  rows: PlannedRow[];
  entries: EntryCounts & { why: Partial<Record<EntryFate | ImportReason, number>> };
  /** Contacts whose timelines get something. */
  told: number;
  /** Connections of before that a newer list doesn't have: each is asked about. */
  vanished: { contactId: string; name: string }[];
};

/** How many people would become contacts only because something was exchanged with them. */
export function countStrangers(rows: readonly PlannedRow[]): number {
  return new Set(rows.flatMap(({ stranger, name }) => (stranger ? [name] : []))).size;
}

/** Nothing so far. */
export function emptyPlan(): ImportPlan {
  return {
    counts: { new: 0, merged: 0, same: 0, conflict: 0, skipped: 0 },
    rows: [],
    entries: { added: 0, known: 0, leftOut: 0, why: {} },
    told: 0,
    vanished: [],
  };
}

/** Adds rows to the sum; `told` holds the contacts that were counted before. */
export function addRows(plan: ImportPlan, rows: readonly PlannedRow[], told: Set<string>): void {
  for (const row of rows) {
    plan.rows.push(row);
    if (!row.aside) plan.counts[row.outcome]++;
    for (const { fate } of entriesOf(row)) addEntry(plan.entries, fate);
    if (entriesOf(row).some(({ fate }) => fate === 'entry-new')) for (const id of row.contactIds) told.add(id);
  }
  plan.told = told.size;
}

/** The dated things of a row; what is told without a date (an endorsement) counts as one. */
export function entriesOf({ aside, entries, row, outcome, reason }: PlannedRow): ToldEntry[] {
  if (!aside || (entries && entries.length > 0)) return entries ?? [];
  return [
    {
      row,
      fate: outcome === 'merged' || outcome === 'new' ? 'entry-new' : outcome === 'same' ? 'entry-known' : reason,
    },
  ];
}

function addEntry(entries: ImportPlan['entries'], fate: EntryFate | ImportReason): void {
  if (fate === 'entry-new') entries.added++;
  else if (fate === 'entry-known') entries.known++;
  else {
    entries.leftOut++;
    entries.why[fate] = (entries.why[fate] ?? 0) + 1;
  }
}
