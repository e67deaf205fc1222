import { type Key, keyText } from '../core/identity';
import type { Reader } from '../data/tables';

/** Whose a key is, by its text, as far as nobody said that it isn't theirs. Exact; nobody is guessed. */
export async function readKeyOwners(db: Reader, keys: readonly Key[]): Promise<Map<string, string>> {
  const pairs = new Map(keys.map((key) => [keyText(key), [key.kind, key.value] as [string, string]]));
  const found = await db
    .table('identities')
    .where('[kind+value]')
    .anyOf([...pairs.values()])
    .toArray();
  const ids = [...new Set(found.map(({ contactId }) => contactId))];
  const contacts = new Map((await db.table('contacts').bulkGet(ids)).map((contact) => [contact?.id, contact]));
  return new Map(
    found.flatMap((identity) => {
      const contact = contacts.get(identity.contactId);
      const text = keyText(identity);
      return contact && !contact.notThem?.includes(text) ? [[text, contact.id]] : [];
    }),
  );
}
