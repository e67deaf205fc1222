import { expect, test } from 'vitest';
import type { Person } from '../core/sighting';
import { describeMail, type HeaderRead, type Opened } from './mail-sighting';

const ME = 'alex@me.example';
const dana: Person = { role: 'sender', name: 'Dana', email: 'dana@tiles.example' };
const alias: Person = { role: 'sender', name: 'Alex', email: 'hall@me.example' };
const nameless: Person = { role: 'sender', name: 'Ines' };

function mail(sender: Person, recipients: Person[] = []): HeaderRead {
  return { id: '', sender, rung: 'test', recipients: recipients.map((one) => ({ ...one, role: 'recipient' })) };
}

function describe(messages: HeaderRead[], more: Partial<Opened> = {}) {
  return describeMail({ site: 'proton', messages, own: [ME], subject: null, path: [], ...more });
}

const me: Person = { role: 'sender', email: ME };

test('the newest who isn’t the user; of the user’s own the only one it went to', () => {
  expect(describe([mail(dana, [me]), mail(me, [dana])]).focus).toEqual(dana);
  expect(describe([mail(me, [dana])]).focus).toEqual({ ...dana, role: 'recipient' });
  expect(describe([mail(me, [dana, nameless])])).not.toHaveProperty('focus');
});

test('an address of the user’s that no page mentions never makes the user the contact of a conversation', () => {
  const sighting = describe([mail(dana, [alias]), mail(alias, [dana])]);
  expect(sighting).not.toHaveProperty('focus');
  expect(sighting.confidence).toBeLessThan(0.5);
  expect(sighting.people.map(({ name }) => name)).toEqual(['Alex', 'Dana']);
});

test('in a folder of sent mail the sender is the user', () => {
  expect(describe([mail(alias, [dana])], { sentFolder: true })).toMatchObject({ focus: { email: dana.email } });
});

test('without the account, one of two senders is likely the user', () => {
  expect(describe([mail(dana), mail(alias)], { own: [] })).not.toHaveProperty('focus');
  expect(describe([mail(dana)], { own: [] })).toMatchObject({ focus: dana, confidence: 0.6 });
});

test('a name alone is enough only where nobody else writes', () => {
  expect(describe([mail(nameless)])).toMatchObject({ focus: nameless });
  expect(describe([mail({ role: 'sender', name: 'boss@corp.example' })])).not.toHaveProperty('focus');
  expect(describe([mail(dana, [me]), mail(nameless)])).not.toHaveProperty('focus');
});
