import type { LockHeader } from '../../core/lock';
import { fromText, toText } from './base64';
import { checkOf, keysOf, seal, unseal } from './cipher';

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
export async function makeHeader({ id, data, passphrase, pair, minutes }: NewLock): Promise<LockHeader> {
  const { recipient, identity } = pair;
  return {
    ...{ v: 1, id, rev: 1, state: 'turning-on', minutes, passphrase },
    recovery: await wrapForRecovery(id, data, identity),
    check: checkOf(data),
    box: { recipient, identity: toText(seal(keysOf(data).rows, identity, `box\n${recipient}`)) },
  };
}

/**
 * The key that the recovery key gives (HKDF-SHA256): it has 256 random bits of its own, so no slow derivation is needed.
 * Typed from paper it comes in lower case, in groups, over two lines.
 */
async function recoveryWrapKey(id: string, identity: string): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(identity.replace(/\s/g, '').toUpperCase());
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const encode = (text: string) => new TextEncoder().encode(text);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: encode(id), info: encode('acquaint lock recovery v1') };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}

/** The data key under the recovery key. */
async function wrapForRecovery(id: string, data: Uint8Array, identity: string): Promise<string> {
  return toText(seal(await recoveryWrapKey(id, identity), toText(data), `recovery\n${id}`));
}

/** The data key; null when it is another recovery key. */
export async function openByRecovery({ id, recovery }: LockHeader, identity: string): Promise<Uint8Array | null> {
  const key = await recoveryWrapKey(id, identity);
  try {
    return fromText(unseal(key, fromText(recovery), `recovery\n${id}`));
  } catch {
    return null;
  }
}

/** The key that opens lines which were kept while it was locked. Throws when the header is damaged. */
export function openBox({ box }: LockHeader, data: Uint8Array): string {
  return unseal(keysOf(data).rows, fromText(box.identity), `box\n${box.recipient}`);
}
