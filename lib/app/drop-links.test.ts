import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { restoreDeleted } from './restore-deleted';
import { undo } from './undo';

test('who is deleted leaves no tie behind, and a story without its link; taken back, all of it is there again', async () => {
  const desk = await consentedDesk();
  const [dana, raj] = [await save(desk, 'Dana'), await save(desk, 'Raj')];
  const head = () => ({ clientId: clientId(), contactId: dana });
  await addRow(desk, { ...head(), table: 'ties', row: { otherId: raj, kind: 'introduced-by', at: 1 } });
  await addRow(desk, {
    ...head(),
    table: 'history',
    row: { part: 'helper', story: 'Her first boss', otherId: raj, at: 1 },
  });
  const given = { direction: 'given' as const, what: 'Intro', kind: 'introduction' as const, otherId: raj, at: 1 };
  await addRow(desk, { ...head(), table: 'exchanges', row: given });
  const before = await dumpStill(desk);
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: raj });
  const file = await fileOf(desk, dana);
  expect(file.ties).toEqual([]);
  expect([...file.history, ...file.exchanges].map((row) => row.otherId)).toEqual([undefined, undefined]);
  expect(file.history[0]?.story).toBe('Her first boss');
  await undo(desk, receiptId);
  expect(await dumpStill(desk)).toEqual(before);
  expect(await checkRecord(desk)).toEqual([]);
});

test('restored out of the trash, somebody brings nobody else back who was deleted since and had a tie to them', async () => {
  const desk = await consentedDesk();
  const [dana, raj] = [await save(desk, 'Dana'), await save(desk, 'Raj')];
  const row = { otherId: raj, kind: 'introduced-by' as const, at: 1 };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'ties', row });
  const { receiptId } = await deleteContact(desk, { clientId: clientId(), contactId: raj });
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  expect((await restoreDeleted(desk, receiptId)).alsoBack).toEqual([]);
  expect(await desk.db.table('contacts').get(raj)).toBeDefined();
  expect(await desk.db.table('contacts').get(dana)).toBeUndefined();
  expect(await checkRecord(desk)).toEqual([]);
});
