import { tombstoneOf } from '../core/erasure';
import type { Contact } from '../core/record';
import { same } from '../core/same';
import { eraseFromAsides } from '../data/erase-asides';
import { ERASING, withoutLink } from '../data/erase-from-row';
import {
  ERASINGS,
  type ErasingAnswer,
  eraseFromJournal,
  settleErasing,
  unfinishedErasings,
} from '../data/erase-journal';
import type { Erasing, Gathering } from '../data/erasing';
import { isPair, LINKED_TABLES, type LinkedTable, OWNED_TABLES, type Rows } from '../data/tables';
import { forgetUnsavedAbout } from '../data/unsaved-about';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { gather, traitsOf } from './erase-gather';
import { eraseFromLines } from './erase-lines';
import { collectFile } from './file-rows';
import { findWrite } from './was-written';

export type EraseContactInput = { clientId: string; contactId: string };

/**
 * Erases somebody for good: their rows, every word of them in the journal, the trash and states set aside, in both copies,
 * lines about them that wait since it was locked, with whoever was merged into them, links of others to them, and an account that nobody is left in. What stays is a
 * tombstone of salted hashes, so that no file and no older backup brings them back. Can't be undone; cut short, the same
 * client id goes on, and so does `finishErasings`. Fails with `gone` when there is nobody of that id, not even in the trash.
 */
export async function eraseContact(desk: Desk, { clientId, contactId }: EraseContactInput): Promise<Receipt> {
  const done = await findWrite(desk, clientId);
  if (done) return finish(desk, { receiptId: done.receiptId, contactIds: (done.answer as ErasingAnswer).contactIds });
  const gathering = await gather(desk.db, [contactId]);
  const erasing = gathering.done();
  if (erasing.rows.size === 0) throw new StorageFailure('gone', 'nobody of that id');
  // First what was, then what is: as long as they are there at all, nothing says that they are gone.
  await eraseTraces(desk, erasing);
  const head = {
    clientId,
    verb: ERASING,
    label: '',
    group: `${ERASINGS}${clientId}`,
    bulk: true,
    forgets: true,
  } as const;
  const { receiptId } = await write<ErasingAnswer>(desk, head, async (tx) => {
    await takeAway(tx, gathering, contactId);
    await bury(tx, desk, gathering);
    return { contactIds: [...gathering.contactIds] };
  });
  // With the account that went in the write.
  return finish(desk, { receiptId, contactIds: [...gathering.contactIds] }, gathering.done());
}

/** Goes on with what was cut short: a window closed in the middle. To be called once in a while. Answers how many. */
export async function finishErasings(desk: Desk): Promise<number> {
  const unfinished = await unfinishedErasings(desk.db);
  for (const one of unfinished) await finish(desk, one);
  return unfinished.length;
}

type Unfinished = { receiptId: string; contactIds: readonly string[] };

async function finish(desk: Desk, { receiptId, contactIds }: Unfinished, known?: Erasing): Promise<Receipt> {
  if (contactIds.length === 0) return { receiptId };
  // What another window wrote meanwhile goes as well.
  await eraseTraces(desk, known ?? (await gather(desk.db, contactIds)).done());
  await settleErasing(desk.db, receiptId);
  return { receiptId };
}

async function eraseTraces(desk: Desk, erasing: Erasing): Promise<void> {
  await eraseFromJournal(desk.db, erasing);
  await eraseFromAsides(desk.db, erasing);
  await eraseFromLines(desk, erasing);
  forgetUnsavedAbout(erasing);
}

/** Their rows, and in others' what leads to them. */
async function takeAway(tx: WriteTx, gathering: Gathering, chosenId: string): Promise<void> {
  for (const id of gathering.contactIds) {
    const file = await collectFile(tx.db, id);
    // Nobody but whom the user chose: another one who lives was parted from them by another window just now.
    if (!file || id !== chosenId) continue;
    // Written by another window since it was looked at.
    gathering.takeRow('contacts', file.contact);
    for (const table of OWNED_TABLES) for (const row of file[table]) gathering.takeRow(table, row);
    for (const table of OWNED_TABLES) await tx.drop(table, file[table]);
    await tx.remove('rules', [id]);
    await tx.remove('contacts', [id]);
  }
  await unlinkOthers(tx, gathering.done());
  for (const id of gathering.accountIds) {
    if ((await tx.db.table('contacts').where('accountId').equals(id).count()) > 0) continue;
    await tx.remove('accounts', [id]);
    gathering.takeAlso('accounts', id);
  }
}

async function unlinkOthers(tx: WriteTx, erasing: Erasing): Promise<void> {
  for (const id of erasing.contactIds) {
    for (const table of LINKED_TABLES) {
      const rows: Rows[typeof table][] = await tx.all(table, { index: 'otherId', equals: id });
      if (isPair(table)) await tx.drop<LinkedTable>(table, rows);
      else
        await tx.put<LinkedTable>(
          table,
          rows.map((row) => withoutLink(table, row, erasing) as typeof row),
        );
    }
  }
  // "Not them" and "copy in" are said of addresses, which no index knows.
  for (const table of ['contacts', 'rules'] as const) {
    for (const row of await tx.db.table(table).toArray()) {
      const left = withoutLink(table, row, erasing) as Contact;
      if (!same(left, row)) await tx.put<'contacts' | 'rules'>(table, [left]);
    }
  }
}

/** One for the whole record: 128 random bits. */
function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function bury(tx: WriteTx, desk: Desk, gathering: Gathering): Promise<void> {
  // Nobody is harmed by a sample that comes back.
  if (gathering.isSample) return;
  const [known] = await tx.db.table('erased').toArray();
  const salt = known?.salt ?? newSalt();
  const head = { id: desk.newId(), at: desk.now(), salt };
  await tx.put('erased', [tombstoneOf(head, traitsOf(gathering))]);
}
