import { planted } from './planted';

/** A message as it might come, with who is said to have sent it; `valid` where the table takes it. */
export type Fuzzed = { message: unknown; valid: boolean };

type Random = () => number;
type Input = Record<string, unknown>;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const person = (random: Random) => ({ email: pick(random, planted).email, role: 'recipient' });

/** One well-formed input a name, about people who are in the record: "do you know X?". */
const WELL_FORMED: Record<string, (random: Random) => Input> = {
  hello: () => ({ url: 'https://mail.google.com/mail/u/0/#inbox' }),
  sighted: (random) => {
    const focus = { ...person(random), role: 'sender', name: 'Somebody' };
    return {
      url: 'https://mail.google.com/mail/u/0/#inbox/x',
      visit: Math.floor(random() * 1e6),
      state: pick(random, ['reading', 'read', 'nobody', 'unreadable']),
      sighting: { site: 'gmail', view: 'thread', people: [focus], focus, confidence: 1, path: [] },
    };
  },
  reader: (random) => ({ reader: pick(random, ['roundcube', 'generic']) }),
  markStyle: () => ({ suffix: 'abcdefgh' }),
  sent: (random) => ({
    draftId: `d${Math.floor(random() * 1e6)}`.slice(0, 12).padEnd(4, '0'),
    kind: 'new',
    channel: 'mail',
    recipients: [person(random)],
    verdict: 'pitch',
    score: 20,
    words: 60,
    questions: 0,
    marks: ['hype'],
    state: 'sent',
  }),
  unsent: () => ({ draftId: 'd0000' }),
  taught: (random) => ({ ruleId: 'hype', words: 'best in class', on: random() < 0.5, to: [person(random)] }),
  openPanel: () => ({}),
};

/** Names that aren't in the table of what a page may say: the extension's own, inherited ones, nonsense. */
const FORBIDDEN_NAMES: readonly unknown[] = [
  'changed',
  'readAgain',
  'insert',
  'showRange',
  'explain',
  'erase',
  'export',
  'saveContact',
  'undo',
  'restore',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' hello',
  'HELLO',
  'hello\u0000',
  0,
  1e9,
  true,
  null,
  ['hello'],
  ['changed'],
  { toString: 'hello' },
  [],
  {},
];

/** What is put in place of a value that belongs there. */
const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  [],
  {},
  [[[[]]]],
  ['x'],
  { $gt: '' },
  "'; drop table contacts; --",
  '<img src=x onerror=alert(1)>',
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
];

/** A message that the table takes. */
export function wellFormed(random: Random): Fuzzed {
  const name = pick(random, Object.keys(WELL_FORMED));
  return { message: { acquaint: 1, name, input: WELL_FORMED[name]?.(random) }, valid: true };
}

/** A message that it must refuse, whoever sends it: a wrong name, a field too many, one too few, or a wrong value. */
export function malformed(random: Random): Fuzzed {
  const name = pick(random, Object.keys(WELL_FORMED));
  const input = WELL_FORMED[name]?.(random) ?? {};
  const keys = Object.keys(input);
  const spoil = pick(random, ['name', 'more', 'less', 'wrong', 'whole'] as const);
  if (spoil === 'name') return refused(pick(random, FORBIDDEN_NAMES), random() < 0.5 ? input : { what: 'record' });
  if (spoil === 'whole')
    return refused(
      name,
      pick(
        random,
        WRONG.filter((one) => !isEmptyObject(one)),
      ),
    );
  if (spoil === 'more' || keys.length === 0)
    return refused(name, { ...input, [pick(random, ['id', 'contactId', 'as', '0'])]: pick(random, WRONG) });
  const key = pick(random, keys);
  if (spoil === 'less') return refused(name, Object.fromEntries(Object.entries(input).filter(([own]) => own !== key)));
  return refused(name, { ...input, [key]: spoiled(input[key], random) });
}

const refused = (name: unknown, input: unknown): Fuzzed => ({ message: { acquaint: 1, name, input }, valid: false });

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** A value of another kind than the one that stood there, or far too much of the same. */
function spoiled(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return pick(random, [null, 'x', {}, Array(5_000).fill(value[0] ?? 0), [{ more: 1 }]]);
  if (typeof value === 'object') return pick(random, [0, 'x', [], { ...value, more: 1 }, { more: 1 }]);
  if (typeof value === 'string') return pick(random, [0, {}, [], 'x'.repeat(5_000), null, [value]]);
  return pick(random, ['x', {}, [], null, -1e308, '1']);
}
