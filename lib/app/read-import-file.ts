import { type Detected, type DetectedTable, detectFormat, previewTable } from '../formats/detect';
import type { Encoding } from '../formats/encoding';
import { FileFailure, type FileProblem, type ImportedPerson, type RowError } from '../formats/imported-person';
import { type ColumnFields, PERSON_FIELDS } from '../formats/person-fields';
import { readPeople } from '../formats/read-people';

export type { ColumnFields, Encoding, FileProblem };
export { FileFailure, PERSON_FIELDS };

/** A file that can be imported, as it was understood. */
export type Readable = Exclude<Detected, { kind: 'unknown' }>;

/** Everything a file holds. Row numbers are those of the file. */
export type FileContent = { people: ImportedPerson[]; errors: RowError[]; skipped: number };

export type ReadFileOptions = {
  signal?: AbortSignal;
  /** `share` is 0..1 of the file's bytes. */
  onProgress?: (people: number, share: number) => void;
};

/** An address book with more people than this is taken as a mistake: 200,000. */
const MOST_PEOPLE = 200_000;
/** Errors beyond this many are counted, not kept: a wrong file can have one in every row. */
const MOST_ERRORS = 1_000;

/** What kind of file it is, by its content. `encoding` overrules what its bytes look like. */
export function detectFile(file: Blob, encoding?: Encoding): Promise<Detected> {
  return detectFormat(file, encoding);
}

/** The same table with other columns, and how its first people look then. */
export function remapColumns(table: DetectedTable, fields: ColumnFields): DetectedTable {
  const changed = { ...table, fields };
  return { ...changed, people: previewTable(changed) };
}

/** Does the table say who its people are? Without a name there is nobody to import. */
export function hasNames({ fields }: Pick<DetectedTable, 'fields'>): boolean {
  return fields.some((field) => field === 'name' || field === 'first' || field === 'last');
}

/**
 * Reads a whole file in small slices; the page stays usable. Throws `FileFailure`, or the signal's reason.
 * `errorCount` counts all errors, `errors` holds the first thousand.
 */
export async function readImportFile(
  file: Blob,
  detected: Readable,
  { signal, onProgress }: ReadFileOptions = {},
): Promise<FileContent & { errorCount: number }> {
  const content = { people: [] as ImportedPerson[], errors: [] as RowError[], skipped: 0, errorCount: 0 };
  for await (const batch of readPeople(file, detected, signal ? { signal } : {})) {
    for (const person of batch.people) content.people.push(person);
    content.errorCount += batch.errors.length;
    content.errors.push(...batch.errors.slice(0, MOST_ERRORS - content.errors.length));
    content.skipped += batch.skipped;
    if (content.people.length > MOST_PEOPLE) throw new FileFailure('too-big');
    onProgress?.(content.people.length, file.size > 0 ? batch.bytesRead / file.size : 1);
  }
  return content;
}
