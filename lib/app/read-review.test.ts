import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import { editContact } from './edit-contact';
import { importPeople } from './import-people';
import { logContact } from './log-contact';
import { keepReviewed, noteLook, readReview } from './read-review';
import { changeSettings } from './settings';
import { undo } from './undo';

const DAY = 86_400_000;
const at = (desk: Desk, days: number): Desk => ({ ...desk, now: () => NOW + days * DAY });
const names = async (desk: Desk) => (await readReview(desk)).people.map(({ name }) => name);

test('listed after two years without contact, change or look; whoever was touched isn’t', async () => {
  const desk = await consentedDesk();
  const [quiet, called, edited, looked] = [
    await save(desk, 'Quiet'),
    await save(desk, 'Called'),
    await save(desk, 'Edited'),
    await save(desk, 'Looked'),
  ];
  const later = at(desk, 400);
  expect(await names(later)).toEqual([]);
  await logContact(later, {
    clientId: clientId(),
    contactId: called,
    kind: 'call',
    direction: 'out',
    at: NOW + 390 * DAY,
    gist: '',
  });
  await editContact(later, { clientId: clientId(), contactId: edited, patch: { role: 'COO' } });
  expect(await noteLook(later, looked)).not.toBeNull();
  expect(await noteLook(later, looked)).toBeNull();
  expect(await names(at(desk, 740))).toEqual(['Quiet']);
  const end = at(desk, 740);
  const kept = await keepReviewed(end, { clientId: clientId(), contactId: quiet });
  expect(await names(end)).toEqual([]);
  await undo(end, kept.receiptId);
  expect(await names(end)).toEqual(['Quiet']);
});

test('how long is the user’s choice, never included', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Quiet');
  const later = at(desk, 500);
  expect(await names(later)).toEqual([]);
  await changeSettings(desk, { reviewMonths: 12 });
  expect(await names(later)).toEqual(['Quiet']);
  await changeSettings(desk, { reviewMonths: 0 });
  expect(await readReview(at(desk, 9_000))).toEqual({ months: 0, people: [] });
});

test('thousands are all looked through', async () => {
  const desk = await consentedDesk();
  const people = Array.from({ length: 3_000 }, (_, row) => ({ row, name: `P${row}`, identities: [] }));
  await importPeople(desk, { clientId: 'many', people, from: 'x.csv' });
  expect((await readReview(at(desk, 800))).people).toHaveLength(3_000);
}, 60_000);
