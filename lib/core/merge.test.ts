import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { fold } from './fold';
import { joinCaptured } from './join-captured';
import { mergeContacts } from './merge';
import type { Contact, ContactFile, Rules, Source } from './record';
import { takeBack } from './take-back';

const at = (source: Source) => ({ source, at: 0 });

function fileOf(id: string, source: Source, more: Partial<Contact> & { rules?: Rules } = {}): ContactFile {
  const { rules, ...fields } = more;
  const contact: Contact = { id, name: 'Dana', tags: [], grain: at(source), createdAt: 5, updatedAt: 5, ...fields };
  return { contact, ...NO_ROWS, ...(rules ? { rules } : {}) };
}

const make = () => {
  let id = 0;
  return { now: 9, newId: () => `new-${++id}` };
};

describe('merging two contacts', () => {
  test('the kept one stands, gaps are filled, and what was beaten stays as a fact with its own source', () => {
    const keep = fileOf('a', 'told-me', { role: 'COO', tags: ['north'], createdAt: 5 });
    const other = fileOf('b', 'imported', { role: 'VP', location: 'Leeds', tags: ['north', 'fair'], createdAt: 2 });
    const { contact, differences } = mergeContacts(keep, other, make());
    expect(contact).toMatchObject({
      id: 'a',
      role: 'COO',
      location: 'Leeds',
      tags: ['north', 'fair'],
      createdAt: 2,
      updatedAt: 9,
    });
    expect(differences).toEqual([
      { id: 'new-1', contactId: 'a', group: 'work', key: 'role', value: 'VP', sensitivity: 0, grain: at('imported') },
    ]);
  });

  test('what the user typed beats what was only read, whichever is kept', () => {
    const { contact, differences } = mergeContacts(
      fileOf('a', 'read', { role: 'VP' }),
      fileOf('b', 'told-me', { role: 'COO' }),
      make(),
    );
    expect(contact.role).toBe('COO');
    expect(differences).toMatchObject([{ contactId: 'a', value: 'VP', grain: at('read') }]);
  });

  test('the account goes with the company that stands; two samples stay one, a real one makes it real', () => {
    const keep = fileOf('a', 'told-me', { sample: true });
    const other = fileOf('b', 'told-me', { company: 'Tiles', accountId: 'acc', sample: true });
    expect(mergeContacts(keep, other, make()).contact).toMatchObject({
      company: 'Tiles',
      accountId: 'acc',
      sample: true,
    });
    const { contact } = mergeContacts(keep, fileOf('b', 'told-me'), make());
    expect('sample' in contact).toBe(false);
    const ours = fileOf('a', 'told-me', { company: 'Kilns', accountId: 'k' });
    expect(mergeContacts(ours, other, make()).contact).toMatchObject({ company: 'Kilns', accountId: 'k' });
  });

  test('"not them" of either is kept, but not for a key that one of the two has', () => {
    const keep = fileOf('a', 'told-me', { notThem: ['mail:x@y.example', 'mail:z@y.example'] });
    const other = fileOf('b', 'told-me');
    other.identities.push({
      id: 'i',
      contactId: 'b',
      kind: 'mail',
      value: 'x@y.example',
      typed: '',
      grain: at('read'),
    });
    expect(mergeContacts(keep, other, make()).contact.notThem).toEqual(['mail:z@y.example']);
  });

  test('rules of communication are joined, ours first', () => {
    const rules = (id: string, more: Partial<Rules>): Rules => ({
      id,
      channels: [],
      hours: [],
      grain: at('told-me'),
      ...more,
    });
    const keep = fileOf('a', 'told-me', {
      rules: rules('a', { channels: [{ channel: 'mobile', standing: 'preferred' }], note: 'one' }),
    });
    const hours = [{ days: [2], from: '08:00', to: '09:00' }];
    const theirs = rules('b', {
      channels: [
        { channel: 'mobile', standing: 'never' },
        { channel: 'mail', standing: 'ok' },
      ],
      hours,
      tone: 'warm',
      note: 'two',
    });
    const { rules: joined } = mergeContacts(keep, fileOf('b', 'told-me', { rules: theirs }), make());
    expect(joined).toMatchObject({
      id: 'a',
      channels: [
        { channel: 'mobile', standing: 'never' },
        { channel: 'mail', standing: 'ok' },
      ],
      hours,
      tone: 'warm',
      note: 'one\ntwo',
    });
  });

  test('what either asks to be spared is spared, whichever is kept', () => {
    const rules = (id: string, more: Partial<Rules>): Rules => ({
      ...{ id, channels: [], hours: [], grain: at('told-me') },
      ...more,
    });
    const one = rules('a', {
      approach: 'drop-in',
      channels: [{ channel: 'mobile', standing: 'never' }],
      copy: ['pa@x.example', 'boss@x.example'],
      cadence: { floorDays: 30, leaveAloneUntil: 5 },
      tone: 'warm',
      language: 'de',
    });
    const two = rules('b', {
      approach: 'appointment',
      channels: [
        { channel: 'mobile', standing: 'preferred' },
        { channel: 'mail', standing: 'never' },
      ],
      doNotCopy: ['boss@x.example'],
      cadence: { floorDays: 7, leaveAloneUntil: 9 },
      tone: 'formal',
      language: 'de',
    });
    const files: [ContactFile, ContactFile] = [
      fileOf('a', 'told-me', { rules: one }),
      fileOf('b', 'told-me', { rules: two, coachOff: true }),
    ];
    for (const [keep, other] of [files, [files[1], files[0]] as const]) {
      const { contact, rules: joined, differences } = mergeContacts(keep, other, make());
      expect(contact.coachOff).toBe(true);
      expect(joined).toMatchObject({
        approach: 'appointment',
        copy: ['pa@x.example'],
        doNotCopy: ['boss@x.example'],
        cadence: { floorDays: 30, leaveAloneUntil: 9 },
      });
      expect(new Map(joined?.channels.map(({ channel, standing }) => [channel, standing]))).toEqual(
        new Map([
          ['mobile', 'never'],
          ['mail', 'never'],
        ]),
      );
      expect(differences.map(({ key, value }) => [key, value])).toEqual([['tone-used', other.rules?.tone]]);
    }
  });

  test('a stage that differs stays as a fact', () => {
    const [keep, other] = [fileOf('a', 'told-me', { stage: 'customer' }), fileOf('b', 'told-me', { stage: 'friend' })];
    const { contact, differences } = mergeContacts(keep, other, make());
    expect([contact.stage, differences.map(({ key, value }) => [key, value])]).toEqual([
      'customer',
      [['stage', 'friend']],
    ]);
    expect(mergeContacts(fileOf('a', 'read'), other, make()).contact.stage).toBe('friend');
  });
});

test('captured values fill gaps; differences are suggested once, and spelling is no difference', () => {
  const { contact } = fileOf('a', 'told-me', { role: 'COO', company: 'Harbour Tiles' });
  const captured = { role: 'VP', company: 'HARBOUR  tiles', location: 'Leeds', goesBy: '' };
  expect(joinCaptured(contact, captured, [])).toEqual({
    fills: { location: 'Leeds' },
    suggestions: [{ key: 'role', value: 'VP' }],
  });
  expect(joinCaptured(contact, captured, [{ key: 'role', value: 'vp' }]).suggestions).toEqual([]);
});

test('a change is taken back field by field; what was changed since stays', () => {
  const change = { before: { a: 1, tags: ['x'] }, after: { a: 2, b: 3, tags: ['x', 'y'] } };
  expect(takeBack(change, { a: 2, b: 3, tags: ['x', 'y', 'mine'] })).toEqual({
    row: { a: 1, tags: ['x', 'mine'] },
    undone: true,
    kept: false,
  });
  expect(takeBack(change, { a: 9, b: 3, tags: ['x', 'y'] })).toEqual({
    row: { a: 9, tags: ['x'] },
    undone: true,
    kept: true,
  });
});

test('folding forgives accents and case, not letters', () => {
  expect(['Tomás', 'ŁÓDŹ', 'Straße', 'Søren', 'ﬁn', 'İstanbul'].map(fold)).toEqual([
    'tomas',
    'lodz',
    'strasse',
    'soren',
    'fin',
    'istanbul',
  ]);
  expect(fold('سارة')).toBe('سارة');
});
