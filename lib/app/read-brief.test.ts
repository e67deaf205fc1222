import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, GRAIN, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { readBriefFile } from './read-brief';
import { saveContact } from './save-contact';

test('who is around somebody: tied people first, then the same account; nobody twice, nobody who is gone', async () => {
  const desk = await consentedDesk();
  const at = async (name: string) => {
    const contact = { name, company: 'Harbour Tiles', role: 'Fitter' };
    return (await saveContact(desk, { clientId: clientId(), contact, identities: [], grain: GRAIN })).contactId;
  };
  const [dana, carol, boss] = [await at('Dana'), await at('Carol'), await at('Boss')];
  const [raj, gone] = [await save(desk, 'Raj'), await save(desk, 'Gone')];
  const tie = (otherId: string, kind: 'reports-to' | 'knows') =>
    addRow(desk, { clientId: clientId(), contactId: dana, table: 'ties', row: { otherId, kind, at: NOW } });
  await tie(boss, 'reports-to');
  await tie(raj, 'knows');
  await tie(gone, 'knows');
  await deleteContact(desk, { clientId: clientId(), contactId: gone });
  const related = (await readBriefFile(desk, dana))?.related ?? [];
  expect(related.map(({ contactId, tie: kind }) => [contactId, kind])).toEqual(
    expect.arrayContaining([
      [boss, 'reports-to'],
      [raj, 'knows'],
    ]),
  );
  expect(related.at(-1)).toEqual({ contactId: carol, name: 'Carol', role: 'Fitter' });
  expect(related).toHaveLength(3);
});

test('nobody there: no brief', async () => {
  expect(await readBriefFile(await consentedDesk(), 'nobody')).toBeNull();
});
