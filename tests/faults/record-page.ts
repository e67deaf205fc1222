import { deleteContact } from '../../lib/app/delete-contact';
import { editContact } from '../../lib/app/edit-contact';
import { fileNote } from '../../lib/app/file-note';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { readContactFile } from '../../lib/app/read-file';
import { saveContact } from '../../lib/app/save-contact';
import { changeSettings } from '../../lib/app/settings';
import { settlePledge } from '../../lib/app/settle-pledge';
import { undo } from '../../lib/app/undo';
import type { PieceKind } from '../../lib/core/quick-note';
import { openDesk } from '../../lib/data/desk';
import { read } from '../../lib/data/read';
import { PEOPLE_TABLES } from '../../lib/data/tables';
import { readEntries } from '../../lib/data/two-copies/entries';
import { sound } from '../../lib/data/two-copies/open-record';
import type { Acknowledged, Said, Shown } from './acknowledged';

/**
 * Runs inside a page of the built extension, on the user's own record: the same verbs, write path and stores as the
 * product, only faster than fingers.
 */
const desk = openDesk();

export { backUp, bringBack } from './backup-page';

/** Each note holds one piece, of each kind in turn, so that every table gets rows. */
const KINDS: readonly PieceKind[] = ['promise-mine', 'preference', 'given', 'question', 'tag', 'family', 'received'];

/** People who were saved, each with so many notes; `notes` are the notes' own words, by person. */
export type Filled = { contactIds: string[]; notes: Record<string, string[]> };

/** Everything a copy holds: rows by table. */
export type Dump = Record<string, unknown[]>;

/** Agrees, and saves so many people with so many notes each: one write a note. */
export async function fill(people: number, notesEach: number): Promise<Filled> {
  await changeSettings(desk, { consentAt: 1, rulesOff: ['buzzwords'] });
  const filled: Filled = { contactIds: [], notes: {} };
  for (let person = 0; person < people; person++) {
    const contactId = await savePerson(`Person ${person}`, `person.${person}@kilns${person % 3}.example`);
    filled.contactIds.push(contactId);
    filled.notes[contactId] = [];
    for (let turn = 0; turn < notesEach; turn++) {
      const line = `filled-${person}-${turn} the kiln was fine`;
      await note(contactId, line, turn);
      filled.notes[contactId]?.push(line);
    }
  }
  return filled;
}

/** Agrees, and imports so many people: as many rows as fingers take years for. */
export async function importMany(people: number): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  const rows = Array.from({ length: people }, (_, index) => ({
    row: index + 2,
    name: `Imported ${index}`,
    role: 'Plant manager',
    company: `Kilns ${index % 300}`,
    identities: [{ kind: 'mail' as const, value: `i${index}@kilns.example`, typed: `i${index}@kilns.example` }],
  }));
  await importPeople(desk, { clientId: desk.newId(), people: rows, from: 'people.csv' });
}

/** What else users do: promises settled, rules, a merge, people deleted, an undo. Leaves the notes of `fill` alone. */
export async function live(contactIds: readonly string[]): Promise<void> {
  for (const [index, contactId] of contactIds.entries()) {
    const pledge = (await readContactFile(desk, contactId))?.pledges[0];
    if (pledge) await settlePledge(desk, { clientId: desk.newId(), pledgeId: pledge.id, state: 'kept' });
    const channels = [{ channel: 'mobile' as const, standing: 'preferred' as const }];
    const patch = { role: `Head of kiln ${index}`, rules: { channels, note: 'Mornings only' } };
    await editContact(desk, { clientId: desk.newId(), contactId, patch });
  }
  const [keepId = ''] = contactIds;
  const otherId = await savePerson('Double', 'double@kilns.example');
  await mergeContacts(desk, { clientId: desk.newId(), keepId, otherId });
  const gone = await savePerson('Gone', 'gone@kilns.example');
  await deleteContact(desk, { clientId: desk.newId(), contactId: gone });
  const back = await savePerson('Back again', 'back@kilns.example');
  const { receiptId } = await deleteContact(desk, { clientId: desk.newId(), contactId: back });
  await undo(desk, receiptId);
}

/** So many writes more, about somebody new. */
export async function writeMore(writes: number): Promise<void> {
  const contactId = await savePerson('Once more', 'once.more@kilns.example');
  for (let turn = 1; turn < writes; turn++) await note(contactId, `more-${turn} the kiln was fine`, turn);
}

/** Writes one thing after the other until the page ends; `nextSaid` tells of each the moment it is acknowledged. */
export async function beginWriting(round: number, contactIds: readonly string[]): Promise<void> {
  const writer = { round, contactIds, leaving: '' };
  void (async () => {
    for (let turn = 0; ; turn++) say(await writeAny(writer, turn));
  })().catch((error: unknown) => say({ refused: String(error) }));
}

/** Said to nobody yet, and those who wait to hear. */
const unheard: Said[] = [];
const ears: ((said: Said) => void)[] = [];

function say(said: Said): void {
  const ear = ears.shift();
  if (ear) ear(said);
  else unheard.push(said);
}

/**
 * What nobody has heard yet, as soon as there is something. The test keeps several of these waiting: an answer leaves
 * the browser at once, and what has left it before the kill counts.
 */
export function nextSaid(): Promise<Said> {
  const said = unheard.shift();
  return said ? Promise.resolve(said) : new Promise((resolve) => ears.push(resolve));
}

type Writer = { round: number; contactIds: readonly string[]; leaving: string };

/** Of ten writes two save somebody, one deletes one of these two again, the others are notes. */
async function writeAny(writer: Writer, turn: number): Promise<Acknowledged> {
  const key = `r${writer.round}-${turn}`;
  switch (turn % 10) {
    case 5:
      return { did: 'save', key, contactId: await savePerson(key, `${key}@kilns.example`) };
    case 7:
      writer.leaving = await savePerson(key, `${key}@kilns.example`);
      return { did: 'save', key, contactId: writer.leaving, leaving: true };
    case 9:
      await deleteContact(desk, { clientId: key, contactId: writer.leaving });
      return { did: 'delete', key, contactId: writer.leaving };
    default: {
      const contactId = writer.contactIds[(writer.round + turn) % writer.contactIds.length] ?? '';
      await note(contactId, `${key} the kiln was fine`, turn);
      return { did: 'note', key, contactId };
    }
  }
}

/** Everybody and their notes, by the record's own reading. */
export async function show(): Promise<Shown> {
  const people = await read(desk.db, (db) => db.table('contacts').toArray());
  const shown: Shown = Object.fromEntries(people.map(({ id }) => [id, []]));
  for (const { contactId, gist } of await read(desk.db, (db) => db.table('interactions').toArray()))
    shown[contactId]?.push(gist);
  return shown;
}

const TABLES = [...PEOPLE_TABLES, 'settings', 'journal'] as const;

/** Every row of every table, in the order of their keys, and the record's mark: two equal ones hold the same. */
export async function dump(): Promise<Dump> {
  const mark = await read(desk.db, (db) => db.table('meta').get('record'));
  const tables = await Promise.all(
    TABLES.map(async (name) => [name, await read(desk.db, (db) => db.table(name).toArray())] as const),
  );
  return { ...Object.fromEntries(tables), mark: [mark] };
}

/** The same of the second copy, past the record: what would be shown if the database were lost at this moment. */
export async function dumpCopy(): Promise<Dump> {
  const { mark, tables } = readEntries(await desk.db.copy.readAll());
  const rows = TABLES.map((name) => [name, [...tables[name]].sort(byKey)] as const);
  return { ...Object.fromEntries(rows), mark: [mark] };
}

/** Resolves when whatever the start found to repair has been repaired. */
export async function repaired(): Promise<void> {
  await sound(desk.db);
}

type Row = { id: string } | { seq: number };

/** As IndexedDB orders them: ids are compared by their code units. */
function byKey(a: Row, b: Row): number {
  if ('seq' in a && 'seq' in b) return a.seq - b.seq;
  return 'id' in a && 'id' in b && a.id < b.id ? -1 : 1;
}

async function savePerson(name: string, mail: string): Promise<string> {
  const { contactId } = await saveContact(desk, {
    clientId: desk.newId(),
    contact: { name, company: 'Kilns & Co' },
    identities: [{ kind: 'mail', typed: mail }],
    grain: { source: 'told-me', at: Date.now() },
  });
  return contactId;
}

async function note(contactId: string, line: string, turn: number): Promise<void> {
  const kind = KINDS[turn % KINDS.length] ?? 'note';
  const day = kind === 'promise-mine' ? { day: '2026-05-04' } : {};
  const pieces = [{ kind, text: line, start: 0, end: line.length, ...day }];
  await fileNote(desk, { clientId: desk.newId(), contactId, line, pieces });
}
