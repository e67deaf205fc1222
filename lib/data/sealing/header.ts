import type { LockHeader } from '../../core/lock';
import { derive, fromText, keysOf, seal, toText, unseal } from './cipher';
import { checkOf } from './vault';

/** What a new lock is made of; `passphrase` is the data key under the passphrase. */
export type NewLock = {
  id: string;
  data: Uint8Array;
  passphrase: string;
  /** An age key pair: `identity` ("AGE-SECRET-KEY-1…") is printed once and opens everything. */
  pair: { recipient: string; identity: string };
  minutes: number;
};

/** The header of a lock that is about to be turned on. */
export function makeHeader({ id, data, passphrase, pair, minutes }: NewLock): LockHeader {
  const { recipient, identity } = pair;
  return {
    ...{ v: 1, id, rev: 1, state: 'turning-on', minutes, passphrase },
    recovery: wrapForRecovery(id, data, identity),
    check: checkOf(data),
    box: { recipient, identity: toText(seal(keysOf(data).rows, identity, `box\n${recipient}`)) },
  };
}

/** Typed from paper: in lower case, in groups, over two lines. */
const recoveryWrapKey = (id: string, identity: string) =>
  derive(new TextEncoder().encode(identity.replace(/\s/g, '').toUpperCase()), `acquaint lock recovery v1 ${id}`);

/** The data key under the recovery key: that has 256 random bits of its own, no slow derivation is needed. */
export function wrapForRecovery(id: string, data: Uint8Array, identity: string): string {
  return toText(seal(recoveryWrapKey(id, identity), toText(data), `recovery\n${id}`));
}

/** The data key; null when it is another recovery key. */
export function openByRecovery({ id, recovery }: LockHeader, identity: string): Uint8Array | null {
  try {
    return fromText(unseal(recoveryWrapKey(id, identity), fromText(recovery), `recovery\n${id}`));
  } catch {
    return null;
  }
}

/** The key that opens lines which were kept while it was locked. Throws when the header is damaged. */
export function openBox({ box }: LockHeader, data: Uint8Array): string {
  return unseal(keysOf(data).rows, fromText(box.identity), `box\n${box.recipient}`);
}
