import { normaliseIdentity } from '../core/identity';
import type { IdentityKind } from '../core/record';
import { cleanName, joinName } from './clean-name';
import { OWN_CARD } from './export-vcard';
import { parseFileDate } from './file-dates';
import type { ImportedPerson, RowError } from './imported-person';
import type { CardProperty } from './vcard-property';

type PhoneReader = (typed: string) => string | null;
type CardResult = { person: ImportedPerson | null; errors: RowError[] };

/** Apple writes its own labels as "_$!<Spouse>!$_". */
const plainLabel = (label: string): string => label.replace(/^_\$!<(.*)>!\$_$/, '$1').toLowerCase();

/** More addresses and numbers than that no person has. */
const MOST_KEYS = 500;

/** A card read property by property. */
class CardDraft {
  readonly errors: RowError[] = [];
  readonly person: ImportedPerson;
  private readonly labels = new Map<string, string>();

  constructor(
    row: number,
    private readonly properties: readonly CardProperty[],
    private readonly readPhone: PhoneReader,
  ) {
    this.person = { row, name: '', identities: [] };
    for (const { name, group, values } of properties) {
      if (name === 'x-ablabel' && group !== undefined) this.labels.set(group, plainLabel(values[0] ?? ''));
    }
  }

  all(name: string): CardProperty[] {
    // Preferred first: 4.0 counts from 1, the older ones say "pref".
    const rank = ({ params, types }: CardProperty): number => Number(params.pref ?? (types.includes('pref') ? 1 : 101));
    return this.properties.filter((property) => property.name === name).sort((a, b) => rank(a) - rank(b));
  }

  first(name: string): string | undefined {
    return this.all(name)[0]?.values[0] || undefined;
  }

  label({ group, types }: CardProperty): string {
    return (group !== undefined && this.labels.get(group)) || types.find((type) => type !== 'pref') || '';
  }

  addKey(kind: IdentityKind, typed: string): void {
    const key = normaliseIdentity(kind, typed, this.readPhone) ?? (kind === 'phone' ? { kind, value: typed } : null);
    if (!key) this.complain(kind === 'mail' ? 'EMAIL' : 'URL', kind === 'mail' ? 'bad-mail' : 'bad-address', typed);
    else if (!this.person.identities.some((other) => other.kind === key.kind && other.value === key.value)) {
      if (this.person.identities.length < MOST_KEYS) this.person.identities.push({ ...key, typed });
      else if (!this.errors.some(({ problem }) => problem === 'too-many-keys'))
        this.complain('', 'too-many-keys', typed);
    }
  }

  addFact(group: string, key: string, value: string): void {
    if (!value) return;
    this.person.facts ??= [];
    this.person.facts.push({ group, key, value });
  }

  complain(column: string, problem: RowError['problem'], value: string): void {
    this.errors.push({ row: this.person.row, column, problem, value: value.slice(0, 80) });
  }
}

function addName(card: CardDraft): void {
  const [family = '', given = '', additional = ''] = card.all('n')[0]?.parts ?? [];
  const organization = card.all('org')[0]?.parts[0] ?? '';
  const mail = card.first('email') ?? '';
  const typed = card.first('fn') || joinName(given, additional, family) || organization || mail;
  const { name, goesBy } = isOwnCard(card) ? { name: typed.trim(), goesBy: undefined } : cleanName(typed);
  card.person.name = name;
  if (typed !== name) card.person.nameTyped = typed;
  const nickname = card.first('nickname') ?? goesBy;
  if (nickname) card.person.goesBy = nickname;
  const said = [card.first('x-phonetic-first-name'), card.first('x-phonetic-last-name')].filter(Boolean).join(' ');
  if (said) card.person.pronunciation = said;
}

/** What we wrote ourselves says names as the user has them. */
const isOwnCard = (card: CardDraft): boolean => card.first('prodid') === OWN_CARD;

function addWork(card: CardDraft): void {
  const company = card.all('org')[0]?.parts[0];
  // A company's own card has no person in it; its name is already the name. What we wrote says what it means.
  if (company && (company !== card.person.name || isOwnCard(card))) card.person.company = company;
  const role = card.first('title') ?? card.first('role');
  if (role) card.person.role = role;
  const [, , , city, , , country] = card.all('adr')[0]?.parts ?? [];
  const location = [city, country].filter(Boolean).join(', ');
  if (location) card.person.location = location;
}

function addReach(card: CardDraft): void {
  for (const { values } of card.all('email')) if (values[0]) card.addKey('mail', values[0]);
  for (const property of card.all('tel')) {
    const number = property.values[0]?.replace(/^tel:/i, '');
    if (number && !property.types.includes('fax')) card.addKey('phone', number);
  }
  for (const property of [...card.all('url'), ...card.all('x-socialprofile')]) {
    const address = property.values[0]?.replace(/^x-apple:/i, '') ?? '';
    if (/linkedin\.com/i.test(address)) card.addKey('linkedin', address);
    else if (address) card.addFact('reach', card.label(property) || 'website', address);
  }
  for (const { values } of card.all('x-acquaint-link')) if (values[0]) card.addKey('other', values[0]);
  const uid = card.first('uid');
  if (uid) card.addKey('vcard', uid);
}

function addDay(card: CardDraft, key: 'birthday' | 'anniversary', property: CardProperty | undefined): void {
  const typed = property?.values[0];
  if (!typed) return;
  const yearless = property.params['x-apple-omit-year'];
  const date = parseFileDate(yearless && typed.startsWith(yearless) ? `--${typed.slice(5)}` : typed);
  if (date) card.person[key] = date.day;
  else card.complain(key === 'birthday' ? 'BDAY' : 'ANNIVERSARY', 'bad-date', typed);
}

function addPersonal(card: CardDraft): void {
  addDay(card, 'birthday', card.all('bday')[0]);
  const dates = card.all('x-abdate');
  const anniversary = card.all('anniversary')[0] ?? card.all('x-anniversary')[0];
  addDay(card, 'anniversary', anniversary ?? dates.find((date) => card.label(date) === 'anniversary'));
  for (const date of dates) {
    if (card.label(date) !== 'anniversary') card.addFact('date', card.label(date) || 'date', date.values[0] ?? '');
  }
  for (const relation of [...card.all('x-abrelatednames'), ...card.all('related'), ...card.all('x-spouse')]) {
    const label = relation.name === 'x-spouse' ? 'spouse' : card.label(relation);
    const work = /assistant|manager|colleague|co-worker|agent|contact|acquaintance/.test(label);
    if (!/^urn:/i.test(relation.values[0] ?? ''))
      card.addFact(work ? 'work' : 'family', label || 'relation', relation.values[0] ?? '');
  }
  const tags = card.all('categories').flatMap(({ values }) => values.filter((tag) => tag && tag !== 'myContacts'));
  if (tags.length) card.person.tags = [...new Set(tags)];
  addNotes(card);
}

/** Notes of ours carry their own time; all others are one text. */
function addNotes(card: CardDraft): void {
  const { row } = card.person;
  const notes = card.all('note').flatMap(({ values, params }) => {
    const at = readStamp(params['x-acquaint-at'] ?? '');
    const gist = values.filter(Boolean).join(', ');
    if (at === null || !gist) return values.filter(Boolean);
    card.person.entries ??= [];
    card.person.entries.push({ is: 'touch', row, at, kind: 'note', direction: 'none', gist });
    return [];
  });
  if (notes.length > 0) card.person.notes = notes.join('\n');
}

/** "20260301T1005Z": epoch milliseconds. */
function readStamp(text: string): number | null {
  if (!/^\d{8}T\d{4}Z$/.test(text)) return null;
  const at = Date.parse(text.replace(/(....)(..)(..)T(..)(..)Z/, '$1-$2-$3T$4:$5:00Z'));
  return Number.isNaN(at) ? null : at;
}

/** A list of people, not a person: said by KIND, or in Apple's own way. */
export const isGroup = (properties: readonly CardProperty[]): boolean =>
  properties.some(
    ({ name, values }) => (name === 'kind' || name === 'x-addressbookserver-kind') && /^group$/i.test(values[0] ?? ''),
  );

/** A person from a card's properties, or the reason why not. Pure. */
export function parseCard(row: number, properties: readonly CardProperty[], readPhone: PhoneReader): CardResult {
  const card = new CardDraft(row, properties, readPhone);
  addName(card);
  addWork(card);
  addReach(card);
  addPersonal(card);
  if (card.person.name) return { person: card.person, errors: card.errors };
  return { person: null, errors: [...card.errors, { row, problem: 'no-name', fatal: true }] };
}
