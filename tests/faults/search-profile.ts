import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that are the test's own: what the browser asked of the network, by the test's wish. */
const NOT_THE_BROWSERS = /^network\.json$/;

/**
 * Which words lie in which files of a folder, letter by letter in one byte each or in two. Both browsers compress what they
 * store, which can cut a word in two: half of one counts as all of it.
 */
export function searchProfile(folder: string, words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const needles = words.flatMap((word) => partsOf(word).map((part) => [word, ...asBytes(part)] as const));
  for (const file of filesIn(folder)) {
    const name = relative(folder, file);
    if (NOT_THE_BROWSERS.test(name)) continue;
    const bytes = readFileSync(file);
    for (const [word, narrow, wide] of needles)
      if (bytes.includes(narrow) || bytes.includes(wide))
        found.set(word, [...new Set([...(found.get(word) ?? []), name])]);
  }
  return found;
}

const HALF = 8;

function partsOf(word: string): string[] {
  return [0, 4, word.length - HALF].map((from) => word.slice(from, from + HALF));
}

const asBytes = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] as const;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    // A socket or a link to a process that is gone.
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return [];
    return stat.isDirectory() ? filesIn(path) : stat.isFile() ? [path] : [];
  });
}
