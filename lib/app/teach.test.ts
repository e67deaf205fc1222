import { describe, expect, it, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { restingRules } from '../core/coach-settings';
import { editContact } from './edit-contact';
import { readQuietPeople } from './read-quiet-people';
import { changeSettings, readSettings } from './settings';
import { teach, unteach } from './teach';
import { undo } from './undo';
import { wakeRules } from './wake-rules';

const say = (words: string, more: { ruleId?: string; contactId?: string } = {}) => ({
  clientId: clientId(),
  words,
  ruleId: 'hype',
  ...more,
});

describe('what was said to be no pitch', () => {
  it('is kept with its rule, once, and taken back with the undo or in the page', async () => {
    const desk = await consentedDesk();
    const words = async () =>
      ((await readSettings(desk)).allowedWords ?? []).map((one) => `${one.ruleId}: ${one.words}`);
    const { receiptId } = await teach(desk, say('best in class'));
    await teach(desk, say('leading provider'));
    await teach(desk, say('leading provider'));
    expect(await words()).toEqual(['hype: best in class', 'hype: leading provider']);
    await unteach(desk, say('leading provider'));
    await unteach(desk, say('never taught'));
    expect(await words()).toEqual(['hype: best in class']);
    await undo(desk, receiptId);
    await changeSettings(desk, { paused: true });
    expect(await readSettings(desk)).toMatchObject({ paused: true });
  });

  it('is not taken back by a page once it is old', async () => {
    const desk = await consentedDesk();
    await teach(desk, say('best in class'));
    const later = { ...desk, now: () => desk.now() + 3_600_000 };
    await unteach(later, say('best in class'));
    expect((await readSettings(desk)).allowedWords).toHaveLength(1);
  });
});

describe('a rule dismissed for a person', () => {
  it('rests for them from the second time on, in both directions', async () => {
    const desk = await consentedDesk();
    const ada = await save(desk, 'Ada');
    const rules = async () => restingRules((await fileOf(desk, ada)).snoozes);
    await teach(desk, say('one', { contactId: ada }));
    expect(await rules()).toEqual([]);
    await teach(desk, say('two', { contactId: ada }));
    expect(await rules()).toEqual(['hype']);
    await unteach(desk, say('two', { contactId: ada }));
    expect(await rules()).toEqual([]);
    await unteach(desk, say('one', { contactId: ada }));
    expect((await fileOf(desk, ada)).snoozes).toEqual([]);
  });

  it('who is gone by then takes nothing with them', async () => {
    const desk = await consentedDesk();
    await teach(desk, say('one', { contactId: 'nobody' }));
    expect((await readSettings(desk)).allowedWords).toHaveLength(1);
  });
});

test('people for whom the coach is silent are found with their addresses, and no others', async () => {
  const desk = await consentedDesk();
  const [ada, bo] = [await save(desk, 'Ada', ['ada@mail.example']), await save(desk, 'Bo')];
  await save(desk, 'Cy');
  expect(await readQuietPeople(desk)).toEqual([]);
  const { receiptId } = await editContact(desk, { clientId: clientId(), contactId: ada, patch: { coachOff: true } });
  for (const words of ['one', 'two']) await teach(desk, say(words, { contactId: bo }));
  expect(await readQuietPeople(desk)).toEqual([
    { id: ada, name: 'Ada', off: true, rules: [], keys: ['ada@mail.example'] },
    { id: bo, name: 'Bo', off: false, rules: ['hype'], keys: [] },
  ]);
  await undo(desk, receiptId);
  expect((await readQuietPeople(desk)).map(({ name }) => name)).toEqual(['Bo']);
  await editContact(desk, { clientId: clientId(), contactId: bo, patch: { coachOff: true } });
  await editContact(desk, { clientId: clientId(), contactId: bo, patch: { coachOff: null } });
  expect((await fileOf(desk, bo)).contact.coachOff).toBeUndefined();
});

test('everything is said again to somebody for whom the coach was silent, and that can be taken back', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  await editContact(desk, { clientId: clientId(), contactId: ada, patch: { coachOff: true } });
  for (const words of ['one', 'two']) await teach(desk, say(words, { contactId: ada }));
  const { receiptId } = await wakeRules(desk, { clientId: clientId(), contactId: ada });
  expect([await readQuietPeople(desk), (await fileOf(desk, ada)).snoozes]).toEqual([[], []]);
  await undo(desk, receiptId);
  expect(await readQuietPeople(desk)).toMatchObject([{ name: 'Ada', off: true, rules: ['hype'] }]);
});
