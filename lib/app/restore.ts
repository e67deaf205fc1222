import { DEFAULT_SETTINGS } from '../core/settings';
import type { RowTable } from '../data/db';
import { read } from '../data/read';
import { StorageFailure, type WriteHead, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { BackupRecord } from '../formats/backup';
import { startPace } from '../formats/pace';
import type { Desk } from './desk';
import { eraseContact } from './erase-contact';
import { type Heeded, heedTombstones } from './heed-tombstones';
import { isUndone } from './is-undone';
import { bitesOfDeleted, deleteAsThere, findDeletedThere } from './move-deletions';
import { leaveErased } from './restore-erased';
import { readFileRecord } from './restore-file';
import { accountsOf, lookUpHere } from './restore-here';
import { adoptMerges } from './restore-merges';
import { type How, planLoose, planSlice, type SlicePlan } from './restore-plan';
import type { FilePerson, FileRecord, Item } from './restore-record';
import { type Dropped, dropMisfits, type FileIndex, findSpare, indexFile } from './restore-replace';
import { emptyList, joinLists, list } from './restore-shape';
import {
  type LeftOut,
  type Listed,
  type RestoreMode,
  type RestoreOptions,
  RestoreOutdated,
  type RestoreReceipt,
} from './restore-types';

export { rehearseRestore } from './restore-rehearse';
export type {
  LeftOut,
  Listed,
  Rehearsal,
  RestoreMode,
  RestoreOptions,
  RestoreReceipt,
  Tally,
} from './restore-types';

export type RestoreInput = {
  clientId: string;
  record: BackupRecord;
  mode: RestoreMode;
  /** Contacts deleted here since that come back in a merge; `replace` brings everybody back. */
  bringBack?: 'all' | readonly string[];
  /** Nobody was here when it was rehearsed, so there is no safety backup: somebody who is here by now must have one. */
  nobodyHere?: boolean;
  /** Writes a backup of the record as it is now. If it throws, nothing is touched. */
  saveSafety(): Promise<unknown>;
} & RestoreOptions;

/** What was done so far, rows over all tables. */
type Sum = Pick<RestoreReceipt, 'added' | 'changed' | 'removed' | 'people'> & { leftOut: Listed<LeftOut> };

type Work = { desk: Desk; input: RestoreInput; file: FileRecord; how: How; sum: Sum };

/**
 * Restores in slices, all under the group `restore:<clientId>`, which `undo` takes back whole, also after a crash in the
 * middle. The same client id again goes on where it stopped, or answers with the first receipt. Consent must have been
 * given. Whoever was erased here stays out; whom the file says was erased elsewhere is erased here, and `undo` doesn't
 * bring them back. Throws `StorageFailure` (`gone`: it was stopped and taken back, begin a new one), `BackupProblem` (newer,
 * damaged), `RestoreOutdated`, or whatever `saveSafety` threw.
 */
export async function restore(desk: Desk, input: RestoreInput): Promise<RestoreReceipt> {
  const { clientId, mode, bringBack, signal } = input;
  const finished = await findReceipt(desk, clientId);
  if (finished) return finished;
  const begun = await requireReady(desk, clientId);
  const whole = await readFileRecord(desk.db, input.record, signal ? { signal } : {});
  const heeded = await heedTombstones(desk.db, whole);
  signal?.throwIfAborted();
  if (input.nobodyHere && !begun) await requireNobody(desk);
  await input.saveSafety();
  const file = await eraseElsewhere(desk, clientId, heeded);
  const follow = input.follow === true ? { follow: true } : {};
  const how: How = { mode, ...follow, ...(bringBack === undefined ? {} : { bringBack }) };
  const work: Work = { desk, input, file, how, sum: emptySum() };
  const { faults } = file;
  if (!(await restoreAll(work))) {
    joinLists(work.sum.leftOut, file.leftOut);
    return { receiptId: groupOf(clientId), ...work.sum, faults, cancelled: true };
  }
  const { answer } = await write(desk, headOf(clientId, 'end'), (tx) => finish(tx, work));
  return { receiptId: groupOf(clientId), ...answer, faults, cancelled: false };
}

/** Whom the file says was erased on another computer, for good; nor does the file itself bring them. */
async function eraseElsewhere(desk: Desk, clientId: string, { file, toErase }: Heeded): Promise<FileRecord> {
  for (const { contactId } of toErase)
    await eraseContact(desk, { clientId: `${clientId}:erase:${contactId}`, contactId });
  return toErase.length > 0 ? leaveErased(desk.db, file) : file;
}

const groupOf = (clientId: string) => `restore:${clientId}`;

function headOf(clientId: string, part: string): WriteHead {
  return { clientId: `${clientId}:${part}`, verb: 'restore', label: '', group: groupOf(clientId), bulk: true };
}

function emptySum(): Sum {
  return { added: 0, changed: 0, removed: 0, people: { added: 0, removed: 0 }, leftOut: emptyList() };
}

/** The receipt of a restore that came to its end. Its faults aren't kept: the file still has them. */
async function findReceipt(desk: Desk, clientId: string): Promise<RestoreReceipt | null> {
  const row = await read(desk.db, async (db) =>
    db.table('journal').where('clientId').equals(headOf(clientId, 'end').clientId).first(),
  );
  if (!row) return null;
  return { receiptId: groupOf(clientId), ...(row.answer as Sum), faults: emptyList(), cancelled: false };
}

/** Whether it was begun before. */
async function requireReady({ db }: Desk, clientId: string): Promise<boolean> {
  const settings = await read(db, async () => db.table('settings').get('settings'));
  if (settings?.consentAt === undefined) throw new StorageFailure('no-consent');
  const begun = await read(db, async () => db.table('journal').where('group').equals(groupOf(clientId)).first());
  if (begun && (await read(db, () => isUndone(db, begun.receiptId)))) {
    throw new StorageFailure('gone', 'this restore was taken back');
  }
  return begun !== undefined;
}

async function requireNobody({ db }: Desk): Promise<void> {
  if ((await read(db, async () => db.table('contacts').count())) > 0) throw new RestoreOutdated();
}

/** All but the end; false when the signal stopped it. */
async function restoreAll(work: Work): Promise<boolean> {
  const { input, file } = work;
  const pace = startPace();
  const stopped = () => input.signal?.aborted === true;
  if (input.mode === 'replace' && !(await dropAll(work, stopped))) return false;
  let done = 0;
  for (const [index, slice] of file.slices.entries()) {
    if (stopped()) return false;
    await restoreSlice(work, index, slice);
    done += slice.length;
    input.onProgress?.(done, file.people.length);
    await pace.rest();
  }
  if (stopped()) return false;
  if (work.how.follow && !(await followAll(work, stopped))) return false;
  if (file.merges.length > 0) {
    await write(work.desk, headOf(input.clientId, 'merges'), (tx) => adoptMerges(tx, file));
  }
  return true;
}

/** The first step of a replace. Each write's answer says where the next begins, so that a second run takes the same steps. */
async function dropAll({ desk, input, file, sum }: Work, stopped: () => boolean): Promise<boolean> {
  const index: FileIndex = await indexFile(file, startPace());
  for (let from: string | null = ''; from !== null; ) {
    if (stopped()) return false;
    const after: string = from;
    const head = headOf(input.clientId, `drop:${after}`);
    const { answer } = await write<Dropped>(desk, head, (tx) => dropMisfits(tx, index, after));
    sum.removed += answer.removed;
    sum.people.removed += answer.people;
    from = answer.next;
  }
  return true;
}

/** What was deleted there goes here too, into the trash. */
async function followAll({ desk, input, file, sum }: Work, stopped: () => boolean): Promise<boolean> {
  const index = await indexFile(file, startPace());
  for (const [turn, bite] of bitesOfDeleted(file, index).entries()) {
    if (stopped()) return false;
    const { answer } = await write(desk, headOf(input.clientId, `follow:${turn}`), async (tx) => {
      const found = await findDeletedThere(tx.db, bite, { file, index });
      const told = await deleteAsThere(tx, found, file.history);
      return { told, removed: told.rows.length, people: found.people.length };
    });
    sum.removed += answer.removed;
    sum.people.removed += answer.people;
  }
  return true;
}

async function restoreSlice({ desk, input, file, how, sum }: Work, index: number, slice: FilePerson[]): Promise<void> {
  const { answer } = await write(desk, headOf(input.clientId, String(index)), async (tx) => {
    const here = await lookUpHere(tx.db, slice, { accounts: accountsOf(slice, file) });
    const plan = planSlice(slice, file, { here, how });
    await carryOut(tx, plan);
    return { ...sumOf(plan), ...(how.follow ? { told: plan.told } : {}) };
  });
  sum.added += answer.added;
  sum.changed += answer.changed;
  sum.people.added += answer.people.added;
  joinLists(sum.leftOut, answer.leftOut);
}

function sumOf(plan: SlicePlan): Sum {
  const leftOut = emptyList<LeftOut>();
  list(leftOut, plan.leftOut);
  const people = { added: plan.people.added, removed: 0 };
  return { added: plan.add.length, changed: plan.put.length, removed: 0, people, leftOut };
}

async function carryOut(tx: WriteTx, { add, put, drop }: SlicePlan): Promise<void> {
  await tx.drop('identities', drop);
  const tables = new Set([...add, ...put].map(({ table }) => table));
  const rowsOf = (items: readonly Item[], of: RowTable) =>
    items.flatMap(({ table, row }) => (table === of ? [row] : []));
  for (const table of tables) {
    await tx.add(table, rowsOf(add, table));
    await tx.put(table, rowsOf(put, table));
  }
}

/** Accounts in which nobody is, issues, settings, and what is left of the old record; the answer stands for the whole restore. */
async function finish(tx: WriteTx, { input, file, how, sum }: Work): Promise<Sum> {
  const used = new Set(file.people.map(({ contact }) => contact.accountId));
  const others = [...file.accounts.values()].filter(({ id }) => how.mode === 'replace' || !used.has(id));
  const loose = { accounts: others, free: file.free };
  const plan = planLoose(loose, file, { here: await lookUpHere(tx.db, [], loose), how });
  await carryOut(tx, plan);
  const leftOut = emptyList<LeftOut>();
  joinLists(leftOut, file.leftOut);
  joinLists(leftOut, sum.leftOut);
  const told = how.follow ? { told: plan.told } : {};
  const total = {
    ...sum,
    ...told,
    leftOut,
    added: sum.added + plan.add.length,
    changed: sum.changed + plan.put.length,
  };
  if (input.mode === 'merge') return total;
  const spare = await findSpare(tx.db, file);
  await tx.drop('accounts', spare.accounts);
  await tx.drop('issues', spare.issues);
  if (file.settings) {
    const { consentAt: _, ...theirs } = file.settings;
    const { consentAt } = (await tx.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
    await tx.put('settings', [{ ...theirs, ...(consentAt === undefined ? {} : { consentAt }) }]);
  }
  return { ...total, removed: total.removed + spare.accounts.length + spare.issues.length };
}
