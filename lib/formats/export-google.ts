import type { ContactFile, Fact } from '../core/record';
import { linkedInUrl, splitName, typedKeys, utcMinute } from './export-what';

/** The columns that Google's contacts have today, whatever the people are. */
const FIXED = [
  ...['First Name', 'Middle Name', 'Last Name', 'Phonetic First Name', 'Phonetic Middle Name', 'Phonetic Last Name'],
  ...['Name Prefix', 'Name Suffix', 'Nickname', 'File As', 'Organization Name', 'Organization Title'],
  ...['Organization Department', 'Birthday', 'Notes', 'Photo', 'Labels'],
] as const;

type Repeated = 'E-mail' | 'Phone' | 'Address' | 'Website' | 'Event' | 'Custom Field';
const REPEATED: readonly Repeated[] = ['E-mail', 'Phone', 'Address', 'Website', 'Event', 'Custom Field'];
/** An address has parts, of which we know the place only. */
const VALUE = ['Value'];
const ADDRESS = ['Formatted', 'Street', 'City', 'PO Box', 'Region', 'Postal Code', 'Country', 'Extended Address'];
const partsOf = (kind: Repeated): string[] => (kind === 'Address' ? ADDRESS : VALUE);

type Entry = { label: string; value: string };

/** One person for Google: the columns everybody has, and as many of each repeated kind as there are. */
export type GoogleRow = { fixed: string[]; more: Record<Repeated, Entry[]> };

/** What Google's columns can hold of one person; what they can't (promises, timeline) stays out. */
export function googleRow(file: ContactFile): GoogleRow {
  const { contact, identities, facts } = file;
  const [first, last] = splitName(contact.name);
  const birthday = dayOf(facts, 'birthday');
  const anniversary = dayOf(facts, 'anniversary');
  const notes = file.interactions
    .filter(({ kind }) => kind === 'note')
    .map(({ at, gist }) => `${utcMinute(at).slice(0, 10)}: ${gist}`);
  const known: Partial<Record<(typeof FIXED)[number], string | undefined>> = {
    'First Name': first,
    'Last Name': last,
    'Phonetic First Name': contact.pronunciation,
    Nickname: contact.goesBy,
    'Organization Name': contact.company,
    'Organization Title': contact.role,
    Birthday: birthday,
    Notes: notes.join('\n'),
    Labels: ['* myContacts', ...contact.tags].join(' ::: '),
  };
  const slugs = identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => linkedInUrl(value));
  return {
    fixed: FIXED.map((name) => known[name] ?? ''),
    more: {
      'E-mail': typedKeys(identities, 'mail').map((value) => ({ label: '', value })),
      Phone: typedKeys(identities, 'phone').map((value) => ({ label: '', value: textPhone(value) })),
      Address: contact.location ? [{ label: 'Work', value: contact.location }] : [],
      Website: [
        ...slugs.map((value) => ({ label: 'LinkedIn', value })),
        ...typedKeys(identities, 'other').map((value) => ({ label: '', value })),
      ],
      Event: anniversary ? [{ label: 'Anniversary', value: anniversary }] : [],
      'Custom Field': facts
        .filter((fact) => isCustom(fact))
        .map(({ group, key, value }) => ({ label: key || group, value })),
    },
  };
}

/** Header and rows; as many numbered columns as the fullest person needs. */
export function googleTable(rows: readonly GoogleRow[]): { header: string[]; cells: (row: GoogleRow) => string[] } {
  const most = new Map(REPEATED.map((kind) => [kind, 0]));
  for (const { more } of rows)
    for (const kind of REPEATED) most.set(kind, Math.max(most.get(kind) ?? 0, more[kind].length));
  const numbers = (kind: Repeated) => Array.from({ length: most.get(kind) ?? 0 }, (_, index) => index);
  const header = REPEATED.flatMap((kind) =>
    numbers(kind).flatMap((index) => ['Label', ...partsOf(kind)].map((part) => `${kind} ${index + 1} - ${part}`)),
  );
  const cells = ({ fixed, more }: GoogleRow) => [
    ...fixed,
    ...REPEATED.flatMap((kind) => numbers(kind).flatMap((index) => entryCells(kind, more[kind][index]))),
  ];
  return { header: [...FIXED, ...header], cells };
}

function entryCells(kind: Repeated, entry: Entry | undefined): string[] {
  const value = (part: string) =>
    part === 'Value' || part === 'Formatted' || part === 'City' ? (entry?.value ?? '') : '';
  return [entry?.label ?? '', ...partsOf(kind).map(value)];
}

const dayOf = (facts: readonly Fact[], key: string): string | undefined =>
  facts.find((fact) => fact.group === 'date' && fact.key === key && /^(?:\d{4}-|--)\d{2}-\d{2}$/.test(fact.value))
    ?.value;

const isCustom = ({ group, key }: Fact): boolean =>
  group !== 'suggestion' && !(group === 'date' && (key === 'birthday' || key === 'anniversary'));

/**
 * "+441134960142" is a number to a spreadsheet, and an apostrophe in front would be part of the number at Google: in
 * pairs it is text to both, and still dials.
 */
function textPhone(typed: string): string {
  if (!/^\+[\d\s().-]+$/.test(typed)) return typed;
  const digits = typed.replace(/\D/g, '');
  return `+${digits.replace(/\d\d(?=\d)/g, '$& ')}`;
}
