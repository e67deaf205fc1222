import type { Contact, Stage } from '../core/record';
import { isSameTag } from '../core/tags';
import { read } from '../data/read';
import { OWN_COLUMNS, ownCells } from '../formats/export-csv';
import { googleRow, googleTable } from '../formats/export-google';
import { type PageWords, personText } from '../formats/export-page';
import { type ExportWhat, trimFile } from '../formats/export-what';
import { startPace } from '../formats/pace';
import { collectFiles } from './collect-files';
import type { Desk } from './desk';
import { type ExportFormat, fileName, startWriter, writePerson } from './export-writers';
import { findPeople, warmSearch } from './find-people';
import { localDay } from './local-day';

export { type ExportWhat, PLAIN_EXPORT, WHOLE_EXPORT } from '../formats/export-what';
export type { ExportFormat } from './export-writers';

/** `everything`: the whole record as a backup file, whatever the filters say. */
export type ExportKind = ExportFormat | 'everything';

export type { PageWords };

/** Whom an export is about. A search finds as the People page does. */
export type ExportWho =
  | { by: 'all' }
  | { by: 'tag'; tag: string }
  | { by: 'account'; accountId: string }
  | { by: 'stage'; stage: Stage }
  | { by: 'search'; query: string }
  | { by: 'chosen'; contactIds: readonly string[] };

export type ExportInput = { format: ExportFormat; contactIds: readonly string[]; what: ExportWhat; words: PageWords };
export type ExportOptions = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal };

/** `people` counts those that are in it: who was deleted meanwhile isn't. */
export type MadeExport = {
  blob: Blob;
  name: string;
  people: number;
  /** Cells of a table that are longer than a spreadsheet holds. */
  longCells: number;
};

/** People read in one go: some milliseconds. */
const SLICE = 100;
const EVERYONE = 100_000;

/** Who an export would hold, by name. Throws `StorageFailure`. */
export async function chooseForExport(desk: Desk, who: ExportWho): Promise<{ id: string; name: string }[]> {
  const found = who.by === 'search' ? await findIds(desk, who.query) : null;
  const contacts = await read(desk.db, (db) => db.table('contacts').toArray());
  const fits = fitting(who, found);
  return contacts
    .filter(fits)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

async function findIds(desk: Desk, query: string): Promise<Set<string>> {
  await warmSearch(desk);
  return new Set((await findPeople(desk, query, EVERYONE)).map(({ contactId }) => contactId));
}

function fitting(who: ExportWho, found: ReadonlySet<string> | null): (contact: Contact) => boolean {
  switch (who.by) {
    case 'all':
      return () => true;
    case 'tag':
      return ({ tags }) => tags.some((tag) => isSameTag(tag, who.tag));
    case 'account':
      return ({ accountId }) => accountId === who.accountId;
    case 'stage':
      return ({ stage }) => stage === who.stage;
    case 'search':
      return ({ id }) => found?.has(id) ?? false;
    case 'chosen': {
      const chosen = new Set(who.contactIds);
      return ({ id }) => chosen.has(id);
    }
  }
}

/**
 * The people as one file, read and written in slices: the page keeps answering, and nothing of the record changes.
 * Rejects with the signal's reason, or `StorageFailure`.
 */
export async function exportPeople(desk: Desk, input: ExportInput, options: ExportOptions = {}): Promise<MadeExport> {
  const { format, contactIds } = input;
  const allowed = allowedIn(input);
  const pace = startPace(options.signal);
  const madeAt = desk.now();
  const names = await namesOf(desk);
  const many = contactIds.length > 1;
  const writer = startWriter(format, { words: input.words, madeAt, names, many });
  let people = 0;
  for (let at = 0; at < contactIds.length; at += SLICE) {
    const ids = contactIds.slice(at, at + SLICE);
    const files = await read(desk.db, (db) => collectFiles(db, ids));
    for (const file of files) {
      await writer.add(trimFile(file, allowed));
      await pace.rest();
    }
    people += files.length;
    options.onProgress?.(Math.min(at + SLICE, contactIds.length), contactIds.length);
  }
  const blob = await writer.end(pace);
  return { blob, name: fileName(format, localDay(madeAt), many), people, longCells: writer.longCells?.() ?? 0 };
}

/** A card is made to be handed on: nothing private is in it, whatever is asked. */
function allowedIn({ format, what }: ExportInput): ExportWhat {
  return format === 'vcard-3' || format === 'vcard-4' ? { ...what, privateToo: false } : what;
}

/** What one person gives in a format: for a look before anything is made. Null when there is no such contact. */
export async function previewExport(desk: Desk, input: ExportInput): Promise<Preview> {
  const files = await read(desk.db, (db) => collectFiles(db, input.contactIds));
  const allowed = allowedIn(input);
  const trimmed = files.map((file) => trimFile(file, allowed));
  if (input.format === 'csv') return { header: [...OWN_COLUMNS], rows: trimmed.map(ownCells) };
  if (input.format === 'google-csv') {
    const rows = trimmed.map(googleRow);
    const { header, cells } = googleTable(rows);
    return { header, rows: rows.map(cells) };
  }
  if (input.format === 'page') {
    const about = { words: input.words, madeAt: desk.now(), names: await namesOf(desk) };
    return { text: trimmed.map((file) => personText(file, about)) };
  }
  return { text: trimmed.map((file) => writePerson(input.format, file)) };
}

/** The first people of an export, as a table or as text. */
export type Preview = { header: string[]; rows: string[][] } | { text: string[] };

async function namesOf(desk: Desk): Promise<Map<string, string>> {
  const contacts = await read(desk.db, (db) => db.table('contacts').toArray());
  return new Map(contacts.map(({ id, name }) => [id, name]));
}
