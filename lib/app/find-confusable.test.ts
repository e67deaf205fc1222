import { expect, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { forgetRow } from './edit-row';
import { findConfusable } from './find-confusable';
import { mergeContacts } from './merge-contacts';
import { saveContact } from './save-contact';

type Desk = Awaited<ReturnType<typeof consentedDesk>>;

async function at(desk: Desk, name: string, mail: string): Promise<string> {
  const { contactId } = await saveContact(desk, {
    clientId: clientId(),
    contact: { name, company: mail.split('@')[1] ?? '' },
    identities: [{ kind: 'mail', typed: mail }],
    grain: { source: 'told-me', at: desk.now() },
  });
  return contactId;
}

const found = async (desk: Desk, contactId: string) =>
  (await findConfusable(desk, contactId)).map(({ sketch, why }) => [sketch.contact.name, why]);

test('people of one account whose names are near; nobody of another account, nobody who is alone', async () => {
  const desk = await consentedDesk();
  const dana = await at(desk, 'Dana Whitfield', 'dana@harbour.example');
  await at(desk, 'Diana Moss', 'diana@harbour.example');
  await at(desk, 'Raj Patel', 'raj@harbour.example');
  await at(desk, 'Dana Elsewhere', 'dana@northfield.example');
  const alone = await save(desk, 'Dana Alone');
  expect(await found(desk, dana)).toEqual([['Diana Moss', 'alike-first-name']]);
  expect(await found(desk, alone)).toEqual([]);
  expect(await found(desk, 'nobody')).toEqual([]);
});

test('two who were marked are shown at both, wherever they work, until the mark or one of them goes', async () => {
  const desk = await consentedDesk();
  const [raj, lena] = [await save(desk, 'Raj'), await save(desk, 'Lena')];
  const mark = () =>
    addRow(desk, {
      clientId: clientId(),
      contactId: raj,
      table: 'ties',
      row: { otherId: lena, kind: 'mixed-up-with' },
    });
  const { rowId } = await mark();
  expect(await found(desk, raj)).toEqual([['Lena', 'said']]);
  expect(await findConfusable(desk, lena)).toMatchObject([{ why: 'said', tieId: rowId }]);
  await forgetRow(desk, { clientId: clientId(), table: 'ties', id: rowId });
  expect(await found(desk, lena)).toEqual([]);
  await mark();
  await deleteContact(desk, { clientId: clientId(), contactId: lena });
  expect(await found(desk, raj)).toEqual([]);
});

test('two that turned out to be one aren’t taken for themselves', async () => {
  const desk = await consentedDesk();
  const dana = await at(desk, 'Dana Whitfield', 'dana@harbour.example');
  const twin = await at(desk, 'Dana Whitfeld', 'd.whitfeld@harbour.example');
  await addRow(desk, {
    clientId: clientId(),
    contactId: dana,
    table: 'ties',
    row: { otherId: twin, kind: 'mixed-up-with' },
  });
  await mergeContacts(desk, { clientId: clientId(), keepId: dana, otherId: twin });
  expect(await found(desk, dana)).toEqual([]);
});
