import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { lastTouch } from '../core/last-touch';
import { logContact } from './log-contact';
import { undo } from './undo';

const HOUR = 3_600_000;

test('a call is logged when it was, and can be taken back', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const call = { contactId: ada, kind: 'call', direction: 'in', gist: ' the plan ', minutes: 25 } as const;
  const { receiptId, rowId } = await logContact(desk, { clientId: clientId(), ...call, at: NOW - HOUR });
  expect((await fileOf(desk, ada)).interactions).toMatchObject([
    { id: rowId, kind: 'call', direction: 'in', at: NOW - HOUR, gist: 'the plan', minutes: 25 },
  ]);
  await undo(desk, receiptId);
  expect((await fileOf(desk, ada)).interactions).toEqual([]);
});

test('a meeting has no direction; a planned one is no contact yet; the same id twice is one', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const input = { clientId: clientId(), contactId: ada, kind: 'meeting', direction: 'out', gist: '' } as const;
  await logContact(desk, { ...input, at: NOW + HOUR });
  await logContact(desk, { ...input, at: NOW + HOUR });
  const { interactions } = await fileOf(desk, ada);
  expect(interactions.map(({ direction }) => direction)).toEqual(['none']);
  expect(lastTouch(interactions, NOW)).toBeNull();
  expect(lastTouch(interactions, NOW + 2 * HOUR)).not.toBeNull();
});

test('nobody is logged with somebody who is gone', async () => {
  const desk = await consentedDesk();
  const input = {
    clientId: clientId(),
    contactId: 'nobody',
    kind: 'call',
    direction: 'out',
    at: NOW,
    gist: '',
  } as const;
  await expect(logContact(desk, input)).rejects.toMatchObject({ problem: 'gone' });
});
