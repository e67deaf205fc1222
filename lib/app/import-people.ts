import {
  emptyKnown,
  type ImportDecision,
  type ImportOutcome,
  type ImportReason,
  type Incoming,
} from '../core/import-plan';
import type { Grain } from '../core/record';
import { write } from '../data/write';
import type { ImportedPerson } from '../formats/imported-person';
import type { Desk, Receipt } from './desk';
import { decideAll, emptyAccounts, lookUp, lookUpAccounts, putAll } from './import-batch';
import { normaliseKeys } from './keys';

type PlannedRow = {
  /** Row of the file, or number of the card. */
  row: number;
  name: string;
  outcome: ImportOutcome;
  reason: ImportReason;
  /** The contact it joins, or the ones it is torn between. */
  contactIds: string[];
};
type ImportCounts = Record<ImportOutcome, number>;
export type ImportPlan = { counts: ImportCounts; rows: PlannedRow[] };

/** `from` is the file's name as the user knows it: "Connections.csv". */
export type ImportInput = { clientId: string; people: readonly ImportedPerson[]; from: string };
export type ImportOptions = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

/** `receiptId` is the whole import's: `undo` takes all of it back. After a cancel that is what was written so far. */
export type ImportReceipt = Receipt & ImportPlan & { cancelled: boolean };

/** People a slice: small enough that deciding, checking and copying them takes a few milliseconds. */
const SLICE = 100;

/** What an import would do, row by row, without writing. Rejects with the signal's reason when it is aborted. */
export async function planImport(
  desk: Desk,
  input: Omit<ImportInput, 'clientId'>,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const plan = emptyPlan();
  const known = emptyKnown();
  for (const slice of slicesOf(input.people)) {
    options.signal?.throwIfAborted();
    const people = await incomingOf(slice);
    await lookUp(desk.db, people, known);
    const on = { known, accounts: emptyAccounts(), grain: grainOf(desk, input.from) };
    const { decisions } = decideAll(desk, people, on);
    addRows(plan, rowsOf(people, decisions));
    options.onProgress?.(plan.rows.length, input.people.length);
    await breathe();
  }
  return plan;
}

/**
 * Imports people slice by slice, each in a write of its own and all under one group. The same client id again goes on
 * where it stopped. An abort stops after the slice at hand and is no error.
 */
export async function importPeople(
  desk: Desk,
  input: ImportInput,
  options: ImportOptions = {},
): Promise<ImportReceipt> {
  const group = `import:${input.clientId}`;
  const plan = emptyPlan();
  for (const [index, slice] of slicesOf(input.people).entries()) {
    if (options.signal?.aborted) return { receiptId: group, ...plan, cancelled: true };
    const people = await incomingOf(slice);
    const head = {
      clientId: `${input.clientId}:${index}`,
      verb: 'import-people',
      label: input.from,
      group,
      bulk: true,
    } as const;
    const { answer } = await write(desk, head, async (tx) => {
      const [known, accounts] = [await lookUp(tx.db, people), await lookUpAccounts(tx.db, people)];
      const on = { known, accounts, grain: grainOf(desk, input.from) };
      const { rows, decisions } = decideAll(desk, people, on);
      await putAll(tx, rows);
      return rowsOf(people, decisions);
    });
    addRows(plan, answer);
    options.onProgress?.(plan.rows.length, input.people.length);
    await breathe();
  }
  return { receiptId: group, ...plan, cancelled: false };
}

function emptyPlan(): ImportPlan {
  return { counts: { new: 0, merged: 0, same: 0, conflict: 0, skipped: 0 }, rows: [] };
}

function slicesOf<T>(people: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(people.length / SLICE) }, (_, at) =>
    people.slice(at * SLICE, (at + 1) * SLICE),
  );
}

/** Lets typing and painting go first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function grainOf(desk: Desk, from: string): Grain {
  return { source: 'imported', at: desk.now(), from };
}

async function incomingOf(slice: readonly ImportedPerson[]): Promise<Incoming[]> {
  const people: Incoming[] = [];
  for (const person of slice) people.push({ ...plainFields(person), keys: await normaliseKeys(person.identities) });
  return people;
}

function plainFields(person: ImportedPerson): Omit<Incoming, 'keys'> {
  const { row, name, goesBy, pronunciation, role, company, location } = person;
  const clip = (text: string | undefined) => text?.trim().slice(0, 2_000) || undefined;
  const optional = {
    goesBy: clip(goesBy),
    pronunciation: clip(pronunciation),
    role: clip(role),
    company: clip(company),
    location: clip(location),
  };
  const fields = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { row, fields: { ...fields, name: clip(name) ?? '' }, tags: person.tags ?? [], facts: factsOf(person) };
}

function factsOf(person: ImportedPerson): Incoming['facts'] {
  const { birthday, anniversary, connectedOn, notes, facts = [] } = person;
  return [
    ...facts,
    ...(birthday ? [{ group: 'date', key: 'birthday', value: birthday }] : []),
    ...(anniversary ? [{ group: 'date', key: 'anniversary', value: anniversary }] : []),
    ...(connectedOn ? [{ group: 'work', key: 'connected-on', value: connectedOn }] : []),
    ...(notes?.trim() ? [{ group: 'other', key: 'note', value: notes.trim() }] : []),
  ];
}

function rowsOf(people: readonly Incoming[], decisions: readonly ImportDecision[]): PlannedRow[] {
  return people.flatMap((person, index) => {
    const decision = decisions[index];
    if (!decision) return [];
    const { outcome, reason, contactIds } = decision;
    return [{ row: person.row, name: person.fields.name, outcome, reason, contactIds }];
  });
}

function addRows(plan: ImportPlan, rows: readonly PlannedRow[]): void {
  for (const row of rows) {
    plan.rows.push(row);
    plan.counts[row.outcome]++;
  }
}
