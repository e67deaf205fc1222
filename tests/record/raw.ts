import Dexie from 'dexie';

/** Every row of a record's database and of its copy as they lie there, past everything that opens them; bytes as numbers. */
export async function rawRows(name: string): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const store of [name, `${name}-copy`]) {
    const raw = await new Dexie(store).open();
    for (const table of raw.tables) found[`${store}/${table.name}`] = await table.toArray();
    raw.close();
  }
  return found;
}
