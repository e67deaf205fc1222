import type { ContactFile, Grain } from './record';

/** An imported file in which somebody was found, and when that was first. Epoch milliseconds. */
export type SeenInFile = { from: string; at: number };

/** So many files are named; the rest says nothing more. */
const MOST = 5;

/**
 * In which imported files somebody was, as far as anything of them came from there; newest first. More than that and the
 * day of a connection no file says of what happened between two people.
 */
export function seenInFiles({ contact, identities, facts }: ContactFile): SeenInFile[] {
  const first = new Map<string, number>();
  for (const { source, from, at } of [contact, ...identities, ...facts].map(({ grain }): Grain => grain)) {
    if (source === 'imported' && from) first.set(from, Math.min(first.get(from) ?? at, at));
  }
  return [...first]
    .map(([from, at]) => ({ from, at }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST);
}
