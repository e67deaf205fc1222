import type { Contact } from '../core/record';
import { takeBack } from '../core/take-back';
import type { Rows, RowTable } from '../data/db';
import { mergeOf } from '../data/deletions';
import { type Change, contactOf, type JournalRow } from '../data/journal';
import { nameOf } from './restore-history';
import type { FilePerson, FileRecord, Item } from './restore-record';

type Row = Rows[RowTable];

/**
 * Takes merges of a file back within the file, so that each of the two is there as they were, and their later rows stay
 * with the kept one: for somebody merged with one who was erased. `receipts`: of which merges.
 */
export function partMerged(file: FileRecord, receipts: ReadonlySet<string>): FileRecord {
  if (receipts.size === 0) return file;
  const parting = new Parting(file);
  const parted = file.merges.filter(({ receiptId }) => receipts.has(receiptId));
  for (const row of parted.reverse()) parting.part(row);
  const slices = file.slices.map((slice) => slice.flatMap(({ contact }) => parting.withParted(contact.id)));
  return {
    ...file,
    slices,
    people: slices.flat(),
    merges: file.merges.filter(({ receiptId }) => !receipts.has(receiptId)),
    history: historyWithout(file.history, parted),
  };
}

/** Nobody of them was merged, and nothing of theirs was deleted by that. */
function historyWithout(history: FileRecord['history'], merges: readonly JournalRow[]): FileRecord['history'] {
  const [gone, goneWith, mergedInto] = [new Set(history.gone), new Map(history.goneWith), new Map(history.mergedInto)];
  for (const row of merges) {
    for (const id of mergeOf(row)?.otherIds ?? []) mergedInto.delete(id);
    for (const { table, id, before, after } of row.changes) {
      if (!before || after) continue;
      gone.delete(nameOf(table, id));
      goneWith.delete(nameOf(table, id));
    }
  }
  return { ...history, gone, goneWith, mergedInto };
}

class Parting {
  readonly #contacts = new Map<string, Contact>();
  /** Every row but the contacts, by name, in the order of the file. */
  readonly #items = new Map<string, Item>();
  /** Who came out of whom. */
  readonly #parted = new Map<string, string[]>();
  #byOwner: Map<string, Item[]> | null = null;

  constructor({ people }: FileRecord) {
    for (const { contact, items } of people) {
      this.#contacts.set(contact.id, contact);
      for (const item of items) this.#items.set(nameOf(item.table, item.row.id), item);
    }
  }

  part(merge: JournalRow): void {
    const keptId = mergeOf(merge)?.keptId ?? '';
    for (const change of merge.changes) if (change.table === 'contacts') this.#partContact(change, keptId);
    for (const change of merge.changes) if (change.table !== 'contacts') this.#partRow(change);
  }

  /** Somebody, and whoever came out of them. */
  withParted(contactId: string): FilePerson[] {
    const contact = this.#contacts.get(contactId);
    const others = (this.#parted.get(contactId) ?? []).flatMap((id) => this.withParted(id));
    return contact ? [{ contact, items: this.#itemsOf(contactId) }, ...others] : others;
  }

  #partContact({ id, before, after }: Change, keptId: string): void {
    const current = this.#contacts.get(id);
    if (before && after && current) this.#contacts.set(id, takeBack({ before, after }, current).row as Contact);
    if (!before || after || current) return;
    this.#contacts.set(id, before as Contact);
    this.#parted.set(keptId, [...(this.#parted.get(keptId) ?? []), id]);
  }

  /** What the merge itself made goes: it says of the one what was the other's. */
  #partRow({ table, id, before, after }: Change): void {
    const name = nameOf(table, id);
    const current = this.#items.get(name);
    if (!before) this.#items.delete(name);
    else if (!after) this.#items.set(name, current ?? { table, row: before });
    else if (current) this.#items.set(name, { table, row: movedBack({ before, after, current: current.row }) });
  }

  #itemsOf(contactId: string): Item[] {
    if (!this.#byOwner) {
      this.#byOwner = new Map();
      for (const item of this.#items.values()) {
        const owner = contactOf(item.table, item.row) ?? '';
        const items = this.#byOwner.get(owner) ?? [];
        items.push(item);
        this.#byOwner.set(owner, items);
      }
    }
    return this.#byOwner.get(contactId) ?? [];
  }
}

function movedBack({ before, after, current }: { before: Row; after: Row; current: Row }): Row {
  const { row } = takeBack({ before, after }, current);
  const isMoved = 'contactId' in before && 'contactId' in after && before.contactId !== after.contactId;
  return (isMoved ? { ...row, contactId: before.contactId } : row) as Row;
}
