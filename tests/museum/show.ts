import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import type { CopyStore } from '../../lib/data/two-copies/copy-store';
import type { Exhibit } from './exhibit';

const MUSEUM = new URL('./', import.meta.url);

/** Names of the databases, oldest first: "v1" … */
export const pieces = readdirSync(MUSEUM)
  .flatMap((name) => /^(v\d+)\.json$/.exec(name)?.[1] ?? [])
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

export function readPiece(name: string): Exhibit {
  return JSON.parse(readFileSync(new URL(`${name}.json`, MUSEUM), 'utf8'));
}

/** Puts a museum piece into a browser database exactly as that version would have. */
export async function exhibit(piece: Exhibit, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(piece.version).stores(piece.stores);
  for (const [table, rows] of Object.entries(piece.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

/** Puts the second copy that the same version wrote into its store. */
export async function exhibitCopy(piece: string, copy: CopyStore): Promise<void> {
  const entries: Record<string, string> = JSON.parse(readFileSync(new URL(`${piece}-copy.json`, MUSEUM), 'utf8'));
  await copy.write(new Map(Object.entries(entries)));
}
