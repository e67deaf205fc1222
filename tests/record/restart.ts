import Dexie from 'dexie';
import { fileNote } from '../../lib/app/file-note';
import { saveContact } from '../../lib/app/save-contact';
import { RecordDb, type RecordOptions } from '../../lib/data/db';
import type { Desk } from '../../lib/data/desk';
import type { CopyStore } from '../../lib/data/two-copies/copy-store';
import { databaseCopy } from '../../lib/data/two-copies/database-copy';
import { consentedDesk } from './desk';
import { clientId, GRAIN } from './people';

/** A record of so many people with an address, a company and two notes each. */
export async function filledDesk(name: string, people = 5): Promise<Desk> {
  const desk = await consentedDesk(name);
  for (let index = 0; index < people; index++) await addPerson(desk, index);
  return desk;
}

/** One more of them; answers with the contact's id. */
export async function addPerson(desk: Desk, index: number): Promise<string> {
  const contact = { name: `Person ${index}`, company: `Works ${index % 3}` };
  const identities = [{ kind: 'mail' as const, typed: `p${index}@works${index}.example` }];
  const { contactId } = await saveContact(desk, { clientId: clientId(), contact, identities, grain: GRAIN });
  for (const line of ['likes tea', 'promised a sheet'])
    await fileNote(desk, { clientId: clientId(), contactId, line, pieces: [] });
  return contactId;
}

/** The browser ends and starts again; what happens in between is done to what lies on the disk. */
export async function restart(
  desk: Desk,
  meanwhile: (disk: { copy: CopyStore; loseDatabase(): Promise<void> }) => Promise<void> = async () => {},
  options: RecordOptions = {},
): Promise<Desk> {
  const { name } = desk.db;
  desk.db.close();
  const copy = databaseCopy(`${name}-copy`);
  await meanwhile({ copy, loseDatabase: () => Dexie.delete(name) });
  copy.close();
  return { ...desk, db: new RecordDb(name, options) };
}

/** Everything in the copy is gone. */
export async function empty(copy: CopyStore): Promise<void> {
  await copy.remove(await copy.keys());
}

/** The copy as it was at some moment, to be put back later. */
export async function photograph(desk: Desk): Promise<(copy: CopyStore) => Promise<void>> {
  const entries = await desk.db.copy.readAll();
  return async (copy) => {
    await empty(copy);
    await copy.write(entries);
  };
}

/** The database as it was at some moment, to be put back later. */
export async function photographDatabase(desk: Desk): Promise<(name: string) => Promise<void>> {
  const { verno, tables } = desk.db.dexie;
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return async (name) => {
    const raw = await new Dexie(name).open();
    if (raw.verno !== verno) throw new Error('That database is of another time.');
    for (const [table, all] of rows) {
      await raw.table(table).clear();
      await raw.table(table).bulkPut(all);
    }
    raw.close();
  };
}
