import type { Contact, Grain, Identity } from '../../lib/core/record';
import type { RecordDb } from '../../lib/data/db';
import type { Rows } from '../../lib/data/tables';
import { rebuildCopy } from '../../lib/data/two-copies/copy-rows';

const FIRST =
  'Ada Bela Cyril Dunja Emre Farid Gloria Henrik Imke Jorge Kaja Lucía Maja Niko Oda Piet Quirin Rosa Søren Tess'.split(
    ' ',
  );
export const LAST =
  'Abbot Brandt Castillo Dvořák Eklund Fabre Gruber Horvat Ivanov Jansen Kowalski Lindqvist Moreau Novak Okoye'.split(
    ' ',
  );
export const TRADES = 'Tiles Packaging Freight Glass Paper Foods Pumps Textiles Timber Castings'.split(' ');
const WORDS =
  'kiln glaze audit pallet drift onboarding supplier shift changeover invoice greyhound rowing espresso twins'.split(
    ' ',
  );

/** As in real notes: some words everywhere, thousands of them seldom. */
function wordOf(index: number): string {
  return index % 4 === 0 ? pick(WORDS, index / 4) : `w${((index * 7_919) % 20_011).toString(36)}`;
}

export const pick = (from: readonly string[], index: number) => from[index % from.length] ?? '';
export const nameOf = (index: number) => `${pick(FIRST, index)} ${pick(LAST, index * 7)} ${index}`;
export const mailOf = (index: number) =>
  `${pick(FIRST, index).toLowerCase()}.${index}@${pick(TRADES, index).toLowerCase()}${index % 300}.example`;

const KINDS = ['facts', 'interactions', 'pledges', 'exchanges', 'heard', 'history', 'questions'] as const;
type Kinds = (typeof KINDS)[number];

const emptyRows = () => Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as { [T in Kinds]: Rows[T][] };

const DAY = 86_400_000;

/** The beginning of this week, so that the same call gives the same rows a moment later. */
const WEEK_NOW = Math.floor(Date.now() / (7 * DAY)) * 7 * DAY;

/** Of every eight rows three are facts, and one is of each other kind; mails lie within the last two years. */
function addRow(
  owned: { [T in Kinds]: Rows[T][] },
  own: { id: string; contactId: string; grain: Grain },
  { row, text, person }: { row: number; text: string; person: number },
): void {
  const at = WEEK_NOW - ((person * 13 + row * 41) % 730) * DAY;
  const kinds: (() => void)[] = [
    () => owned.facts.push({ ...own, group: 'other', key: 'note', value: text, sensitivity: 1 }),
    () => owned.interactions.push({ ...own, at, kind: 'mail', direction: person % 2 ? 'in' : 'out', gist: text }),
    () => owned.facts.push({ ...own, group: 'date', key: 'birthday', value: birthday(person), sensitivity: 1 }),
    () =>
      owned.pledges.push({ ...own, at, by: 'me', what: text, state: row < 8 && person % 20 === 0 ? 'open' : 'kept' }),
    () => owned.heard.push({ ...own, at, kind: 'problem', words: text }),
    () => owned.history.push({ ...own, at, part: 'success', story: text }),
    () => owned.exchanges.push({ ...own, at, direction: 'given', what: text }),
    () => owned.questions.push({ ...own, at, text, purpose: 'own', state: 'to-ask' }),
  ];
  kinds[row % kinds.length]?.();
}

const birthday = (person: number) =>
  `--${String((person % 12) + 1).padStart(2, '0')}-${String((person % 28) + 1).padStart(2, '0')}`;

/** Puts `people` with two keys and `rows` facts and notes each into both copies, past the write path. Consent comes first. */
export async function fillRecord(db: RecordDb, people: number, rows: number): Promise<void> {
  const grain: Grain = { source: 'imported', at: 1 };
  for (let from = 0; from < people; from += 500) {
    const contacts: Contact[] = [];
    const identities: Identity[] = [];
    const owned = emptyRows();
    for (let index = from; index < Math.min(people, from + 500); index++) {
      const id = `p${String(index).padStart(6, '0')}`;
      const company = `${pick(LAST, index)} ${pick(TRADES, index)} ${index % 300}`;
      contacts.push({
        id,
        name: nameOf(index),
        role: 'Head of Operations',
        company,
        tags: [],
        grain,
        createdAt: 1,
        updatedAt: index,
      });
      identities.push({ id: `${id}m`, contactId: id, kind: 'mail', value: mailOf(index), typed: mailOf(index), grain });
      identities.push({
        id: `${id}l`,
        contactId: id,
        kind: 'linkedin',
        value: `slug-${index}`,
        typed: `slug-${index}`,
        grain,
      });
      for (let row = 0; row < rows; row++) {
        const text = Array.from({ length: 6 }, (_, word) => wordOf(index * 31 + row * 7 + word)).join(' ');
        addRow(owned, { id: `${id}-${row}`, contactId: id, grain }, { row, text, person: index });
      }
    }
    await db.dexie.table('contacts').bulkPut(contacts);
    await db.dexie.table('identities').bulkPut(identities);
    for (const [table, many] of Object.entries(owned)) await db.dexie.table(table).bulkPut(many);
  }
  const mark = await db.stored('meta').get('record');
  if (!mark) throw new Error('there is no record to fill');
  await db.stored('meta').put({ ...mark, liveCount: people * (rows + 3) });
  await rebuildCopy(db);
}
