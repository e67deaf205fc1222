import { joinName } from '../clean-name';
import { readRows } from '../csv';
import type { DateOrder } from '../dates';
import type { Bytes, Encoding, ReadOptions } from '../encoding';
import { FileFailure, type ImportBatch, type RowError } from '../imported-person';
import { startPace } from '../pace';
import { type ArchiveKind, type ArchivePlaces, isReceivedEndorsement } from './archive-columns';
import { type ArchiveRow, readArchiveRow } from './archive-rows';
import { type ArchiveMessage, readMessage } from './messages';
import { readThreads } from './threads';
import type { ArchivePeople } from './who-is-me';

/** A file of a LinkedIn archive as it was recognised: a table whose columns need no mapping. */
export type DetectedArchive = {
  kind: ArchiveKind;
  why: 'header';
  encoding: Encoding;
  encodingOpen?: true;
  delimiter: ',' | ';' | '\t' | '|';
  headerRow: number;
  columns: string[];
  places: ArchivePlaces;
  dateOrder?: DateOrder;
};

export type ArchiveOptions = ReadOptions & {
  /** What other files of the archive tell; nobody where there are none. */
  people?: ArchivePeople;
  /** By the file's name: recommendations given or received. */
  way?: 'given' | 'received' | null;
  /** Epoch milliseconds: nothing was sent later. */
  now?: number;
};

const NO_PEOPLE: ArchivePeople = { connections: new Set(), byName: new Map() };
/** More messages than anybody writes: half a million. */
const MOST_MESSAGES = 500_000;

/** What a file of an archive tells of people in the record, batch by batch; messages all at the end, since a thread may begin anywhere. */
export async function* readArchive(
  source: Bytes,
  file: DetectedArchive,
  options: ArchiveOptions = {},
): AsyncGenerator<ImportBatch> {
  const pace = options.pace ?? startPace(options.signal);
  const { people = NO_PEOPLE, now = Number.MAX_SAFE_INTEGER } = options;
  const way = wayOf(file, options);
  const messages: ArchiveMessage[] = [];
  let bytesRead = 0;
  for await (const slice of readRows(source, file.delimiter, { ...options, pace })) {
    bytesRead = slice.bytesRead;
    const batch = emptyBatch(
      bytesRead,
      slice.errors.filter(({ row }) => row > file.headerRow),
    );
    for (const { row, cells } of slice.rows) {
      if (row <= file.headerRow) continue;
      await pace.rest();
      const given = { row, cells, places: file.places };
      if (file.kind === 'linkedin-profile') addOwner(batch, given);
      else if (file.kind === 'linkedin-messages') addMessage(batch, messages, readMessage(given, now));
      else addRow(batch, file.kind, { ...given, columns: file.columns, people, way, order: file.dateOrder, now });
    }
    yield batch;
  }
  if (messages.length > 0) yield { ...emptyBatch(bytesRead, []), ...(await readThreads(messages, people, pace)) };
}

const wayOf = (file: DetectedArchive, { way }: ArchiveOptions) => {
  if (file.kind !== 'linkedin-endorsements') return way ?? null;
  return isReceivedEndorsement(file.columns) ? 'received' : 'given';
};

const emptyBatch = (
  bytesRead: number,
  errors: RowError[],
): ImportBatch & { passed: NonNullable<ImportBatch['passed']> } => ({
  people: [],
  errors,
  skipped: 0,
  passed: [],
  bytesRead,
});

function addOwner(batch: ImportBatch, { cells, places }: Pick<ArchiveRow, 'cells' | 'places'>): void {
  const name = joinName(cells[places.first ?? -1] ?? '', '', cells[places.last ?? -1] ?? '');
  if (name && !batch.owner) batch.owner = { name };
  else batch.skipped++;
}

function addMessage(batch: ImportBatch, messages: ArchiveMessage[], read: ReturnType<typeof readMessage>): void {
  if (!read) batch.skipped++;
  else if ('error' in read) batch.errors.push(read.error);
  else if (messages.push(read.message) > MOST_MESSAGES) throw new FileFailure('too-big');
}

function addRow(batch: ImportBatch, kind: ArchiveKind, row: ArchiveRow): void {
  const read = readArchiveRow(kind, row);
  if (!read) batch.skipped++;
  else if ('error' in read) batch.errors.push(read.error);
  else if ('passed' in read) batch.passed?.push(read.passed);
  else batch.people.push(read.person);
}
