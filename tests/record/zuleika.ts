import { editContact } from '../../lib/app/edit-contact';
import { forgetRow } from '../../lib/app/edit-row';
import { eraseContact } from '../../lib/app/erase-contact';
import { fileNote } from '../../lib/app/file-note';
import { fileNoteAbout } from '../../lib/app/file-note-about';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { notThem } from '../../lib/app/not-them';
import { saveSighting } from '../../lib/app/save-sighting';
import { tagPeople } from '../../lib/app/tag-people';
import { undo } from '../../lib/app/undo';
import type { Desk } from '../../lib/data/desk';
import { write } from '../../lib/data/write';
import { consentedDesk, NOW } from './desk';
import { clientId, GRAIN, save, sightingOf } from './people';

/** What must be nowhere afterwards. */
export const WORDS = [
  'Zuleika',
  'zuleika@quince.example',
  'zq-profile',
  'Quincewright',
  'parrot named Ozymandias',
  'deleted-secret-note',
  'old-zq@quince.example',
  'Zed-goes-by',
  'twin-card-zz',
  'mergedaway@quince.example',
  'Zorblax',
  'pledge-of-zz',
];
export const PERSON = {
  role: 'sender' as const,
  name: 'Zuleika',
  email: 'zuleika@quince.example',
  linkedin: 'zq-profile',
  company: 'Quincewright',
};

export const erase = (desk: Desk, contactId: string) => eraseContact(desk, { clientId: clientId(), contactId });
export const people = (desk: Desk) => desk.db.table('contacts').count();

export const imported = (row: number, name: string, typed: string, company = 'Quincewright') => ({
  ...{ row, name, company },
  identities: [{ kind: 'mail' as const, value: typed, typed }],
});

/** A record in which somebody has left traces everywhere. */
export async function withZuleika() {
  const desk = await consentedDesk();
  const raj = await save(desk, 'Raj Patel', ['raj@tiles.example']);
  const receipts: string[] = [];
  const did = <T extends { receiptId: string }>(done: T): T => {
    receipts.push(done.receiptId);
    return done;
  };
  const about = { kind: 'page' as const, person: PERSON, sighting: sightingOf(PERSON) };
  const note = await fileNoteAbout(desk, {
    clientId: 'popup-1',
    subject: about,
    line: 'parrot named Ozymandias',
    pieces: [],
  });
  receipts.push(...note.receiptIds);
  const id = note.contactId;
  did(
    await editContact(desk, {
      clientId: clientId(),
      contactId: id,
      patch: { goesBy: 'Zed-goes-by', identities: { add: [{ kind: 'mail', typed: 'old-zq@quince.example' }] } },
    }),
  );
  const [old] = (await desk.db.table('identities').toArray()).filter(({ value }) => value.startsWith('old-zq'));
  did(
    await editContact(desk, { clientId: clientId(), contactId: id, patch: { identities: { drop: [old?.id ?? ''] } } }),
  );
  did(await fileNote(desk, { clientId: clientId(), contactId: id, line: 'deleted-secret-note', pieces: [] }));
  const [secret] = (await desk.db.table('interactions').toArray()).filter(({ gist }) => gist === 'deleted-secret-note');
  did(await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: secret?.id ?? '' }));
  did(
    await importPeople(desk, {
      clientId: 'file-1',
      from: 'people.csv',
      people: [imported(2, 'Zuleika', 'ZULEIKA@quince.example'), imported(3, 'Olu', 'olu@tiles.example', 'Tiles')],
    }),
  );
  const other = await save(desk, 'Zorblax', ['mergedaway@quince.example']);
  did(await mergeContacts(desk, { clientId: clientId(), keepId: id, otherId: other }));
  const twin = await save(desk, 'twin-card-zz');
  const wrong = did(await mergeContacts(desk, { clientId: clientId(), keepId: raj, otherId: twin }));
  did(await undo(desk, wrong.receiptId));
  did(await mergeContacts(desk, { clientId: clientId(), keepId: id, otherId: twin }));
  did(await tagPeople(desk, { clientId: clientId(), contactIds: [id, raj], tag: 'fair', on: true }));
  // A save that changed nothing: its label is all that it says.
  await saveSighting(desk, {
    clientId: clientId(),
    sighting: sightingOf({ role: 'sender', name: 'Zuleika' }),
    person: PERSON,
  });
  await notThem(desk, { clientId: clientId(), contactId: raj, key: { kind: 'mail', value: 'zuleika@quince.example' } });
  await write(desk, { clientId: clientId(), verb: 'link', label: 'links' }, async (tx) => {
    const row = { contactId: raj, otherId: id, at: NOW, grain: GRAIN };
    await tx.put('ties', [{ ...row, id: 'tie', kind: 'knows', note: 'Zuleika, from the fair' }]);
    await tx.put('apart', [{ ...row, id: 'apart' }]);
    await tx.put('history', [{ ...row, id: 'story', part: 'helper', story: 'a neighbour taught him glazing' }]);
    await tx.put('exchanges', [
      { ...row, id: 'intro', direction: 'given', what: 'an introduction', kind: 'introduction' },
    ]);
    await tx.put('pledges', [
      { id: 'p', contactId: id, by: 'me', what: 'pledge-of-zz', state: 'open', at: NOW, grain: GRAIN },
    ]);
    await tx.put('rules', [
      { id: raj, channels: [], hours: [], copy: ['Zuleika@quince.example', 'boss@tiles.example'], grain: GRAIN },
    ]);
    await tx.put('reviews', [
      {
        id: 'rev',
        contactId: id,
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
  });
  return { desk, id, raj, receipts };
}
