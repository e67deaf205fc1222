import { fold } from '../core/fold';
import { isPublicDomain } from '../core/mail-domains';
import type { Account } from '../core/record';
import { rowsNamed } from '../data/by-name';
import { read } from '../data/read';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';

/** `null` clears a field. */
export type AccountPatch = {
  name?: string;
  industry?: string | null;
  notes?: string | null;
  domains?: readonly string[];
};

/** Another account that has this name or domain already: then nothing was changed. */
export type AccountClash = Pick<Account, 'id' | 'name'>;

export type EditAccountInput = { clientId: string; accountId: string; patch: AccountPatch };

/** From so many people on it may take longer than a line. */
const MANY = 200;

/**
 * Changes the named fields of an account as it is stored now. A new name goes to everybody who had the old one as their
 * company, so that what is read on a person and what they belong to stay the same. Fails with `gone` without the account.
 */
export async function editAccount(desk: Desk, input: EditAccountInput): Promise<Receipt & { taken?: AccountClash }> {
  const { accountId, patch } = input;
  const head = { clientId: input.clientId, verb: 'edit-account', label: patch.name ?? '' };
  const { receiptId, answer } = await write(desk, { ...head, ...(await bulk(desk, accountId)) }, async (tx) => {
    const stored = await tx.require('accounts', accountId);
    const next = patched(stored, patch);
    const taken = await clashOf(tx, stored, next);
    if (taken) return { taken: { id: taken.id, name: taken.name } };
    await tx.put('accounts', [next]);
    if (next.name !== stored.name)
      await renamePeople(tx, { accountId, from: stored.name, to: next.name, now: desk.now() });
    return {};
  });
  return { receiptId, ...answer };
}

/** A write over many people may take its time. */
export async function bulk(desk: Desk, accountId: string): Promise<{ bulk?: true }> {
  const count = await read(desk.db, (db) => db.table('contacts').where('accountId').equals(accountId).count());
  return count > MANY ? { bulk: true } : {};
}

function patched(stored: Account, patch: AccountPatch): Account {
  const next: Account = { ...stored };
  const name = patch.name?.trim();
  if (name) next.name = name;
  for (const field of ['industry', 'notes'] as const) {
    const value = patch[field];
    if (value === undefined) continue;
    if (value?.trim()) next[field] = value.trim();
    else delete next[field];
  }
  // A public domain is everybody's.
  if (patch.domains) next.domains = [...new Set(patch.domains)].filter((domain) => !isPublicDomain(domain));
  return next;
}

async function clashOf(tx: WriteTx, stored: Account, next: Account): Promise<Account | undefined> {
  if (fold(next.name) !== fold(stored.name)) {
    const named = await rowsNamed(tx.db.table('accounts'), [next.name]).toArray();
    const other = named.find(({ id }) => id !== stored.id);
    if (other) return other;
  }
  for (const domain of next.domains) {
    if (stored.domains.includes(domain)) continue;
    const [other] = await tx.all('accounts', { index: 'domains', equals: domain });
    if (other && other.id !== stored.id) return other;
  }
  return undefined;
}

/** Whoever writes their company another way ("Tiles, Leeds") keeps it so. */
async function renamePeople(
  tx: WriteTx,
  { accountId, from, to, now }: { accountId: string; from: string; to: string; now: number },
): Promise<void> {
  const people = await tx.all('contacts', { index: 'accountId', equals: accountId });
  const named = people.filter(({ company }) => company !== undefined && fold(company) === fold(from));
  await tx.put(
    'contacts',
    named.map((contact) => ({ ...contact, company: to, updatedAt: now })),
  );
}

/** Takes an account away in which nobody is; fails with `invalid` while somebody is. */
export async function forgetAccount(desk: Desk, input: { clientId: string; accountId: string }): Promise<Receipt> {
  const { clientId, accountId } = input;
  const { receiptId } = await write(desk, { clientId, verb: 'forget-account', label: '' }, async (tx) => {
    const people = await tx.db.table('contacts').where('accountId').equals(accountId).count();
    if (people > 0) throw new StorageFailure('invalid', 'an account with people');
    await tx.remove('accounts', [accountId]);
  });
  return { receiptId };
}
