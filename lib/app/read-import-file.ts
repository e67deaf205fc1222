import { fold } from '../core/fold';
import { keyText } from '../core/identity';
import { type DetectedTable, previewTable } from '../formats/detect';
import type { Encoding } from '../formats/encoding';
import {
  FileFailure,
  type FileProblem,
  type ImportBatch,
  type ImportedPerson,
  type PassedRow,
  type RowError,
} from '../formats/imported-person';
import { wayOfName } from '../formats/linkedin/archive-columns';
import type { ArchivePeople } from '../formats/linkedin/who-is-me';
import { type ColumnFields, PERSON_FIELDS } from '../formats/person-fields';
import { isArchive, readPeople } from '../formats/read-people';
import type { OpenedFile, Readable } from './open-files';

export type { ColumnFields, DetectedTable, Encoding, FileProblem, Readable };
export { FileFailure, PERSON_FIELDS };

/** Where several files are read as one, `from` says which. Row numbers are those of the file. */
type From = { from?: string };

/**
 * Everything that files hold. `errorCount` counts all errors, `errors` holds the first thousand; `skipped` counts rows
 * without anybody, `passed` holds those that were passed over for a reason.
 */
export type FileContent = {
  people: ImportedPerson[];
  errors: (RowError & From)[];
  errorCount: number;
  passed: (PassedRow & From)[];
  skipped: number;
};

export type ReadFileOptions = {
  signal?: AbortSignal;
  /** Epoch milliseconds: nothing was sent later. */
  now?: number;
  /** `share` is 0..1 of the files' bytes. */
  onProgress?: (people: number, share: number) => void;
};

/** An address book with more people than this is taken as a mistake: 200,000. */
const MOST_PEOPLE = 200_000;
/** Errors beyond this many are counted, not kept: a wrong file can have one in every row. */
const MOST_ERRORS = 1_000;

/** A table whose columns the user may name: not one of an archive's own. */
export function isTable(detected: Readable): detected is DetectedTable {
  return 'fields' in detected;
}

/** The same table with other columns, and how its first people look then. */
export function remapColumns(table: DetectedTable, fields: ColumnFields): DetectedTable {
  const changed = { ...table, fields };
  return { ...changed, people: previewTable(changed) };
}

/** Does the file say who its people are? Without a name there is nobody to import. */
export function hasNames(detected: Readable): boolean {
  return (
    !isTable(detected) || detected.fields.some((field) => field === 'name' || field === 'first' || field === 'last')
  );
}

/** Reads whole files in small slices; the page stays usable. Throws `FileFailure`, or the signal's reason. */
export async function readImportFiles(
  files: readonly OpenedFile[],
  { signal, onProgress, now }: ReadFileOptions = {},
): Promise<FileContent> {
  const content: FileContent = { people: [], errors: [], errorCount: 0, passed: [], skipped: 0 };
  const archive = new Archive();
  const parts = files.flatMap(({ parts: all, detected }) => all.map((part) => ({ ...part, detected })));
  const total = parts.reduce((sum, { blob }) => sum + blob.size, 0);
  let before = 0;
  for (const { name, blob, detected } of parts) {
    if (!detected) continue;
    const named = { way: wayOfName(name), people: archive.people };
    const options = { ...named, ...(signal && { signal }), ...(now !== undefined && { now }) };
    for await (const batch of readPeople(blob, detected, options)) {
      addBatch(content, batch, parts.length > 1 ? name : undefined);
      archive.learn(batch, detected);
      onProgress?.(content.people.length, total > 0 ? (before + batch.bytesRead) / total : 1);
    }
    before += blob.size;
  }
  return content;
}

function addBatch(content: FileContent, batch: ImportBatch, name: string | undefined): void {
  const from = name === undefined ? {} : { from: name };
  for (const person of batch.people) content.people.push({ ...person, ...from });
  for (const row of batch.passed ?? []) content.passed.push({ ...row, ...from });
  for (const error of batch.errors) if (content.errors.length < MOST_ERRORS) content.errors.push({ ...error, ...from });
  content.errorCount += batch.errors.length;
  content.skipped += batch.skipped;
  if (content.people.length > MOST_PEOPLE) throw new FileFailure('too-big');
}

/** What one file of an archive tells another: whose it is, and whom they are connected to. */
class Archive {
  readonly #connections = new Set<string>();
  readonly #byName = new Map<string, { address: string; id: string }>();
  readonly #twice = new Set<string>();
  #owner: ArchivePeople['owner'];

  get people(): ArchivePeople {
    const owner = this.#owner ? { owner: this.#owner } : {};
    return { ...owner, connections: this.#connections, byName: this.#byName };
  }

  learn({ people, owner }: ImportBatch, detected: Readable): void {
    this.#owner ??= owner;
    if (isArchive(detected) || detected.kind !== 'linkedin-connections') return;
    for (const { name, nameTyped, identities } of people) {
      const key = identities.find(({ kind }) => kind !== 'mail' && kind !== 'phone');
      if (!key) continue;
      const id = keyText(key);
      if (this.#connections.has(id)) continue;
      this.#connections.add(id);
      for (const form of new Set([fold(name), fold(nameTyped ?? name)]))
        this.#addName(form, { address: key.typed, id });
    }
  }

  /** A name that two of them have points at neither. */
  #addName(name: string, of: { address: string; id: string }): void {
    if (this.#byName.has(name)) this.#twice.add(name);
    if (this.#twice.has(name)) this.#byName.delete(name);
    else this.#byName.set(name, of);
  }
}
