import type { Contact } from '../core/record';
import { same } from '../core/same';
import { takeBack } from '../core/take-back';
import type { Merge } from '../data/deletions';
import { type Change, contactOf } from '../data/journal';
import { LINKED_TABLES, OWNED_TABLES, type OwnedTable, type Rows, type RowTable } from '../data/tables';
import type { WriteTx } from '../data/write-tx';
import { accountOf } from './account-of';
import type { Desk } from './desk';
import { homeOf, ownersBefore } from './home-of-row';
import { retie } from './retie';
import { staysErased } from './stays-erased';

/**
 * Rows taken back; rows left as they are because someone changed them since; whose those are. `noted`: addresses that came
 * back as facts, because they are someone else's by now.
 */
export type Reversed = { undone: number; kept: number; keptContactIds: string[]; noted?: number };

/** One write's changes. `again`: they took a merge back, so that reversing them does it again. */
export type Taken = { changes: readonly Change[]; again?: Merge | null };

type Row = Rows[RowTable];

/** What a reversal works on: the write's changes beside the rows as they stand now. */
type Now = { tx: WriteTx; now: number; current: Map<string, Row>; kept: Set<string>; result: Reversed };

/**
 * Takes the changes of one write back, inside another one. Nothing that was done since is lost. A merge is done again
 * wholly or, where something of it isn't any more as the taking back left it, not at all.
 */
export async function reverse(tx: WriteTx, { changes, again }: Taken, desk: Desk): Promise<Reversed> {
  const result: Reversed = { undone: 0, kept: 0, keptContactIds: [] };
  const state: Now = { tx, now: desk.now(), current: await currentRows(tx, changes), kept: new Set(), result };
  await keepUsedContacts(state, changes);
  if (again && !(await canMerge(state, changes, again)))
    return { ...result, kept: changes.length, keptContactIds: again.otherIds };
  await removeMade(
    state,
    // Accounts come last. Whoever was erased stays so, whatever else is taken back.
    changes.filter(({ table }) => table !== 'accounts' && table !== 'erased'),
  );
  await restoreDeleted(state, changes, desk);
  await retie(tx);
  await revertEdited(state, changes);
  await removeAccounts(state, changes);
  await rehouse(tx, desk);
  result.keptContactIds = [...state.kept];
  return result;
}

const nameOf = (table: RowTable, id: string) => `${table}/${id}`;

async function currentRows(tx: WriteTx, changes: readonly Change[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const table of new Set(changes.map((change) => change.table))) {
    const ids = changes.filter((change) => change.table === table).map(({ id }) => id);
    for (const row of await tx.db.table(table).bulkGet(ids)) if (row) rows.set(nameOf(table, row.id), row);
  }
  return rows;
}

/** As the write left it. Being touched by a note that is gone again is no change. */
function isUntouched(row: Row, after: Row): boolean {
  return same({ ...row, updatedAt: 0 }, { ...after, updatedAt: 0 });
}

/**
 * A contact that this write made stays, with all its rows, when anything of it was changed or added since: half a person
 * would be worse than either.
 */
async function keepUsedContacts(state: Now, changes: readonly Change[]): Promise<void> {
  const { current, kept } = state;
  const left = new Map(changes.flatMap((change) => (change.after ? [[nameOf(change.table, change.id), change]] : [])));
  const ids = changes.filter(({ table, before }) => table === 'contacts' && !before).map(({ id }) => id);
  if (ids.length === 0) return;
  const attached = await rowsAround(state, changes, ids);
  for (const id of ids) {
    const row = current.get(nameOf('contacts', id));
    if (row) attached.push({ table: 'contacts', row, of: id });
  }
  for (const { table, row, of } of attached) {
    const change = left.get(nameOf(table, row.id));
    if (!change?.after || !isUntouched(row, change.after)) kept.add(of);
  }
}

/** A row of `of`'s, or one that names them. */
type Attached = { table: RowTable; row: Row; of: string };

async function rowsAround({ tx }: Now, changes: readonly Change[], ids: string[]): Promise<Attached[]> {
  const attached: Attached[] = [];
  for (const row of await tx.db.table('rules').bulkGet(ids))
    if (row) attached.push({ table: 'rules', row, of: row.id });
  const tables = new Set(changes.map(({ table }) => table));
  for (const table of OWNED_TABLES) {
    // Where each is likely to have some, asking for each is several times as fast as one cursor over all of them.
    const asked = tables.has(table) ? ids.map((id) => [id]) : [ids];
    const found = await Promise.all(asked.map((some) => rowsOwned(tx, table, some)));
    for (const row of found.flat()) attached.push({ table, row, of: contactOf(table, row) ?? '' });
  }
  for (const table of LINKED_TABLES) {
    const named = await tx.db.table(table).where('otherId').anyOf(ids).toArray();
    for (const row of named) attached.push({ table, row, of: row.otherId ?? '' });
  }
  return attached;
}

/** Both are there, nothing of the other one was changed or added, and everything goes where the merge had put it. */
async function canMerge({ tx, kept, current }: Now, changes: readonly Change[], again: Merge): Promise<boolean> {
  const { keptId, otherIds } = again;
  if (kept.size > 0 || !(await tx.get('contacts', keptId))) return false;
  if (otherIds.some((id) => !current.has(nameOf('contacts', id)))) return false;
  return changes.every(({ table, id, before, after }) => {
    const [from, to] = [before, after].map((row) => (row ? contactOf(table, row) : null));
    if (from === null || to === null || from === to) return true;
    const now = current.get(nameOf(table, id));
    return from === keptId && (!now || contactOf(table, now) === to);
  });
}

function rowsOwned(tx: WriteTx, table: OwnedTable, ids: readonly string[]): PromiseLike<Row[]> {
  const [id = ''] = ids;
  const where = tx.db.table(table).where('contactId');
  return (ids.length === 1 ? where.equals(id) : where.anyOf([...ids])).toArray();
}

function isKept({ kept }: Now, { table, after }: Change): boolean {
  const owner = after ? contactOf(table, after) : null;
  return owner !== null && kept.has(owner);
}

async function removeMade(state: Now, changes: readonly Change[]): Promise<void> {
  for (const table of new Set(changes.map((change) => change.table))) {
    const gone: Row[] = [];
    for (const change of changes) {
      const row = state.current.get(nameOf(change.table, change.id));
      if (change.table !== table || change.before || !change.after || !row) continue;
      if (isKept(state, change) || !isUntouched(row, change.after)) state.result.kept++;
      else gone.push(row);
    }
    state.result.undone += gone.length;
    await state.tx.drop(table, gone);
  }
}

async function restoreDeleted(state: Now, changes: readonly Change[], desk: Desk): Promise<void> {
  const { tx, current, result } = state;
  const isOut = await staysErased(tx, changes, state.kept);
  const gone = changes.filter(({ after, before }) => before && !after);
  const deleted = gone.filter((change) => !isOut(change));
  result.kept += gone.length - deleted.length;
  const back = deleted.filter(({ table }) => table === 'contacts').map(({ id }) => id);
  const owners = await ownersBefore(tx.db, back);
  const contactsFirst = [...deleted].sort((a, b) => Number(b.table === 'contacts') - Number(a.table === 'contacts'));
  for (const { table, id, before } of contactsFirst) {
    if (!before || current.has(nameOf(table, id))) continue;
    const row = await homeOf(tx, { table, row: before }, owners);
    if (!row) result.kept++;
    else if (await isFree(tx, row)) {
      await tx.put(table, [row]);
      result.undone++;
    } else if (await noteKey(tx, row, desk)) result.noted = (result.noted ?? 0) + 1;
  }
}

/** No key is ever taken away from the one who has it now. */
async function isFree(tx: WriteTx, row: Row): Promise<boolean> {
  if (!('kind' in row && 'value' in row)) return true;
  return (await tx.all('identities', { index: '[kind+value]', equals: [row.kind, row.value] })).length === 0;
}

/** An address that is someone else's by now is still remembered: as a fact, unless it is the same person's again. */
async function noteKey(tx: WriteTx, row: Row, desk: Desk): Promise<boolean> {
  if (!('kind' in row && 'value' in row && 'contactId' in row)) return false;
  const { kind, value, contactId, typed, grain } = row;
  const [taken] = await tx.all('identities', { index: '[kind+value]', equals: [kind, value] });
  if (taken?.contactId === contactId) return false;
  await tx.put('facts', [
    { id: desk.newId(), contactId, group: 'reach', key: kind, value: typed, sensitivity: 0, grain },
  ]);
  return true;
}

async function revertEdited(state: Now, changes: readonly Change[]): Promise<void> {
  for (const { table, id, before, after } of changes) {
    if (!before || !after) continue;
    const current = state.current.get(nameOf(table, id));
    if (!current) {
      state.result.kept++;
      continue;
    }
    const { row, undone, kept } = takeBack({ before, after }, current);
    const moved = await movedBack(state.tx, { before, after, current });
    if (moved) Object.assign(row, moved);
    if (undone || moved) await state.tx.put(table, [stamped(row as Row, state.now)]);
    if (undone || moved) state.result.undone++;
    if (kept) {
      state.result.kept++;
      const owner = contactOf(table, current);
      if (owner !== null) state.kept.add(owner);
    }
  }
}

function stamped(row: Row, now: number): Row {
  return 'updatedAt' in row ? ({ ...row, updatedAt: now } satisfies Contact) : row;
}

/** A row that was moved to another contact (a merge) goes back, unless it was moved on to someone who is still there. */
async function movedBack(tx: WriteTx, rows: { before: Row; after: Row; current: Row }): Promise<object | null> {
  const { before, after, current } = rows;
  if (!('contactId' in before && 'contactId' in after && 'contactId' in current)) return null;
  if (before.contactId === after.contactId || current.contactId === before.contactId) return null;
  if (current.contactId !== after.contactId && (await tx.get('contacts', after.contactId))) return null;
  return (await tx.get('contacts', before.contactId)) ? { contactId: before.contactId } : null;
}

/** An account goes when nobody is left in it. */
async function removeAccounts(state: Now, changes: readonly Change[]): Promise<void> {
  const made = changes.filter(({ table, before, after }) => table === 'accounts' && !before && after);
  const ids = made.map(({ id }) => id);
  const used = new Set(await state.tx.db.table('contacts').where('accountId').anyOf(ids).uniqueKeys());
  await removeMade(
    state,
    made.filter(({ id }) => !used.has(id)),
  );
}

/** Whoever came back to an account that is gone gets one of that name again. */
async function rehouse(tx: WriteTx, desk: Desk): Promise<void> {
  for (const { table, id, after } of tx.changes()) {
    const contact = table === 'contacts' && after ? await tx.get('contacts', id) : undefined;
    if (contact?.accountId === undefined || (await tx.get('accounts', contact.accountId))) continue;
    const { accountId: _, ...rest } = contact;
    const work = contact.company === undefined ? {} : { company: contact.company };
    const account = await accountOf(tx, { ...work, mails: [], grain: contact.grain, newId: desk.newId });
    await tx.put('contacts', [account ? { ...rest, accountId: account.id } : rest]);
  }
}
