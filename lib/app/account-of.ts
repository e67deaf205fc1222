import { isPublicDomain, isRoleAddress } from '../core/mail-domains';
import type { Account, Grain } from '../core/record';
import { rowsNamed } from '../data/by-name';
import type { WriteTx } from '../data/write-tx';

/** What is known of where someone works. */
export type WorkHints = { company?: string; mails: readonly string[]; grain: Grain; newId(): string };

/**
 * The account of a company or of a work address, made when the company is new. A public domain, a role address or a
 * domain alone never makes one. Inside a write.
 */
export async function accountOf(tx: WriteTx, hints: WorkHints): Promise<Account | null> {
  const domains = workDomains(hints.mails);
  const name = hints.company?.trim();
  const byDomain = await findByDomain(tx, domains);
  if (!name) return byDomain;
  const byName = await rowsNamed(tx.db.table('accounts'), [name]).first();
  const free = byDomain ? [] : domains.slice(0, 1);
  if (!byName) {
    const account = { id: hints.newId(), name, domains: free, grain: hints.grain };
    await tx.put('accounts', [account]);
    return account;
  }
  if (byName.domains.length === 0 && free.length > 0) await tx.put('accounts', [{ ...byName, domains: free }]);
  return byName;
}

/** Domains that say where someone works. */
export function workDomains(mails: readonly string[]): string[] {
  const own = mails.filter((mail) => !isRoleAddress(mail)).map((mail) => mail.slice(mail.lastIndexOf('@') + 1));
  return [...new Set(own)].filter((domain) => domain.includes('.') && !isPublicDomain(domain));
}

async function findByDomain(tx: WriteTx, domains: readonly string[]): Promise<Account | null> {
  for (const domain of domains) {
    const [account] = await tx.all('accounts', { index: 'domains', equals: domain });
    if (account) return account;
  }
  return null;
}
