import { describe, expect, it } from 'vitest';
import { findEmail, parseMailbox, parseMailboxes, readEmail } from './address';

const mailboxes: [text: string, mailbox: { name?: string; email?: string }][] = [
  ['Dana Reyes <dana@example.com>', { name: 'Dana Reyes', email: 'dana@example.com' }],
  ['"Reyes, Dana \\"D\\"" <Dana@Example.com>', { name: 'Reyes, Dana "D"', email: 'dana@example.com' }],
  ['Okafor, Daniel (Procurement) <d@example.com>,', { name: 'Okafor, Daniel (Procurement)', email: 'd@example.com' }],
  ['dana@example.com (Dana Reyes)', { name: 'Dana Reyes', email: 'dana@example.com' }],
  ['mailto:dana@example.com?subject=hi', { email: 'dana@example.com' }],
  ['<dana@example.com>', { email: 'dana@example.com' }],
  ['\u202adana@example.com\u202c', { email: 'dana@example.com' }],
  ["o'neill@example.com", { email: "o'neill@example.com" }],
  ['info@müller.example', { email: 'info@müller.example' }],
  ['info@xn--mller-kva.xn--p1ai', { email: 'info@xn--mller-kva.xn--p1ai' }],
  ['dana@example.com (ceo@example.org)', { name: 'dana@example.com (ceo@example.org)' }],
  ['%64ana@example.com', { email: '%64ana@example.com' }],
  ['mailto:%64ana@example.com', { email: 'dana@example.com' }],
  ['dana@example.com <dana@example.com>', { email: 'dana@example.com' }],
  ['maren@example.org <billing@example.net>', { email: 'billing@example.net' }],
  ['Dana Reyes', { name: 'Dana Reyes' }],
  ['سارة <sara@example.org>', { name: 'سارة', email: 'sara@example.org' }],
  ['', {}],
];

describe('parseMailbox', () => {
  it.each(mailboxes)('%j is %j', (text, mailbox) => expect(parseMailbox(text)).toEqual(mailbox));
});

const lists: [text: string, emails: (string | undefined)[], names: (string | undefined)[]][] = [
  ['a@example.com, b@example.com;c@example.com', ['a@example.com', 'b@example.com', 'c@example.com'], []],
  [
    '"Fischer, Lena" <l@example.com>, Raj <r@example.com>, ',
    ['l@example.com', 'r@example.com'],
    ['Fischer, Lena', 'Raj'],
  ],
  ['Fischer, Lena <l@example.com>, Raj <r@example.com>', ['l@example.com', 'r@example.com'], ['Fischer, Lena', 'Raj']],
  ['Lena (a, b) <l@example.com>', ['l@example.com'], ['Lena (a, b)']],
  ['Team: unfinished', [undefined], ['Team: unfinished']],
  ['', [], []],
];

describe('parseMailboxes', () => {
  it.each(lists)('%j', (text, emails, names) => {
    const read = parseMailboxes(text);
    expect(read.map(({ email }) => email)).toEqual(emails);
    if (names.length > 0) expect(read.map(({ name }) => name)).toEqual(names);
  });

  // A pattern that goes back and forth would not be done with these in the test's time.
  it('comes to an end on a long line that has none', () => {
    expect(parseMailboxes(`"${'a, '.repeat(20_000)}`)).toEqual(expect.any(Array));
    expect(readEmail(`${'a.'.repeat(20_000)}@`)).toBeFalsy();
  });
});

describe('readEmail and findEmail', () => {
  it.each([
    'dana',
    'dana@host',
    '@example.com',
    'a b@example.com',
    'dana\u200b@example.com',
    'dana@ex\u200fample.com',
    'dana@\u212aelp.example.com',
    'dana@example.com?@example.net',
    'dana@10.0.0.1',
    'dana@example.com, raj@example.com',
  ])('%j is not one address', (text) => expect(readEmail(text)).toBeNull());

  it('finds an address in a label of any language', () => {
    expect(findEmail('Google Account: Dana Reyes  \u202a(dana@example.com)\u202c')).toBe('dana@example.com');
    expect(findEmail('Google アカウント：Dana（dana@example.com）')).toBe('dana@example.com');
    expect(findEmail('no address here')).toBeNull();
  });
});
