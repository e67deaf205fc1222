import type { Check, Finding } from './person-check';

/** Somebody it goes to who mustn't see it. "@rival.example" stands for everybody there. */
export const checkCopied: Check = (file, { recipients = [] }) => {
  const own = ownAddresses(file.identities);
  const unwanted = (file.rules?.doNotCopy ?? []).map(plain).filter(Boolean);
  return addressesOf(recipients)
    .filter((address) => !own.has(address))
    .filter((address) => unwanted.some((one) => address === one || (one.startsWith('@') && address.endsWith(one))))
    .map((address): Finding => ({ kind: 'copied', address }));
};

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
