import { editContact } from '../../lib/app/edit-contact';
import { fileNote } from '../../lib/app/file-note';
import { readContactFile } from '../../lib/app/read-file';
import { saveContact } from '../../lib/app/save-contact';
import type { Contact } from '../../lib/core/record';
import { openDesk } from '../../lib/data/desk';
import { problemOf } from '../../lib/data/problem';
import { read } from '../../lib/data/read';
import { checkRecord } from '../record/check-record';

/** Runs inside a context of the built extension, on the user's own record, as fast as it can. */
const desk = openDesk();

/** Each window has a field of its own, and one that they all fight for. */
export const OWN_FIELDS = ['goesBy', 'pronunciation', 'location', 'language'] as const;
export const SHARED_FIELD = 'role';
type Field = (typeof OWN_FIELDS)[number] | typeof SHARED_FIELD;

export type Edit = {
  clientId: string;
  contactId: string;
  field: Field;
  value: string;
  /** Milliseconds until it was accepted or refused. */
  ms: number;
  /** Why it was refused; null when it was accepted. */
  problem: string | null;
};

export async function savePeople(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let person = 0; person < count; person++) {
    const saved = await saveContact(desk, {
      clientId: desk.newId(),
      contact: { name: `Crowded Person ${person}`, role: 'nobody yet' },
      identities: [],
      grain: { source: 'told-me', at: Date.now() },
    });
    ids.push(saved.contactId);
  }
  return ids;
}

/** One edit after the other, as a user would: every second one in the field of this window, the rest in the shared one. */
export async function editMany(window: number, edits: number, contactIds: readonly string[]): Promise<Edit[]> {
  const done: Edit[] = [];
  for (let turn = 0; turn < edits; turn++) {
    const clientId = `window-${window}-edit-${turn}`;
    const contactId = contactIds[((turn >> 1) * 7 + window * 3) % contactIds.length] ?? '';
    const own = OWN_FIELDS[window % OWN_FIELDS.length] ?? SHARED_FIELD;
    const field = turn % 2 === 0 ? own : SHARED_FIELD;
    const value = `w${window} t${turn}`;
    const began = performance.now();
    const problem = await editContact(desk, { clientId, contactId, patch: { [field]: value } }).then(
      () => null,
      (error: unknown) => problemOf(error),
    );
    done.push({ clientId, contactId, field, value, ms: performance.now() - began, problem });
  }
  return done;
}

/** Each as a note of its own about Dana of the sample people. Answers those that were refused. */
export async function fileNotes(lines: readonly string[]): Promise<string[]> {
  const people = await read(desk.db, (db) => db.table('contacts').where('name').equals('Dana Whitfield').toArray());
  const contactId = people[0]?.id ?? '';
  const refused: string[] = [];
  for (const line of lines) {
    const pieces = [{ kind: 'note' as const, text: line, start: 0, end: line.length }];
    await fileNote(desk, { clientId: line, contactId, line, pieces }).catch(() => refused.push(line));
  }
  return refused;
}

/** How many people there are, and how many notes of that line: by the record's own reading. */
export async function count(line: string): Promise<{ people: number; notes: number }> {
  const people = await read(desk.db, (db) => db.table('contacts').count());
  const notes = await read(desk.db, (db) => db.table('interactions').toArray());
  return { people, notes: notes.filter(({ gist }) => gist === line).length };
}

export type Findings = {
  /** Broken rules: of the record, of its copy, of the journal's numbers, of the chain of changes of each contact. */
  wrong: string[];
  /** How often each client id is in the journal. */
  times: Record<string, number>;
  people: Pick<Contact, 'id' | Field>[];
};

/** What must hold of a record that several windows wrote at once. */
export async function inspect(contactIds: readonly string[]): Promise<Findings> {
  const rows = await read(desk.db, (db) => db.table('journal').orderBy('seq').toArray());
  const wrong = await checkRecord(desk);
  const times: Record<string, number> = {};
  /** Each contact as the journal left it: whoever changed it next must have seen exactly this. */
  const last = new Map<string, string>();
  for (const [index, { seq, clientId, changes }] of rows.entries()) {
    if (seq !== index + 1) wrong.push(`journal row ${index + 1} has the number ${seq}`);
    times[clientId] = (times[clientId] ?? 0) + 1;
    for (const { table, id, before, after } of changes) {
      if (table !== 'contacts') continue;
      if (last.has(id) && last.get(id) !== JSON.stringify(before)) wrong.push(`lost update of ${id} at ${seq}`);
      last.set(id, JSON.stringify(after));
    }
  }
  const files = await Promise.all(contactIds.map((id) => readContactFile(desk, id)));
  const people = files.flatMap((file) => (file ? [file.contact] : []));
  for (const contact of people)
    if (last.get(contact.id) !== JSON.stringify(contact)) wrong.push(`${contact.id} isn't what was written last`);
  return { wrong, times, people };
}
