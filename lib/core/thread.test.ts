import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { checkDraftToSeveral } from './check-draft';
import { checkAlike, checkLookAlikes } from './checks/alike';
import { checkOwnCopy, wantsNoCopies, withNoCopies } from './checks/copies';
import { checkThread } from './checks/thread';
import type { ContactFile, Rules } from './record';
import type { Person, Sighting } from './sighting';
import { peopleOfThread, savable, threadOf } from './thread';

const NOW = Date.UTC(2026, 10, 24, 10);
const grain = { source: 'told-me' as const, at: 0 };

function fileOf(id: string, name: string, more: { mails?: string[]; rules?: Partial<Rules> } = {}): ContactFile {
  const identities = (more.mails ?? []).map((value) => ({
    ...{ id: value, contactId: id, kind: 'mail' as const, value, typed: value, grain },
  }));
  const rules = more.rules && { id, channels: [], hours: [], grain, ...more.rules };
  const contact = { id, name, tags: [], grain, createdAt: 0, updatedAt: 0 };
  return { contact, ...NO_ROWS, identities, ...(rules ? { rules } : {}) };
}

const to = (email: string, more: Partial<Person> = {}): Person => ({ email, role: 'recipient', ...more });
const DANA = 'dana@tiles.example';
const sightingOf = (people: Person[], more: Partial<Sighting> = {}): Sighting => ({
  ...{ site: 'gmail', view: 'thread', people, confidence: 1, path: [] },
  ...more,
});

describe('who asked not to be copied', () => {
  const strict = fileOf('dana', 'Dana', { mails: [DANA], rules: { doNotCopy: [' Dana@Tiles.example '] } });
  const cases: [string, Person[], ReturnType<typeof checkOwnCopy>][] = [
    ['in Cc', [to('raj@x.example'), to(DANA, { copied: true })], [{ kind: 'own-copy', sure: true }]],
    ['in Cc alone', [to(DANA, { copied: true })], [{ kind: 'own-copy', sure: true }]],
    ['one of several, the page doesn’t say how', [to(DANA), to('raj@x.example')], [{ kind: 'own-copy', sure: false }]],
    ['to her alone', [to(DANA)], []],
    ['she wrote it herself', [to(DANA, { role: 'sender' }), to('raj@x.example')], []],
    ['she isn’t on it', [to('raj@x.example'), to('lena@x.example')], []],
  ];
  for (const [name, people, expected] of cases)
    test(name, () => expect(checkOwnCopy(strict, { recipients: people })).toEqual(expected));

  test('without the wish nothing is said', () => {
    const easy = fileOf('dana', 'Dana', { mails: [DANA], rules: { doNotCopy: ['raj@x.example'] } });
    expect(checkOwnCopy(easy, { recipients: [to(DANA, { copied: true }), to('lena@x.example')] })).toEqual([]);
  });
});

describe('the wish itself', () => {
  const file = fileOf('dana', 'Dana', {
    mails: [DANA, 'd@home.example'],
    rules: { doNotCopy: ['spy@x.example', 'D@home.example'] },
  });

  test('is kept as one of their own addresses among those never to copy, and taken out again', () => {
    expect(wantsNoCopies(file)).toBe(true);
    expect(withNoCopies(file, false)).toEqual(['spy@x.example']);
    expect(withNoCopies(file, true)).toEqual(['spy@x.example', DANA]);
    expect(withNoCopies(fileOf('dana', 'Dana', { mails: [DANA] }), false)).toBeUndefined();
    expect(withNoCopies(fileOf('dana', 'Dana'), true)).toBeUndefined();
  });
});

describe('what a thread goes against', () => {
  const kinds = (files: ContactFile[], people: Person[], strangers: Person[] = []) =>
    checkThread(files, { people, strangers, channel: 'mail', now: NOW }).map(({ kind, of }) => `${of?.name} ${kind}`);

  test('each person’s own wishes, said of them', () => {
    const raj = fileOf('raj', 'Raj', {
      mails: ['raj@x.example'],
      rules: { channels: [{ channel: 'mail', standing: 'never' }], cadence: { leaveAloneUntil: NOW + 1 } },
    });
    const dana = fileOf('dana', 'Dana', { mails: [DANA], rules: { doNotCopy: ['@rival.example'] } });
    expect(kinds([raj, dana], [to('raj@x.example'), to(DANA), to('spy@rival.example')])).toEqual([
      'Raj channel-never',
      'Raj leave-alone',
      'Dana copied',
    ]);
  });

  test('hours, better channels and rhythm are a matter of the draft, not of the thread', () => {
    const raj = fileOf('raj', 'Raj', {
      rules: {
        channels: [{ channel: 'mobile', standing: 'preferred' }],
        hours: [{ days: [6], from: '03:00', to: '03:01' }],
        cadence: { floorDays: 30 },
      },
    });
    expect(kinds([{ ...raj, contact: { ...raj.contact, timeZone: 'Europe/London' } }], [to('raj@x.example')])).toEqual(
      [],
    );
  });

  test('a stranger whose address can be taken for theirs, by a letter or a tag', () => {
    const dana = fileOf('dana', 'Dana', { mails: [DANA] });
    const spoofed = ['dаna@tiles.example', 'dana+x@tiles.example'].map((email) => to(email));
    expect(checkLookAlikes([dana], spoofed).map(({ kind, of }) => [kind, of?.contactId])).toEqual([
      ['look-alike', 'dana'],
      ['look-alike', 'dana'],
    ]);
    expect(checkLookAlikes([dana], [to('dane@tiles.example'), { role: 'sender', name: 'Dana' }])).toEqual([]);
  });

  test('two of one name are told apart only by the user; a shared first name is everyday', () => {
    const [one, other, third] = [fileOf('a', 'Dana Roe'), fileOf('b', 'Roe, Dana'), fileOf('c', 'Dana Moss')];
    expect(checkAlike([one, other, third])).toMatchObject([{ why: 'same-name', of: { contactId: 'a' } }]);
    const apart = [{ id: 'x', contactId: 'a', otherId: 'b', at: 0, grain }];
    expect(checkAlike([{ ...one, apart }, other])).toEqual([]);
    expect(checkAlike([other, { ...one, apart }])).toEqual([]);
    const ties = [{ id: 't', contactId: 'c', otherId: 'a', kind: 'mixed-up-with' as const, at: 0, grain }];
    expect(checkAlike([one, { ...third, ties }])).toMatchObject([{ why: 'said' }]);
  });
});

describe('everyone on a thread', () => {
  test('the user is left out, who wrote comes first, copies come last, whoever is looked at', () => {
    const people = [
      to('c@x.example', { copied: true }),
      to('me@own.example'),
      to('b@x.example'),
      to('a@x.example', { role: 'sender' }),
    ];
    const focus = to('b@x.example');
    const shown = peopleOfThread(sightingOf(people, { account: 'Me@own.example', focus }));
    expect(shown.map(({ email }) => email)).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
  });

  test('somebody with two addresses in it is there once; a desk is no person to save', () => {
    const files = new Map([['dana', fileOf('dana', 'Dana', { mails: [DANA, 'd@home.example'] })]]);
    const match = { kind: 'known' as const, contactId: 'dana', why: [] };
    const desk = to('info@tiles.example');
    const unknown = (person: Person) => ({ person, match: { kind: 'unknown' as const, person, namesakes: [] } });
    const matches = [
      { person: to(DANA), match },
      { person: to('d@home.example'), match },
      unknown(desk),
      unknown(to('x@y.example')),
    ];
    const thread = threadOf(sightingOf([]), { matches, files }, NOW);
    expect(thread.people.map(({ kind }) => kind)).toEqual(['known', 'unknown', 'unknown']);
    expect(savable(thread).map(({ email }) => email)).toEqual(['x@y.example']);
  });

  test('nobody is lost and nobody made up, whatever the page names', () => {
    const person = fc.record({
      email: fc.option(fc.constantFrom('a@x.example', 'b@x.example', 'me@own.example'), { nil: undefined }),
      name: fc.option(fc.constantFrom('Ann', 'Bo'), { nil: undefined }),
      role: fc.constantFrom('sender', 'recipient', 'participant'),
    }) as fc.Arbitrary<Person>;
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const shown = peopleOfThread(sightingOf(people, { account: 'me@own.example' }));
        const others = people.filter(({ email }) => email !== 'me@own.example');
        expect(shown).toHaveLength(others.length);
        for (const one of shown) expect(others).toContain(one);
      }),
    );
  });
});

describe('a draft to several', () => {
  const draft = { text: 'Hello', channel: 'mail' as const, now: NOW };

  test('says whom the other is easily taken for, and who doesn’t want copies, each said of them', () => {
    const [one, other] = [
      fileOf('a', 'Dana Roe', { mails: ['a@x.example'] }),
      fileOf('b', 'Dana Roe', { mails: [DANA], rules: { doNotCopy: [DANA] } }),
    ];
    const recipients = [to('a@x.example'), to(DANA)];
    expect(checkDraftToSeveral([one, other], { ...draft, recipients })).toEqual([
      { kind: 'own-copy', sure: false, of: { contactId: 'b', name: 'Dana Roe' } },
      {
        kind: 'alike',
        why: 'same-name',
        other: { contactId: 'b', name: 'Dana Roe' },
        of: { contactId: 'a', name: 'Dana Roe' },
      },
    ]);
  });
});
