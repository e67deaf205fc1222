import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, NOW, otherWindow } from '../../tests/record/desk';
import type { Desk } from '../data/desk';
import type { ImportedPerson } from '../formats/imported-person';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { fileNote } from './file-note';
import { importPeople } from './import-people';
import { mergeContacts } from './merge-contacts';
import { readContactFile } from './read-file';
import { saveContact } from './save-contact';
import { undo } from './undo';

/** A step names people by their place among those alive, so that every sequence makes sense. */
type Step =
  | { do: 'save'; name: string; mail: number }
  | { do: 'edit'; who: number; role: string }
  | { do: 'delete'; who: number }
  | { do: 'merge'; keep: number; other: number }
  | { do: 'note'; who: number; text: string }
  | { do: 'import'; mails: number[] }
  | { do: 'undo'; which: number };

const who = fc.nat({ max: 20 });
const word = fc.constantFrom('a', 'b', 'c', 'Ünö', 'سارة');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), name: word, mail: fc.nat({ max: 6 }) }),
  fc.record({ do: fc.constant('edit' as const), who, role: word }),
  fc.record({ do: fc.constant('delete' as const), who }),
  fc.record({ do: fc.constant('merge' as const), keep: who, other: who }),
  fc.record({ do: fc.constant('note' as const), who, text: word }),
  fc.record({ do: fc.constant('import' as const), mails: fc.array(fc.nat({ max: 9 }), { maxLength: 5 }) }),
  fc.record({ do: fc.constant('undo' as const), which: who }),
);

/** The record as it should be: who has which addresses, role and notes. */
type Model = Map<string, { name: string; role: string | undefined; mails: string[]; notes: string[] }>;

const mailOf = (index: number) => `p${index}@${index % 2 ? 'gmail.com' : 'tiles.example'}`;
const owner = (model: Model, mail: string) => [...model].find(([, person]) => person.mails.includes(mail))?.[0];
const pick = (model: Model, index: number) => [...model.keys()].sort()[index % Math.max(1, model.size)];

function imported(mails: readonly number[]): ImportedPerson[] {
  return mails.map((index, row) => {
    const typed = mailOf(index);
    return {
      row: row + 2,
      name: `P${index}`,
      company: index % 3 ? 'Tiles' : 'Kilns',
      identities: [{ kind: 'mail', value: typed, typed }],
    };
  });
}

/** Does one step to the store and to the model; answers with the receipt, or null when nobody is there to do it to. */
async function run(
  desk: Desk,
  model: Model,
  task: { step: Exclude<Step, { do: 'undo' }>; clientId: string },
): Promise<string | null> {
  const { step, clientId } = task;
  if (step.do === 'save') {
    const mail = mailOf(step.mail);
    const identities = [{ kind: 'mail' as const, typed: mail }];
    const input = {
      clientId,
      contact: { name: step.name },
      identities,
      grain: { source: 'told-me' as const, at: NOW },
    };
    const saved = await saveContact(desk, input);
    const mails = owner(model, mail) ? [] : [mail];
    model.set(saved.contactId, { name: step.name, role: undefined, mails, notes: [] });
    return saved.receiptId;
  }
  if (step.do === 'import') {
    const done = await importPeople(desk, { clientId, people: imported(step.mails), from: 'x.csv' });
    for (const row of done.rows.filter(({ outcome }) => outcome === 'new')) {
      const mail = mailOf(Number(row.name.slice(1)));
      expect(owner(model, mail)).toBeUndefined();
      model.set(row.contactIds[0] ?? '', { name: row.name, role: undefined, mails: [mail], notes: [] });
    }
    return done.receiptId;
  }
  const id = pick(model, step.do === 'merge' ? step.keep : step.who);
  const person = id === undefined ? undefined : model.get(id);
  if (id === undefined || !person) return null;
  if (step.do === 'edit') {
    model.set(id, { ...person, role: step.role });
    return (await editContact(desk, { clientId, contactId: id, patch: { role: step.role } })).receiptId;
  }
  if (step.do === 'note') {
    model.set(id, { ...person, notes: [...person.notes, step.text] });
    return (await fileNote(desk, { clientId, contactId: id, line: step.text, pieces: [] })).receiptId;
  }
  if (step.do === 'delete') {
    model.delete(id);
    return (await deleteContact(desk, { clientId, contactId: id })).receiptId;
  }
  const otherId = pick(model, step.other);
  const other = otherId === undefined ? undefined : model.get(otherId);
  if (otherId === undefined || !other || otherId === id) return null;
  const receipt = await mergeContacts(desk, { clientId, keepId: id, otherId });
  model.delete(otherId);
  const { contact } = (await readContactFile(desk, id)) ?? {};
  model.set(id, {
    name: contact?.name ?? '',
    role: person.role ?? other.role,
    mails: [...person.mails, ...other.mails],
    notes: [...person.notes, ...other.notes],
  });
  return receipt.receiptId;
}

async function expectAgreement(desk: Desk, model: Model): Promise<void> {
  expect(await desk.db.table('contacts').count()).toBe(model.size);
  for (const [id, person] of model) {
    const file = await readContactFile(desk, id);
    expect(file?.contact.name).toBe(person.name);
    expect(file?.contact.role).toBe(person.role);
    expect(file?.identities.map(({ value }) => value).sort()).toEqual([...person.mails].sort());
    expect(file?.interactions.map(({ gist }) => gist).sort()).toEqual([...person.notes].sort());
  }
}

test('whatever is done, the store and the model agree, and undo goes back step by step', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const desk = await consentedDesk(`model-${++runs}`);
      const models: Model[] = [new Map()];
      const pictures: unknown[] = [await dumpStill(desk)];
      const receipts: string[] = [];
      for (const [index, step] of steps.entries()) {
        if (step.do === 'undo') {
          const last = receipts.pop();
          if (last === undefined) continue;
          models.pop();
          pictures.pop();
          await undo(desk, last);
          expect(await dumpStill(desk)).toEqual(pictures.at(-1));
        } else {
          const model: Model = new Map(models.at(-1));
          const task = { step, clientId: `step-${index}` };
          const receipt = await run(desk, model, task);
          if (receipt === null || (step.do === 'import' && step.mails.length === 0)) continue;
          receipts.push(receipt);
          models.push(model);
          pictures.push(await dumpStill(desk));
        }
        await expectAgreement(desk, models.at(-1) ?? new Map());
      }
      expect(await checkRecord(desk)).toEqual([]);
      desk.db.close();
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('undone in any order, sent twice, from two windows: nothing is orphaned and nothing is doubled', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
      const desk = await consentedDesk(`chaos-${++runs}`);
      const windows = [desk, otherWindow(desk)];
      const receipts: string[] = [];
      for (const [index, step] of steps.entries()) {
        const window = windows[index % 2] ?? desk;
        const alive: Model = new Map(
          (await desk.db.table('contacts').toArray()).map(({ id, name, role }) => [
            id,
            { name, role, mails: [], notes: [] },
          ]),
        );
        if (step.do === 'undo') {
          const receipt = receipts[step.which % Math.max(1, receipts.length)];
          if (receipt !== undefined) receipts.push((await undo(window, receipt)).receiptId);
        } else if (step.do !== 'import') {
          const receipt = await run(window, alive, { step, clientId: `step-${index}` });
          if (receipt !== null) receipts.push(receipt);
        } else if (step.mails.length > 0) {
          const input = { clientId: `step-${index}`, people: imported(step.mails), from: 'x.csv' };
          const first = await importPeople(window, input);
          const picture = await dumpStill(desk);
          expect(await importPeople(desk, input)).toEqual(first);
          expect(await dumpStill(desk)).toEqual(picture);
          receipts.push(first.receiptId);
        }
        expect(await checkRecord(desk)).toEqual([]);
      }
      for (const window of windows) window.db.close();
    }),
    { numRuns: 80 },
  );
}, 120_000);
