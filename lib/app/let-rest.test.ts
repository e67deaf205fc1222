import { expect, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { isResting } from '../core/resting';
import { letRest, wake } from './let-rest';
import { undo } from './undo';

test('what rests comes back by itself, or when it is woken; the reason stands in the timeline and goes with the undo', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const until = desk.now() + 1_000;
  const input = { contactId: ada, about: 'draft:d1:owed', until };
  const { receiptId } = await letRest(desk, { clientId: clientId(), ...input, note: ' She asked for it today. ' });
  const file = await fileOf(desk, ada);
  expect(file.interactions.map(({ kind, gist }) => [kind, gist])).toEqual([['note', 'She asked for it today.']]);
  expect([until - 1, until].map((now) => isResting(file.snoozes, 'draft:d1:owed', now))).toEqual([true, false]);
  await undo(desk, receiptId);
  const before = await fileOf(desk, ada);
  expect([before.snoozes, before.interactions]).toEqual([[], []]);

  await letRest(desk, { clientId: clientId(), contactId: ada, about: 'give' });
  expect(isResting((await fileOf(desk, ada)).snoozes, 'give', Number.MAX_SAFE_INTEGER)).toBe(true);
  await wake(desk, { clientId: clientId(), contactId: ada, about: 'give' });
  expect((await fileOf(desk, ada)).snoozes).toEqual([]);
});

test('rests of drafts that are over are cleared away when the next one is written; others stay', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const rest = (about: string, until: number) => letRest(desk, { clientId: clientId(), contactId: ada, about, until });
  await rest('draft:d1:owed', 1);
  await rest('contact', 1);
  await rest('draft:d2:owed', desk.now() + 10_000);
  expect((await fileOf(desk, ada)).snoozes.map(({ about }) => about).sort()).toEqual(['contact', 'draft:d2:owed']);
});
