import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import { write } from '../data/write';
import { detectFormat } from '../formats/detect';
import type { ImportedPerson } from '../formats/imported-person';
import { readPeople } from '../formats/read-people';
import { pageWords } from '../locales';
import { type ExportFormat, exportPeople, PLAIN_EXPORT, previewExport, WHOLE_EXPORT } from './export-people';

const FORMATS: ExportFormat[] = ['vcard-4', 'vcard-3', 'csv', 'google-csv', 'markdown', 'page'];

/** One person with a private fact, whose word and a harmless one stand wherever words can. */
async function planted(sensitivity: 2 | 3, word: string): Promise<{ desk: Desk; id: string }> {
  const desk = await consentedDesk();
  const id = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
  const head = (name: string) => ({ id: name, contactId: id, at: NOW, grain: GRAIN });
  const own = (name: string) => ({ id: name, contactId: id, grain: GRAIN });
  const both = (kind: string) => [`${kind} of the ${word}`, `${kind} of the beehive`] as const;
  const { contact } = await fileOf(desk, id);
  await write(desk, { clientId: clientId(), verb: 'test', label: '' }, async (tx) => {
    await tx.put('contacts', [{ ...contact, tags: [`${word} run`, 'beehive'] }]);
    await tx.put('facts', [
      { ...own('secret'), group: 'other', key: '', value: `was treated for ${word} in spring`, sensitivity },
      ...both('family').map((value) => ({
        ...own(value),
        group: 'family',
        key: 'sister',
        value,
        sensitivity: 1 as const,
      })),
    ]);
    for (const kind of ['note', 'call'] as const)
      await tx.put(
        'interactions',
        both(kind).map((gist) => ({ ...head(gist), kind, direction: 'none', gist })),
      );
    await tx.put(
      'pledges',
      both('promise').map((what) => ({ ...head(what), by: 'me', what, state: 'open' })),
    );
    await tx.put(
      'exchanges',
      both('gift').map((what) => ({ ...head(what), direction: 'given', what })),
    );
    await tx.put('questions', [
      ...both('question').map((text) => ({ ...head(text), text, purpose: 'problem', state: 'asked' as const })),
      { ...head('q'), text: 'answered by the secret', purpose: 'problem', state: 'answered', answerId: 'secret' },
    ]);
    await tx.put(
      'history',
      both('story').map((story) => ({ ...head(story), part: 'luck', story })),
    );
    await tx.put('history', [{ ...head('when'), part: 'luck', story: 'moved', when: `after the ${word}` }]);
    await tx.put(
      'heard',
      both('heard').map((words) => ({ ...head(words), kind: 'problem', words })),
    );
    await tx.put(
      'issueStates',
      both('issue').map((note) => ({ ...head(note), issueId: 'i', title: 'T', state: 'has', note })),
    );
    await tx.put('rules', [{ id, channels: [], hours: [], note: `mind the ${word}`, greeting: word, grain: GRAIN }]);
  });
  return { desk, id };
}

const HARMLESS = ['note of the beehive', 'family of the beehive', 'promise of the beehive', 'story of the beehive'];

test.each([
  [3, 'zorbitis'],
  [2, 'zorbitis'],
  [3, 'cancer'],
  [2, 'Zuleika'],
] as const)('of a fact of grade %d no word is in any of the six formats: %s', async (grade, word) => {
  const { desk, id } = await planted(grade, word);
  for (const format of FORMATS) {
    const input = { format, contactIds: [id], what: PLAIN_EXPORT, words: pageWords };
    const { blob } = await exportPeople(desk, input);
    const text = (await blob.text()).replace(/\r\n /g, '');
    expect([format, text.toLowerCase().includes(word.toLowerCase())]).toEqual([format, false]);
    expect(text).not.toContain('answered by the secret');
    expect(JSON.stringify(await previewExport(desk, input)).toLowerCase()).not.toContain(word.toLowerCase());
    const said = format === 'page' || format === 'markdown' ? HARMLESS : HARMLESS.slice(0, 2);
    for (const words of said) expect([format, text]).toEqual([format, expect.stringContaining(words)]);
    if (format !== 'page') expect(JSON.stringify(await readBack(blob))).toContain('note of the beehive');
  }
});

test('asked for, all of it is there; in a card never', async () => {
  const { desk, id } = await planted(3, 'zorbitis');
  for (const format of FORMATS) {
    const { blob } = await exportPeople(desk, { format, contactIds: [id], what: WHOLE_EXPORT, words: pageWords });
    const isCard = format.startsWith('vcard');
    expect([format, (await blob.text()).includes('zorbitis')]).toEqual([format, !isCard]);
  }
});

async function readBack(blob: Blob): Promise<ImportedPerson[]> {
  const people: ImportedPerson[] = [];
  for await (const batch of readPeople(blob, await detectFormat(blob))) {
    expect(batch.errors).toEqual([]);
    people.push(...batch.people);
  }
  return people;
}
