import { rowSchemas } from '../../core/record-schema';
import type { JournalRow } from '../journal';
import type { Rows, RowTable } from '../tables';
import { type AllTables, emptyTables, type ReadCopy } from './entries';

/**
 * The copy without rows that no screen and no verb could deal with: those count as damaged, and with a contact goes what
 * hangs on it.
 */
export function wellFormed<Copy extends ReadCopy>(copy: Copy): Copy {
  const damaged = new Map(copy.damaged);
  const refuse = (name: string, row: unknown) => {
    damaged.set(`${name} ${String(Reflect.get(Object(row), 'id') ?? damaged.size)}`, JSON.stringify(row));
    return false;
  };
  const tables: AllTables = emptyTables();
  for (const name of Object.keys(rowSchemas) as RowTable[]) {
    const sane = (row: Rows[RowTable]) => rowSchemas[name].safeParse(row).success || refuse(name, row);
    Object.assign(tables, { [name]: (copy.tables[name] as Rows[RowTable][]).filter(sane) });
  }
  tables.journal = copy.tables.journal.filter((row) => isJournalRow(row) || refuse('journal', row));
  const people = new Set(tables.contacts.map(({ id }) => id));
  for (const name of Object.keys(rowSchemas) as RowTable[]) {
    const housed = (row: Rows[RowTable]) =>
      (name === 'rules' ? people.has(row.id) : !('contactId' in row) || people.has(row.contactId)) || refuse(name, row);
    Object.assign(tables, { [name]: (tables[name] as Rows[RowTable][]).filter(housed) });
  }
  return { ...copy, tables, damaged };
}

function isJournalRow(row: JournalRow): boolean {
  const { seq, receiptId, clientId, contactIds, changes } = row;
  const known = typeof seq === 'number' && typeof receiptId === 'string' && typeof clientId === 'string';
  return known && Array.isArray(contactIds) && Array.isArray(changes);
}
