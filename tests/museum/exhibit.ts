/** A whole database as one schema version left it. */
export type Exhibit = {
  version: number;
  /** Dexie's notation, as it was then. */
  stores: Record<string, string | null>;
  rows: Record<string, { id?: string; seq?: number }[]>;
};
