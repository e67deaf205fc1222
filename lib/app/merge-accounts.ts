import { fold } from '../core/fold';
import type { Account } from '../core/record';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { bulk } from './edit-account';

export type MergeAccountsInput = { clientId: string; keepId: string; otherId: string };

/**
 * Two accounts that are one company: the other's people, domains and notes go to the kept one. Nothing of a person changes
 * but where they work. Taken back as one. Fails with `gone` when either isn't there.
 */
export async function mergeAccounts(desk: Desk, input: MergeAccountsInput): Promise<Receipt & { moved: number }> {
  const { keepId, otherId } = input;
  if (keepId === otherId) throw new StorageFailure('invalid', 'one account with itself');
  const head = { clientId: input.clientId, verb: 'merge-accounts', label: '', ...(await bulk(desk, otherId)) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const [keep, other] = [await tx.require('accounts', keepId), await tx.require('accounts', otherId)];
    await tx.remove('accounts', [otherId]);
    await tx.put('accounts', [joined(keep, other)]);
    return { moved: await movePeople(tx, { from: other, to: keep, now: desk.now() }) };
  });
  return { receiptId, ...answer };
}

function joined(keep: Account, other: Account): Account {
  const industry = keep.industry ?? other.industry;
  const notes = [keep.notes, other.notes].filter(Boolean).join('\n\n');
  return {
    ...keep,
    domains: [...new Set([...keep.domains, ...other.domains])],
    ...(industry === undefined ? {} : { industry }),
    ...(notes ? { notes } : {}),
  };
}

async function movePeople(tx: WriteTx, move: { from: Account; to: Account; now: number }): Promise<number> {
  const { from, to, now } = move;
  const people = await tx.all('contacts', { index: 'accountId', equals: from.id });
  await tx.put(
    'contacts',
    people.map((contact) => {
      const same = contact.company !== undefined && fold(contact.company) === fold(from.name);
      return { ...contact, accountId: to.id, updatedAt: now, ...(same ? { company: to.name } : {}) };
    }),
  );
  return people.length;
}
