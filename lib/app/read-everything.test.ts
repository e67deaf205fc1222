import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, GRAIN, save } from '../../tests/record/people';
import { write } from '../data/write';
import type { PageWords } from '../formats/export-page';
import { deleteContact } from './delete-contact';
import { type EverythingWords, makeEverythingFile } from './everything-file';
import { fileNote } from './file-note';
import { mergeContacts } from './merge-contacts';
import { readEverything } from './read-everything';
import { restoreDeleted } from './restore-deleted';
import { emptyTrash, readTrash } from './trash';

async function withDana() {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana <b>Whitfield', ['dana@tiles.example']);
  const raj = await save(desk, 'Raj Patel');
  await fileNote(desk, { clientId: clientId(), contactId: dana, line: '<img src=x onerror=alert(1)>', pieces: [] });
  await fileNote(desk, { clientId: clientId(), contactId: raj, line: 'write to dana@tiles.example first', pieces: [] });
  await write(desk, { clientId: clientId(), verb: 'link', label: '' }, async (tx) => {
    const row = { contactId: raj, otherId: dana, at: NOW, grain: GRAIN };
    await tx.put('ties', [{ ...row, id: 'tie', kind: 'knows', note: 'from the fair' }]);
    await tx.put('apart', [{ ...row, id: 'apart' }]);
    await tx.put('exchanges', [
      { ...row, id: 'intro', direction: 'given', what: 'introduced him', kind: 'introduction' },
    ]);
    await tx.put('snoozes', [{ id: `${dana}|move`, contactId: dana, about: 'move', at: NOW }]);
    await tx.put('reviews', [
      {
        id: 'rev',
        contactId: dana,
        at: NOW,
        channel: 'mail',
        kind: 'new',
        state: 'sent',
        verdict: 'mixed',
        score: 4,
        words: 9,
        questions: 0,
        marks: {},
      },
    ]);
    await tx.put('cards', [
      {
        id: `${dana}:name`,
        contactId: dana,
        about: 'name',
        due: NOW,
        stability: 1,
        difficulty: 1,
        reps: 1,
        lapses: 0,
        state: 2,
        learningSteps: 0,
        scheduledDays: 1,
      },
    ]);
  });
  return { desk, dana, raj };
}

test('everything: what is theirs, what others’ entries say, and what was changed', async () => {
  const { desk, dana, raj } = await withDana();
  const everything = await readEverything(desk, dana);
  expect(everything?.file.interactions).toHaveLength(1);
  expect(everything?.file.cards).toHaveLength(1);
  expect(everything?.file.reviews).toHaveLength(1);
  expect(everything?.others.map(({ table, ownerName }) => `${table} ${ownerName}`).sort()).toEqual([
    'apart Raj Patel',
    'exchanges Raj Patel',
    'ties Raj Patel',
  ]);
  expect(everything?.mentions).toMatchObject([{ contactId: raj, words: 'write to dana@tiles.example first' }]);
  expect(everything?.done.map(({ verb }) => verb)).toEqual(['link', 'file-note', 'save-contact']);
  expect(await readEverything(desk, 'nobody')).toBeNull();
});

test('in the trash they are as they were, links that others had to them among what was done; restored or emptied, as usual', async () => {
  const { desk, dana, raj } = await withDana();
  const before = await readEverything(desk, dana);
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  const after = await readEverything(desk, dana);
  expect(after?.file).toEqual(before?.file);
  expect(after?.others).toEqual([]);
  expect(after?.mentions).toMatchObject([{ contactId: raj }]);
  expect(JSON.stringify(after?.done[0])).toContain('from the fair');
  const { items, upTo } = await readTrash(desk);
  expect(items).toMatchObject([{ contactId: dana, what: 'Dana <b>Whitfield' }]);
  await restoreDeleted(desk, items[0]?.receiptId ?? '');
  expect((await readEverything(desk, dana))?.others).toHaveLength(3);
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  await emptyTrash(desk, upTo + 2);
  expect(await readEverything(desk, dana)).toBeNull();
});

test('somebody who was merged into another is nobody of their own', async () => {
  const { desk, dana, raj } = await withDana();
  await mergeContacts(desk, { clientId: clientId(), keepId: raj, otherId: dana });
  expect(await readEverything(desk, dana)).toBeNull();
  expect((await readEverything(desk, raj))?.file.contact.id).toBe(raj);
});

const page: PageWords = {
  lang: 'en',
  manyTitle: '',
  title: (name) => `About ${name}`,
  made: (day) => day,
  parts: {} as PageWords['parts'],
  nothing: '',
  say: (word) => word,
  grain: (source) => source,
};
const words: EverythingWords = {
  page: { ...page, parts: new Proxy(page.parts, { get: (_parts, part) => String(part) }) },
  fileName: (name) => `about-${name}`,
  somebody: 'somebody',
  parts: { cards: 'Cards', apart: 'Apart', others: 'Others', mentions: 'Mentions', done: 'Done' },
  changes: {
    made: (table, now) => `${table} + ${now}`,
    gone: (table, old) => `${table} - ${old}`,
    changed: (table, now) => `${table} = ${now}`,
    became: (table, old, now) => `${table} ${old} > ${now}`,
  },
  day: String,
  moment: String,
};

test('as JSON it reads back; as a page it holds no markup of theirs and no script', async () => {
  const { desk, dana } = await withDana();
  const json = await makeEverythingFile(desk, { contactId: dana, as: 'json', words });
  expect(json?.name).toBe('about-dana-b-whitfield-2026-03-03.json');
  expect(JSON.parse(json?.text ?? '')).toMatchObject({
    kind: 'acquaint-everything-about-one',
    file: { contact: { id: dana } },
    others: expect.any(Array),
  });
  const made = await makeEverythingFile(desk, { contactId: dana, as: 'page', words });
  expect(made?.text).not.toMatch(/<script|<img|<b>/);
  for (const part of ['alert(1)', 'Raj Patel', 'from the fair', 'write to dana@tiles.example first', 'Cards', 'Done'])
    expect(made?.text).toContain(part);
  expect(made?.text.endsWith('</html>\n')).toBe(true);
  expect(await makeEverythingFile(desk, { contactId: 'nobody', as: 'page', words })).toBeNull();
});
