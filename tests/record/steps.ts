import fc from 'fast-check';
import { expect } from 'vitest';
import { deleteContact } from '../../lib/app/delete-contact';
import { editContact } from '../../lib/app/edit-contact';
import { fileNote } from '../../lib/app/file-note';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { readContactFile } from '../../lib/app/read-file';
import { saveContact } from '../../lib/app/save-contact';
import { tagPeople } from '../../lib/app/tag-people';
import type { Desk } from '../../lib/data/desk';
import type { ImportedPerson } from '../../lib/formats/imported-person';
import { dump, NOW } from './desk';

type Undo = { do: 'undo'; which: number };

/** A step names people by their place among those alive, so that every sequence makes sense. */
export type Step =
  | { do: 'save'; name: string; mail: number }
  | { do: 'edit'; who: number; role: string }
  | { do: 'delete'; who: number }
  | { do: 'merge'; keep: number; other: number }
  | { do: 'note'; who: number; text: string }
  | { do: 'import'; mails: number[] }
  | { do: 'tag'; whom: number[]; tag: string; on: boolean }
  | Undo
  /** Keeps a backup of the moment; `restore` brings one of those back. */
  | { do: 'backup' }
  | { do: 'restore'; which: number; mode: 'merge' | 'replace' };

const who = fc.nat({ max: 20 });
const word = fc.constantFrom('a', 'b', 'c', 'Ünö', 'سارة');
/** So many that they are written in several slices, which is several writes. */
const crowd = fc
  .integer({ min: 101, max: 230 })
  .map((count) => Array.from({ length: count }, (_, index) => index + 20));

const SINGLE = [
  fc.record({ do: fc.constant('save' as const), name: word, mail: fc.nat({ max: 6 }) }),
  fc.record({ do: fc.constant('edit' as const), who, role: word }),
  fc.record({ do: fc.constant('delete' as const), who }),
  fc.record({ do: fc.constant('merge' as const), keep: who, other: who }),
  fc.record({ do: fc.constant('note' as const), who, text: word }),
  fc.record({
    do: fc.constant('tag' as const),
    whom: fc.array(who, { minLength: 1, maxLength: 4 }),
    tag: word,
    on: fc.boolean(),
  }),
  fc.record({ do: fc.constant('undo' as const), which: who }),
];
const mails = fc.array(fc.nat({ max: 9 }), { maxLength: 5 });

/** Any step, imports small. */
export const step: fc.Arbitrary<Change | Undo> = fc.oneof(
  ...SINGLE,
  fc.record({ do: fc.constant('import' as const), mails }),
);

/** As `step`, with backups and their way back; now and then an import of hundreds. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: step, weight: 40 },
  { arbitrary: fc.constant({ do: 'backup' as const }), weight: 4 },
  {
    arbitrary: fc.record({
      do: fc.constant('restore' as const),
      which: who,
      mode: fc.constantFrom('merge' as const, 'replace' as const),
    }),
    weight: 8,
  },
  { arbitrary: fc.record({ do: fc.constant('import' as const), mails: crowd }), weight: 1 },
);

type Known = { name: string; role: string | undefined; mails: string[]; notes: string[]; tags: string[] };

/** The record as it should be: who has which addresses, role, notes and tags. By contact id. */
export type Model = Map<string, Known>;

const mailOf = (index: number) => `p${index}@${index % 2 ? 'gmail.com' : 'tiles.example'}`;
const owner = (model: Model, mail: string) => [...model].find(([, person]) => person.mails.includes(mail))?.[0];
const pick = (model: Model, index: number) => [...model.keys()].sort()[index % Math.max(1, model.size)];

/** People of a file, each with one address. */
export function imported(mails: readonly number[]): ImportedPerson[] {
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

/** What changes people; the others look at what was done before. */
export type Change = Exclude<Step, { do: 'undo' | 'backup' | 'restore' }>;
export type Task = { step: Change; clientId: string };

/** Does one step to the store and to the model; answers with the receipt, or null when nobody is there to do it to. */
export async function run(desk: Desk, model: Model, { step, clientId }: Task): Promise<string | null> {
  switch (step.do) {
    case 'save':
      return save(desk, model, { step, clientId });
    case 'import':
      return bringIn(desk, model, { step, clientId });
    case 'tag':
      return tag(desk, model, { step, clientId });
    case 'merge':
      return merge(desk, model, { step, clientId });
  }
  const id = pick(model, step.who);
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
  model.delete(id);
  return (await deleteContact(desk, { clientId, contactId: id })).receiptId;
}

type Of<Kind extends Step['do']> = { step: Extract<Step, { do: Kind }>; clientId: string };

async function save(desk: Desk, model: Model, { step, clientId }: Of<'save'>): Promise<string> {
  const mail = mailOf(step.mail);
  const saved = await saveContact(desk, {
    clientId,
    contact: { name: step.name },
    identities: [{ kind: 'mail', typed: mail }],
    grain: { source: 'told-me', at: NOW },
  });
  const mails = owner(model, mail) ? [] : [mail];
  model.set(saved.contactId, { name: step.name, role: undefined, mails, notes: [], tags: [] });
  return saved.receiptId;
}

async function bringIn(desk: Desk, model: Model, { step, clientId }: Of<'import'>): Promise<string | null> {
  const done = await importPeople(desk, { clientId, people: imported(step.mails), from: 'x.csv' });
  for (const row of done.rows.filter(({ outcome }) => outcome === 'new')) {
    const mail = mailOf(Number(row.name.slice(1)));
    expect(owner(model, mail)).toBeUndefined();
    model.set(row.contactIds[0] ?? '', { name: row.name, role: undefined, mails: [mail], notes: [], tags: [] });
  }
  return step.mails.length > 0 ? done.receiptId : null;
}

async function tag(desk: Desk, model: Model, { step, clientId }: Of<'tag'>): Promise<string | null> {
  const contactIds = [...new Set(step.whom.flatMap((index) => pick(model, index) ?? []))];
  if (contactIds.length === 0) return null;
  const done = await tagPeople(desk, { clientId, contactIds, tag: step.tag, on: step.on });
  for (const id of contactIds) {
    const person = model.get(id);
    const others = person?.tags.filter((own) => own !== step.tag) ?? [];
    if (person) model.set(id, { ...person, tags: step.on ? [...others, step.tag] : others });
  }
  return done.receiptId;
}

async function merge(desk: Desk, model: Model, { step, clientId }: Of<'merge'>): Promise<string | null> {
  const [id, otherId] = [pick(model, step.keep), pick(model, step.other)];
  if (id === undefined || otherId === undefined || id === otherId) return null;
  const [person, other] = [model.get(id), model.get(otherId)];
  if (!person || !other) return null;
  const receipt = await mergeContacts(desk, { clientId, keepId: id, otherId });
  model.delete(otherId);
  const { contact } = (await readContactFile(desk, id)) ?? {};
  model.set(id, {
    name: contact?.name ?? '',
    role: person.role ?? other.role,
    mails: [...person.mails, ...other.mails],
    notes: [...person.notes, ...other.notes],
    tags: [...new Set([...person.tags, ...other.tags])],
  });
  return receipt.receiptId;
}

type Row = {
  id: string;
  contactId?: string;
  name?: string;
  role?: string;
  tags?: string[];
  value?: string;
  gist?: string;
};

/** Everybody as the store has them. */
export async function readModel(desk: Desk): Promise<Model> {
  const rows = (await dump(desk)) as Record<string, Row[]>;
  const stored: Model = new Map();
  for (const { id, name = '', role, tags = [] } of rows.contacts ?? [])
    stored.set(id, { name, role, tags: [...tags].sort(), mails: [], notes: [] });
  for (const { contactId = '', value = '' } of rows.identities ?? []) stored.get(contactId)?.mails.push(value);
  for (const { contactId = '', gist = '' } of rows.interactions ?? []) stored.get(contactId)?.notes.push(gist);
  return stored;
}

/** The store holds what the model says of everybody, and nobody else. */
export async function expectAgreement(desk: Desk, model: Model): Promise<void> {
  expect(sorted(await readModel(desk))).toEqual(sorted(model));
}

function sorted(model: Model): Record<string, Known> {
  return Object.fromEntries(
    [...model].map(([id, { mails, notes, tags, ...rest }]) => [
      id,
      { ...rest, mails: [...mails].sort(), notes: [...notes].sort(), tags: [...tags].sort() },
    ]),
  );
}
