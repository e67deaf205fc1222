import type { Desk, Receipt, TypedKey } from './desk';

/** One person of an import file: what `lib/formats` makes of a row or a card, or anything of that shape. */
export type ImportedPerson = {
  name: string;
  goesBy?: string;
  role?: string;
  company?: string;
  location?: string;
  identities: TypedKey[];
  tags?: string[];
  notes?: string;
  /** "YYYY-MM-DD" or "--MM-DD". */
  birthday?: string;
  /** Day of the LinkedIn connection, "YYYY-MM-DD". */
  connectedOn?: string;
  /** Line of the file (or number of the card), from 1. */
  row: number;
};

/** `conflict`: its keys belong to two contacts, nothing is written. */
export type ImportOutcome = 'new' | 'merged' | 'same' | 'conflict' | 'skipped';
export type ImportReason =
  | 'new'
  | 'adds' /* fills what was empty */
  | 'differs' /* other value than ours: kept beside it as a suggestion */
  | 'nothing-new'
  | 'two-people'
  | 'nothing-to-go-by'
  | 'role-address';
export type PlannedRow = {
  row: number;
  name: string;
  outcome: ImportOutcome;
  reason: ImportReason;
  /** The contact it joins, or the ones it is torn between. */
  contactIds: string[];
};
export type ImportCounts = Record<ImportOutcome, number>;
export type ImportPlan = { counts: ImportCounts; rows: PlannedRow[] };

/** `from` is the file's name as the user knows it: "Connections.csv". */
export type ImportInput = { clientId: string; people: readonly ImportedPerson[]; from: string };
export type ImportOptions = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };
/** `receiptId` is the whole import's group id. After a cancel, what was written so far can be undone by it. */
export type ImportReceipt = Receipt & ImportPlan & { cancelled: boolean };

export declare function planImport(
  desk: Desk,
  input: Omit<ImportInput, 'clientId'>,
  options?: ImportOptions,
): Promise<ImportPlan>;
export declare function importPeople(desk: Desk, input: ImportInput, options?: ImportOptions): Promise<ImportReceipt>;
