import fc from 'fast-check';
import { deleteContact } from '../../lib/app/delete-contact';
import { editContact } from '../../lib/app/edit-contact';
import { forgetRow } from '../../lib/app/edit-row';
import { fileNote } from '../../lib/app/file-note';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { saveContact } from '../../lib/app/save-contact';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import type { Desk } from '../../lib/data/desk';
import { NOW } from './desk';

/** What a user did, people named by their place among those there, so that every sequence makes sense. */
export type Deed =
  | { do: 'save'; name: string; mails: number[]; company: string }
  | { do: 'edit'; who: number; role: string; company: string }
  | { do: 'note'; who: number; text: string }
  | { do: 'forget'; which: number }
  | { do: 'delete'; who: number }
  | { do: 'merge'; keep: number; other: number }
  | { do: 'import'; mails: number[] }
  | { do: 'settings'; paused: boolean; origin: string }
  | { do: 'undo'; which: number };

const who = fc.nat({ max: 30 });
const word = fc.constantFrom('kiln', 'glaze', 'Ünö', 'سارة', '漢字', '"quoted",\n}', '\u2028 \ud800', '<b>');
const company = fc.constantFrom('', 'Tiles & Co', 'Kilns', 'tiles & co');
const mails = fc.array(fc.nat({ max: 14 }), { maxLength: 3 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('save' as const), name: word, mails, company }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), who, role: word, company }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('note' as const), who, text: word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const), which: who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), keep: who, other: who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('import' as const), mails }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settings' as const),
      paused: fc.boolean(),
      origin: fc.constantFrom('https://mail.google.com', 'https://outlook.live.com'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: who }) },
);

/** Histories of so many deeds, or half as many. */
export function deeds(maxLength: number): fc.Arbitrary<Deed[]> {
  return fc.array(deed, { minLength: Math.ceil(maxLength / 2), maxLength, size: 'max' });
}

const mailOf = (index: number) => `p${index}@${['tiles.example', 'gmail.com', 'kilns.example'][index % 3]}`;
const typedMails = (some: readonly number[]) => some.map((index) => ({ kind: 'mail' as const, typed: mailOf(index) }));

/** Does them to a record, one after the other; `prefix` tells the client ids of two histories apart. */
export async function doAll(desk: Desk, some: readonly Deed[], prefix = 'deed'): Promise<void> {
  const receipts: string[] = [];
  for (const [index, one] of some.entries()) {
    const receipt = await doOne(desk, one, { clientId: `${prefix}-${index}`, receipts });
    if (receipt !== null) receipts.push(receipt);
  }
}

async function doOne(desk: Desk, one: Deed, at: { clientId: string; receipts: string[] }): Promise<string | null> {
  const { clientId, receipts } = at;
  const contacts = (await desk.db.table('contacts').toArray()).map(({ id }) => id);
  const pick = (place: number) => contacts[place % Math.max(1, contacts.length)];
  if (one.do === 'save') {
    const contact = { name: one.name, ...(one.company ? { company: one.company } : {}) };
    const grain = { source: 'told-me' as const, at: NOW };
    return (await saveContact(desk, { clientId, contact, identities: typedMails(one.mails), grain })).receiptId;
  }
  if (one.do === 'import') {
    const people = one.mails.map((mail, row) => ({
      row: row + 2,
      name: `P${mail}`,
      company: 'Kilns',
      identities: [{ kind: 'mail' as const, value: mailOf(mail), typed: mailOf(mail) }],
    }));
    return people.length > 0 ? (await importPeople(desk, { clientId, people, from: 'x.csv' })).receiptId : null;
  }
  if (one.do === 'settings') {
    return (await changeSettings(desk, { paused: one.paused, origins: [one.origin] })).receiptId;
  }
  if (one.do === 'undo') {
    const receipt = receipts[one.which % Math.max(1, receipts.length)];
    return receipt === undefined ? null : (await undo(desk, receipt)).receiptId;
  }
  if (one.do === 'forget') {
    const notes = await desk.db.table('interactions').toArray();
    const id = notes[one.which % Math.max(1, notes.length)]?.id;
    return id === undefined ? null : (await forgetRow(desk, { clientId, table: 'interactions', id })).receiptId;
  }
  const contactId = pick(one.do === 'merge' ? one.keep : one.who);
  if (contactId === undefined) return null;
  if (one.do === 'delete') return (await deleteContact(desk, { clientId, contactId })).receiptId;
  if (one.do === 'edit') {
    const patch = { role: one.role, ...(one.company ? { company: one.company } : {}) };
    return (await editContact(desk, { clientId, contactId, patch })).receiptId;
  }
  if (one.do === 'note') return (await noteWithPieces(desk, { clientId, contactId, text: one.text })).receiptId;
  const otherId = pick(one.other);
  if (otherId === undefined || otherId === contactId) return null;
  return (await mergeContacts(desk, { clientId, keepId: contactId, otherId })).receiptId;
}

/** A line of which a promise and a fact are made as well. */
function noteWithPieces(
  desk: Desk,
  { clientId, contactId, text }: { clientId: string; contactId: string; text: string },
) {
  const line = `${text} intro`;
  const piece = { kind: 'promise-mine' as const, text: line, start: 0, end: line.length, day: '2026-03-06' };
  return fileNote(desk, { clientId, contactId, line, pieces: [piece] });
}
