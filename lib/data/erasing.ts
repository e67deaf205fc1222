import type { Key } from '../core/identity';
import { keyOfRow, keyText } from '../core/identity';
import type { ImportCard } from '../core/import-card';
import type { Contact, Identity } from '../core/record';
import { mergeOf } from './deletions';
import type { Doomed } from './doomed';
import { contactOf, type JournalRow } from './journal';
import type { Rows, RowTable } from './tables';

/** Whose traces go, and by what they are found: ids of all their rows, what they were called, their addresses. */
export type Erasing = Doomed & {
  names: ReadonlySet<string>;
  /** Addresses as typed and as compared. */
  addresses: ReadonlySet<string>;
  /** Merges that they were part of, and the taking back of those: each holds words of both. */
  receipts: ReadonlySet<string>;
};

type Row = Rows[RowTable];

/** Gathers what there is of somebody while their rows and the journal are walked; `done` makes it an `Erasing`. */
export class Gathering {
  readonly #contactIds: Set<string>;
  readonly #rows = new Set<string>();
  readonly #ids: Set<string>;
  readonly #receipts = new Set<string>();
  readonly names = new Set<string>();
  readonly keys = new Map<string, Key>();
  readonly #addresses = new Set<string>();
  readonly cards = new Map<string, ImportCard>();
  isSample = false;
  /** Where they work or worked. */
  readonly accountIds = new Set<string>();
  /** Those of them that nobody is left in. */
  readonly goneAccountIds = new Set<string>();

  constructor(contactIds: Iterable<string>) {
    this.#contactIds = new Set(contactIds);
    this.#ids = new Set(this.#contactIds);
  }

  get contactIds(): ReadonlySet<string> {
    return this.#contactIds;
  }

  /** A row as it is or was. Theirs or not is seen here. */
  takeRow(table: RowTable, row: Row): void {
    const owner = contactOf(table, row);
    if (owner === null || !this.#contactIds.has(owner)) return;
    this.#rows.add(`${table}/${row.id}`);
    this.#ids.add(row.id);
    if (table === 'contacts') this.#takeCard(row as Contact);
    if (table === 'identities') this.#takeKey(row as Identity);
  }

  /** A row of nobody that goes with them: the account they were the last of. */
  takeAlso(table: 'accounts', id: string): void {
    this.goneAccountIds.add(id);
    this.#rows.add(`${table}/${id}`);
    this.#ids.add(id);
  }

  /** A row of the journal; to be called from its beginning on, and again until `contactIds` grows no more. */
  takeWrite(row: JournalRow): void {
    const merge = mergeOf(row);
    if (merge && this.#contactIds.has(merge.keptId)) for (const id of merge.otherIds) this.#addPerson(id);
    const joined = merge ? [merge.keptId, ...merge.otherIds] : [];
    if (joined.some((id) => this.#contactIds.has(id))) this.#receipts.add(row.receiptId);
    if (row.undoes !== undefined && this.#receipts.has(row.undoes)) this.#receipts.add(row.receiptId);
    for (const { table, before, after } of row.changes)
      for (const one of [before, after]) if (one) this.takeRow(table, one);
  }

  /** An address that is somebody else's by now isn't one of theirs. */
  leave(key: Key): void {
    this.keys.delete(keyText(key));
    this.#addresses.delete(key.value);
  }

  done(): Erasing {
    return {
      contactIds: this.#contactIds,
      rows: this.#rows,
      ids: this.#ids,
      names: this.names,
      addresses: this.#addresses,
      receipts: this.#receipts,
    };
  }

  #addPerson(id: string): void {
    this.#contactIds.add(id);
    this.#ids.add(id);
  }

  #takeCard({ name, goesBy, company, role, accountId, sample }: Contact): void {
    this.isSample = sample === true;
    if (accountId !== undefined) this.accountIds.add(accountId);
    this.names.add(name.trim());
    if (goesBy) this.names.add(goesBy.trim());
    const card = { name, ...(company === undefined ? {} : { company }), ...(role === undefined ? {} : { role }) };
    this.cards.set(JSON.stringify(card), card);
  }

  #takeKey({ kind, value, typed }: Identity): void {
    const key = keyOfRow({ kind, value });
    this.keys.set(keyText(key), key);
    for (const text of [key.value, typed]) this.#addresses.add(text.trim());
  }
}
