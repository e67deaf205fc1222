import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { fileOf, save } from '../../tests/record/people';
import { readHeadRows } from '../formats/csv';
import type { ImportedPerson } from '../formats/imported-person';
import { importWords as words } from '../locales';
import { importPeople } from './import-people';
import { writeImportReport } from './import-report';
import { tagPeople } from './tag-people';

const long = (letters: number) =>
  'word '
    .repeat(Math.ceil(letters / 5))
    .slice(0, letters - 1)
    .concat('x');
const at = Date.UTC(2026, 2, 1);
const note = (gist: string) => ({
  is: 'touch' as const,
  row: 2,
  at,
  kind: 'note' as const,
  direction: 'none' as const,
  gist,
});
const mail = (typed: string) => ({ kind: 'mail' as const, value: typed, typed });

const ada: ImportedPerson = { row: 2, name: 'Ada', identities: [mail('ada@x.example')] };
const bo: ImportedPerson = { row: 3, name: 'Bo', identities: [mail('bo@x.example')] };

/** Imports both, and answers with what the report says of the first, and with what is kept of her. */
async function imported(more: Partial<ImportedPerson>) {
  const desk = await consentedDesk();
  const plan = await importPeople(desk, { clientId: 'i', from: 'x.csv', people: [{ ...ada, ...more }, bo] });
  expect(plan.counts.new).toBe(2);
  expect(await checkRecord(desk)).toEqual([]);
  const content = { people: [], errors: [], errorCount: 0, passed: [], skipped: 0 };
  const rows = readHeadRows(await writeImportReport({ plan, content }, { ...words, ...words.table }), ',', true);
  return {
    why: rows.slice(1).map(({ cells }) => cells[4] ?? ''),
    file: await fileOf(desk, plan.rows[0]?.contactIds[0] ?? ''),
  };
}

describe('what is too long or too many is shortened, said, and stops nothing', () => {
  const { cutParts: part } = words;
  test.each<[keyof typeof part, Partial<ImportedPerson>]>([
    ['tag', { tags: [long(5_000)] }],
    ['tags', { tags: Array.from({ length: 700 }, (_, index) => `t${index}`) }],
    ['fact', { facts: [{ group: 'other', key: long(3_000), value: 'x' }] }],
    ['fact', { facts: [{ group: long(3_000), key: '', value: 'x' }] }],
    ['fact', { facts: [{ group: 'pet', key: '', value: long(100_001) }] }],
    ['note', { notes: long(150_000) }],
    ['name', { name: long(3_000) }],
    ['name', { name: 'Ada', nameTyped: `Ada ${long(600)}` }],
    ['field', { role: long(2_001) }],
    ['field', { more: { industry: long(2_001) } }],
    ['address', { identities: [mail('ada@x.example'), { kind: 'vcard', value: 'x', typed: long(1_001) }] }],
  ])('%s', async (what, more) => {
    const { why, file } = await imported(more);
    expect(why[0]).toBe(`${words.reasons.new}; ${words.cut([part[what]])}`);
    expect(why[1]).toBe(words.reasons.new);
    expect(file.contact.tags.length).toBeLessThanOrEqual(500);
  });

  test('the words of a note, a promise and a gift, each with the row it stands in', async () => {
    const what = long(100_001);
    const pledge = { is: 'pledge' as const, row: 2, at, by: 'me' as const, what, state: 'open' as const };
    const given = { is: 'exchange' as const, row: 2, at, direction: 'given' as const, what };
    const { why, file } = await imported({ entries: [note(what), note('short'), pledge, given] });
    const cut = `${words.fates['entry-new']}; ${words.cut([part.entry])}`;
    expect(why.slice(0, 5)).toEqual([words.reasons.new, cut, words.fates['entry-new'], cut, cut]);
    expect(file.interactions.find(({ gist }) => gist.length > 10)?.gist).toMatch(/word…$/);
    expect([file.pledges.length, file.exchanges.length]).toEqual([1, 1]);
  });

  test('a text of exactly so much is whole, and nothing is said', async () => {
    const { why, file } = await imported({ notes: long(100_000), tags: [long(2_000)], role: long(2_000) });
    expect(why[0]).toBe(words.reasons.new);
    expect(file.facts[0]?.value).toBe(long(100_000));
  });

  test('tags that come to those of before', async () => {
    const desk = await consentedDesk();
    const id = await save(desk, 'Ada', ['ada@x.example']);
    await tagPeople(desk, { clientId: 't', contactIds: [id], tag: 'mine', on: true });
    const tags = Array.from({ length: 500 }, (_, index) => `t${index}`);
    const plan = await importPeople(desk, { clientId: 'i', from: 'x.csv', people: [{ ...ada, tags }, bo] });
    expect(plan.rows[0]?.cut).toEqual(['tags']);
    expect((await fileOf(desk, id)).contact.tags).toHaveLength(500);
  });

  test('the same file again changes nothing', async () => {
    const desk = await consentedDesk();
    const people = [{ ...ada, notes: long(150_000), entries: [note(long(150_000))], tags: [long(3_000)] }];
    await importPeople(desk, { clientId: 'i', from: 'x.csv', people });
    expect((await importPeople(desk, { clientId: 'j', from: 'x.csv', people })).counts.same).toBe(1);
  });
});

test('whatever a file holds, the import goes to its end', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' ', '\ud800', '😀'.repeat(1_500)),
    fc.integer({ min: 999, max: 120_000 }).map((length) => 'ä'.repeat(length)),
  );
  const person = fc.record({
    row: fc.constant(2),
    name: text,
    nameTyped: text,
    role: text,
    company: text,
    notes: text,
    from: text,
    tags: fc.array(text, { maxLength: 3 }),
    facts: fc.array(fc.record({ group: text, key: text, value: text }), { maxLength: 3 }),
    more: fc.record({ industry: text, timeZone: text }),
    identities: fc.array(
      fc
        .record({ kind: fc.constantFrom('mail', 'phone', 'linkedin', 'sales-nav', 'vcard', 'other'), typed: text })
        .map(({ kind, typed }) => ({ kind, typed, value: typed })),
      { maxLength: 3 },
    ),
    entries: fc.array(text.map(note), { maxLength: 3 }),
  }) as fc.Arbitrary<ImportedPerson>;
  await fc.assert(
    fc.asyncProperty(fc.array(person, { maxLength: 4 }), async (people) => {
      const desk = await consentedDesk();
      const plan = await importPeople(desk, { clientId: 'i', from: 'x.csv', people });
      expect(plan.rows).toHaveLength(people.length);
      expect(await checkRecord(desk)).toEqual([]);
      desk.db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
