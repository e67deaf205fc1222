import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import type { ImportedPerson } from '../formats/imported-person';
import { importPeople } from './import-people';
import { mergeContacts } from './merge-contacts';
import { saveContact } from './save-contact';
import { undo } from './undo';

const LOCAL = { kind: 'phone' as const, typed: '0113 496 0000' };
const SITE = { kind: 'other' as const, typed: 'https://tiles.example/a|b' };
const mail = (typed: string) => ({ kind: 'mail' as const, typed });
type Typed = { kind: 'phone' | 'other' | 'mail'; typed: string };

async function saved(desk: Desk, name: string, identities: Typed[]): Promise<string> {
  return (await saveContact(desk, { clientId: clientId(), contact: { name }, identities, grain: GRAIN })).contactId;
}

const fromFile = (name: string, identities: Typed[]): ImportedPerson => ({
  row: 2,
  name,
  identities: identities.map((key) => ({ ...key, value: key.typed })),
});

test('a number without its country is known again after a merge: the file it came from changes nothing', async () => {
  const desk = await consentedDesk();
  const people = [fromFile('Kim', [mail('kim@x.example')]), fromFile('Kim B', [mail('kb@x.example'), LOCAL, SITE])];
  const { rows } = await importPeople(desk, { clientId: 'i', from: 'x.csv', people });
  const [keepId = '', otherId = ''] = rows.flatMap(({ contactIds }) => contactIds);
  await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
  const before = await fileOf(desk, keepId);
  const again = await importPeople(desk, { clientId: 'j', from: 'x.csv', people });
  expect(again.rows.map(({ contactIds }) => contactIds)).toEqual([[keepId], [keepId]]);
  expect((await fileOf(desk, keepId)).identities).toEqual(before.identities);
  expect(await checkRecord(desk)).toEqual([]);
});

test('what both had stands once after the merge, and with each again when it is taken back', async () => {
  const desk = await consentedDesk();
  const keepId = await saved(desk, 'Kim', [mail('kim@x.example'), LOCAL]);
  const otherId = await saved(desk, 'Kim B', [LOCAL, SITE]);
  const before = await dumpStill(desk);
  const { receiptId } = await mergeContacts(desk, { clientId: clientId(), keepId, otherId });
  const typed = (await fileOf(desk, keepId)).identities.map((key) => key.typed);
  expect(typed.sort()).toEqual([LOCAL.typed, SITE.typed, 'kim@x.example'].sort());
  const back = await undo(desk, receiptId);
  expect(await dumpStill(desk)).toEqual(before);
  await undo(desk, back.receiptId);
  expect((await fileOf(desk, keepId)).identities).toHaveLength(3);
  expect(await checkRecord(desk)).toEqual([]);
});
