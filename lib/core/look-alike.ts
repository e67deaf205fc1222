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
