import type { Identity } from '../core/record';
import type { WriteTx } from '../data/write-tx';
import type { NormalKey } from './keys';

/**
 * The user said that a profile under a new address is this person's: the addresses they had before are kept as former
 * ones, which still bring them up. Nothing happens when the address isn't new, or somebody else's. After `joinKeys`.
 */
export async function retireSlugs(
  tx: WriteTx,
  before: readonly Identity[],
  joined: { keys: readonly NormalKey[]; contactId: string; now: number },
): Promise<void> {
  const slug = joined.keys.find(({ kind }) => kind === 'linkedin')?.value;
  const had = before.filter(({ kind }) => kind === 'linkedin');
  if (slug === undefined || had.some(({ value }) => value === slug)) return;
  const [row] = await tx.all('identities', { index: '[kind+value]', equals: ['linkedin', slug] });
  if (row?.contactId !== joined.contactId) return;
  await tx.put(
    'identities',
    had.filter(({ until }) => until === undefined).map(({ main: _, ...former }) => ({ ...former, until: joined.now })),
  );
}
