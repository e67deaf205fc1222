import type { Contact, Fact, Grain, Identity, Interaction } from '../../lib/core/record';
import type { RecordDb } from '../../lib/data/db';
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

/** Puts `people` with two keys and `rows` facts and notes each into both copies, past the write path. Consent comes first. */
export async function fillRecord(db: RecordDb, people: number, rows: number): Promise<void> {
  const grain: Grain = { source: 'imported', at: 1 };
  for (let from = 0; from < people; from += 500) {
    const contacts: Contact[] = [];
    const identities: Identity[] = [];
    const facts: Fact[] = [];
    const interactions: Interaction[] = [];
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
        const own = { id: `${id}-${row}`, contactId: id, grain };
        if (row % 2) facts.push({ ...own, group: 'other', key: 'note', value: text, sensitivity: 1 });
        else interactions.push({ ...own, at: row, kind: 'note', direction: 'none', gist: text });
      }
    }
    await db.dexie.table('contacts').bulkPut(contacts);
    await db.dexie.table('identities').bulkPut(identities);
    await db.dexie.table('facts').bulkPut(facts);
    await db.dexie.table('interactions').bulkPut(interactions);
  }
  const mark = await db.stored('meta').get('record');
  if (!mark) throw new Error('there is no record to fill');
  await db.stored('meta').put({ ...mark, liveCount: people * (rows + 3) });
  await rebuildCopy(db);
}
