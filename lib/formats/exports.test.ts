import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPerson, minuteOf } from '../../tests/record/any-person';
import type { ContactFile } from '../core/record';
import { detectFormat } from './detect';
import { csvRow, OWN_COLUMNS, ownCells } from './export-csv';
import { googleRow, googleTable } from './export-google';
import { writeMarkdown } from './export-markdown';
import { writeCard } from './export-vcard';
import { PLAIN_EXPORT, trimFile, WHOLE_EXPORT } from './export-what';
import type { ImportedPerson } from './imported-person';
import { readPeople } from './read-people';

/** What our own import makes of a file's text. */
async function readBack(text: string): Promise<ImportedPerson[]> {
  const file = new Blob([text]);
  const people: ImportedPerson[] = [];
  for await (const batch of readPeople(file, await detectFormat(file))) {
    expect(batch.errors).toEqual([]);
    people.push(...batch.people);
  }
  return people;
}

const keysOf = (identities: { kind: string; value: string }[], ...kinds: string[]) =>
  identities
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, value }) => `${kind}:${value}`)
    .sort();

const KINDS = ['mail', 'phone', 'linkedin', 'sales-nav', 'other'];

/** What is on the card of a record's person and of a read one, in one shape. */
function cardOfFile({ contact, identities }: ContactFile, ...kinds: string[]) {
  const { name, goesBy, pronunciation, role, company, location, tags } = contact;
  return { name, goesBy, pronunciation, role, company, location, tags, keys: keysOf(identities, ...kinds) };
}

function cardOfRead(person: ImportedPerson, ...kinds: string[]) {
  const { name, goesBy, pronunciation, role, company, location, tags = [] } = person;
  return { name, goesBy, pronunciation, role, company, location, tags, keys: keysOf(person.identities, ...kinds) };
}

/** Everything that our own formats carry both ways. */
function wholeFile(file: ContactFile) {
  const { pronouns, industry, timeZone, language, stage } = file.contact;
  const more = JSON.parse(JSON.stringify({ pronouns, industry, timeZone, language, stage }));
  return {
    ...cardOfFile(file, ...KINDS),
    more,
    facts: file.facts.map(({ group, key, value, sensitivity, grain }) => ({
      ...{ group, key, value, sensitivity: sensitivity < 2 ? 1 : sensitivity, guess: grain.source === 'guess' },
    })),
    pledges: file.pledges.map(({ by, what, due, state, at }) => [by, what, due, state, at - (at % 86_400_000)]),
    touches: file.interactions.map(({ at, kind, direction, gist, minutes }) =>
      kind === 'note' ? [minuteOf(at), kind, gist] : [minuteOf(at), kind, direction, gist, minutes],
    ),
  };
}

function wholeRead(person: ImportedPerson) {
  const entries = person.entries ?? [];
  return {
    ...cardOfRead(person, ...KINDS),
    more: person.more ?? {},
    facts: (person.facts ?? []).map(({ group, key, value, sensitivity = 1, guess = false }) => ({
      ...{ group, key, value, sensitivity, guess },
    })),
    pledges: entries.flatMap((one) => (one.is === 'pledge' ? [[one.by, one.what, one.due, one.state, one.at]] : [])),
    touches: entries.flatMap((one) => {
      if (one.is !== 'touch') return [];
      const { at, kind, direction, gist, minutes } = one;
      return [kind === 'note' ? [at, kind, gist] : [at, kind, direction, gist, minutes]];
    }),
  };
}

/** In the order of a page: facts by grade, notes after the timeline. */
function inOrder(file: ContactFile): ContactFile {
  const grade = ({ sensitivity }: { sensitivity: number }) => Math.max(sensitivity, 1);
  const notes = ({ kind }: { kind: string }) => Number(kind === 'note');
  return {
    ...file,
    facts: [...file.facts].sort((a, b) => grade(a) - grade(b)),
    interactions: [...file.interactions].sort((a, b) => notes(a) - notes(b)),
  };
}

const RUNS = { numRuns: 200 };

describe('round trips', () => {
  it('a Markdown page says the whole of a person, whatever they are called and whatever was noted', async () => {
    await fc.assert(
      fc.asyncProperty(anyPerson(), async (drawn) => {
        const file = inOrder(drawn);
        const [person] = await readBack(writeMarkdown(file));
        expect(person && wholeRead(person)).toEqual(wholeFile(file));
      }),
      RUNS,
    );
  });

  it('our own table says the whole of everybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson(), { minLength: 1, maxLength: 4 }), async (drawn) => {
        const files = drawn.map(inOrder);
        const text = `\ufeff${csvRow(OWN_COLUMNS)}${files.map((file) => csvRow(ownCells(file))).join('')}`;
        expect((await readBack(text)).map(wholeRead)).toEqual(files.map(wholeFile));
      }),
      RUNS,
    );
  });

  it('a card of either version says what stands on a card, notes with their times', async () => {
    await fc.assert(
      fc.asyncProperty(anyPerson(), fc.constantFrom('3.0' as const, '4.0' as const), async (drawn, version) => {
        const text = writeCard(drawn, version);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [person] = await readBack(text);
        expect(person && cardOfRead(person, ...KINDS)).toEqual(cardOfFile(drawn, ...KINDS));
        const notes = drawn.interactions.filter(({ kind }) => kind === 'note');
        expect((person?.entries ?? []).map((one) => one.is === 'touch' && [one.at, one.gist])).toEqual(
          notes.map(({ at, gist }) => [minuteOf(at), gist]),
        );
      }),
      RUNS,
    );
  });

  it('Google’s columns say what they have room for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson({ plainNames: true }), { minLength: 1, maxLength: 4 }), async (files) => {
        const rows = files.map(googleRow);
        const { header, cells } = googleTable(rows);
        const text = `\ufeff${csvRow(header)}${rows.map((row) => csvRow(cells(row))).join('')}`;
        const kinds = ['mail', 'phone', 'linkedin'];
        expect((await readBack(text)).map((one) => cardOfRead(one, ...kinds))).toEqual(
          files.map((one) => cardOfFile(one, ...kinds)),
        );
      }),
      RUNS,
    );
  });
});

describe('what stays at home', () => {
  it('private facts, judgements and topics never to mention, unless asked for', () => {
    fc.assert(
      fc.property(anyPerson(), (file) => {
        const plain = trimFile(file, PLAIN_EXPORT);
        expect(plain.facts.filter(({ sensitivity }) => sensitivity > 1)).toEqual([]);
        expect([...plain.decisions, ...plain.trust]).toEqual([]);
        expect(trimFile(file, WHOLE_EXPORT)).toEqual(file);
        expect(trimFile(file, { ...WHOLE_EXPORT, notes: false, timeline: false }).interactions).toEqual([]);
        expect(trimFile(file, { ...WHOLE_EXPORT, promises: false }).pledges).toEqual([]);
      }),
      RUNS,
    );
  });
});
