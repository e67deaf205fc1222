import { type BackupBytes, BackupProblem } from './backup-types';

/** One part of an age file's header: what it is for, and bytes. */
export type HeaderStanza = { args: string[]; body: Uint8Array };

const INTRO = 'age-encryption.org/v1\n';
const MAC = '\n---';
/** Longest header looked at: ours has some 600 bytes. */
const MOST = 64 * 1024;

/** Is this an age file? Looks at the first bytes only. */
export function startsLikeAge(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, INTRO.length)) === INTRO;
}

/**
 * The stanzas of an age file (c2sp.org/age), to find ours before any key is known. Whether the header is whole is only
 * known after the file is opened, by its own check sum. Throws `BackupProblem`.
 */
export function readStanzas(bytes: BackupBytes): HeaderStanza[] {
  if (!startsLikeAge(bytes)) throw new BackupProblem('not-a-backup', 'no age file');
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, MOST));
  const end = text.indexOf(MAC);
  if (end < 0) throw new BackupProblem('damaged', 'the header has no end');
  const parts = text.slice(INTRO.length, end).split(/^-> /m).slice(1);
  return parts.map((part) => {
    const [args = '', ...body] = part.split('\n');
    return { args: args.split(' '), body: fromBase64(body.join('')) };
  });
}

/** Bytes of unpadded base64, the URL's alphabet too. Throws `BackupProblem`. */
export function fromBase64(text: string): BackupBytes {
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw new BackupProblem('damaged', 'base64', { cause: error });
  }
}

/** Unpadded base64 in the URL's alphabet. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
