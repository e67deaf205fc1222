import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { readMap, readMapAround } from './read-map';
import { addSamplePeople } from './sample-people';

test('everybody who is tied, by whatever it was noted; nobody who is gone', async () => {
  const desk = await consentedDesk();
  const ids: string[] = [];
  for (const name of ['Dana', 'Raj', 'Lena', 'Sara', 'Alone']) ids.push(await save(desk, name));
  const [dana = '', raj = '', lena = '', sara = ''] = ids;
  const add = (contactId: string, otherId: string) =>
    addRow(desk, { clientId: clientId(), contactId, table: 'ties', row: { otherId, kind: 'knows', at: NOW } });
  await add(dana, raj);
  await add(raj, sara);
  const story = { part: 'helper' as const, story: 'showed her the ropes', otherId: lena, at: NOW };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'history', row: story });
  const nobody = { part: 'luck' as const, story: 'rain', at: NOW };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'history', row: nobody });
  const names = ({ people }: { people: { name: string }[] }) => people.map(({ name }) => name).sort();
  expect(names(await readMap(desk))).toEqual(['Dana', 'Lena', 'Raj', 'Sara']);
  expect(names(await readMapAround(desk, dana))).toEqual(['Dana', 'Lena', 'Raj']);
  expect(names(await readMapAround(desk, raj))).toEqual(['Dana', 'Raj', 'Sara']);
  await deleteContact(desk, { clientId: clientId(), contactId: raj });
  expect(names(await readMap(desk))).toEqual(['Dana', 'Lena']);
});

test('the sample people hang together', async () => {
  const desk = await consentedDesk();
  await addSamplePeople(desk);
  const { people, ties } = await readMap(desk);
  expect(people.length).toBeGreaterThanOrEqual(7);
  expect(ties.length).toBeGreaterThanOrEqual(6);
});
