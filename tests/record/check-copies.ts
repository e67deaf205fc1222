import type { Desk } from '../../lib/data/desk';
import { readCopyMark } from '../../lib/data/two-copies/copy-rows';
import { type AllTables, readEntries } from '../../lib/data/two-copies/entries';

/** Both copies must hold the same rows in every table, and say the same of themselves. Returns what differs. */
export async function checkCopies(desk: Desk): Promise<string[]> {
  const { db } = desk;
  const copy = readEntries(await db.copy.readAll());
  const wrong = [...copy.damaged.keys()].map((key) => `copy: ${key} can't be read`);
  for (const name of Object.keys(copy.tables) as (keyof AllTables)[]) {
    const [stored, copied] = [await db.dexie.table(name).toArray(), copy.tables[name]].map(byKey);
    for (const key of new Set([...(stored?.keys() ?? []), ...(copied?.keys() ?? [])])) {
      if (stored?.get(key) !== copied?.get(key)) wrong.push(`${name} ${key} differs from its copy`);
    }
  }
  const [mark, copied] = [await db.dexie.table('meta').get('record'), await readCopyMark(db)];
  // Nothing was ever written: then there is nothing to copy.
  if ((mark?.lastSeq ?? 0) > 0 && text(mark) !== text(copied))
    wrong.push(`marks differ: ${text(mark)} ${text(copied)}`);
  return wrong;
}

function byKey(rows: readonly object[]): Map<string, string> {
  return new Map(rows.map((row) => [String(Reflect.get(row, 'seq') ?? Reflect.get(row, 'id')), text(row)]));
}

/** The order of a row's fields says nothing. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
