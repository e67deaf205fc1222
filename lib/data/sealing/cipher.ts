import { cmac, gcm } from '@noble/ciphers/aes.js';
import { toText } from './base64';

/**
 * AES-256-GCM and AES-256-CMAC (RFC 4493, SP 800-38B) that answer at once: the browser's own ciphers are asynchronous, and
 * waiting for them in the middle of a transaction would let IndexedDB end it. Each message gets a random nonce of its own.
 */
const NONCE = 12;
/** The first byte says how the rest is sealed. */
const VERSION = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Keys of 32 bytes, made from the data key: one for rows and entries, one for the blind indexes. */
export type Keys = { data: Uint8Array; rows: Uint8Array; blind: Uint8Array };

/** The keys that one data key gives. */
export function keysOf(data: Uint8Array): Keys {
  return { data, rows: derive(data, 'acquaint rows v1'), blind: derive(data, 'acquaint blind v1') };
}

/** A key of 32 bytes for that purpose: SP 800-108 in counter mode, two blocks of CMAC. */
function derive(data: Uint8Array, purpose: string): Uint8Array {
  const key = new Uint8Array(32);
  for (const block of [1, 2]) key.set(cmac(encoder.encode(`${block}\0${purpose}\0${256}`), data), (block - 1) * 16);
  return key;
}

/** `about` must be the same when it is opened: a sealed text can't be moved to another place. */
export function seal(key: Uint8Array, text: string, about: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = gcm(key, nonce, encoder.encode(about)).encrypt(encoder.encode(text));
  const whole = new Uint8Array(1 + NONCE + sealed.length);
  whole[0] = VERSION;
  whole.set(nonce, 1);
  whole.set(sealed, 1 + NONCE);
  return whole;
}

/** The text. Throws when a bit of it, of the key or of `about` is another one. */
export function unseal(key: Uint8Array, whole: Uint8Array, about: string): string {
  if (whole[0] !== VERSION) throw new TypeError('sealed in a way that is not known');
  const opened = gcm(key, whole.slice(1, 1 + NONCE), encoder.encode(about)).decrypt(whole.slice(1 + NONCE));
  return decoder.decode(opened);
}

/** The same for equal words under one key and purpose, and says nothing of them without the key. 128 bits. */
export function blindOf(key: Uint8Array, purpose: string, words: string): string {
  return `~${toText(cmac(encoder.encode(`${purpose}\n${words}`), key))}`;
}

/** Says of a data key that it is this one, and nothing else of it. */
export function checkOf(data: Uint8Array): string {
  return blindOf(data, 'acquaint lock', 'check');
}
