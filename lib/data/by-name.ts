import type { ReadRows, ReadTable } from './read-table';

/**
 * Rows of one of these names, in capitals or not, in the order of their names. Not by the index alone: Dexie's search
 * fails on a name whose capital comes after its small letter ("İstanbul", "Ÿnsect", "µTorrent"), and misses one whose
 * capital is two letters.
 */
export function rowsNamed<Row extends { name: string }>(
  table: ReadTable<Row>,
  names: readonly string[],
): ReadRows<Row> {
  if (names.every(isPlain)) return table.where('name').anyOfIgnoreCase([...names]);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return table.orderBy('name').filter(({ name }) => wanted.has(name.toLowerCase()));
}

/** As `rowsNamed`: rows whose name begins so. */
export function rowsBeginning<Row extends { name: string }>(table: ReadTable<Row>, start: string): ReadRows<Row> {
  if (isPlain(start)) return table.where('name').startsWithIgnoreCase(start);
  const wanted = start.toLowerCase();
  return table.orderBy('name').filter(({ name }) => name.toLowerCase().startsWith(wanted));
}

/** Letter by letter one small and one capital letter, the capital first in the order of the alphabet. */
function isPlain(text: string): boolean {
  return [...text].every((letter) => {
    const [capital, small] = [letter.toUpperCase(), letter.toLowerCase()];
    return capital.length === letter.length && small.length === letter.length && capital <= small;
  });
}
