// First: the database looks for it when it is loaded.
import 'fake-indexeddb/auto';

import { parentPort } from 'node:worker_threads';
import { importPeople, planImport } from '../../lib/app/import-people';
import { openFiles } from '../../lib/app/open-files';
import { type FileContent, readImportFiles } from '../../lib/app/read-import-file';
import { undo } from '../../lib/app/undo';
import { FileFailure } from '../../lib/formats/imported-person';
import { checkRecord } from '../record/check-record';
import { consentedDesk, dumpStill, NOW } from '../record/desk';

/** Runs in a thread of its own, so that whoever waits for it can tell a hang. */

export type Taking = { name: string; bytes: Uint8Array<ArrayBuffer>; write: boolean };
export type Taken = { wrong: string[]; people: number; errors: number; refused: boolean };

/** Problems that are about one cell: their column must be said. */
const OF_A_CELL = new Set(['bad-mail', 'bad-date', 'bad-address', 'cell-too-long', 'undecodable', 'refused-column']);
const REALM = [Object, Array, String, Map, Function].map(({ prototype }) => prototype);
const namesOf = () => REALM.map((one) => Object.getOwnPropertyNames(one).join()).join('|');
const untouched = namesOf();

async function take({ name, bytes, write }: Taking): Promise<Taken> {
  const taken: Taken = { wrong: [], people: 0, errors: 0, refused: false };
  try {
    const { files } = await openFiles([new File([bytes], name)]);
    taken.refused = files.every(({ detected }) => detected === null);
    const content = await readImportFiles(files, { now: NOW });
    Object.assign(taken, { people: content.people.length, errors: content.errorCount });
    taken.wrong.push(...findWrong(content));
    if (write) taken.wrong.push(...(await writeAll(content)));
  } catch (error) {
    taken.refused = true;
    if (!(error instanceof FileFailure)) taken.wrong.push(`threw ${error instanceof Error ? error.stack : error}`);
  }
  if (namesOf() !== untouched || ({} as { polluted?: unknown }).polluted !== undefined)
    taken.wrong.push('a prototype changed');
  return taken;
}

function findWrong({ people, errors, passed }: FileContent): string[] {
  return [
    ...[...errors, ...passed, ...people].flatMap(({ row }) => (row >= 1 ? [] : [`row ${row}`])),
    ...errors.flatMap(({ problem, column }) =>
      OF_A_CELL.has(problem) && !column ? [`${problem} without a column`] : [],
    ),
    ...people.flatMap((person) =>
      Object.getPrototypeOf(person) === Object.prototype ? [] : ['a person of another make'],
    ),
    ...people.flatMap(({ name, onlyKnown }) => (name === '' && !onlyKnown ? ['a person without a name'] : [])),
  ];
}

/** What was planned is what is written; and all of it can be taken back, to the last row. */
async function writeAll(content: FileContent): Promise<string[]> {
  const desk = await consentedDesk();
  const before = JSON.stringify(await dumpStill(desk));
  const input = {
    people: content.people.slice(0, 150),
    from: 'fuzz',
    choices: { strangers: true, otherContacts: true },
  };
  const plan = await planImport(desk, input);
  const { receiptId, counts } = await importPeople(desk, { clientId: 'fuzz', ...input });
  const wrong = await checkRecord(desk);
  if (JSON.stringify(counts) !== JSON.stringify(plan.counts)) wrong.push('another thing was done than was planned');
  if (input.people.length > 0) await undo(desk, receiptId);
  if (JSON.stringify(await dumpStill(desk)) !== before) wrong.push('something is left after the undo');
  desk.db.close();
  return wrong;
}

parentPort?.on('message', (taking: Taking) => {
  void take(taking).then((taken) => parentPort?.postMessage(taken));
});
