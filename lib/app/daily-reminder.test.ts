import { expect, test, vi } from 'vitest';
import { consentedDesk, NOW, otherWindow } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { addRow } from './add-row';
import { isReminderDue, nextReminderTime, remindIfDue } from './daily-reminder';
import type { Desk } from './desk';
import { localDay } from './local-day';
import { changeSettings, readSettings } from './settings';

const at = (hour: number, day = 3) => new Date(2026, 2, day, hour).getTime();
const wanted: Settings = { ...DEFAULT_SETTINGS, consentAt: 1, reminders: true };

test.each<[string, Partial<Settings>, number, boolean]>([
  ['in the morning', {}, at(9), true],
  ['late in the evening, when the browser was started only then', {}, at(23), true],
  ['before nine', {}, at(8), false],
  ['not wanted', { reminders: false }, at(10), false],
  ['paused', { paused: true }, at(10), false],
  ['a second time', { remindedOn: '2026-03-03' }, at(18), false],
  ['the day after', { remindedOn: '2026-03-03' }, at(9, 4), true],
])('due or not: %s', (_why, more, now, due) => {
  expect(isReminderDue({ ...wanted, ...more }, now)).toBe(due);
});

test('nothing is due before anybody agreed', () => {
  expect(isReminderDue({ ...DEFAULT_SETTINGS, reminders: true }, at(10))).toBe(false);
});

test('nine o’clock is nine o’clock, also over a change of the clocks', () => {
  expect(nextReminderTime(at(7))).toBe(at(9));
  expect(nextReminderTime(at(9))).toBe(at(9, 4));
  for (const [month, day] of [
    [2, 28],
    [2, 29],
    [9, 24],
    [9, 25],
    [11, 31],
  ] as const) {
    const next = new Date(nextReminderTime(new Date(2026, month, day, 12).getTime()));
    expect([next.getHours(), next.getMinutes()]).toEqual([9, 0]);
  }
});

async function withPromise(): Promise<Desk> {
  const desk = { ...(await consentedDesk()), now: () => at(10) };
  await changeSettings(desk, { reminders: true });
  const contactId = await save(desk, 'Dana');
  const row = { by: 'me' as const, what: 'a secret', due: localDay(at(10)), state: 'open' as const, at: NOW };
  await addRow(desk, { clientId: clientId(), contactId, table: 'pledges', row });
  return desk;
}

test('reminds once a day with counts, however many ask at once', async () => {
  const desk = await withPromise();
  const show = vi.fn(async () => true);
  const shown = await Promise.all([desk, otherWindow(desk), desk].map((one) => remindIfDue(one, show)));
  expect(shown.filter(Boolean)).toHaveLength(1);
  expect(show.mock.calls).toEqual([[{ promises: 1, people: 0, dates: 0, all: 1 }]]);
  expect(await remindIfDue(desk, show)).toBe(false);
  expect((await readSettings(desk)).remindedOn).toBe('2026-03-03');
  expect(await remindIfDue({ ...desk, now: () => at(9, 4) }, show)).toBe(true);
});

test('says nothing on a day without anything due', async () => {
  const desk = { ...(await consentedDesk()), now: () => at(10) };
  await changeSettings(desk, { reminders: true });
  await save(desk, 'Dana');
  const show = vi.fn(async () => true);
  expect(await remindIfDue(desk, show)).toBe(false);
  expect(show).not.toHaveBeenCalled();
});
