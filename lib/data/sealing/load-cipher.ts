import type * as Sealing from './cipher';

export type Cipher = typeof Sealing;

let given: Cipher | undefined;

/** For Chrome's worker, which may load nothing once it runs: it brings the ciphers along. */
export function bringCipher(cipher: Cipher): void {
  given = cipher;
}

/** The ciphers, loaded where there is a lock: few have one. */
export async function loadCipher(): Promise<Cipher> {
  given ??= await import('./cipher');
  return given;
}
