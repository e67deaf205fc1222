import { OWN_ID } from '../core/erased-person';
import { keyText, pointsAtPerson } from '../core/identity';
import { type IncomingEntry, KnownEntries } from '../core/import-entries';
import type { ImportDecision, Incoming, KnownPeople } from '../core/import-plan';
import type { Exchange, Grain, Interaction, Pledge } from '../core/record';
import type { RecordDb } from '../data/db';
import type { WriteTx } from '../data/write-tx';
import { putAnswered } from './answer-drafts';
import type { Desk } from './desk';

/** Cards and pages of our own name a contact of this record by its id. */
export async function lookUpOwnIds(db: RecordDb, people: readonly Incoming[], into: KnownPeople): Promise<string[]> {
  const named = people.flatMap(({ keys }) =>
    keys.filter(
      ({ kind, value }) => kind === 'vcard' && value.startsWith(OWN_ID) && !into.owners.has(`${kind}:${value}`),
    ),
  );
  const ids = named.map(({ value }) => value.slice(OWN_ID.length));
  const found = await db.table('contacts').bulkGet(ids);
  for (const contact of found) if (contact) into.owners.set(`vcard:${OWN_ID}${contact.id}`, contact.id);
  return found.flatMap((contact) => contact?.id ?? []);
}

/** What of their timelines, exchanges and promises these people's entries could be; read once a contact. */
export async function lookUpEntries(db: RecordDb, people: readonly Incoming[], into: KnownPeople): Promise<void> {
  const telling = people.filter(({ entries }) => entries && entries.length > 0);
  into.entries ??= new KnownEntries();
  into.lookedUp ??= new Set();
  const owners = telling.flatMap(({ keys }) => keys.filter(pointsAtPerson).map((key) => into.owners.get(keyText(key))));
  const ids = [...new Set(owners)].filter((id) => id !== undefined && !into.lookedUp?.has(id)) as string[];
  if (ids.length === 0) return;
  for (const id of ids) into.lookedUp.add(id);
  const of = <T extends 'interactions' | 'exchanges' | 'pledges' | 'snoozes'>(table: T) =>
    db.table(table).where('contactId').anyOf(ids).toArray();
  for (const row of await of('interactions')) into.entries.addTouch(row.contactId, row);
  for (const row of await of('exchanges')) into.entries.addExchange(row.contactId, row);
  for (const row of await of('pledges')) into.entries.addPledge(row.contactId, row);
  for (const { id } of await of('snoozes')) into.entries.addForgotten(id);
}

/** Rows of what is dated, for the tables they belong to. */
export type EntryRows = { interactions: Interaction[]; exchanges: Exchange[]; pledges: Pledge[] };

type About = { incoming: Incoming; decision: ImportDecision; contactId: string; grain: Grain };

/** Makes the rows of those entries of a person that are new. */
export function addEntryRows(desk: Desk, rows: EntryRows, { incoming, decision, contactId, grain }: About): void {
  for (const [index, entry] of (incoming.entries ?? []).entries()) {
    if (decision.fates[index] === 'entry-new') addRow(rows, entry, { id: desk.newId(), contactId, grain });
  }
}

type Head = { id: string; contactId: string; grain: Grain };

function addRow(rows: EntryRows, entry: IncomingEntry, head: Head): void {
  if (entry.is === 'touch') {
    const { row: _row, is: _is, isSubject: _isSubject, ...touch } = entry;
    rows.interactions.push({ ...touch, ...head });
  } else if (entry.is === 'exchange') {
    const { row: _row, is: _is, ...exchange } = entry;
    rows.exchanges.push({ ...exchange, ...head });
  } else {
    const { row: _row, is: _is, ...pledge } = entry;
    rows.pledges.push({ ...pledge, ...head });
  }
}

/** Writes them, and marks the drafts that are answered by them. */
export async function putEntries(
  tx: WriteTx,
  { interactions, exchanges, pledges }: EntryRows,
  now: number,
): Promise<void> {
  await tx.add('interactions', interactions);
  await tx.add('exchanges', exchanges);
  await tx.add('pledges', pledges);
  if (interactions.length > 0) await putAnswered(tx, interactions, now);
}
