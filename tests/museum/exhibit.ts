import Dexie from 'dexie';

/** A whole database as one schema version left it. */
export type Exhibit = {
  version: number;
  /** Dexie's notation, as it was then. */
  stores: Record<string, string | null>;
  rows: Record<string, { id?: string; seq?: number }[]>;
};

/** Puts a museum piece into a new browser database exactly as that version would have; nobody sees it half filled. */
export async function exhibit(piece: Exhibit, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(piece.version).stores(piece.stores);
  old.on('populate', (tx) => {
    for (const [table, rows] of Object.entries(piece.rows)) void tx.table(table).bulkAdd(rows);
  });
  await old.open();
  old.close();
}
