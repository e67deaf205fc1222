import { fromBase64, toBase64 } from './age-header';

/** 52 kB, needed only where somebody writes while it is locked, or files what was written then. */
const loadAge = () => import('age-encryption');

/** A line that nobody can read without the recipient's key, as text: a standard age file in base64. */
export async function sealLine(text: string, recipient: string): Promise<string> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return toBase64(await encrypter.encrypt(text));
}

/** What was sealed. Throws when it is another key, or a bit of it was changed. */
export async function openLine(sealed: string, identity: string): Promise<string> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(fromBase64(sealed), 'text');
}
