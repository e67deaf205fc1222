import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { checkBeforeContact } from '../core/checks/before-contact';
import { CONNECTED_ON, CONNECTION, GONE, SUGGESTION } from '../core/moves';
import type { TodayRow } from '../core/today';
import { addRow } from './add-row';
import type { Desk } from './desk';
import { editContact } from './edit-contact';
import { forgetRow } from './edit-row';
import { letRest, wake } from './let-rest';
import { localDay } from './local-day';
import { countToday, readToday } from './read-today';
import { settlePledge } from './settle-pledge';
import { undo } from './undo';

const DAY = 86_400_000;

async function promise(desk: Desk, contactId: string, due: string): Promise<string> {
  const row = { by: 'me' as const, what: 'intro to Raj', due, state: 'open' as const, at: NOW };
  return (await addRow(desk, { clientId: clientId(), contactId, table: 'pledges', row })).rowId;
}

const call = (desk: Desk, contactId: string, at: number) =>
  addRow(desk, {
    clientId: clientId(),
    contactId,
    table: 'interactions',
    row: { at, kind: 'call', direction: 'out', gist: '' },
  });

const rest = ({ contactId, about }: TodayRow, until?: number) => ({
  clientId: clientId(),
  contactId,
  about,
  ...(until === undefined ? {} : { until }),
});

test('nobody in the record; then somebody with nothing due', async () => {
  const desk = await consentedDesk();
  expect((await readToday(desk)).empty).toBe(true);
  await save(desk, 'Dana');
  expect(await readToday(desk)).toMatchObject({ empty: false, mine: [], contact: [], cards: 0 });
});

test('a promise: kept, snoozed, put away, each taken back', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const pledgeId = await promise(desk, dana, localDay(NOW));
  const due = async () => (await readToday(desk)).mine;
  const [row] = await due();
  if (!row) throw new Error('nothing is due');
  expect((await readToday(desk)).people.get(dana)?.name).toBe('Dana');
  const kept = await settlePledge(desk, { clientId: clientId(), pledgeId, state: 'kept' });
  expect(await due()).toEqual([]);
  await undo(desk, kept.receiptId);
  const snoozed = await letRest(desk, rest(row, NOW + DAY));
  expect(await due()).toEqual([]);
  expect((await readToday(desk)).resting).toHaveLength(1);
  expect(await due().then(() => readToday({ ...desk, now: () => NOW + DAY }))).toMatchObject({
    mine: [{ daysLate: 1 }],
  });
  await undo(desk, snoozed.receiptId);
  expect(await due()).toHaveLength(1);
  const away = await letRest(desk, rest(row));
  expect((await readToday({ ...desk, now: () => NOW + 400 * DAY })).mine).toEqual([]);
  await undo(desk, away.receiptId);
  await letRest(desk, rest(row));
  const back = await wake(desk, rest(row));
  expect(await due()).toHaveLength(1);
  await undo(desk, back.receiptId);
  expect(await due()).toEqual([]);
});

test('the rhythm follows each contact, whatever was known of it before; what is planned is no contact yet', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const patch = { rules: { cadence: { ceilingDays: 30 } } };
  await editContact(desk, { clientId: clientId(), contactId: dana, patch });
  const over = async (now = NOW) => (await readToday({ ...desk, now: () => now })).contact.map((row) => row.daysOver);
  expect(await over()).toEqual([]);
  // No contact on record yet: counted from the day on which she was saved.
  expect((await readToday(desk)).free).toMatchObject([{ contactId: dana, about: 'free:none' }]);
  expect(await over(NOW + 33 * DAY)).toEqual([3]);
  await call(desk, dana, NOW - 40 * DAY);
  expect(await over()).toEqual([10]);
  await call(desk, dana, NOW + 2 * DAY);
  expect(await over()).toEqual([10]);
  expect(await over(NOW + 3 * DAY)).toEqual([]);
  const today = await call(desk, dana, NOW);
  expect(await over(NOW + 1_000)).toEqual([]);
  await undo(desk, today.receiptId);
  expect(await over()).toEqual([10]);
  expect(countToday(await readToday(desk))).toEqual({ promises: 0, people: 1, dates: 0, all: 1 });
});

test('with whom to contact comes what tells whether this is the moment; a refused guess of the zone stays refused', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  await save(desk, 'Raj');
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '03:00', to: '03:05' }];
  const add = [{ kind: 'phone' as const, typed: '+44 113 496 0123' }];
  const patch = { identities: { add }, rules: { cadence: { ceilingDays: 30 }, hours } };
  await editContact(desk, { clientId: clientId(), contactId: dana, patch });
  await call(desk, dana, NOW - 40 * DAY);
  const reach = async () => (await readToday(desk)).reach;
  expect([...(await reach()).keys()]).toEqual([dana]);
  const said = async () => {
    const file = (await reach()).get(dana);
    return file && checkBeforeContact(file, { way: 'call', at: NOW })?.reasons.map(({ kind }) => kind);
  };
  expect(await said()).toEqual(['better-time']);
  await letRest(desk, { clientId: clientId(), contactId: dana, about: 'zone-guess' });
  expect(await said()).toBeUndefined();
});

test('a change that was seen is one row, for as long as there is something to decide; snoozed, it rests', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const seen = (key: string, value: string) =>
    addRow(desk, {
      clientId: clientId(),
      contactId: dana,
      table: 'facts',
      row: { group: 'suggestion', key, value, sensitivity: 0 as const },
    });
  for (const [key, value] of [
    ['role', 'COO'],
    ['company', 'Kiln & Co'],
    ['headline', 'Tiles!'],
  ] as const)
    await seen(key, value);
  const changes = async () => (await readToday(desk)).changes;
  expect((await changes()).map(({ fact }) => fact.value)).toEqual(['Kiln & Co']);
  const [row] = await changes();
  const snoozed = await letRest(desk, rest(row as TodayRow, NOW + DAY));
  expect(await readToday(desk)).toMatchObject({ changes: [], resting: [{ row: { kind: 'change' } }] });
  await undo(desk, snoozed.receiptId);
  await editContact(desk, { clientId: clientId(), contactId: dana, patch: { company: 'Kiln & Co', role: 'COO' } });
  expect(await changes()).toEqual([]);
});

test('whoever is missing from a newer list of connections is asked about, until it is known that it ended', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const add = (group: string, key: string, value: string) =>
    addRow(desk, {
      clientId: clientId(),
      contactId: dana,
      table: 'facts',
      row: { group, key, value, sensitivity: 0 as const },
    });
  const { rowId } = await add('work', CONNECTED_ON, '2023-12-07');
  await add(SUGGESTION, CONNECTION, GONE);
  const changes = async () => (await readToday(desk)).changes;
  expect((await changes()).map(({ contactId, fact }) => [contactId, fact.value])).toEqual([[dana, GONE]]);
  await forgetRow(desk, { clientId: clientId(), table: 'facts', id: rowId });
  expect(await changes()).toEqual([]);
});

test('special dates are told only to those who turned them on', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const row = { group: 'date', key: 'feast', value: `--${localDay(NOW).slice(5)}`, sensitivity: 3 as const };
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'facts', row });
  expect((await readToday(desk)).dates).toEqual([]);
});
