import { fold } from './fold';

/** What companies are, not what they are called: says nothing of which one it is. */
const FORMS = new Set(
  'ltd limited plc llc llp inc incorporated corp corporation co company gmbh ag kg ohg ug se sa sas sarl srl spa bv nv oy ab as aps group holding holdings the und and et'.split(
    ' ',
  ),
);

/** A company's name without what sort of company it is: "The Northfield Co. Ltd" and "Northfield" are one. */
export function coreName(name: string): string {
  const words = fold(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const own = words.filter((word) => !FORMS.has(word));
  // "Company Group Ltd" is called that.
  return (own.length > 0 ? own : words).join(' ');
}

/** Domains as they are typed, parted by commas or spaces: lower case, without what stands around them in an address. */
export function readDomains(typed: string): string[] {
  const parts = typed.split(/[\s,;]+/).map((part) =>
    part
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^.*@/, '')
      .replace(/^www\./, '')
      .replace(/[/?#].*$/, ''),
  );
  return [...new Set(parts)].filter((part) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(part));
}
