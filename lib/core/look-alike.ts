/**
 * Addresses that resemble one another. They are never the same person by that alone: a plus-tag or a Cyrillic "а" makes
 * another address, and the likeness is only offered as "is this …?".
 */
const TWINS = 'аеорсухіјѕԁһӏԛԝցոսοανικρτυχ';
const LATIN = 'aeopcyxijsdhlqwgnuoavikptux';
const LATIN_TWINS = new Map([...TWINS].map((letter, index) => [letter, LATIN.charAt(index)]));

/** The plain address this one could be taken for, or null when it is plain itself. */
export function plainTwin(mail: string): string | null {
  const [local = '', domain = ''] = mail.split('@');
  const untagged = local.replace(/\+.*$/, '');
  const letters = [...`${untagged}@${domain}`.normalize('NFKD').replace(/\p{M}/gu, '')];
  const twin = letters.map((letter) => LATIN_TWINS.get(letter) ?? letter).join('');
  return twin === mail || !untagged ? null : twin;
}

/** Where dots in the first half don't count, and a tag after a plus doesn't either. */
const DOTLESS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox that an address ends up in, as far as anybody can know: without a tag, and at Google without dots. Letters
 * that only look alike stay what they are: those are somebody else's.
 */
export function mailboxOf(mail: string): string {
  const at = mail.lastIndexOf('@');
  const [local, domain] = [mail.slice(0, at).replace(/(?<=.)\+.*$/, ''), mail.slice(at + 1)];
  return DOTLESS.has(domain) ? `${local.replace(/\./g, '')}@gmail.com` : `${local}@${domain}`;
}
