import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backup, note, run } from '../../tests/record/backup';
import { consentedDesk, dump } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { editRow, forgetRow } from './edit-row';
import { mergeContacts } from './merge-contacts';
import { tagPeople } from './tag-people';
import { undo } from './undo';

/** What somebody does on one of two computers; `who` and `which` choose among what is there. */
type Act =
  | { do: 'save'; name: string; mail: number }
  | { do: 'note' | 'edit' | 'tag'; who: number; text: string }
  | { do: 'edit-note' | 'forget-note'; which: number; text: string }
  | { do: 'delete'; who: number }
  | { do: 'exchange' };
type Turn = { at: 'a' | 'b'; act: Act };

const text = fc.constantFrom('bees', 'kiln', 'glaze', 'rain', 'tea');
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), name: text, mail: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('note' as const, 'edit' as const, 'tag' as const),
      who: fc.nat(9),
      text,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('edit-note' as const, 'forget-note' as const), which: fc.nat(9), text }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), who: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('exchange' as const) }) },
);
const turns = fc.array(fc.record({ at: fc.constantFrom('a' as const, 'b' as const), act }), {
  minLength: 1,
  maxLength: 14,
});

const pick = <T>(rows: readonly T[], number: number): T | undefined => rows[number % Math.max(rows.length, 1)];

async function perform(desk: Desk, other: Desk, { act: one }: Turn): Promise<void> {
  if (one.do === 'exchange') return bring(other, desk);
  if (one.do === 'save')
    return void (await save(desk, one.name, [`p${one.mail}@tiles.example`]).catch(() => undefined));
  if ('which' in one) {
    const row = pick(await desk.db.table('interactions').toArray(), one.which);
    if (!row) return;
    const at = { clientId: clientId(), table: 'interactions' as const, id: row.id };
    await (one.do === 'forget-note' ? forgetRow(desk, at) : editRow(desk, { ...at, patch: { gist: one.text } }));
    return;
  }
  const contact = pick(await desk.db.table('contacts').toArray(), one.who);
  if (!contact) return;
  const about = { clientId: clientId(), contactId: contact.id };
  if (one.do === 'delete') await deleteContact(desk, about);
  else if (one.do === 'note') await note(desk, contact.id, one.text);
  else if (one.do === 'edit') await editContact(desk, { ...about, patch: { role: one.text } });
  else await tagPeople(desk, { clientId: clientId(), contactIds: [contact.id], tag: one.text, on: true });
}

/** A file of one record, brought into the other. */
async function bring(from: Desk, to: Desk): Promise<void> {
  await run(to, await backup(from), { follow: true });
}

/** Both ways until nothing changes any more; answers how many turns it took. */
async function settle(a: Desk, b: Desk): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await bring(a, b);
    await bring(b, a);
  }
}

const PEOPLE = ['contacts', 'identities', 'accounts', 'facts', 'interactions', 'pledges'] as const;

async function held(desk: Desk) {
  const all = await dump(desk);
  return Object.fromEntries(PEOPLE.map((table) => [table, all[table] ?? []]));
}

/** So many histories of two computers. */
const RUNS = 60;

/** Two desks whose clocks are one, as two computers' are, within the millisecond. */
async function twoDesks(): Promise<[Desk, Desk]> {
  const [a, b] = [await consentedDesk(), await consentedDesk()];
  return [a, { ...b, now: a.now }];
}

/** Does it all on both, exchanges what is there, and answers with both. */
async function play(all: readonly Turn[]): Promise<[Desk, Desk]> {
  const [a, b] = await twoDesks();
  for (const turn of all) await perform(...(turn.at === 'a' ? ([a, b] as const) : ([b, a] as const)), turn);
  return [a, b];
}

test('two records come to be the same, whatever happened on either and in whatever order files went', async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.boolean(), async (all, fromA) => {
      const [a, b] = await play(all);
      await (fromA ? settle(a, b) : settle(b, a));
      const here = await held(a);
      expect(await held(b)).toEqual(here);
      const again = await run(a, await backup(b), { follow: true });
      expect([again.added, again.changed, again.removed]).toEqual([0, 0, 0]);
      expect(await held(a)).toEqual(here);
    }),
    { numRuns: RUNS },
  );
}, 300_000);

test('nothing that nobody deleted is lost, on either side', async () => {
  const harmless = turns.map((all) =>
    all.filter(({ act: { do: what } }) => what !== 'delete' && what !== 'forget-note'),
  );
  await fc.assert(
    fc.asyncProperty(harmless, async (all) => {
      const [a, b] = await play(all);
      const ids = async (desk: Desk, table: 'contacts' | 'interactions') =>
        (await desk.db.table(table).toArray()).map(({ id }) => id);
      const people = new Set([...(await ids(a, 'contacts')), ...(await ids(b, 'contacts'))]);
      const notes = new Set([...(await ids(a, 'interactions')), ...(await ids(b, 'interactions'))]);
      await settle(a, b);
      for (const desk of [a, b]) {
        expect(new Set(await ids(desk, 'contacts'))).toEqual(people);
        expect(new Set(await ids(desk, 'interactions'))).toEqual(notes);
      }
    }),
    { numRuns: RUNS },
  );
}, 300_000);

async function twins(): Promise<{ a: Desk; b: Desk; dana: string }> {
  const [a, b] = await twoDesks();
  const dana = await save(a, 'Dana Whitfield', ['dana@tiles.example']);
  await bring(a, b);
  return { a, b, dana };
}

test('different fields of one person changed on both computers are both kept, tags each by itself', async () => {
  const { a, b, dana } = await twins();
  await editContact(a, { clientId: clientId(), contactId: dana, patch: { role: 'VP Operations' } });
  await tagPeople(a, { clientId: clientId(), contactIds: [dana], tag: 'north', on: true });
  await editContact(b, { clientId: clientId(), contactId: dana, patch: { location: 'Leeds' } });
  await tagPeople(b, { clientId: clientId(), contactIds: [dana], tag: 'kilns', on: true });
  await settle(a, b);
  for (const { db } of [a, b])
    expect(await db.table('contacts').get(dana)).toMatchObject({
      role: 'VP Operations',
      location: 'Leeds',
      tags: ['kilns', 'north'],
    });
});

test('who was deleted on one goes on the other, into its trash, and one click brings them back', async () => {
  const { a, b, dana } = await twins();
  const line = await note(a, dana, 'keeps bees');
  await bring(a, b);
  await deleteContact(a, { clientId: clientId(), contactId: dana });
  const { receiptId, removed } = await run(b, await backup(a), { follow: true });
  expect(removed).toBeGreaterThan(0);
  expect(await b.db.table('contacts').get(dana)).toBeUndefined();
  await undo(b, receiptId);
  expect(await b.db.table('interactions').get(line)).toMatchObject({ gist: 'keeps bees' });
});

test('who was deleted on one and written about on the other stays on both, with all that was theirs', async () => {
  const { a, b, dana } = await twins();
  const old = await note(a, dana, 'keeps bees');
  await bring(a, b);
  await deleteContact(a, { clientId: clientId(), contactId: dana });
  const fresh = await note(b, dana, 'moves to Leeds');
  await settle(a, b);
  for (const { db } of [a, b])
    for (const id of [old, fresh]) expect(await db.table('interactions').get(id)).toMatchObject({ contactId: dana });
});

test('an old file that is brought again by mistake turns nothing back', async () => {
  const { a, b, dana } = await twins();
  const line = await note(a, dana, 'keeps bees');
  await bring(a, b);
  await editRow(b, { clientId: clientId(), table: 'interactions', id: line, patch: { gist: 'keeps 3 hives' } });
  const old = await backup(b);
  await editRow(b, { clientId: clientId(), table: 'interactions', id: line, patch: { gist: 'keeps 4 hives' } });
  await bring(b, a);
  await run(a, old, { follow: true });
  expect(await a.db.table('interactions').get(line)).toMatchObject({ gist: 'keeps 4 hives' });
});

test('somebody saved on both with one address: whoever had it first keeps it on both, and it is said whose it is', async () => {
  const [a, b] = await twoDesks();
  const first = await save(a, 'Dana Whitfield', ['dana@tiles.example']);
  await save(b, 'Dana W.', ['dana@tiles.example']);
  const { leftOut } = await run(b, await backup(a), { follow: true });
  expect(leftOut.first).toMatchObject([
    { name: 'Dana W.', reason: 'key-taken', takenBy: 'Dana Whitfield', contactId: first },
  ]);
  await settle(a, b);
  for (const { db } of [a, b]) {
    expect(await db.table('identities').toArray()).toMatchObject([{ contactId: first }]);
    expect(await db.table('contacts').count()).toBe(2);
  }
});

test('two merges in opposite directions: what lives there isn’t deleted here, though its person became part of another', async () => {
  const { a, b, dana } = await twins();
  const raj = await save(b, 'Raj Patel', ['raj@tiles.example']);
  const olga = await save(b, 'Olga Adler', ['olga@tiles.example']);
  await note(b, raj, 'keeps bees');
  await bring(b, a);
  const merge = (desk: Desk, keepId: string, otherId: string) =>
    mergeContacts(desk, { clientId: clientId(), keepId, otherId });
  await merge(a, dana, olga);
  await merge(b, olga, dana);
  await merge(b, olga, raj);
  for (const [from, to] of [
    [b, a],
    [a, b],
    [b, a],
  ] as const) {
    await bring(from, to);
    expect((await to.db.table('interactions').toArray()).map(({ gist }) => gist)).toEqual(['keeps bees']);
  }
});
