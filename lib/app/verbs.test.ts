import { describe, expect, test } from 'vitest';
import { consentedDesk, dump, dumpStill, emptyDesk, NOW, otherWindow } from '../../tests/record/desk';
import type { Piece } from '../core/quick-note';
import type { Grain } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import type { Desk } from '../data/desk';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { editRow, forgetRow } from './edit-row';
import { fileNote } from './file-note';
import { findPeople } from './find-people';
import { markQuestion } from './mark-question';
import { matchSighting } from './match-sighting';
import { mergeContacts, readMerges } from './merge-contacts';
import { notThem } from './not-them';
import { readContactFile } from './read-file';
import { addSamplePeople, removeSamplePeople } from './sample-people';
import { saveContact } from './save-contact';
import { saveSighting } from './save-sighting';
import { changeSettings, readSettings } from './settings';
import { settlePledge } from './settle-pledge';
import { undo } from './undo';

const GRAIN: Grain = { source: 'told-me', at: NOW };
let ids = 0;
const clientId = () => `client-${++ids}`;

async function save(desk: Desk, name: string, mails: string[] = []): Promise<string> {
  const identities = mails.map((typed) => ({ kind: 'mail' as const, typed }));
  return (await saveContact(desk, { clientId: clientId(), contact: { name }, identities, grain: GRAIN })).contactId;
}

function sightingOf(focus: Person, more: Partial<Sighting> = {}): Sighting {
  return { site: 'gmail', view: 'thread', people: [focus], focus, confidence: 0.9, path: [], ...more };
}

async function fileOf(desk: Desk, contactId: string) {
  const file = await readContactFile(desk, contactId);
  if (!file) throw new Error('no file');
  return file;
}

describe('consent', () => {
  test('nothing about people is stored before it; switches are', async () => {
    const desk = emptyDesk();
    await expect(save(desk, 'Ada')).rejects.toMatchObject({ problem: 'no-consent' });
    await expect(addSamplePeople(desk)).rejects.toMatchObject({ problem: 'no-consent' });
    await changeSettings(desk, { paused: true });
    expect((await readSettings(desk)).paused).toBe(true);
    const rows = await dump(desk);
    expect(
      Object.entries(rows)
        .filter(([table]) => table !== 'settings')
        .every(([, all]) => all.length === 0),
    ).toBe(true);
  });

  test('two windows that switch different hosts on both win; null puts a switch back', async () => {
    const desk = await consentedDesk();
    const add = (origin: string) => changeSettings(desk, ({ origins }) => ({ origins: [...origins, origin] }));
    await Promise.all([add('https://a.example'), add('https://b.example')]);
    expect((await readSettings(desk)).origins.sort()).toEqual(['https://a.example', 'https://b.example']);
    await changeSettings(desk, { origins: null, sells: 'tiles' });
    await changeSettings(desk, { sells: null });
    expect(await readSettings(desk)).toEqual(expect.objectContaining({ origins: [] }));
    expect('sells' in (await readSettings(desk))).toBe(false);
  });
});

describe('saving', () => {
  test('the same client id twice is done once, from two windows at once too', async () => {
    const desk = await consentedDesk();
    const input = {
      clientId: 'once',
      contact: { name: 'Ada' },
      identities: [{ kind: 'mail' as const, typed: 'ada@x.example' }],
      grain: GRAIN,
    };
    const [first, second] = await Promise.all([saveContact(desk, input), saveContact(otherWindow(desk), input)]);
    expect(second).toEqual(first);
    expect(await desk.db.table('contacts').count()).toBe(1);
  });

  test('one person with three addresses is one contact; a taken key is reported, not moved', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['Ada@X.example', 'ada@y.example', 'a.l@z.example']);
    for (const email of ['ada@x.example', 'ADA@y.example', 'a.l@z.example']) {
      expect(await matchSighting(desk, sightingOf({ email, role: 'sender' }))).toMatchObject({
        kind: 'known',
        contactId: ada,
      });
    }
    const other = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Bo' },
      identities: [{ kind: 'mail', typed: 'ada@y.example' }],
      grain: GRAIN,
    });
    expect(other.clashes).toEqual([{ kind: 'mail', value: 'ada@y.example', contactId: ada }]);
    expect((await fileOf(desk, other.contactId)).identities).toEqual([]);
  });

  test('a number without its country and a website are shown but never matched or refused', async () => {
    const desk = await consentedDesk();
    const identities = [
      { kind: 'phone' as const, typed: '555 0101' },
      { kind: 'other' as const, typed: 'https://tiles.example' },
    ];
    const [a, b] = [
      await saveContact(desk, { clientId: clientId(), contact: { name: 'A' }, identities, grain: GRAIN }),
      await saveContact(desk, { clientId: clientId(), contact: { name: 'B' }, identities, grain: GRAIN }),
    ];
    expect([a.clashes, b.clashes]).toEqual([[], []]);
    expect((await fileOf(desk, b.contactId)).identities.map(({ typed }) => typed).sort()).toEqual([
      '555 0101',
      'https://tiles.example',
    ]);
  });

  test('a company makes an account, a work domain joins it; public and role addresses do neither', async () => {
    const desk = await consentedDesk();
    const identities = [{ kind: 'mail' as const, typed: 'dana@tiles.example' }];
    const dana = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Dana', company: 'Tiles' },
      identities,
      grain: GRAIN,
    });
    const carol = await save(desk, 'Carol', ['carol@tiles.example']);
    const desk2 = await save(desk, 'Desk', ['info@tiles.example']);
    const home = await save(desk, 'Home', ['home@gmail.com']);
    const account = (await fileOf(desk, dana.contactId)).account;
    expect(account).toMatchObject({ name: 'Tiles', domains: ['tiles.example'] });
    expect((await fileOf(desk, carol)).contact).toMatchObject({ accountId: account?.id, company: 'Tiles' });
    expect((await fileOf(desk, desk2)).account).toBeUndefined();
    expect((await fileOf(desk, home)).account).toBeUndefined();
    expect(await desk.db.table('accounts').count()).toBe(1);
  });

  test('a page is saved with its source; a display name that is another address is no name', async () => {
    const desk = await consentedDesk();
    const person: Person = { name: 'boss@corp.example', email: 'eve@evil.example', role: 'sender' };
    const { contactId, created } = await saveSighting(desk, {
      clientId: clientId(),
      sighting: sightingOf(person),
      person,
    });
    expect(created).toBe(true);
    const { contact, identities } = await fileOf(desk, contactId);
    expect(contact).toMatchObject({ name: 'eve@evil.example', grain: { source: 'read', from: 'Gmail' } });
    expect(identities.map(({ value }) => value)).toEqual(['eve@evil.example']);
    expect(await matchSighting(desk, sightingOf({ email: 'boss@corp.example', role: 'sender' }))).toMatchObject({
      kind: 'unknown',
    });
  });

  test('what a page says never beats what is there: it fills gaps, and a difference is a suggestion, once', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
    await editContact(desk, { clientId: clientId(), contactId: dana, patch: { role: 'VP Operations' } });
    const person: Person = {
      name: 'Dana Whitfield',
      email: 'dana@tiles.example',
      linkedin: 'dana-w',
      headline: 'COO at Tiles',
      company: 'Tiles',
      location: 'Leeds',
      role: 'profile',
    };
    for (let again = 0; again < 2; again++) {
      const saved = await saveSighting(desk, {
        clientId: clientId(),
        sighting: sightingOf(person, { site: 'linkedin' }),
        person,
      });
      expect(saved).toMatchObject({ contactId: dana, created: false });
    }
    const { contact, facts, identities } = await fileOf(desk, dana);
    expect(contact).toMatchObject({ role: 'VP Operations', company: 'Tiles', location: 'Leeds' });
    expect(facts.map(({ group, key, value, grain }) => [group, key, value, grain.from])).toEqual([
      ['suggestion', 'role', 'COO', 'linkedin.com/in/dana-w'],
    ]);
    expect(identities).toHaveLength(2);
  });
});

describe('matching', () => {
  test('two people of one name are never mixed up: the name is a hint, the key decides', async () => {
    const desk = await consentedDesk();
    const first = await save(desk, 'Maria Santos', ['maria@a.example']);
    const second = await save(desk, 'maria santos', ['maria@b.example']);
    expect(
      await matchSighting(desk, sightingOf({ name: 'Maria Santos', email: 'maria@b.example', role: 'sender' })),
    ).toMatchObject({ kind: 'known', contactId: second });
    const third = await matchSighting(
      desk,
      sightingOf({ name: 'Maria Santos', email: 'maria@c.example', role: 'sender' }),
    );
    expect(third).toMatchObject({ kind: 'unknown' });
    expect(third.kind === 'unknown' && [...third.namesakes].sort()).toEqual([first, second].sort());
  });

  test('"not them" takes the key away for good, until the user gives it back', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada', ['ada@x.example', 'ada@y.example']);
    const page = sightingOf({ name: 'Ada', email: 'ada@x.example', role: 'sender' });
    const receipt = await notThem(desk, {
      clientId: clientId(),
      contactId: ada,
      key: { kind: 'mail', value: 'ada@x.example' },
    });
    expect(await matchSighting(desk, page)).toEqual({ kind: 'unknown', person: page.focus, namesakes: [] });
    const saved = await saveSighting(desk, {
      clientId: clientId(),
      sighting: page,
      person: { email: 'ada@x.example', role: 'sender' },
    });
    expect(saved.contactId).not.toBe(ada);
    await undo(desk, saved.receiptId);
    await undo(desk, receipt.receiptId);
    expect(await matchSighting(desk, page)).toMatchObject({ kind: 'known', contactId: ada });
  });

  test('plus-tags and look-alike letters are other people, offered as a hint', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada Lovelace', ['ada@tiles.example']);
    for (const email of ['ada+news@tiles.example', 'аdа@tiles.example', 'ada@tilеs.example']) {
      expect(await matchSighting(desk, sightingOf({ email, role: 'sender' }))).toMatchObject({
        kind: 'unknown',
        namesakes: [ada],
      });
    }
    const tagged = await save(desk, 'Bo', ['bo+sales@tiles.example']);
    expect(await matchSighting(desk, sightingOf({ email: 'bo@tiles.example', role: 'sender' }))).toMatchObject({
      kind: 'unknown',
      namesakes: [tagged],
    });
  });

  test('two keys of two contacts are a conflict, a vague page is unsure, a list is nobody', async () => {
    const desk = await consentedDesk();
    const a = await save(desk, 'A', ['a@x.example']);
    const b = (
      await saveContact(desk, {
        clientId: clientId(),
        contact: { name: 'B' },
        identities: [{ kind: 'linkedin', typed: 'https://uk.linkedin.com/in/B-Slug/en/' }],
        grain: GRAIN,
      })
    ).contactId;
    const both: Person = { email: 'a@x.example', linkedin: 'b-slug', role: 'profile' };
    expect(await matchSighting(desk, sightingOf(both))).toMatchObject({
      kind: 'conflict',
      contactIds: expect.arrayContaining([a, b]),
    });
    expect(await matchSighting(desk, sightingOf(both, { confidence: 0.4 }))).toMatchObject({ kind: 'unsure' });
    expect(await matchSighting(desk, { site: 'gmail', view: 'list', people: [], confidence: 1, path: [] })).toEqual({
      kind: 'nobody',
    });
    expect(
      await matchSighting(desk, sightingOf({ email: 'a@x.example', role: 'sender' }, { account: 'A@x.example' })),
    ).toEqual({ kind: 'nobody' });
  });
});

describe('editing', () => {
  test('two windows editing one person: no lost update', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const windows = [desk, otherWindow(desk), otherWindow(desk), otherWindow(desk)];
    const fields = ['role', 'location', 'goesBy', 'pronouns'] as const;
    await Promise.all(
      windows.flatMap((window, index) =>
        Array.from({ length: 10 }, (_, turn) =>
          editContact(window, {
            clientId: clientId(),
            contactId: ada,
            patch: { [fields[index] ?? 'role']: `${turn}` },
          }),
        ),
      ),
    );
    const { contact } = await fileOf(desk, ada);
    for (const field of fields) expect(contact[field]).toMatch(/^\d$/);
    expect(await desk.db.table('journal').where('contactIds').equals(ada).count()).toBe(41);
  });

  test('a patch clears with null, relinks the account, adds and drops keys, and goes back in one', async () => {
    const desk = await consentedDesk();
    const saved = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Ada', company: 'Old', role: 'CTO' },
      identities: [{ kind: 'mail', typed: 'ada@old.example' }],
      grain: GRAIN,
    });
    const before = await dumpStill(desk);
    const [identity] = (await fileOf(desk, saved.contactId)).identities;
    const edited = await editContact(desk, {
      clientId: clientId(),
      contactId: saved.contactId,
      patch: {
        role: null,
        company: 'New',
        rules: { channels: [{ channel: 'mobile', standing: 'preferred' }] },
        identities: { add: [{ kind: 'phone', typed: '+44 113 496 0142' }], drop: [identity?.id ?? ''] },
      },
    });
    const file = await fileOf(desk, saved.contactId);
    expect(file.contact).toMatchObject({ company: 'New', accountId: file.account?.id });
    expect('role' in file.contact).toBe(false);
    expect(file.identities.map(({ value }) => value)).toEqual(['+441134960142']);
    expect(file.rules?.channels).toHaveLength(1);
    await undo(desk, edited.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('a deleted person comes back whole, with notes, promises and keys; editing the dead fails with "gone"', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const before = await dumpStill(desk);
    const gone = await deleteContact(desk, { clientId: clientId(), contactId: 'sample-dana-whitfield' });
    expect(gone.name).toBe('Dana Whitfield');
    expect(await readContactFile(desk, 'sample-dana-whitfield')).toBeNull();
    for (const rows of Object.values(await dump(desk)))
      expect(JSON.stringify(rows)).not.toContain('sample-dana-whitfield');
    await expect(
      editContact(desk, { clientId: clientId(), contactId: 'sample-dana-whitfield', patch: { role: 'x' } }),
    ).rejects.toMatchObject({ problem: 'gone' });
    await undo(desk, gone.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('single rows are edited and forgotten; a promise kept after its day was late', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const file = await fileOf(desk, 'sample-dana-whitfield');
    const late = file.pledges.find(({ what }) => what === 'Q3 defect sheet');
    const fact = file.facts[0];
    await settlePledge(desk, { clientId: clientId(), pledgeId: late?.id ?? '', state: 'kept' });
    await editRow(desk, { clientId: clientId(), table: 'facts', id: fact?.id ?? '', patch: { value: 'Twins, 13' } });
    const forgotten = await forgetRow(desk, {
      clientId: clientId(),
      table: 'interactions',
      id: file.interactions[0]?.id ?? '',
    });
    const after = await fileOf(desk, 'sample-dana-whitfield');
    expect(after.pledges.find(({ id }) => id === late?.id)).toMatchObject({
      state: 'late',
      settledAt: expect.any(Number),
    });
    expect(after.facts[0]?.value).toBe('Twins, 13');
    expect(after.interactions).toHaveLength(file.interactions.length - 1);
    await undo(desk, forgotten.receiptId);
    expect((await fileOf(desk, 'sample-dana-whitfield')).interactions).toHaveLength(file.interactions.length);
  });

  test('a question is one row, whatever becomes of it', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const ask = { contactId: ada, text: 'What drifts first?', purpose: 'problem' };
    await markQuestion(desk, { ...ask, clientId: clientId(), state: 'asked' });
    await markQuestion(desk, { ...ask, text: 'what drifts  first?', clientId: clientId(), state: 'never' });
    expect((await fileOf(desk, ada)).questions.map(({ text, state }) => [text, state])).toEqual([
      ['What drifts first?', 'never'],
    ]);
  });
});

describe('notes', () => {
  const line =
    'twin girls 12, #north, !intro to Raj by Friday, sent checklist, ?who signs, reach her at dana@home.example or so, tiles rock';
  const piece = (kind: Piece['kind'], text: string, day?: string): Piece => ({
    kind,
    text,
    start: line.indexOf(text),
    end: line.indexOf(text) + text.length,
    ...(day ? { day } : {}),
  });
  const pieces = [
    piece('family', 'twin girls 12'),
    piece('tag', '#north'),
    piece('promise-mine', '!intro to Raj by Friday', '2026-03-06'),
    piece('given', 'sent checklist'),
    piece('question', '?who signs'),
    piece('reach', 'reach her at dana@home.example or so'),
    piece('note', 'tiles rock'),
  ];

  test('each piece is filed as what it is, the whole line stays a note, and one undo takes all back', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana');
    const before = await dumpStill(desk);
    const input = { clientId: 'note', contactId: dana, line, pieces };
    const receipt = await fileNote(desk, input);
    expect(await fileNote(otherWindow(desk), input)).toEqual(receipt);
    const file = await fileOf(desk, dana);
    expect(file.contact.tags).toEqual(['north']);
    expect(file.interactions).toMatchObject([{ kind: 'note', gist: line }]);
    expect(file.facts).toMatchObject([{ group: 'family', value: 'twin girls 12' }]);
    expect(file.pledges).toMatchObject([
      { by: 'me', what: 'intro to Raj by Friday', due: '2026-03-06', state: 'open', line },
    ]);
    expect(file.exchanges).toMatchObject([{ direction: 'given', what: 'sent checklist' }]);
    expect(file.questions).toMatchObject([{ text: 'who signs', state: 'to-ask' }]);
    expect(file.identities).toMatchObject([{ kind: 'mail', value: 'dana@home.example' }]);
    await undo(desk, receipt.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('a key of somebody else in a note is kept as a fact', async () => {
    const desk = await consentedDesk();
    await save(desk, 'Other', ['dana@home.example']);
    const dana = await save(desk, 'Dana');
    await fileNote(desk, { clientId: clientId(), contactId: dana, line, pieces });
    expect((await fileOf(desk, dana)).facts.map(({ group }) => group).sort()).toEqual(['family', 'reach']);
  });
});

describe('merging', () => {
  test('everything moves, differences stay as facts, and it goes back even after the kept one was edited', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const [keepId, otherId] = ['sample-dana-whitfield', 'sample-maren-holt'];
    const [keep, other] = [await fileOf(desk, keepId), await fileOf(desk, otherId)];
    const merged = await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
    const joined = await fileOf(desk, keepId);
    for (const table of ['identities', 'interactions', 'pledges', 'exchanges', 'questions'] as const) {
      expect(joined[table]).toHaveLength(keep[table].length + other[table].length);
    }
    expect(joined.facts).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'role', value: 'Head of Quality' })]),
    );
    expect(await readContactFile(desk, otherId)).toBeNull();
    await editContact(desk, {
      clientId: clientId(),
      contactId: keepId,
      patch: { role: 'COO', tags: ['north', 'mine'] },
    });
    await fileNote(desk, { clientId: clientId(), contactId: keepId, line: 'after the merge', pieces: [] });
    expect(await readMerges(desk, keepId)).toMatchObject([{ receiptId: merged.receiptId, otherName: 'Maren Holt' }]);
    await undo(desk, merged.receiptId);
    const [keepAgain, otherAgain] = [await fileOf(desk, keepId), await fileOf(desk, otherId)];
    expect(otherAgain).toEqual({ ...other, contact: { ...other.contact, updatedAt: expect.any(Number) } });
    expect(keepAgain.contact).toMatchObject({ role: 'COO', tags: ['north', 'mine'], name: 'Dana Whitfield' });
    expect(keepAgain.interactions.map(({ gist }) => gist)).toContain('after the merge');
    expect(keepAgain.facts).toEqual(keep.facts);
    expect(await readMerges(desk, keepId)).toEqual([]);
  });

  test('two merges in a row come apart again in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const desk = await consentedDesk();
      const [a, b, c] = [
        await save(desk, 'A', ['a@x.example']),
        await save(desk, 'B', ['b@x.example']),
        await save(desk, 'C', ['c@x.example']),
      ];
      const receipts = [
        await mergeContacts(desk, { clientId: clientId(), keepId: b, otherId: a }),
        await mergeContacts(desk, { clientId: clientId(), keepId: c, otherId: b }),
      ];
      expect((await fileOf(desk, c)).identities).toHaveLength(3);
      for (const index of order) await undo(desk, receipts[index]?.receiptId ?? '');
      for (const [contactId, mail] of [
        [a, 'a@x.example'],
        [b, 'b@x.example'],
        [c, 'c@x.example'],
      ] as const) {
        expect((await fileOf(desk, contactId)).identities.map(({ value }) => value)).toEqual([mail]);
      }
    }
  });
});

describe('undo', () => {
  test('a changed field stays, the others go back, and it is said', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const { receiptId } = await editContact(desk, {
      clientId: clientId(),
      contactId: ada,
      patch: { role: 'CTO', location: 'Leeds' },
    });
    await editContact(desk, { clientId: clientId(), contactId: ada, patch: { location: 'York' } });
    expect(await undo(desk, receiptId)).toMatchObject({ undone: 1, kept: 1, keptContactIds: [ada] });
    const { contact } = await fileOf(desk, ada);
    expect('role' in contact).toBe(false);
    expect(contact.location).toBe('York');
  });

  test('twice is once; undoing an undo does it again; and again', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const edit = await editContact(desk, { clientId: clientId(), contactId: ada, patch: { role: 'CTO' } });
    const role = async () => (await fileOf(desk, ada)).contact.role;
    const back = await undo(desk, edit.receiptId);
    expect(await undo(desk, edit.receiptId)).toEqual(back);
    expect(await role()).toBeUndefined();
    await undo(desk, back.receiptId);
    expect(await role()).toBe('CTO');
    await undo(desk, edit.receiptId);
    expect(await role()).toBeUndefined();
    await expect(undo(desk, 'nothing')).rejects.toMatchObject({ problem: 'gone' });
  });

  test('a new contact that was noted on since stays, whole', async () => {
    const desk = await consentedDesk();
    const saved = await saveContact(desk, {
      clientId: clientId(),
      contact: { name: 'Ada', company: 'Tiles' },
      identities: [{ kind: 'mail', typed: 'a@tiles.example' }],
      grain: GRAIN,
    });
    await fileNote(desk, { clientId: clientId(), contactId: saved.contactId, line: 'kept', pieces: [] });
    expect(await undo(desk, saved.receiptId)).toMatchObject({ undone: 0, keptContactIds: [saved.contactId] });
    const file = await fileOf(desk, saved.contactId);
    expect([file.identities.length, file.account?.name]).toEqual([1, 'Tiles']);
  });
});

describe('sample people', () => {
  test('added once, removed with the edits to them and nothing else', async () => {
    const desk = await consentedDesk();
    const mine = await save(desk, 'Mine', ['mine@northfield.example']);
    const before = await dumpStill(desk);
    expect((await addSamplePeople(desk)).added).toBe(8);
    expect((await addSamplePeople(desk)).added).toBe(0);
    await fileNote(desk, { clientId: clientId(), contactId: 'sample-raj-patel', line: 'mine too', pieces: [] });
    const dana = await matchSighting(
      desk,
      sightingOf({ email: 'dana.whitfield@harbourtiles.example', linkedin: 'dana-whitfield', role: 'sender' }),
    );
    expect(dana).toMatchObject({ kind: 'known', contactId: 'sample-dana-whitfield' });
    const removed = await removeSamplePeople(desk);
    expect(removed.removed).toBe(8);
    expect(await dumpStill(desk)).toEqual(before);
    expect((await fileOf(desk, mine)).contact.name).toBe('Mine');
    await undo(desk, removed.receiptId);
    expect((await fileOf(desk, 'sample-raj-patel')).interactions.map(({ gist }) => gist)).toContain('mine too');
  });

  test('a sample merged with a real contact is real', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const mine = await save(desk, 'Mine', ['mine@x.example']);
    await mergeContacts(desk, { clientId: clientId(), keepId: 'sample-raj-patel', otherId: mine });
    expect((await removeSamplePeople(desk)).removed).toBe(7);
    expect((await fileOf(desk, 'sample-raj-patel')).identities.map(({ value }) => value)).toContain('mine@x.example');
  });
});

describe('finding', () => {
  test('by part, slip, accent, company, address and note; deleted and edited people follow at once', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    const first = async (query: string) => (await findPeople(desk, query))[0]?.contactId;
    expect(await first('whit')).toBe('sample-dana-whitfield');
    expect(await first('witfield')).toBe('sample-dana-whitfield');
    expect(await first('tomas')).toBe('sample-tomas-vega');
    expect(await first('dana harbour')).toBe('sample-dana-whitfield');
    expect(await first('lena.fischer@north')).toBe('sample-lena-fischer');
    expect(await first('سارة')).toBe('sample-sara-alhusseini');
    expect(await first('岡部')).toBe('sample-jun-okabe');
    expect((await findPeople(desk, 'greyhound'))[0]).toMatchObject({
      contactId: 'sample-dana-whitfield',
      foundIn: ['note'],
    });
    await editContact(otherWindow(desk), {
      clientId: clientId(),
      contactId: 'sample-dana-whitfield',
      patch: { name: 'Zora Q' },
    });
    expect(await first('zora')).toBe('sample-dana-whitfield');
    expect(await findPeople(desk, 'whitfield')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Dana Whitfield' })]),
    );
    await deleteContact(otherWindow(desk), { clientId: clientId(), contactId: 'sample-dana-whitfield' });
    expect(await findPeople(desk, 'zora')).toEqual([]);
    expect((await findPeople(desk, '  ', 3)).map(({ contactId }) => contactId)).toEqual([
      'sample-raj-patel',
      'sample-maren-holt',
      'sample-lena-fischer',
    ]);
  });
});
