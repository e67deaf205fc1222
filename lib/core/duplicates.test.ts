import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairText } from './apart';
import { type DuplicateCard, type DuplicatePair, findDuplicates } from './duplicates';

let made = 0;
function card(name: string, more: Partial<DuplicateCard> = {}): DuplicateCard {
  const id = more.id ?? `p${++made}`;
  const { mails = [], phones = [], slugs = [] } = more;
  const keys = [
    ...mails.map((one) => `mail:${one}`),
    ...phones.map((one) => `phone:${one}`),
    ...slugs.map((one) => `linkedin:${one}`),
  ];
  return { id, name, mails, phones, slugs, keys, notThem: [], bare: false, createdAt: 0, ...more };
}

function find(cards: readonly DuplicateCard[], apart: ReadonlySet<string> = new Set()): DuplicatePair[] {
  const run = findDuplicates(cards, apart);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const kinds = (one: DuplicateCard, other: DuplicateCard) =>
  find([one, other])[0]?.reasons.map(({ kind }) => kind) ?? [];

describe('two who may be one', () => {
  const cases: [string, DuplicateCard, DuplicateCard, string[]][] = [
    [
      'a tag in the address',
      card('Dana Roe', { mails: ['dana@x.example'] }),
      card('D', { mails: ['dana+news@x.example'] }),
      ['mailbox'],
    ],
    [
      'Google’s dots',
      card('A', { mails: ['d.roe@gmail.com'] }),
      card('B', { mails: ['droe@googlemail.com'] }),
      ['mailbox'],
    ],
    [
      'a like name at one domain',
      card('Dana Roe', { mails: ['dana@x.example'] }),
      card('D. Roe', { mails: ['d.roe@x.example'] }),
      ['domain'],
    ],
    [
      'one slip at one domain',
      card('Dana Roe', { mails: ['a@x.example'] }),
      card('Danna Roe', { mails: ['b@x.example'] }),
      ['domain'],
    ],
    [
      'a name in between',
      card('Dana M. Roe', { mails: ['a@x.example'] }),
      card('Dana Roe', { mails: ['b@x.example'] }),
      ['domain'],
    ],
    [
      'the short name',
      card('Robert Hall', { goesBy: 'Bob', company: 'Tiles Ltd' }),
      card('Bob Hall', { company: 'Tiles' }),
      ['company'],
    ],
    [
      'same name and company',
      card('Roe, Dana', { company: 'Tiles GmbH' }),
      card('Dana Roe', { company: 'tiles' }),
      ['company'],
    ],
    [
      'same number, like name',
      card('Dana Roe', { phones: ['+441134960123'] }),
      card('D Roe', { phones: ['0113 496 0123'] }),
      ['phone'],
    ],
    [
      'profiles of one name',
      card('Dana Roe', { slugs: ['dana-roe-1b2c3d4'] }),
      card('Dana Roe', { slugs: ['dana-roe'] }),
      ['slug'],
    ],
    [
      'a profile called as the other is',
      card('Dana Roe', { slugs: ['dana-roe-42'] }),
      card('Dana Roe', { mails: ['x@home.example'] }),
      ['slug'],
    ],
    [
      'a bare line of a file',
      card('Dana Roe', { mails: ['d@x.example'], company: 'Tiles' }),
      card('Dana Roe', { bare: true }),
      ['bare'],
    ],
  ];
  for (const [name, one, other, expected] of cases) test(name, () => expect(kinds(one, other)).toEqual(expected));

  const nothing: [string, DuplicateCard, DuplicateCard][] = [
    ['a name alone', card('Dana Roe', { mails: ['a@x.example'] }), card('Dana Roe', { mails: ['b@y.example'] })],
    [
      'a first name at one domain',
      card('Dana Roe', { mails: ['a@x.example'] }),
      card('Dana Moss', { mails: ['b@x.example'] }),
    ],
    [
      'a last name at one domain',
      card('Dana Roe', { mails: ['a@x.example'] }),
      card('Tom Roe', { mails: ['b@x.example'] }),
    ],
    [
      'one name at a public mail provider',
      card('Dana Roe', { mails: ['a@gmail.com'] }),
      card('Dana Roe', { mails: ['b@gmail.com'] }),
    ],
    ['a switchboard', card('Dana Roe', { phones: ['+441134960123'] }), card('Tom Moss', { phones: ['+441134960123'] })],
    [
      'a desk’s address',
      card('Dana Roe', { mails: ['info@x.example'] }),
      card('Dana Roe', { mails: ['info+a@x.example'] }),
    ],
    [
      'letters that look alike',
      card('Dana Roe', { mails: ['dana@x.example'] }),
      card('Xi', { mails: ['dаna@x.example'] }),
    ],
    [
      'a bare line of another company',
      card('Dana Roe', { company: 'Kilns' }),
      card('Dana Roe', { bare: true, company: 'Tiles' }),
    ],
    ['nothing at all', card(''), card('')],
  ];
  for (const [name, one, other] of nothing) test(`${name}: no`, () => expect(find([one, other])).toEqual([]));

  test('the better known is kept first; the likeliest pair comes first', () => {
    const known = card('Dana Roe', { mails: ['dana@x.example', 'd@home.example'], company: 'Tiles' });
    const twin = card('Dana Roe', { mails: ['dana+x@x.example'], company: 'Tiles' });
    const [one, other] = [card('Tom Moss', { company: 'Kilns' }), card('T Moss', { company: 'Kilns' })];
    const pairs = find([one, other, twin, known]);
    expect(pairs.map((pair) => pair.one)).toEqual([known.id, expect.any(String)]);
    expect(pairs[0]?.reasons.map(({ kind }) => kind)).toEqual(['mailbox', 'domain', 'company']);
  });

  test('an address said not to be theirs keeps two apart', () => {
    const one = card('Dana Roe', { mails: ['dana@x.example'] });
    expect(find([one, card('Dana Roe', { mails: ['dana+a@x.example'], notThem: ['mail:dana@x.example'] })])).toEqual(
      [],
    );
  });
});

const anyCard = fc.record({
  name: fc.constantFrom('Dana Roe', 'D. Roe', 'Roe, Dana', 'Danna Roe', 'Tom Moss', '', 'סרה כהן', 'Dana'),
  company: fc.constantFrom('Tiles', 'Tiles Ltd', 'Kilns', ''),
  mails: fc.uniqueArray(
    fc.constantFrom('dana@x.example', 'dana+a@x.example', 'd.r@gmail.com', 'dr@gmail.com', 'info@x.example'),
    { maxLength: 2 },
  ),
  phones: fc.uniqueArray(fc.constantFrom('+441134960123', '01134960123', '12'), { maxLength: 2 }),
  slugs: fc.uniqueArray(fc.constantFrom('dana-roe', 'dana-roe-1b2c3', 'tom-moss'), { maxLength: 1 }),
  bare: fc.boolean(),
});
const anyCards = fc
  .array(anyCard, { maxLength: 12 })
  .map((rows) => rows.map((row, at) => card(row.name, { ...row, id: `c${at}` })));

describe('whatever is in the record', () => {
  test('symmetric, nobody with themselves, each pair once, the order of people doesn’t matter', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const pairs = find(cards);
        const names = pairs.map(({ one, other }) => pairText(one, other));
        expect(pairs.every(({ one, other }) => one !== other)).toBe(true);
        expect(new Set(names).size).toBe(names.length);
        expect(find([...cards].reverse())).toEqual(pairs);
        for (const { score } of pairs) expect(score > 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('a pair said never to be the same is never asked of again, and no other goes with it', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(), (cards, which) => {
        const pairs = find(cards);
        const gone = pairs[which % Math.max(1, pairs.length)];
        if (!gone) return;
        const left = find(cards, new Set([pairText(gone.other, gone.one)]));
        expect(left).toEqual(pairs.filter((pair) => pair !== gone));
      }),
    );
  });
});

describe('ten thousand people', () => {
  const FIRST = Array.from({ length: 100 }, (_, at) => `Fi${String.fromCharCode(97 + (at % 26))}rst${at}`);
  const many = Array.from({ length: 10_000 }, (_, at) =>
    card(`${FIRST[at % 100]} Last${Math.floor(at / 3) % 700}`, {
      id: `m${at}`,
      mails: [`p${at}@firm${at % 40}.example`],
      company: `Firm ${at % 40}`,
      phones: at % 5 === 0 ? [`+44113${String(496_0000 + at)}`] : [],
    }),
  );

  test('are looked through in small steps, however alike they are', () => {
    const alike = many.map((one) => ({ ...one, name: 'John Smith', company: 'Acme' }));
    for (const cards of [many, alike]) {
      // Time of this process, not of the clock: the machine may be busy with other things.
      const before = process.cpuUsage();
      const run = findDuplicates(cards, new Set());
      let steps = 0;
      while (!run.next().done) steps++;
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000 / steps).toBeLessThan(10);
      expect((user + system) / 1000).toBeLessThan(6_000);
    }
  }, 60_000);
});
