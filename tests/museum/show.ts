import { readdirSync, readFileSync } from 'node:fs';
import type { CopyStore } from '../../lib/data/two-copies/copy-store';
import type { Exhibit } from './exhibit';

export { exhibit } from './exhibit';

const MUSEUM = new URL('./', import.meta.url);

/** Names of the databases, oldest first: "v1" … */
export const pieces = readdirSync(MUSEUM)
  .flatMap((name) => /^(v\d+)\.json$/.exec(name)?.[1] ?? [])
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

export function readPiece(name: string): Exhibit {
  return JSON.parse(readFileSync(new URL(`${name}.json`, MUSEUM), 'utf8'));
}

export function readPieceCopy(name: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${name}-copy.json`, MUSEUM), 'utf8'));
}

/** Puts the second copy that the same version wrote into its store. */
export async function exhibitCopy(piece: string, copy: CopyStore): Promise<void> {
  await copy.write(new Map(Object.entries(readPieceCopy(piece))));
}
