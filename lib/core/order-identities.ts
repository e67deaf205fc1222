import type { Identity, IdentityKind } from './record';

const KINDS: readonly IdentityKind[] = ['mail', 'phone', 'linkedin', 'sales-nav', 'other', 'vcard'];

/** As one looks for them: by kind, the main one of each first, those no longer used last, else as they were. */
export function orderIdentities(identities: readonly Identity[]): Identity[] {
  const rank = ({ kind, main, until }: Identity) =>
    KINDS.indexOf(kind) * 4 + (until === undefined ? (main ? 0 : 1) : 2);
  return identities
    .map((identity, at) => ({ identity, at }))
    .sort((a, b) => rank(a.identity) - rank(b.identity) || a.at - b.at)
    .map(({ identity }) => identity);
}
