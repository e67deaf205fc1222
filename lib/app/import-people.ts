import { emptyKnown, type Incoming } from '../core/import-plan';
import { addRows, emptyPlan, type ImportPlan, type PlannedRow } from '../core/import-tally';
import { shortName } from '../core/short-name';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import { write } from '../data/write';
import type { ImportedPerson } from '../formats/imported-person';
import { compareConnections, putCompared } from './compare-connections';
import type { Desk, Receipt } from './desk';
import { type Decided, decideAll, emptyAccounts, lookUp, lookUpAccounts, putAll } from './import-batch';
import { type FromFile, type ImportChoices, incomingOf, type Taking } from './import-incoming';

export type { ImportChoices, ImportPlan };

/**
 * `from` is the file's name as the user knows it: "Connections.csv"; a person's own `from` goes before. `whole`: every row
 * could be read, so that whoever isn't there is missed.
 */
export type ImportInput = {
  clientId: string;
  people: readonly ImportedPerson[];
  from: string;
  choices?: ImportChoices;
  whole?: boolean;
};
export type ImportOptions = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

/** `receiptId` is the whole import's: `undo` takes all of it back. After a cancel that is what was written so far. */
export type ImportReceipt = Receipt & ImportPlan & { cancelled: boolean };

/** Weight of a slice, a person weighing one: small enough that deciding, checking and copying takes a few milliseconds. */
const SLICE = 100;
/** Dated things that weigh as much as a person. */
const ENTRIES_A_PERSON = 4;

/** What an import would do, row by row, without writing. Rejects with the signal's reason when it is aborted. */
export async function planImport(
  desk: Desk,
  input: Omit<ImportInput, 'clientId'>,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const plan = emptyPlan();
  const told = new Set<string>();
  const known = emptyKnown();
  const taking = await takingOf(desk, input.choices);
  const compared = await compareConnections(desk, input.people, input.whole === true);
  plan.vanished = compared.vanished;
  let done = 0;
  for (const slice of slicesOf(compared.people)) {
    options.signal?.throwIfAborted();
    const people = await incomingOf(slice, taking);
    await lookUp(desk.db, people, known);
    const on = { known, accounts: emptyAccounts(), grainOf: grainsOf(desk, input.from, { people, slice }) };
    const { decisions } = decideAll(desk, people, on);
    addRows(plan, rowsOf({ people, slice, decisions }), told);
    done += slice.length;
    options.onProgress?.(done, input.people.length);
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
  const told = new Set<string>();
  const taking = await takingOf(desk, input.choices);
  const compared = await compareConnections(desk, input.people, input.whole === true);
  let done = 0;
  for (const [index, slice] of slicesOf(compared.people).entries()) {
    if (options.signal?.aborted) return { receiptId: group, ...plan, cancelled: true };
    addRows(plan, await importSlice(desk, input, { slice, index, taking }), told);
    done += slice.length;
    options.onProgress?.(done, input.people.length);
    await breathe();
  }
  // Written even if it holds nothing: by this it is known that the import came to its end.
  await putCompared(desk, compared, { ...headOf(input, THE_END), from: connectionsFrom(input) });
  return { receiptId: group, ...plan, vanished: compared.vanished, cancelled: false };
}

/** The last write of an import. */
const THE_END = 'end';

/** Did the import of that receipt write everything, or was it stopped or cut off on the way? */
export async function isWholeImport(db: RecordDb, receiptId: string): Promise<boolean> {
  const clientId = `${receiptId.slice('import:'.length)}:${THE_END}`;
  return (await db.table('journal').where('clientId').equals(clientId).count()) > 0;
}

/** Each write of an import has a name of its own; all are taken back as one. */
function headOf({ clientId, from }: ImportInput, part: string | number) {
  const group = `import:${clientId}`;
  return { clientId: `${clientId}:${part}`, verb: 'import-people', label: from, group, bulk: true } as const;
}

/** The list of connections, where several files are imported as one. */
const connectionsFrom = ({ people, from }: ImportInput): string =>
  people.find(({ connectedOn }) => connectedOn !== undefined)?.from ?? from;

type Slice = { slice: readonly ImportedPerson[]; index: number; taking: Taking };

async function importSlice(desk: Desk, input: ImportInput, { slice, index, taking }: Slice): Promise<PlannedRow[]> {
  const people = await incomingOf(slice, taking);
  const { answer } = await write(desk, headOf(input, index), async (tx) => {
    const [known, accounts] = [await lookUp(tx.db, people), await lookUpAccounts(tx.db, people)];
    const on = { known, accounts, grainOf: grainsOf(desk, input.from, { people, slice }) };
    const { rows, decisions } = decideAll(desk, people, on);
    await putAll(tx, rows, desk.now());
    return rowsOf({ people, slice, decisions }).map(withoutStranger);
  });
  return answer.map((row, index) => withName(row, people[index]));
}

/** The journal keeps what was answered: of whoever isn't in the record the row's number is enough. */
function withoutStranger(row: PlannedRow): PlannedRow {
  return row.outcome === 'skipped' ? { ...row, name: '' } : row;
}

/** What is said on the screen and in the report has the name again, out of the file; of the erased it never had. */
function withName(row: PlannedRow, person: Incoming | undefined): PlannedRow {
  return row.name === '' && row.reason !== 'erased' && person ? { ...row, name: person.fields.name } : row;
}

/** Subjects of messages are kept as those of mails are. */
async function takingOf(desk: Desk, choices: ImportChoices = {}): Promise<Taking> {
  const settings = await read(desk.db, (db) => db.table('settings').get('settings'));
  return { ...choices, keepSubjects: settings?.keepSubjects === true };
}

/** In the order of the file; a person with much to tell makes a slice shorter. The same file gives the same slices. */
function slicesOf(people: readonly ImportedPerson[]): ImportedPerson[][] {
  const slices: ImportedPerson[][] = [];
  let weight = SLICE;
  for (const person of people) {
    if (weight >= SLICE) {
      slices.push([]);
      weight = 0;
    }
    slices.at(-1)?.push(person);
    weight += 1 + (person.entries?.length ?? 0) / ENTRIES_A_PERSON;
  }
  return slices;
}

/** Lets typing and painting go first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

type Sliced = { people: readonly FromFile[]; slice: readonly ImportedPerson[] };

/** A path within an archive can be as long as its maker wants. */
const LONGEST_FROM = 400;

/** Where each person of a slice comes from: their own file, or the only one. */
function grainsOf(desk: Desk, from: string, { people, slice }: Sliced) {
  const at = desk.now();
  const files = new Map<Incoming, string>(people.map((person, index) => [person, slice[index]?.from ?? from]));
  return (person: Incoming) => ({
    source: 'imported' as const,
    at,
    from: shortName(files.get(person) ?? from, LONGEST_FROM),
  });
}

function rowsOf({ people, slice, decisions }: Sliced & { decisions: readonly Decided[] }): PlannedRow[] {
  return people.flatMap((person, index) => {
    const decision = decisions[index];
    return decision ? [rowOf(person, slice[index], decision)] : [];
  });
}

function rowOf(person: FromFile, file: ImportedPerson | undefined, decision: Decided): PlannedRow {
  const { outcome, reason, contactIds, fates } = decision;
  const left = outcome === 'skipped' || outcome === 'conflict';
  const entries = person.entries?.map(({ row }, at) => ({
    ...{ row, fate: left ? reason : (fates[at] ?? 'entry-known') },
    ...(!left && person.cut.entries.has(at) && { cut: true as const }),
  }));
  const cut = left ? [] : [...person.cut.parts, ...(decision.tagsCut ? (['tags'] as const) : [])];
  const stranger =
    file?.onlyKnown && entries && (outcome === 'new' || reason === 'not-in-record') && person.fields.name;
  return {
    ...(stranger && { stranger: true as const }),
    ...(file?.from !== undefined && { from: file.from }),
    row: person.row,
    // Whoever was erased isn't named again, not even here.
    name: reason === 'erased' ? '' : person.fields.name,
    outcome,
    reason,
    contactIds,
    ...(file?.onlyKnown && outcome !== 'new' && { aside: true as const }),
    ...(entries && { entries }),
    ...(cut.length > 0 && { cut: [...new Set(cut)] }),
  };
}
