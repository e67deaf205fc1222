import type { Desk } from '../../lib/app/desk';
import { type ImportReceipt, importPeople, planImport } from '../../lib/app/import-people';
import { type OpenedFiles, openFiles } from '../../lib/app/open-files';
import { type FileContent, readImportFiles } from '../../lib/app/read-import-file';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { RecordDb } from '../../lib/data/db';
import { ZipWriter } from '../../lib/formats/write-zip';
import { type Connection, connectionsFile, messagesFile, PROFILE_FILE } from '../record/archive';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

let count = 0;
const desk: Desk = {
  db: new RecordDb('bench-import'),
  now: Date.now,
  newId: () => `import-${++count}-${Math.random()}`,
};

let archive: File;
let opened: OpenedFiles;
let content: FileContent;
let receipt: ImportReceipt;

/** `rows` connections, and a quarter as many messages with the first hundreds of them. */
export async function seed(rows: number): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  const people = Array.from(
    { length: rows },
    (_, n): Connection => ({
      name: [`Given${n}`, `Family${n}`],
      slug: `given-family-${n}`,
      company: `Mill ${n % 97}, Ltd.`,
    }),
  );
  const messages = Array.from({ length: rows / 4 }, (_, n) => ({
    thread: `2-${n % 900}`,
    with: [[`given-family-${n % 900}`, `Given${n % 900} Family${n % 900}`]] as [string, string][],
    way: n % 2 ? ('in' as const) : ('out' as const),
    at: new Date(Date.UTC(2015, 0, 1) + n * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
  }));
  const zip = new ZipWriter();
  await zip.add('Profile', '.csv', PROFILE_FILE);
  await zip.add('Connections', '.csv', connectionsFile(people));
  await zip.add('messages', '.csv', messagesFile(messages));
  archive = new File([zip.end()], 'archive.zip');
}

const input = () => ({ people: content.people, from: 'archive.zip', whole: true });

/** Each answers milliseconds; to be called in this order. */
export const steps: Record<string, () => Promise<number>> = {
  'archive unpacked and recognised': () =>
    stopwatch(async () => {
      opened = await openFiles([archive]);
      if (opened.files.length !== 3) throw new Error('files are missing');
    }),
  'every row read': () =>
    stopwatch(async () => {
      content = await readImportFiles(opened.files);
      if (content.errorCount > 0) throw new Error('rows could not be read');
    }),
  'compared with an empty record': () =>
    stopwatch(async () => {
      const { counts } = await planImport(desk, input());
      if (counts.same + counts.conflict + counts.skipped > 0) throw new Error('somebody is not new');
    }),
  imported: () =>
    stopwatch(async () => {
      receipt = await importPeople(desk, { clientId: 'bench', ...input() });
    }),
  'the same again compared: nothing is new': () =>
    stopwatch(async () => {
      const { counts, entries } = await planImport(desk, input());
      if (counts.new + counts.merged + entries.added > 0) throw new Error('something is new');
    }),
  'the whole import undone': () =>
    stopwatch(async () => {
      await undo(desk, receipt.receiptId);
      if ((await desk.db.table('contacts').count()) > 0) throw new Error('people are left');
    }),
};

async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
