import { SHORTEST_PASSPHRASE } from '../core/passphrase-strength';
import { fromBase64, toBase64 } from './age-header';
import { BackupProblem } from './backup-types';

/**
 * An age identity under a passphrase, as one line of ASCII:
 * `v1.pbkdf2-sha256.<iterations>.<salt>.<iv>.<ciphertext>.<check>`, the last four in base64url. AES-256-GCM, with
 * everything before the salt and the recipient as associated data, so that neither can be exchanged. The check (the first
 * nine bytes of a SHA-256 over all before it and the recipient) tells a damaged line from a wrong passphrase.
 */
const VERSION = 'v1';
const DERIVATION = 'pbkdf2-sha256';
const ITERATIONS = 600_000;
/** A file that asks for more only wants to keep us busy. */
const MOST_ITERATIONS = 20_000_000;

/** Different keyboards write "é" in one sign or in two; both are the same passphrase. */
const normalise = (passphrase: string) => passphrase.normalize('NFKC');

type Salted = { iterations: number; salt: BufferSource };

async function keyOf(passphrase: string, { iterations, salt }: Salted): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(normalise(passphrase));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function associated(iterations: number, recipient: string): BufferSource {
  return new TextEncoder().encode(`${VERSION}.${DERIVATION}.${iterations} ${recipient}`);
}

async function checkOf(line: string, recipient: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${line} ${recipient}`));
  return toBase64(new Uint8Array(hash).subarray(0, 9));
}

/** Throws a RangeError when the passphrase is too short. */
export async function wrapIdentity(identity: string, recipient: string, passphrase: string): Promise<string> {
  if ([...normalise(passphrase)].length < SHORTEST_PASSPHRASE) throw new RangeError('The passphrase is too short.');
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyOf(passphrase, { iterations: ITERATIONS, salt });
  const seal = { name: 'AES-GCM', iv, additionalData: associated(ITERATIONS, recipient) };
  const sealed = await crypto.subtle.encrypt(seal, key, new TextEncoder().encode(identity));
  const parts = [salt, iv, new Uint8Array(sealed)].map(toBase64);
  const line = [VERSION, DERIVATION, ITERATIONS, ...parts].join('.');
  return `${line}.${await checkOf(line, recipient)}`;
}

/** The identity ("AGE-SECRET-KEY-1…"). Throws `BackupProblem`: `wrong-key`, `newer`, `damaged`. */
export async function unwrapIdentity(wrapped: string, recipient: string, passphrase: string): Promise<string> {
  const line = wrapped.slice(0, wrapped.lastIndexOf('.'));
  if (wrapped !== `${line}.${await checkOf(line, recipient)}`) throw new BackupProblem('damaged', 'the wrapped key');
  const [version, derivation, count = '', salt = '', iv = '', sealed = ''] = line.split('.');
  const iterations = Number(count);
  if (version !== VERSION || derivation !== DERIVATION) throw new BackupProblem('newer', `${version} ${derivation}`);
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > MOST_ITERATIONS) {
    throw new BackupProblem('damaged', 'the wrapped key');
  }
  const key = await keyOf(passphrase, { iterations, salt: fromBase64(salt) });
  const open = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: associated(iterations, recipient) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(open, key, fromBase64(sealed)));
  } catch (error) {
    throw new BackupProblem('wrong-key', 'the passphrase', { cause: error });
  }
}
