import type { Key } from '../core/identity';
import { keyOfRow, keyText } from '../core/identity';
import type { ImportCard } from '../core/import-card';
import type { Contact, Identity } from '../core/record';
import { mergeOf } from './deletions';
import type { Doomed } from './doomed';
import { type Change, contactOf, type JournalRow } from './journal';
import { type Lent, lentBy } from './lent';
import type { Rows, RowTable } from './tables';

/** Whose traces go, and by what they are found: ids of all their rows, what they were called, their addresses. */
export type Erasing = Doomed & {
  names: ReadonlySet<string>;
  /** Addresses as typed and as compared. */
  addresses: ReadonlySet<string>;
  /** Merges that they were part of, and the taking back of those: each holds words of both. */
  receipts: ReadonlySet<string>;
  /** What others' rows had of them while they were one, by "table/id". */
  lent: ReadonlyMap<string, readonly Lent[]>;
  /** Rows of somebody who was parted from them, that stayed with them when they were deleted: whose they are, by "table/id". */
  given: ReadonlyMap<string, string>;
};

type Row = Rows[RowTable];

/** Which writes stand, and who is in the record: whoever is was never merged into anybody for good. */
export type Standing = { stands(receiptId: string): boolean; lives(contactId: string): boolean };

/** Of a file: only merges that stand are among its own, and nobody of it is here. */
const ALL_STAND: Standing = { stands: () => true, lives: () => false };

/** Who had a row last, and by which write; what is in the record now comes after all of them. */
type Last = { seq: number; owner: string };

/** Gathers what there is of somebody while their rows and the journal are walked; `done` makes it an `Erasing`. */
export class Gathering {
  readonly #contactIds: Set<string>;
  readonly #rows = new Set<string>();
  readonly #ids: Set<string>;
  readonly #receipts = new Set<string>();
  /** Whose a row was before a merge that was taken back, by "table/id": theirs, wherever it stayed. */
  readonly #given = new Map<string, string>();
  /** By the receipt of the merge. */
  readonly #lent = new Map<string, Map<string, Lent>>();
  /** Writes that took a merge back, or a taking back of it: of which merge. */
  readonly #roots = new Map<string, string>();
  readonly #last = new Map<string, Last>();
  /** By key text, the rows it stood in. */
  readonly #keyRows = new Map<string, Set<string>>();
  readonly names = new Set<string>();
  readonly keys = new Map<string, Key>();
  /** Keys that were theirs and are somebody else's by now. */
  readonly shared = new Map<string, Key>();
  readonly #addresses = new Set<string>();
  readonly cards = new Map<string, ImportCard>();
  #isReal = false;
  /** Where they work or worked. */
  readonly accountIds = new Set<string>();
  /** Those of them that nobody is left in. */
  readonly goneAccountIds = new Set<string>();

  constructor(
    contactIds: Iterable<string>,
    readonly standing: Standing = ALL_STAND,
  ) {
    this.#contactIds = new Set(contactIds);
    this.#ids = new Set(this.#contactIds);
  }

  /** Nothing but a made-up person, in whoever was merged into them too. */
  get isSample(): boolean {
    return !this.#isReal;
  }

  get contactIds(): ReadonlySet<string> {
    return this.#contactIds;
  }

  /** A row as it is, or was by the write of that number. Theirs or not is seen here. */
  takeRow(table: RowTable, row: Row, seq = Number.POSITIVE_INFINITY): void {
    const owner = contactOf(table, row);
    if (owner === null) return;
    const name = `${table}/${row.id}`;
    const last = this.#last.get(name);
    if (!last || seq >= last.seq) this.#last.set(name, { seq, owner });
    if (!this.#contactIds.has(owner)) return;
    this.#rows.add(name);
    if (table === 'contacts') this.#takeCard(row as Contact);
    if (table === 'identities') this.#takeKey(row as Identity);
  }

  /** Another one of them: a second contact of the same person. */
  addPerson(id: string): void {
    this.#contactIds.add(id);
    this.#ids.add(id);
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
    const joins = merge !== null && this.standing.stands(row.receiptId);
    if (joins && this.#contactIds.has(merge.keptId))
      for (const id of merge.otherIds) if (!this.standing.lives(id)) this.addPerson(id);
    const joined = merge ? [merge.keptId, ...merge.otherIds] : [];
    if (joined.some((id) => this.#contactIds.has(id))) this.#receipts.add(row.receiptId);
    if (row.undoes !== undefined && this.#receipts.has(row.undoes)) this.#receipts.add(row.receiptId);
    // What a merge that was taken back put together is one person's and the other's: what they are is told elsewhere.
    const mixes = this.#receipts.has(row.receiptId) && !joins;
    if (mixes) this.#takeLent(row, merge?.keptId);
    for (const change of row.changes) this.#takeMoved(change, merge !== null && !joins);
    for (const { table, before, after } of row.changes)
      for (const one of [before, after]) if (one && !(mixes && table === 'contacts')) this.takeRow(table, one, row.seq);
  }

  /** A row that went from one to another: for good, or by a merge that was taken back (`parted`). */
  #takeMoved({ table, id, before, after }: Change, parted: boolean): void {
    if (!(before && after && 'contactId' in before && 'contactId' in after)) return;
    if (before.contactId === after.contactId) return;
    if (parted) this.#given.set(`${table}/${id}`, before.contactId);
    else this.#given.delete(`${table}/${id}`);
  }

  /** A merge that was taken back left traces of the one in the other's rows of the time between. */
  #takeLent({ receiptId, undoes = '', seq, changes }: JournalRow, keptId: string | undefined): void {
    const root = this.#roots.get(undoes) ?? undoes;
    this.#roots.set(receiptId, root);
    for (const [name, lent] of this.#lent.get(root) ?? []) this.#lent.get(root)?.set(name, { ...lent, to: seq });
    if (keptId === undefined || this.#contactIds.has(keptId)) return;
    const lent = changes.map((change): [string, Lent] => {
      return [`${change.table}/${change.id}`, { from: seq, to: Number.POSITIVE_INFINITY, fields: lentBy(change) }];
    });
    this.#lent.set(receiptId, new Map(lent));
  }

  #lentRows(): Map<string, Lent[]> {
    const rows = new Map<string, Lent[]>();
    for (const lent of this.#lent.values())
      for (const [name, one] of lent) if (one.fields.length > 0) rows.set(name, [...(rows.get(name) ?? []), one]);
    return rows;
  }

  /** An address that is somebody else's by now isn't one of theirs. */
  leave(key: Key): void {
    this.keys.delete(keyText(key));
    this.#addresses.delete(key.value);
    this.shared.set(keyText(key), key);
  }

  /** After the last row: keys whose rows went to somebody else aren't theirs any more. */
  leaveMoved(): void {
    for (const [text, key] of [...this.keys])
      if (![...(this.#keyRows.get(text) ?? [])].some((name) => this.#isTheirs(name))) this.leave(key);
  }

  done(): Erasing {
    const rows = [...this.#rows].filter((name) => this.#isTheirs(name));
    return {
      contactIds: this.#contactIds,
      rows: new Set(rows),
      ids: new Set([...this.#ids, ...rows.map((name) => name.slice(name.indexOf('/') + 1))]),
      names: this.names,
      addresses: this.#addresses,
      receipts: this.#receipts,
      lent: this.#lentRows(),
      given: this.#given,
    };
  }

  /** What somebody else had last is theirs: it came back by the taking back of a merge, or was given away. */
  #isTheirs(name: string): boolean {
    const owner = this.#given.get(name) ?? this.#last.get(name)?.owner;
    return owner === undefined || this.#contactIds.has(owner);
  }

  #takeCard({ name, goesBy, company, role, accountId, sample }: Contact): void {
    if (sample !== true) this.#isReal = true;
    if (accountId !== undefined) this.accountIds.add(accountId);
    this.names.add(name.trim());
    if (goesBy) this.names.add(goesBy.trim());
    const card = { name, ...(company === undefined ? {} : { company }), ...(role === undefined ? {} : { role }) };
    this.cards.set(JSON.stringify(card), card);
  }

  #takeKey({ id, kind, value, typed }: Identity): void {
    const key = keyOfRow({ kind, value });
    this.keys.set(keyText(key), key);
    this.#keyRows.set(keyText(key), (this.#keyRows.get(keyText(key)) ?? new Set()).add(`identities/${id}`));
    for (const text of [key.value, typed]) this.#addresses.add(text.trim());
  }
}
