import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, NOW } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN, save } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import type { Rows, RowTable } from '../data/tables';
import { write } from '../data/write';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { fileNote } from './file-note';
import { mergeContacts } from './merge-contacts';
import { undo } from './undo';

type Put = { [T in RowTable]: { table: T; row: Rows[T] } }[RowTable];

const head = (contactId: string, id = 'r') => ({ id, contactId, at: NOW, grain: GRAIN });

/** One row of every table, the other one's or of somebody else's who names them. */
const ROWS: Record<string, (other: string, third: string, keep: string) => Put> = {
  identities: (other) => ({
    table: 'identities',
    row: { ...{ id: 'r', contactId: other, grain: GRAIN }, kind: 'mail', value: 'b@x.example', typed: 'b@x.example' },
  }),
  facts: (other) => ({
    table: 'facts',
    row: { ...{ id: 'r', contactId: other, grain: GRAIN }, group: 'pet', key: '', value: 'Rex', sensitivity: 1 },
  }),
  rules: (other) => ({ table: 'rules', row: { id: other, channels: [], hours: [], tone: 'formal', grain: GRAIN } }),
  interactions: (other) => ({
    table: 'interactions',
    row: { ...head(other), kind: 'note', direction: 'none', gist: 'keeps bees' },
  }),
  pledges: (other) => ({ table: 'pledges', row: { ...head(other), by: 'me', what: 'call', state: 'open' } }),
  exchanges: (other) => ({ table: 'exchanges', row: { ...head(other), direction: 'given', what: 'a paper' } }),
  questions: (other) => ({
    table: 'questions',
    row: { ...head(other), text: 'Why?', purpose: 'problem', state: 'asked' },
  }),
  history: (other) => ({ table: 'history', row: { ...head(other), part: 'luck', story: 'Won a prize' } }),
  decisions: (other) => ({ table: 'decisions', row: { ...head(other), statement: 'Slowly', rests: [] } }),
  heard: (other) => ({ table: 'heard', row: { ...head(other), kind: 'problem', words: 'too slow' } }),
  ties: (other, third) => ({ table: 'ties', row: { ...head(other), otherId: third, kind: 'knows' } }),
  'ties of somebody else': (other, third) => ({
    table: 'ties',
    row: { ...head(third), otherId: other, kind: 'knows' },
  }),
  'ties of the kept one': (other, _, keep) => ({
    table: 'ties',
    row: { ...head(keep), otherId: other, kind: 'knows' },
  }),
  trust: (other) => ({ table: 'trust', row: { ...head(other), kind: 'listened', by: 'me', what: 'an hour' } }),
  cards: (other) => ({
    table: 'cards',
    row: {
      ...{ id: `${other}:name`, contactId: other, about: 'name', due: NOW, stability: 1, difficulty: 1 },
      ...{ reps: 1, lapses: 0, state: 1, learningSteps: 0, scheduledDays: 1 },
    },
  }),
  snoozes: (other) => ({
    table: 'snoozes',
    row: { id: `${other}|contact`, contactId: other, about: 'contact', at: NOW },
  }),
  issueStates: (other) => ({
    table: 'issueStates',
    row: { ...head(other), issueId: 'i', title: 'Churn', state: 'has' },
  }),
  reviews: (other) => ({
    table: 'reviews',
    row: {
      ...{ id: 'r', contactId: other, at: NOW, channel: 'mail', kind: 'first', state: 'sent', verdict: 'mixed' },
      ...{ score: 50, words: 80, questions: 1, marks: {} },
    },
  }),
  apart: (other, third) => ({ table: 'apart', row: { ...head(other), otherId: third } }),
  'apart of somebody else': (other, third) => ({ table: 'apart', row: { ...head(third), otherId: other } }),
  'stories of somebody else': (other, third) => ({
    table: 'history',
    row: { ...head(third), part: 'helper', story: 'A boss', otherId: other },
  }),
  'introductions of somebody else': (other, third) => ({
    table: 'exchanges',
    row: { ...head(third), direction: 'given', what: 'Intro', kind: 'introduction', otherId: other },
  }),
};

async function three(): Promise<{ desk: Desk; keep: string; other: string; third: string }> {
  const desk = await consentedDesk();
  const keep = await save(desk, 'Kim', ['kim@x.example']);
  const other = await save(desk, 'Olga', ['olga@x.example']);
  return { desk, keep, other, third: await save(desk, 'Tom') };
}

describe('a merge that was taken back and is done again', () => {
  test.each(Object.entries(ROWS))('is the same merge: %s', async (_, rowOf) => {
    const { desk, keep, other, third } = await three();
    const { table, row } = rowOf(other, third, keep);
    await write(desk, { clientId: clientId(), verb: 'test', label: '' }, (tx) => tx.put(table, [row]));
    await editContact(desk, { clientId: clientId(), contactId: other, patch: { role: 'COO', tags: ['north'] } });
    const apart = await dumpStill(desk);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: keep, otherId: other });
    const merged = await dumpStill(desk);
    expect(merged).not.toEqual(apart);
    for (let round = 0; round < 2; round++) {
      const back = await undo(desk, merge.receiptId);
      expect(back.kept).toBe(0);
      expect(await dumpStill(desk)).toEqual(apart);
      expect((await undo(desk, back.receiptId)).kept).toBe(0);
      expect(await dumpStill(desk)).toEqual(merged);
      expect(await checkRecord(desk)).toEqual([]);
    }
  });

  /** After a merge was taken back, something happens; then it is to be done again, and nothing comes of it. */
  async function refused(happen: (desk: Desk, on: { keep: string; other: string; third: string }) => Promise<unknown>) {
    const { desk, ...on } = await three();
    await fileNote(desk, { clientId: clientId(), contactId: on.other, line: 'hers', pieces: [] });
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: on.keep, otherId: on.other });
    const back = await undo(desk, merge.receiptId);
    await happen(desk, on);
    const before = await dumpStill(desk);
    const again = await undo(desk, back.receiptId);
    expect(again).toMatchObject({ undone: 0, keptContactIds: [on.other] });
    expect(again.kept).toBeGreaterThan(0);
    expect(await dumpStill(desk)).toEqual(before);
    expect(await checkRecord(desk)).toEqual([]);
  }

  test('not where the other one got a note since: nobody is torn in two', () =>
    refused((desk, { other }) => fileNote(desk, { clientId: clientId(), contactId: other, line: 'new', pieces: [] })));

  test('not where somebody was tied to the other one since', () =>
    refused((desk, { other, third }) => {
      const row = { ...head(third), otherId: other, kind: 'knows' as const };
      return write(desk, { clientId: clientId(), verb: 'test', label: '' }, (tx) => tx.put('ties', [row]));
    }));

  test('not into somebody who is gone', () =>
    refused((desk, { keep }) => deleteContact(desk, { clientId: clientId(), contactId: keep })));

  test('not of somebody who is gone', () =>
    refused((desk, { other }) => deleteContact(desk, { clientId: clientId(), contactId: other })));

  test('not of somebody who was merged into a third one since', () =>
    refused((desk, { other, third }) => mergeContacts(desk, { clientId: clientId(), keepId: third, otherId: other })));

  test('never into the third one whom the kept one was a part of meanwhile', async () => {
    const { desk, keep, other, third } = await three();
    await fileNote(desk, { clientId: clientId(), contactId: other, line: 'hers', pieces: [] });
    const first = await mergeContacts(desk, { clientId: clientId(), keepId: keep, otherId: other });
    const second = await mergeContacts(desk, { clientId: clientId(), keepId: third, otherId: keep });
    const back = await undo(desk, first.receiptId);
    await undo(desk, second.receiptId);
    await undo(desk, back.receiptId);
    expect((await fileOf(desk, third)).interactions).toEqual([]);
    expect((await fileOf(desk, other)).interactions.map(({ gist }) => gist)).toEqual(['hers']);
    expect(await checkRecord(desk)).toEqual([]);
  });
});

test('whom somebody was tied to since doesn’t vanish with the save that is taken back', async () => {
  const { desk, third } = await three();
  const saved = await write(desk, { clientId: clientId(), verb: 'save-contact', label: 'New' }, (tx) =>
    tx.put('contacts', [{ id: 'new', name: 'New', tags: [], grain: GRAIN, createdAt: NOW, updatedAt: NOW }]),
  );
  const row = { ...head(third), otherId: 'new', kind: 'knows' as const };
  await write(desk, { clientId: clientId(), verb: 'test', label: '' }, (tx) => tx.put('ties', [row]));
  expect(await undo(desk, saved.receiptId)).toMatchObject({ undone: 0, keptContactIds: ['new'] });
});
