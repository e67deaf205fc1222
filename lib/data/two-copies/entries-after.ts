import type { Contact, Rules } from '../../core/record';
import type { RecordDb } from '../db';
import { type Change, contactOf, type JournalRow } from '../journal';
import { OWNED_TABLES, type OwnedTable, type Rows, type RowTable } from '../tables';
import { entriesOf, TOMBSTONE } from './copy-rows';
import { type Bundle, bundleOf, KEYS, touchedBy } from './entries';

/** What a write did: its row of the journal, those it took over, and the people whose ids it made (`WriteTx.make`). */
export type Wrote = { row: JournalRow; adopted: readonly JournalRow[]; made: ReadonlySet<string> };

/**
 * What the copy needs after a write; to be called inside its transaction. What the write's own changes tell is not read
 * again: accounts, people who are gone, and people it made. Looking for the rows of those in every table is most of what
 * an import would cost.
 */
export async function entriesAfter(db: RecordDb, { row, adopted, made }: Wrote): Promise<Map<string, string>> {
  // One that forgets doesn't tell what became of a row.
  if (row.emptied) return entriesOf(db, touchedBy([row]), [row, ...adopted]);
  const told = new Map<string, string>();
  for (const { table, id, after } of row.changes) {
    if (table === 'accounts') told.set(KEYS.account(id), after ? JSON.stringify(after) : TOMBSTONE);
    else if (table === 'contacts' && !after) told.set(KEYS.contact(id), TOMBSTONE);
  }
  for (const [id, bundle] of bundlesMade(made, row.changes)) told.set(KEYS.contact(id), JSON.stringify(bundle));
  const touched = touchedBy([row]);
  const contactIds = touched.contactIds.filter((id) => !told.has(KEYS.contact(id)));
  const entries = await entriesOf(db, { ...touched, contactIds, accountIds: [] }, [row, ...adopted]);
  for (const [key, text] of told) entries.set(key, text);
  return entries;
}

/** Nothing of theirs can lie in the database but what the write put there, so its changes are all there is. */
function bundlesMade(made: ReadonlySet<string>, changes: readonly Change[]): Map<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  if (made.size === 0) return bundles;
  for (const { table, id, after } of changes)
    if (table === 'contacts' && after && made.has(id)) bundles.set(id, bundleOf(after as Contact, undefined));
  for (const { table, after } of changes) {
    const bundle = after && bundles.get(contactOf(table, after) ?? '');
    if (!bundle) continue;
    if (table === 'rules') bundle.rules = after as Rules;
    else if (isOwned(table)) (bundle[table] as Rows[OwnedTable][]).push(after as Rows[OwnedTable]);
  }
  return bundles;
}

const OWNED: readonly RowTable[] = OWNED_TABLES;

function isOwned(table: RowTable): table is OwnedTable {
  return OWNED.includes(table);
}
