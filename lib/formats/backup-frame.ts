import { type BackupBytes, BackupProblem } from './backup-types';

/**
 * The frame round a backup's body, to the byte (docs/backup-format.md): nothing in the file is outside of the hash but
 * these bytes, and these are compared one by one, so that no flipped bit goes unnoticed.
 */
const VERSION = 1;
const OURS = '{"format":"acquaint-backup","version":';
const START = `${OURS}${VERSION},"sha256":"`;
const MIDDLE = '","body":';
const END = '}\n';
const HASH_LENGTH = 64;

/** A record larger than this has not been written by us, and would not fit into a page's memory twice. */
const MOST_BYTES = 512 * 1024 * 1024;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Where the body begins in every file. */
export const BODY_START = START.length + HASH_LENGTH + MIDDLE.length;

/** A buffer with room for the frame round a body of so many bytes, to be filled from `BODY_START`. */
export function makeFrame(bodyLength: number): BackupBytes {
  return new Uint8Array(BODY_START + bodyLength + END.length);
}

/** Writes the frame round the body that is in place. */
export async function closeFrame(file: BackupBytes): Promise<void> {
  const end = file.length - END.length;
  file.set(bytesOf(`${START}${await sha256(file.subarray(BODY_START, end))}${MIDDLE}`));
  file.set(bytesOf(END), end);
}

/** The body of a file whose frame and hash are right. Throws `BackupProblem`. */
export async function openFrame(file: BackupBytes): Promise<BackupBytes> {
  if (file.length > MOST_BYTES) throw new BackupProblem('too-big', `${file.length} bytes`);
  const head = textOf(file.subarray(0, BODY_START));
  if (!head.startsWith(OURS)) throw new BackupProblem('not-a-backup');
  const version = Number(/^[1-9]\d{0,8}(?=,"sha256":")/.exec(head.slice(OURS.length))?.[0]);
  if (version > VERSION) throw new BackupProblem('newer', `format ${version}`);
  const hash = head.slice(START.length, START.length + HASH_LENGTH);
  const end = file.length - END.length;
  if (end <= BODY_START) throw new BackupProblem('damaged', 'cut short');
  const body = file.subarray(BODY_START, end);
  const framed = head === `${START}${hash}${MIDDLE}` && textOf(file.subarray(end)) === END;
  if (!framed) throw new BackupProblem('damaged', 'the frame');
  if (hash !== (await sha256(body))) throw new BackupProblem('damaged', 'the hash');
  return body;
}

/** 64 lower-case hexadecimal digits. */
export async function sha256(bytes: BackupBytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
