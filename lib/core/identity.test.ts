import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOfPerson, normaliseIdentity, pointsAtPerson } from './identity';
import { plainTwin } from './look-alike';
import { isPublicDomain, isRoleAddress } from './mail-domains';

const value = (kind: 'mail' | 'linkedin' | 'sales-nav', typed: string) => normaliseIdentity(kind, typed);

describe('normaliseIdentity', () => {
  test.each([
    ['Dana.Whitfield@HarbourTiles.example', 'dana.whitfield@harbourtiles.example'],
    [' <dana@x.example> ', 'dana@x.example'],
    ['mailto:dana@x.example?subject=hi', 'dana@x.example'],
    ['"Whitfield, Dana" <dana@x.example>', 'dana@x.example'],
    ['\u202edana@x.example\u200b', 'dana@x.example'],
    ['dana+news@x.example', 'dana+news@x.example'],
    ['d.a.n.a@gmail.com', 'd.a.n.a@gmail.com'],
    ['dana@bücher.example', 'dana@bücher.example'],
    ['root@localhost', 'root@localhost'],
  ])('mail %s', (typed, expected) => expect(value('mail', typed)).toEqual({ kind: 'mail', value: expected }));

  test.each(['dana', 'dana@', '@x.example', 'a b@x.example', 'a@b@c.example', 'dana@x.', ''])('no mail: %s', (typed) =>
    expect(value('mail', typed)).toBeNull(),
  );

  test.each([
    ['dana-whitfield', 'dana-whitfield'],
    ['https://www.linkedin.com/in/Dana-Whitfield/', 'dana-whitfield'],
    ['http://uk.linkedin.com/in/dana-whitfield/en/', 'dana-whitfield'],
    ['linkedin.com/in/dana-whitfield?originalSubdomain=uk#x', 'dana-whitfield'],
    ['https://m.linkedin.com/mwlite/in/dana-whitfield', 'dana-whitfield'],
    ['/in/dana-whitfield/overlay/contact-info/', 'dana-whitfield'],
    ['in/dana-whitfield', 'dana-whitfield'],
    ['https://www.linkedin.com/in/%E5%B2%A1%E9%83%A8-%E6%BD%A4', '岡部-潤'],
    ['https://www.linkedin.com/in/jos%C3%A9-n', 'josé-n'],
  ])('slug %s', (typed, expected) => expect(value('linkedin', typed)).toEqual({ kind: 'linkedin', value: expected }));

  test.each([
    'https://www.linkedin.com/pub/john-smith/12/345/678',
    'linkedin.com/pub/john-smith',
    'pub/john-smith/12/345/678',
    'https://www.linkedin.com/pub/dir/John/Smith',
    'https://www.linkedin.com/profile/view?id=12345',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/company/acme',
  ])('of nobody, or perhaps of somebody else: %s', (typed) => {
    expect(value('linkedin', typed)).toBeNull();
    expect(normaliseIdentity('other', typed)?.kind).not.toBe('linkedin');
  });

  test('member ids and lead ids are other id spaces than slugs', () => {
    const member = value('linkedin', 'https://www.linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ012345678/');
    expect(member).toEqual({ kind: 'other', value: expect.stringMatching(/^linkedin-member:acoaa/) });
    expect(member && pointsAtPerson(member)).toBe(true);
    expect(value('linkedin', 'https://www.linkedin.com/sales/lead/ACwAAAbc_1-2,NAME_SEARCH,x1')).toEqual({
      kind: 'sales-nav',
      value: 'ACwAAAbc_1-2',
    });
    expect(value('sales-nav', 'ACwAAAbc_1-2')).toEqual({ kind: 'sales-nav', value: 'ACwAAAbc_1-2' });
    expect(value('linkedin', 'https://www.linkedin.com/in/me/')).toBeNull();
    expect(value('linkedin', 'https://www.linkedin.com/in/%E0%A4%A')).toBeNull();
    expect(value('linkedin', 'https://www.linkedin.com/in/')).toBeNull();
  });

  test('a number is a key only with its country', () => {
    expect(normaliseIdentity('phone', '+44 113 496 0142', () => '+441134960142')).toEqual({
      kind: 'phone',
      value: '+441134960142',
    });
    expect(normaliseIdentity('phone', '0113 496 0142', () => null)).toBeNull();
  });

  test('normal form is normal: doing it twice changes nothing, and nothing throws', () => {
    const kinds = fc.constantFrom('mail', 'phone', 'linkedin', 'sales-nav', 'vcard', 'other') as fc.Arbitrary<'mail'>;
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.emailAddress(),
      fc.stringMatching(/^\/in\/[%\w-]{1,20}\/?$/),
    );
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const key = normaliseIdentity(kind, text);
        if (!key || key.value.startsWith('linkedin-member:')) return;
        expect(normaliseIdentity(key.kind, key.value)).toEqual(key);
      }),
      { numRuns: 2_000 },
    );
  });

  test('all keys of a person; a name is none', () => {
    expect(keysOfPerson({ name: 'Dana', email: 'Dana@x.example', linkedin: 'dana', role: 'sender' })).toEqual([
      { kind: 'mail', value: 'dana@x.example' },
      { kind: 'linkedin', value: 'dana' },
    ]);
    expect(keysOfPerson({ name: 'Dana', role: 'sender' })).toEqual([]);
  });
});

test.each([
  ['info@x.example', true],
  ['No-Reply@x.example', true],
  ['noreply+abc@x.example', true],
  ['do_not_reply@x.example', true],
  ['glaze-list@x.example', true],
  ['owner-glaze@x.example', true],
  ['dev@lists.x.example', true],
  ['kundenservice@x.example', true],
  ['accounts.payable@x.example', true],
  ['dana@x.example', false],
  ['sally@x.example', false],
  ['infante@x.example', false],
  ['teamer@x.example', false],
  ['sales.kim@x.example', false],
])('role address %s: %s', (mail, expected) => expect(isRoleAddress(mail)).toBe(expected));

test.each([
  ['gmail.com', true],
  ['yahoo.co.uk', true],
  ['hotmail.fr', true],
  ['GMX.net', true],
  ['web.de', true],
  ['proton.me', true],
  ['outlook.com.br', true],
  ['harbourtiles.example', false],
  ['gmail.harbourtiles.example', false],
  ['live.harbourtiles.example', false],
  ['mygmail.com', false],
])('public domain %s: %s', (domain, expected) => expect(isPublicDomain(domain)).toBe(expected));

test('look-alikes have a plain twin; plain addresses have none', () => {
  expect(plainTwin('dana@x.example')).toBeNull();
  expect(plainTwin('dana+news@x.example')).toBe('dana@x.example');
  expect(plainTwin('dаnа@x.example')).toBe('dana@x.example');
  expect(plainTwin('dáná@x.example')).toBe('dana@x.example');
});
