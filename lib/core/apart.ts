import { keyText } from './identity';
import type { ContactFile } from './record';
import type { Apart } from './record-depth';

/** A pair of contacts as one text, the same whichever comes first. Ids hold no line breaks. */
export function pairText(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

type Sides = Pick<ContactFile, 'contact' | 'identities' | 'apart'>;

/**
 * The user said that these two are never the same: as a pair, or by saying of an address of the one that it is not the
 * other's. The pair is kept with either of them.
 */
export function areApart(one: Sides, other: Sides): boolean {
  return (
    isSaid(one.apart, other.contact.id) ||
    isSaid(other.apart, one.contact.id) ||
    isRefused(one, other) ||
    isRefused(other, one)
  );
}

function isSaid(apart: readonly Apart[], id: string): boolean {
  return apart.some(({ contactId, otherId }) => contactId === id || otherId === id);
}

/** A key that one of them has was said not to be the other's. */
function isRefused({ contact }: Sides, { identities }: Sides): boolean {
  const refused = contact.notThem;
  return refused !== undefined && identities.some((identity) => refused.includes(keyText(identity)));
}
