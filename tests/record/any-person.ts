import fc from 'fast-check';
import type { Contact, ContactFile, Fact, Identity, Interaction, Pledge } from '../../lib/core/record';
import { NOW } from './desk';

/** Whole minutes, as our files for others have them. */
export const minuteOf = (at: number): number => at - (at % 60_000);

/** What breaks formats: separators, quotes, marks of each of them, line ends, other scripts, and what a page would run. */
const HOSTILE = [
  ...['=1+1', '+44 1', '-x', '@a', '\t', '"', "'", "''", ',', ';', ' ::: ', '\\', '\\n', '\\,', '|', '#', '---', '- '],
  ...[
    '## Facts',
    '* ',
    '1. ',
    '`',
    '<script>',
    '</script>',
    '&amp;',
    '![x](http://x.example)',
    '[[a]]',
    '%%',
    '==',
    '_',
  ],
  ...['(guess)', ' / ', ': ', ':', '[x] ', 'END:VCARD', 'BEGIN:VCARD', '=3D', '{"a":1}', '__proto__', 'null', 'true'],
  ...['é', 'ß', 'Ł', '中', 'あ', '한', 'ع', 'ש', '🙂', '👩‍👩‍👧', 'a', 'Mia', ' ', '0', '7'],
];
const piece = fc.constantFrom(...HOSTILE);

/** One line without blanks at its ends. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((all) => all.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text.length > 0);
/** Several lines. */
const words = fc
  .array(fc.array(fc.oneof(piece, fc.constantFrom('\n', '\n\n', '\n  ')), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((all) =>
    all
      .flat()
      .join('')
      .replace(/[ \t]+(?=\n|$)/g, '')
      .trim(),
  )
  .filter((text) => text.length > 0);
const letters = fc
  .array(fc.constantFrom('Dana', 'Élan', 'Łuk', 'Ümit', 'Osei', 'Nwe', 'Kaya', 'O’Neill'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(' '));

const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = at.map((one) => new Date(one).toISOString().slice(0, 10));
const grain = fc
  .constantFrom('told-me' as const, 'guess' as const, 'imported' as const)
  .map((source) => ({ source, at: NOW }));

const optional = <T>(value: fc.Arbitrary<T>, name: string) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [name]: one }));

const fact: fc.Arbitrary<Fact> = fc.record({
  id: fc.uuid(),
  contactId: fc.constant('c'),
  group: fc.oneof(fc.constantFrom('family', 'sport', 'food'), line),
  key: fc.oneof(fc.constantFrom('', 'daughter'), line),
  value: words,
  sensitivity: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  grain,
});

const note: fc.Arbitrary<Interaction> = fc
  .record({
    head: fc.record({ id: fc.uuid(), contactId: fc.constant('c'), at, gist: words, grain }),
    kind: fc.constantFrom('note' as const, 'mail' as const, 'call' as const, 'meeting' as const, 'message' as const),
    way: fc.constantFrom('in' as const, 'out' as const, 'none' as const),
    minutes: optional(fc.integer({ min: 0, max: 600 }), 'minutes'),
  })
  .map(({ head, kind, way, minutes }) => ({ ...head, kind, direction: kind === 'note' ? 'none' : way, ...minutes }));

const pledge: fc.Arbitrary<Pledge> = fc
  .record({
    head: fc.record({ id: fc.uuid(), contactId: fc.constant('c'), what: words, at, grain }),
    by: fc.constantFrom('me' as const, 'them' as const),
    state: fc.constantFrom('open' as const, 'kept' as const, 'late' as const, 'released' as const),
    due: optional(day, 'due'),
  })
  .map(({ head, by, state, due }) => ({ ...head, by, state, ...due }));

const key = (kind: Identity['kind'], value: fc.Arbitrary<string>): fc.Arbitrary<Identity[]> =>
  fc.uniqueArray(value, { maxLength: 3 }).map((all) =>
    all.map((one) => ({
      id: `${kind}${one}`,
      contactId: 'c',
      kind,
      value: one,
      typed: one,
      grain: { source: 'read', at: NOW },
    })),
  );

const identities = fc
  .tuple(
    key(
      'mail',
      fc.nat(9_999).map((n) => `p${n}@tiles.example`),
    ),
    key(
      'phone',
      fc.integer({ min: 1_130_000_000, max: 1_139_999_999 }).map((n) => `+44${n}`),
    ),
    key(
      'linkedin',
      fc.nat(9_999).map((n) => `dana-é${n}`),
    ),
    key(
      'sales-nav',
      fc.nat(9_999).map((n) => `ACwAAA${n}`),
    ),
    key(
      'other',
      fc.nat(9_999).map((n) => `https://tiles.example/${n}?a=1,2;3`),
    ),
  )
  .map((all) => all.flat());

/** One person with anything that can be kept of them. `plainNames`: such as an address book takes as they are. */
export function anyPerson({ plainNames = false } = {}): fc.Arbitrary<ContactFile> {
  const label = plainNames ? letters : line;
  const contact = fc
    .tuple(
      fc.record({ id: fc.uuid(), name: label, grain, createdAt: at, updatedAt: at }),
      fc.uniqueArray(plainNames ? letters : line.filter((tag) => !tag.includes(' ::: ')), { maxLength: 3 }),
      ...['goesBy', 'pronunciation', 'role', 'company', 'location'].map((name) => optional(label, name)),
      ...['pronouns', 'industry', 'timeZone', 'language'].map((name) => optional(line, name)),
      optional(fc.constantFrom('customer', 'friend', 'business-colleague', 'acquaintance'), 'stage'),
    )
    .map(([head, tags, ...fields]) => Object.assign({}, head, { tags }, ...fields) as Contact);
  const rows = fc.record({
    facts: fc.array(fact, { maxLength: 5 }),
    interactions: fc.array(note, { maxLength: 5 }),
    pledges: fc.array(pledge, { maxLength: 3 }),
  });
  const none = { exchanges: [], questions: [], history: [], decisions: [], heard: [], ties: [], trust: [] };
  const rest = { cards: [], snoozes: [], issueStates: [], reviews: [], apart: [] };
  return fc
    .record({ contact, identities, rows })
    .map((drawn) => ({ ...none, ...rest, contact: drawn.contact, identities: drawn.identities, ...drawn.rows }));
}
