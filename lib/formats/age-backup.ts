import { type HeaderStanza, readStanzas, startsLikeAge } from './age-header';
import { unwrapIdentity, wrapIdentity } from './age-wrap';
import { type BackupBytes, BackupProblem } from './backup-types';
import { startPace } from './pace';

/**
 * The user's own key for backups. `recipient` ("age1…") is what files are sealed to, without any passphrase; `wrapped` is
 * its identity under the passphrase, as one line of ASCII. Kept in the record's settings, and in every sealed file.
 */
export type BackupKey = { recipient: string; wrapped: string };

/** What opens a sealed file: either one alone. */
export type BackupSecret = { passphrase: string } | { recoveryKey: string };

/**
 * Type of the header's extra stanza. Its argument is the recipient, its body the wrapped identity: a lost profile needs
 * the file and the passphrase, nothing else. Other readers skip types they don't know, as age tells them to.
 */
const STANZA = 'acquaint-wrapped-identity';

/** What the library works on in one go. */
const CHUNK = 64 * 1024;

/** 52 kB, needed by few: loaded when the first file is sealed or opened. */
const loadAge = () => import('age-encryption');

/** Chrome's worker may not load anything once it runs: files are sealed in pages, and in Firefox's background. */
export function canSeal(): boolean {
  return !('ServiceWorkerGlobalScope' in globalThis);
}

/** A new key of the user's own. `recoveryKey` ("AGE-SECRET-KEY-1…") is to be shown once and never stored. */
export async function makeBackupKey(passphrase: string): Promise<{ key: BackupKey; recoveryKey: string }> {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const recoveryKey = await generateX25519Identity();
  const recipient = await identityToRecipient(recoveryKey);
  return { key: { recipient, wrapped: await wrapIdentity(recoveryKey, recipient, passphrase) }, recoveryKey };
}

/** A standard age file of these bytes. Done in slices: the page keeps answering. */
export async function sealBackup(bytes: BackupBytes, key: BackupKey): Promise<BackupBytes> {
  const { Encrypter, Stanza } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.addRecipient(key.recipient);
  const body = new TextEncoder().encode(key.wrapped);
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([STANZA, key.recipient], body)] });
  return collect(await encrypter.encrypt(chunksOf(bytes)));
}

/** The bytes that were sealed. Throws `BackupProblem`: `not-a-backup`, `wrong-key`, `damaged`, `newer`. */
export async function openSealed(bytes: BackupBytes, secret: BackupSecret): Promise<BackupBytes> {
  const ours = readStanzas(bytes).find(isOurs);
  const identity = await identityOf(secret, ours);
  const { Decrypter, identityToRecipient } = await loadAge();
  const recipient = await identityToRecipient(identity).catch((error: unknown) => {
    throw new BackupProblem('wrong-key', 'no recovery key', { cause: error });
  });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await collect(await decrypter.decrypt(chunksOf(bytes)));
  } catch (error) {
    const isWrong = isForeign(error) && ours?.args[1] !== recipient;
    throw new BackupProblem(isWrong ? 'wrong-key' : 'damaged', 'age', { cause: error });
  }
}

/** Is this an age file? Looks at the first bytes only. */
export function isSealed(bytes: Uint8Array): boolean {
  return startsLikeAge(bytes);
}

/** The recipient ("age1…") that a sealed file of ours names in its header; null when it isn't one. Needs no secret. */
export function recipientOfSealed(bytes: BackupBytes): string | null {
  try {
    return readStanzas(bytes).find(isOurs)?.args[1] ?? null;
  } catch {
    return null;
  }
}

function isOurs({ args }: HeaderStanza): boolean {
  return args[0] === STANZA && args.length === 2;
}

async function identityOf(secret: BackupSecret, ours: HeaderStanza | undefined): Promise<string> {
  // Typed from paper: in lower case, in groups, over two lines.
  if ('recoveryKey' in secret) return secret.recoveryKey.replace(/\s/g, '').toUpperCase();
  const recipient = ours?.args[1];
  if (!ours || recipient === undefined) throw new BackupProblem('wrong-key', 'sealed without a passphrase of ours');
  return unwrapIdentity(new TextDecoder().decode(ours.body), recipient, secret.passphrase);
}

function isForeign(error: unknown): boolean {
  return error instanceof Error && /no identity matched/.test(error.message);
}

/** Hands out the bytes in pieces, with a rest between them. */
function chunksOf(bytes: BackupBytes): ReadableStream<BackupBytes> {
  const pace = startPace();
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        await pace.rest();
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, at + CHUNK));
        at += CHUNK;
      },
    },
    { highWaterMark: 0 },
  );
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<BackupBytes> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
