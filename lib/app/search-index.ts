import type MiniSearch from 'minisearch';
import { fold } from '../core/fold';
import type { Contact, Identity } from '../core/record';
import type { RecordDb } from '../data/db';
import type { Rows } from '../data/tables';

/** What is searched of one person, and what a hit shows. */
type Entry = {
  id: string;
  name: string;
  shown: Pick<Contact, 'name' | 'goesBy' | 'role' | 'company' | 'sample'> & { tags?: string[] };
  role: string;
  company: string;
  reach: string;
  note: string;
  special: string;
};

/** The fields that say who somebody is: few words, so that the first letters are answered at once. */
export const WHO = ['name', 'company', 'role', 'reach'] as const;

/** Fields in the order in which a find counts. */
export const SEARCHED = [...WHO, 'note'] as const;

/** Special categories (health, belief, politics): searched only when the user turned them on. */
export const SPECIAL = 'special';

/** Contacts a slice: with a few dozen rows each it is read and taken in within a few milliseconds. */
const SLICE = 40;
/** Changes up to this many people are taken in before an answer, more of them behind it. */
const FEW = 100;
/** Writes looked at in one go: those of an import are big. */
const BITE = 10;

/** All people of the record, searchable; one index a context. `lastSeq` = the journal is taken in up to there. */
export type SearchIndex = {
  /** Null until the library is there: no page begins with it. */
  mini: MiniSearch<Entry> | null;
  lastSeq: number;
  ready: Promise<void>;
  complete: boolean;
  busy?: Promise<void>;
};

const indexes = new WeakMap<RecordDb, SearchIndex>();

/** The index of this context: begun at the first call, then kept up with the journal, whichever window wrote it. */
export function searchIndexOf(db: RecordDb): SearchIndex {
  const known = indexes.get(db);
  if (known) return known;
  const index: SearchIndex = { mini: null, lastSeq: 0, ready: Promise.resolve(), complete: false };
  index.ready = build(db, index).catch((error: unknown) => {
    indexes.delete(db);
    throw error;
  });
  // Whoever searches hears of it; a build that nobody waits for must not be an unhandled rejection.
  index.ready.catch(() => {});
  indexes.set(db, index);
  return index;
}

async function newMini(): Promise<MiniSearch<Entry>> {
  const { default: Mini } = await import('minisearch');
  return new Mini<Entry>({
    fields: [...SEARCHED, SPECIAL],
    storeFields: ['shown'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 5, company: 2, reach: 2 },
      combineWith: 'AND',
    },
  });
}

async function build(db: RecordDb, index: SearchIndex): Promise<void> {
  const mini = await newMini();
  index.mini = mini;
  index.lastSeq = (await db.table('meta').get('record'))?.lastSeq ?? 0;
  let last = '';
  for (;;) {
    const contacts = await db.table('contacts').where(':id').above(last).limit(SLICE).toArray();
    const end = contacts.at(-1)?.id;
    if (end === undefined) break;
    const rows = await rowsBetween(db, contacts[0]?.id ?? end, end);
    for (const entry of entriesOf(contacts, rows)) mini.add(entry);
    last = end;
    await breathe();
  }
  index.complete = true;
}

/** Takes in what was written since, by whichever window. A big import is taken in behind the answers. */
export async function catchUp(db: RecordDb, index: SearchIndex): Promise<void> {
  const seq = (await db.table('meta').get('record'))?.lastSeq ?? 0;
  if (seq <= index.lastSeq) return;
  index.busy ??= takeIn(db, index).finally(() => {
    delete index.busy;
  });
  const behind = seq - index.lastSeq;
  if (behind <= FEW) await index.busy;
  else index.busy.catch(() => {});
}

async function takeIn(db: RecordDb, index: SearchIndex): Promise<void> {
  for (;;) {
    const rows = await db.table('journal').where('seq').above(index.lastSeq).limit(BITE).toArray();
    const end = rows.at(-1)?.seq;
    if (end === undefined) return;
    const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
    for (let at = 0; at < ids.length; at += SLICE) {
      await renew(db, index, ids.slice(at, at + SLICE));
      await breathe();
    }
    index.lastSeq = end;
  }
}

async function renew(db: RecordDb, { mini }: SearchIndex, ids: readonly string[]): Promise<void> {
  if (!mini) return;
  const contacts = (await db.table('contacts').bulkGet([...ids])).filter((contact) => contact !== undefined);
  const rows = await rowsOf(
    db,
    contacts.map(({ id }) => id),
  );
  const entries = new Map(entriesOf(contacts, rows).map((entry) => [entry.id, entry]));
  for (const id of ids) {
    if (mini.has(id)) mini.discard(id);
    const entry = entries.get(id);
    if (entry) mini.add(entry);
  }
}

/** Tables whose words are searched, and what one reads in a row of each. */
export const WORDED = {
  facts: (row: Rows['facts']) => row.value,
  interactions: (row: Rows['interactions']) => row.gist,
  pledges: (row: Rows['pledges']) => row.what,
  exchanges: (row: Rows['exchanges']) => row.what,
  questions: (row: Rows['questions']) => row.text,
  history: ({ story, when = '', help = '' }: Rows['history']) => [story, when, help].filter(Boolean).join(' · '),
  decisions: (row: Rows['decisions']) => row.statement,
  heard: (row: Rows['heard']) => row.words,
  ties: ({ note = '' }: Rows['ties']) => note,
  trust: (row: Rows['trust']) => row.what,
  issueStates: ({ title, note = '' }: Rows['issueStates']) => [title, note].filter(Boolean).join(' · '),
};

/** A table whose words are searched. */
export type WordedTable = keyof typeof WORDED;

/** Its names. */
export const WORDED_TABLES = Object.keys(WORDED) as WordedTable[];

/** What one reads in a row. */
export function wordsOf<T extends WordedTable>(table: T, row: Rows[T]): string {
  return (WORDED[table] as (row: Rows[T]) => string)(row);
}

/** Facts of a special category; they are told only when the user turned that on. */
export function isSpecial(row: Rows[WordedTable]): boolean {
  return 'sensitivity' in row && row.sensitivity > 2;
}

type Worded = { contactId: string; text: string; field: 'note' | typeof SPECIAL };
type Texts = { identities: Identity[]; words: Worded[] };

/** Rows of neighbours in id order: one look a table. */
function rowsBetween(db: RecordDb, first: string, last: string): Promise<Texts> {
  return readTexts((table) => db.table(table).where('contactId').between(first, last, true, true).toArray());
}

function rowsOf(db: RecordDb, ids: readonly string[]): Promise<Texts> {
  return readTexts((table) => db.table(table).where('contactId').anyOf(ids).toArray());
}

type ReadRows = <T extends WordedTable | 'identities'>(table: T) => PromiseLike<Rows[T][]>;

async function readTexts(rows: ReadRows): Promise<Texts> {
  const [identities, ...words] = await Promise.all([
    rows('identities'),
    ...WORDED_TABLES.map(async (table) =>
      (await rows(table)).map((row): Worded => {
        const field = isSpecial(row) ? SPECIAL : 'note';
        return { contactId: row.contactId, text: wordsOf(table, row), field };
      }),
    ),
  ]);
  return { identities, words: words.flat() };
}

function entriesOf(contacts: readonly Contact[], { identities, words }: Texts): Entry[] {
  const entries = new Map(contacts.map((contact) => [contact.id, entryOf(contact)]));
  for (const { contactId, typed } of identities) {
    const entry = entries.get(contactId);
    if (entry) entry.reach += ` ${typed}`;
  }
  for (const { contactId, text, field } of words) {
    const entry = entries.get(contactId);
    if (entry && text) entry[field] += ` ${text}`;
  }
  return [...entries.values()];
}

function entryOf(contact: Contact): Entry {
  const { id, name, goesBy, role, company, sample, tags } = contact;
  return {
    id,
    name: [name, goesBy].join(' '),
    shown: {
      name,
      ...(goesBy ? { goesBy } : {}),
      ...(role ? { role } : {}),
      ...(company ? { company } : {}),
      ...(sample ? { sample } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    },
    role: role ?? '',
    company: company ?? '',
    reach: '',
    note: tags.join(' '),
    special: '',
  };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
