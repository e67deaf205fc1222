import type { RecordDb } from './db';
import { eraseFromRow, withoutLink } from './erase-from-row';
import type { Erasing } from './erasing';
import { contactOf, type JournalRow } from './journal';
import type { Rows, RowTable } from './tables';
import { OWNED_TABLES } from './tables';
import { type Aside, readAsides, setAside } from './two-copies/set-aside';

type Row = Rows[RowTable];

/** Takes somebody out of the states that a repair has set aside. Everything else in them stays as it was. */
export async function eraseFromAsides(db: RecordDb, erasing: Erasing): Promise<void> {
  for (const { text } of await readAsides(db)) {
    const aside = JSON.parse(text) as Aside;
    const held = Object.fromEntries(
      Object.entries(aside.held).flatMap(([key, value]): [string, unknown][] => {
        const left = Array.isArray(value) ? rowsWithout(key, value, erasing) : entryWithout(key, value, erasing);
        return left === null ? [] : [[key, left]];
      }),
    );
    const after = JSON.stringify({ ...aside, held });
    if (after !== text) await setAside(db, JSON.parse(after));
  }
}

/** Rows of a table of the record. */
function rowsWithout(table: string, rows: readonly unknown[], erasing: Erasing): unknown[] {
  return rows.flatMap((row): unknown[] => {
    if (typeof row !== 'object' || row === null) return [];
    if (table === 'journal') return [eraseFromRow(row as JournalRow, erasing) ?? row];
    const left = rowWithout(table as RowTable, row as Row, erasing);
    return left === null ? [] : [left];
  });
}

function rowWithout(table: RowTable, row: Row, erasing: Erasing): Row | null {
  const owner = contactOf(table, row);
  if (erasing.rows.has(`${table}/${row.id}`) || (owner !== null && erasing.contactIds.has(owner))) return null;
  return withoutLink(table, row, erasing);
}

/** An entry of the copy: text as it lay there. What can't be read goes when it names them. */
function entryWithout(key: string, value: unknown, erasing: Erasing): unknown {
  const [kind, id] = [key.slice(0, 2), key.slice(2)];
  if (kind === 'c:' && erasing.contactIds.has(id)) return null;
  if (kind === 'a:' && erasing.rows.has(`accounts/${id}`)) return null;
  if (typeof value !== 'string') return value;
  try {
    const entry: unknown = JSON.parse(value);
    if (kind === 'j:') return JSON.stringify(eraseFromRow(entry as JournalRow, erasing) ?? entry);
    return kind === 'c:' ? JSON.stringify(bundleWithout(entry as Record<string, unknown>, erasing)) : value;
  } catch {
    const told = [...erasing.contactIds, ...erasing.names, ...erasing.addresses];
    return told.some((text) => value.includes(text)) ? null : value;
  }
}

function bundleWithout(bundle: Record<string, unknown>, erasing: Erasing): Record<string, unknown> {
  const left = { ...bundle };
  for (const table of OWNED_TABLES) {
    const rows = bundle[table];
    if (Array.isArray(rows)) left[table] = rowsWithout(table, rows, erasing);
  }
  if (bundle.contact) left.contact = withoutLink('contacts', bundle.contact as Row, erasing);
  if (bundle.rules) left.rules = withoutLink('rules', bundle.rules as Row, erasing);
  return left;
}
