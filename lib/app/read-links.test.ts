import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { mergeContacts } from './merge-contacts';
import { readLinks } from './read-links';
import { undo } from './undo';

const tie = (desk: Desk, contactId: string, otherId: string, kind: 'helped-by' | 'knows' = 'helped-by') =>
  addRow(desk, { clientId: clientId(), contactId, table: 'ties', row: { otherId, kind, at: NOW } });

const said = async (desk: Desk, contactId: string) =>
  (await readLinks(desk, contactId)).map(({ way, link, other }) => `${way} ${link.kind} ${other?.name ?? 'gone'}`);

test('a tie is seen from both ends, and so is a helper of a story and an introduction', async () => {
  const desk = await consentedDesk();
  const [dana, raj, lena] = [await save(desk, 'Dana'), await save(desk, 'Raj'), await save(desk, 'Lena')];
  await tie(desk, dana, raj);
  const story = { part: 'helper' as const, story: 'got her the night shift', otherId: lena, at: NOW };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'history', row: story });
  const intro = {
    direction: 'received' as const,
    what: 'met Lena',
    kind: 'introduction' as const,
    otherId: lena,
    at: NOW,
  };
  await addRow(desk, { clientId: clientId(), contactId: raj, table: 'exchanges', row: intro });
  expect(await said(desk, dana)).toEqual(['out helped-by Raj', 'out helped-by Lena']);
  expect(await said(desk, raj)).toEqual(['in helped-by Dana', 'in introduced-by Lena']);
  expect(await said(desk, lena)).toEqual(['in helped-by Dana', 'out introduced-by Raj']);
});

test('whoever was merged is the other one; whoever was deleted is tied to nobody until that is taken back', async () => {
  const desk = await consentedDesk();
  const [dana, raj, twin] = [await save(desk, 'Dana'), await save(desk, 'Raj'), await save(desk, 'Raj P.')];
  await tie(desk, dana, twin);
  await mergeContacts(desk, { clientId: clientId(), keepId: raj, otherId: twin });
  expect(await said(desk, dana)).toEqual(['out helped-by Raj']);
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: raj });
  expect(await said(desk, dana)).toEqual([]);
  await undo(desk, receiptId);
  expect(await said(desk, dana)).toEqual(['out helped-by Raj']);
});

test('of two who are merged nobody is linked to themselves, and taken back all of it is there again', async () => {
  const desk = await consentedDesk();
  const [raj, twin] = [await save(desk, 'Raj'), await save(desk, 'Raj P.')];
  for (const [contactId, otherId] of [
    [raj, twin],
    [twin, raj],
  ] as const) {
    await tie(desk, contactId, otherId);
    const story = { part: 'helper' as const, story: `helped by ${otherId}`, otherId, at: NOW };
    await addRow(desk, { clientId: clientId(), contactId, table: 'history', row: story });
  }
  const before = [await said(desk, raj), await said(desk, twin)];
  const { receiptId } = await mergeContacts(desk, { clientId: clientId(), keepId: raj, otherId: twin });
  expect(await said(desk, raj)).toEqual([]);
  const { history } = await fileOf(desk, raj);
  expect(history.map(({ otherId }) => otherId)).toEqual([undefined, undefined]);
  await undo(desk, receiptId);
  expect([await said(desk, raj), await said(desk, twin)]).toEqual(before);
});
