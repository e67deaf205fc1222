import { normaliseIdentity, type PhoneReader } from '../core/identity';
import type { IncomingEntry } from '../core/import-entries';
import type { IdentityKind, Interaction, Pledge, Sensitivity } from '../core/record';
import { cleanName } from './clean-name';
import { type Bytes, type ReadOptions, readText } from './encoding';
import { FileFailure, type ImportBatch, type ImportedPerson, type RowError } from './imported-person';
import { type PageItem, type PageParts, readPageParts, splitHead } from './markdown-parts';

/** A page of one person is never longer. */
const LONGEST_PAGE = 8_000_000;

/** What keys of a head are called, in our own pages and in vaults that people keep by themselves. */
const KEYS: Record<string, string> = {
  name: 'name|full-name|fullname',
  goesBy: 'goes-by|nickname|alias|aliases',
  pronunciation: 'pronunciation',
  role: 'role|position|job|job-title',
  company: 'company|organization|organisation|org|employer',
  location: 'location|city|place',
  mails: 'mails|mail|email|emails|e-mail',
  phones: 'phones|phone|tel|mobile',
  linkedin: 'linkedin|linkedin-url',
  sales: 'sales-nav',
  links: 'links|website|url|web',
  tags: 'tags|tag',
  uid: 'uid',
};
const MORE = ['pronouns', 'industry', 'time-zone', 'language', 'stage'];
const STAGES = ['acquaintance', 'customer', 'business-colleague', 'friend'] as const;

/** Does a text begin like a person's page: a head that is closed and says a name? */
export function isPersonPage(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  if (!/^\ufeff?---\s*\n/.test(text) || end < 0) return false;
  return /^(?:full-?)?name\s*:\s*\S/im.test(text.slice(0, end));
}

/** The person of a Markdown page as `writeMarkdown` makes them. Parts that are only for people to read are passed over. */
export function parsePersonPage(
  text: string,
  readPhone: PhoneReader,
): { person: ImportedPerson | null; errors: RowError[] } {
  const page = readPageParts(text, (title) => PARTS.has(title.toLowerCase()));
  if (!page) return { person: null, errors: [{ row: 1, problem: 'no-name', fatal: true }] };
  const errors: RowError[] = page.broken.map((row) => ({ row, problem: 'broken-item' }));
  const values = (key: string) => valuesOf(page, KEYS[key] ?? key);
  const typed = values('name')[0] ?? page.title;
  // Our own pages say names as the user has them.
  const { name, goesBy } = values('uid').length > 0 ? { name: typed.trim(), goesBy: undefined } : cleanName(typed);
  if (!name) return { person: null, errors: [...errors, { row: 1, problem: 'no-name', fatal: true }] };
  const person: ImportedPerson = { row: 1, name, identities: [] };
  person.identities = identitiesOf(values, errors, readPhone);
  if (typed !== name) person.nameTyped = typed;
  for (const field of ['goesBy', 'pronunciation', 'role', 'company', 'location'] as const) {
    const value = values(field)[0] ?? (field === 'goesBy' ? goesBy : undefined);
    if (value) person[field] = value;
  }
  if (values('tags').length > 0) person.tags = [...new Set(values('tags'))];
  const more = moreOf(page);
  if (Object.keys(more).length > 0) person.more = more;
  addParts(person, page, errors);
  const loose = page.loose.join('\n').trim();
  if (loose) person.notes = loose;
  return { person, errors };
}

function valuesOf(page: PageParts, names: string): string[] {
  const all = names.split('|');
  return page.head.filter(({ key }) => all.includes(key)).flatMap(({ values }) => values);
}

function identitiesOf(
  values: (key: string) => string[],
  errors: RowError[],
  readPhone: PhoneReader,
): ImportedPerson['identities'] {
  const found = new Map<string, ImportedPerson['identities'][number]>();
  const kinds: [string, IdentityKind][] = [
    ['mails', 'mail'],
    ['linkedin', 'linkedin'],
    ['sales', 'sales-nav'],
    ['phones', 'phone'],
    ['links', 'other'],
    ['uid', 'vcard'],
  ];
  for (const [key, kind] of kinds) {
    for (const typed of values(key)) {
      const normal = normaliseIdentity(kind, typed, readPhone) ?? (kind === 'phone' ? { kind, value: typed } : null);
      if (normal) found.set(`${normal.kind}:${normal.value}`, { ...normal, typed });
      else
        errors.push({
          row: 1,
          column: key,
          problem: kind === 'mail' ? 'bad-mail' : 'bad-address',
          value: typed.slice(0, 80),
        });
    }
  }
  return [...found.values()];
}

function moreOf(page: PageParts): NonNullable<ImportedPerson['more']> {
  const [pronouns, industry, timeZone, language, stage] = MORE.map((key) => valuesOf(page, key)[0]);
  const known = STAGES.find((one) => one === stage);
  return {
    ...(pronouns && { pronouns }),
    ...(industry && { industry }),
    ...(timeZone && { timeZone }),
    ...(language && { language }),
    ...(known && { stage: known }),
  };
}

/** Parts that our own pages have besides, for people to read. */
const READ_ONLY = ['history', 'heard', 'given and received', 'questions', 'issues', 'decides', 'trust'];

const FACTS: Record<string, Sensitivity | undefined> = { facts: undefined, 'private facts': 2, 'secret facts': 3 };

function addParts(person: ImportedPerson, page: PageParts, errors: RowError[]): void {
  const entries: IncomingEntry[] = [];
  const facts: NonNullable<ImportedPerson['facts']> = [];
  for (const { title, items } of page.parts) {
    const part = title.toLowerCase();
    for (const item of items) {
      if (part in FACTS) facts.push(factOf(item, FACTS[part]));
      const read = ENTRIES[part];
      const entry = read?.(item);
      if (entry) entries.push(entry);
      else if (read)
        errors.push({ row: item.row, column: title, problem: 'broken-item', value: item.head.slice(0, 80) });
    }
  }
  if (facts.length > 0) person.facts = facts;
  if (entries.length > 0) person.entries = entries;
}

function factOf(
  { head, text }: PageItem,
  sensitivity: Sensitivity | undefined,
): NonNullable<ImportedPerson['facts']>[number] {
  const guess = / \(guess\)$/.test(head);
  const [group = 'other', key = ''] = splitHead(head.replace(/ \(guess\)$/, ''), ' / ');
  return {
    group,
    key,
    value: text,
    ...(sensitivity !== undefined && { sensitivity }),
    ...(guess && { guess }),
  };
}

/** "2026-03-01 10:05 UTC", or a day: epoch milliseconds. */
function readMinute(text: string): number | null {
  const [, day, minute = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2})(?: UTC)?)?$/.exec(text.trim()) ?? [];
  const at = Date.parse(`${day}T${minute}:00Z`);
  return Number.isNaN(at) ? null : at;
}

const ENTRIES: Record<string, (item: PageItem) => IncomingEntry | null> = {
  promises: pledgeOf,
  timeline: touchOf,
  notes: ({ row, head, text }) => {
    const at = readMinute(head);
    return at === null ? null : { is: 'touch', row, at, kind: 'note', direction: 'none', gist: text };
  },
};

const PARTS: ReadonlySet<string> = new Set([...Object.keys(FACTS), ...Object.keys(ENTRIES), ...READ_ONLY]);

/** "[ ] I promised 2026-03-01, due 2026-03-06, late". */
function pledgeOf({ row, head, text }: PageItem): IncomingEntry | null {
  const [, box = '', who = '', day = '', rest = ''] =
    /^\[([ x-])\] (I|They) promised (\d{4}-\d{2}-\d{2})(.*)$/.exec(head) ?? [];
  const at = readMinute(day);
  if (!who || at === null || !text) return null;
  const due = /, due (\d{4}-\d{2}-\d{2})/.exec(rest)?.[1];
  const states: Record<string, Pledge['state']> = {
    x: 'kept',
    '-': 'released',
    ' ': /, late\b/.test(rest) ? 'late' : 'open',
  };
  const state = states[box] ?? 'open';
  return { is: 'pledge', row, at, by: who === 'I' ? 'me' : 'them', what: text, state, ...(due && { due }) };
}

const KINDS = ['mail', 'call', 'meeting', 'message'] as const satisfies readonly Interaction['kind'][];

/** "2026-03-01 10:05 UTC, call, out, 20 min". */
function touchOf({ row, head, text }: PageItem): IncomingEntry | null {
  const [when = '', what, ...rest] = head.split(', ');
  const at = readMinute(when);
  const kind = KINDS.find((one) => one === what);
  if (at === null || !kind) return null;
  const direction = rest.find((word) => word === 'in' || word === 'out') as 'in' | 'out' | undefined;
  const minutes = rest.map((word) => /^(\d{1,5}(?:\.\d+)?) min$/.exec(word)?.[1]).find(Boolean);
  const took = minutes === undefined ? {} : { minutes: Number(minutes) };
  return { is: 'touch', row, at, kind, direction: direction ?? 'none', gist: text, ...took };
}

/** The person of a Markdown file. Throws `FileFailure` (too-big, binary) or the signal's reason. */
export async function* readMarkdown(
  source: Bytes,
  options: ReadOptions & { defaultCountry?: string } = {},
): AsyncGenerator<ImportBatch> {
  let text = '';
  let bytesRead = 0;
  for await (const slice of readText(source, options)) {
    text += slice.text;
    bytesRead = slice.bytesRead;
    if (text.length > LONGEST_PAGE) throw new FileFailure('too-big');
  }
  const { parsePhone } = await import('./phone');
  const { person, errors } = parsePersonPage(text, (typed) => parsePhone(typed, options.defaultCountry));
  yield { people: person ? [person] : [], errors, skipped: 0, bytesRead };
}
