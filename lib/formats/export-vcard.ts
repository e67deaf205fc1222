import type { ContactFile, Fact } from '../core/record';
import { isoOf, linkedInUrl, splitName, typedKeys, uidOf, utcMinute } from './export-what';

export type CardVersion = '3.0' | '4.0';

/** Names a card as ours: its notes carry their own dates, and its name is what it says. */
export const OWN_CARD = '-//Acquaint//EN';

/** Octets a line may have before it is folded. */
const LONGEST_LINE = 75;

/**
 * One person as a card: what stands on a business card, birthday, family, tags and notes. A card is made to be handed on,
 * so that promises, timeline and all other facts stay at home, whatever is asked. `UID` and `REV` let a program that has
 * the card already know it again; a note's own time is in its `X-ACQUAINT-AT`.
 */
export function writeCard(file: ContactFile, version: CardVersion): string {
  const { contact } = file;
  const rev = isoOf(contact.updatedAt).replace(/\.\d{3}Z$/, 'Z');
  const [given, family] = splitName(contact.name);
  const head = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `PRODID:${OWN_CARD}`,
    `UID:${version === '4.0' ? uidOf(file).replace(/[\r\n]/g, '') : escapeValue(uidOf(file))}`,
    `REV:${version === '4.0' ? rev.replace(/[-:]/g, '') : rev}`,
    `FN:${escapeValue(contact.name)}`,
    `N:${escapeValue(family)};${escapeValue(given)};;;`,
  ];
  const lines = [
    ...head,
    ...workLines(file, version),
    ...reachLines(file),
    ...personalLines(file, version),
    'END:VCARD',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function workLines({ contact }: ContactFile, version: CardVersion): string[] {
  const { goesBy, pronunciation, role, company, location, timeZone, pronouns } = contact;
  return [
    ...said('NICKNAME', goesBy),
    ...said('X-PHONETIC-FIRST-NAME', pronunciation),
    ...said('ORG', company),
    ...said('TITLE', role),
    ...(location ? [`ADR;TYPE=${version === '4.0' ? 'work' : 'WORK'}:;;;${escapeValue(location)};;;`] : []),
    ...said(version === '4.0' ? 'TZ' : 'TZ;VALUE=text', timeZone),
    ...said(version === '4.0' ? 'PRONOUNS' : 'X-PRONOUNS', pronouns),
  ];
}

const said = (name: string, value: string | undefined): string[] => (value ? [`${name}:${escapeValue(value)}`] : []);

/** A link and its label belong together by their group; there may be any number. */
function reachLines({ identities }: ContactFile): string[] {
  const slugs = identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => linkedInUrl(value));
  const ids = identities.filter(({ kind }) => kind === 'sales-nav').map(({ value }) => value);
  const links = [
    ...slugs.map((url) => ['LinkedIn', url]),
    ...ids.map((id) => ['Sales Navigator', `https://www.linkedin.com/sales/lead/${encodeURIComponent(id)}`]),
  ];
  return [
    ...typedKeys(identities, 'mail').map((mail) => `EMAIL:${escapeValue(mail)}`),
    ...typedKeys(identities, 'phone').map((phone) => `TEL:${escapeValue(phone)}`),
    ...links.flatMap(([label, url], index) => [`item${index + 1}.URL:${url}`, `item${index + 1}.X-ABLabel:${label}`]),
    ...typedKeys(identities, 'other').map((typed) => `X-ACQUAINT-LINK:${escapeValue(typed)}`),
  ];
}

function personalLines({ contact, facts, interactions }: ContactFile, version: CardVersion): string[] {
  const notes = interactions.filter(({ kind }) => kind === 'note');
  return [
    ...dayLines(facts, 'birthday', version),
    ...dayLines(facts, 'anniversary', version),
    ...facts.filter(({ group, sensitivity }) => group === 'family' && sensitivity < 2).flatMap(familyLines),
    ...(contact.tags.length ? [`CATEGORIES:${contact.tags.map(escapeValue).join(',')}`] : []),
    ...notes.map(({ at, gist }) => `NOTE;X-ACQUAINT-AT=${stamp(at)}:${escapeValue(gist)}`),
  ];
}

/** "20260301T1005Z": whole minutes, as everywhere in what we write for others. */
const stamp = (at: number): string => `${utcMinute(at).slice(0, 16).replace(/[-:]/g, '').replace(' ', 'T')}Z`;

/** Without a year a day is "--0315" in 4.0, and Apple's way in 3.0. */
function dayLines(facts: readonly Fact[], key: 'birthday' | 'anniversary', version: CardVersion): string[] {
  const day = facts.find((fact) => fact.group === 'date' && fact.key === key)?.value;
  const [, year, rest = ''] = /^(\d{4}|-)-(\d{2}-\d{2})$/.exec(day ?? '') ?? [];
  if (year === undefined) return [];
  const name = key === 'birthday' ? 'BDAY' : version === '4.0' ? 'ANNIVERSARY' : 'X-ANNIVERSARY';
  if (version === '4.0') return [`${name}:${year === '-' ? '--' : year}${rest.replace('-', '')}`];
  return [year === '-' ? `${name};X-APPLE-OMIT-YEAR=1604:1604-${rest}` : `${name}:${year}-${rest}`];
}

/** Apple's and Google's own way, which both versions allow. */
function familyLines({ key, value }: Fact, index: number): string[] {
  const group = `family${index + 1}`;
  const label = /^[a-z]+$/.test(key) ? `_$!<${key.charAt(0).toUpperCase()}${key.slice(1)}>!$_` : escapeValue(key);
  return [`${group}.X-ABRELATEDNAMES:${escapeValue(value)}`, `${group}.X-ABLabel:${label}`];
}

/** What separates, escaped; signs that no line may hold, left out. */
function escapeValue(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((sign) => sign === '\n' || sign === '\t' || !/\p{Cc}/u.test(sign))
    .join('')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const encoder = new TextEncoder();

/** Lines of at most 75 octets; a sign is never cut, whatever it takes. */
function foldLine(line: string): string {
  if (encoder.encode(line).length <= LONGEST_LINE) return line;
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (length + octets > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += octets;
  }
  return folded;
}
