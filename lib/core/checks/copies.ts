import { orderIdentities } from '../order-identities';
import type { ContactFile } from '../record';
import type { Check, DraftForCheck, Finding } from './person-check';

/** What of a file the checks of copies depend on: a mail thread asks them as well as a draft. */
export type FileForCopies = Pick<ContactFile, 'identities' | 'rules'>;
type Addressed = Pick<DraftForCheck, 'recipients'>;

/** Somebody it goes to who mustn't see it. "@rival.example" stands for everybody there. */
export const checkCopied = (file: FileForCopies, { recipients = [] }: Addressed): Finding[] => {
  const own = ownAddresses(file.identities);
  const unwanted = (file.rules?.doNotCopy ?? []).map(plain).filter(Boolean);
  return addressesOf(recipients)
    .filter((address) => !own.has(address))
    .filter((address) => unwanted.some((one) => address === one || (one.startsWith('@') && address.endsWith(one))))
    .map((address): Finding => ({ kind: 'copied', address }));
};

/**
 * They keep out of copies themselves (their own address is among those never to copy), and get one: in Cc where the page
 * tells To from Cc, else as one of several. A mail that is to them alone is no copy.
 */
export const checkOwnCopy = (file: FileForCopies, { recipients = [] }: Addressed): Finding[] => {
  if (!wantsNoCopies(file)) return [];
  const own = ownAddresses(file.identities);
  const got = recipients.filter(({ email }) => email !== undefined && own.has(plain(email)));
  const sure = got.find(({ copied }) => copied);
  const [one] = got.filter(({ role }) => role === 'recipient');
  if (!sure && (!one || addressesOf(recipients).length < 2)) return [];
  return [{ kind: 'own-copy', sure: sure !== undefined }];
};

/** One of their own addresses is among those never to copy. */
export function wantsNoCopies({ identities, rules }: FileForCopies): boolean {
  const own = ownAddresses(identities);
  return rules?.doNotCopy?.some((address) => own.has(plain(address))) ?? false;
}

/** Those never to copy, with or without the person themselves; undefined when nobody is left. */
export function withNoCopies({ identities, rules }: FileForCopies, none: boolean): string[] | undefined {
  const own = ownAddresses(identities);
  const others = (rules?.doNotCopy ?? []).filter((address) => !own.has(plain(address)));
  const first = orderIdentities(identities).find(({ kind }) => kind === 'mail')?.value;
  const next = none && first !== undefined ? [...others, first] : others;
  return next.length > 0 ? next : undefined;
}

/** Somebody they want to have it as well and who isn't there. Says nothing before it goes to anybody. */
export const checkMissingCopy: Check = (file, { recipients = [], channel }) => {
  const there = new Set(addressesOf(recipients));
  if (channel !== 'mail' || there.size === 0) return [];
  return (file.rules?.copy ?? [])
    .map(plain)
    .filter((address) => address && !there.has(address))
    .map((address): Finding => ({ kind: 'not-copied', address }));
};

function addressesOf(recipients: readonly { email?: string }[]): string[] {
  return [...new Set(recipients.flatMap(({ email }) => (email ? [plain(email)] : [])))];
}

function ownAddresses(identities: readonly { kind: string; value: string }[]): Set<string> {
  return new Set(identities.filter(({ kind }) => kind === 'mail').map(({ value }) => plain(value)));
}

function plain(address: string): string {
  return address.trim().toLowerCase();
}
