/** Ways in which files people bring come to be broken, and ways in which somebody would break them on purpose. */

type Random = () => number;
type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (bytes: Bytes, random: Random, others: readonly Bytes[]) => Bytes;

const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)] as T;
const textOf = (bytes: Bytes): string => new TextDecoder('latin1').decode(bytes);
/** Every character a byte, so that text which isn't text stays what it is. */
const bytesOf = (text: string): Bytes => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const place = (bytes: Bytes, random: Random): number => Math.floor(random() * (bytes.length + 1));

function insert(bytes: Bytes, at: number, more: Bytes): Bytes {
  const all = new Uint8Array(bytes.length + more.length);
  all.set(bytes.subarray(0, at));
  all.set(more, at);
  all.set(bytes.subarray(at), at + more.length);
  return all;
}

const utf16 = (text: string, little: boolean): Bytes =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0) & 0xff;
      return little ? [code, 0] : [0, code];
    }),
  );

const WORDS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const PIECES = [
  ...['"', '""', '"""', ',', ';', '\t', '|', '\r', '\n', '\r\n', '\0', '\ufeff', "'", '=', '=\r\n', ':', '\\', '---\n'],
  ...[
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'AGENT:\r\n',
    ';ENCODING=QUOTED-PRINTABLE:=',
    'VERSION:2.1\r\n',
    '## Facts\n',
    '- a: b\n',
  ],
  ...[
    '=HYPERLINK("http://x.example")',
    '{"format":"acquaint-backup"',
    'PK\u0003\u0004',
    '\x1b[2J',
    '[[[[',
    '((((',
    '1604-02-31',
    '99/99/9999',
  ],
];

const MUTATIONS: Record<string, Mutation> = {
  cut: (bytes, random) => bytes.slice(0, place(bytes, random)),
  behead: (bytes, random) => bytes.slice(place(bytes, random)),
  flip: (bytes, random) => {
    const flipped = bytes.slice();
    for (let turn = 0; turn < 1 + random() * 20 && flipped.length > 0; turn++) {
      const at = Math.floor(random() * flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return flipped;
  },
  noise: (bytes, random) =>
    insert(
      bytes,
      place(bytes, random),
      Uint8Array.from({ length: 1 + random() * 400 }, () => random() * 256),
    ),
  piece: (bytes, random) =>
    insert(bytes, place(bytes, random), bytesOf(pick(PIECES, random).repeat(1 + Math.floor(random() * 5)))),
  'open quote': (bytes, random) => insert(bytes, place(bytes, random), bytesOf('"')),
  'many quotes': (bytes, random) => insert(bytes, place(bytes, random), bytesOf('"a\n'.repeat(random() * 3_000))),
  'huge field': (bytes, random) =>
    insert(
      bytes,
      place(bytes, random),
      bytesOf(pick(['A', '=', ' ', '9', '=C3', '(a', 'a@', '\\'], random).repeat(300_000)),
    ),
  commas: (bytes, random) =>
    insert(bytes, place(bytes, random), bytesOf(pick([',', ';', '\t'], random).repeat(random() * 200_000))),
  'column name': (bytes, random) => bytesOf(textOf(bytes).replace(/[A-Za-z][\w -]{2,}/, pick(WORDS, random))),
  'every name': (bytes, random) =>
    bytesOf(textOf(bytes).replace(/^.*$/m, (line) => line.replace(/[^,;\t]+/g, () => pick(WORDS, random)))),
  'utf-16': (bytes, random) => utf16(textOf(bytes), random() < 0.5),
  'utf-8 twice': (bytes) => new TextEncoder().encode(textOf(bytes)),
  'line ends': (bytes, random) =>
    bytesOf(textOf(bytes).replace(/\r?\n/g, pick(['\r', '\n', '\r\n', '\n\r', '\u2028'], random))),
  separators: (bytes, random) => bytesOf(textOf(bytes).replace(/,/g, pick([';', '\t', '|', ', ', ' ::: '], random))),
  shuffle: (bytes, random) =>
    bytesOf(
      textOf(bytes)
        .split('\n')
        .sort(() => random() - 0.5)
        .join('\n'),
    ),
  'same again': (bytes, random) => insert(bytes, bytes.length, bytes.slice(place(bytes, random))),
  splice: (bytes, random, others) => insert(bytes, place(bytes, random), pick(others, random).slice(0, 20_000)),
  zeroes: (bytes, random) => insert(bytes, place(bytes, random), new Uint8Array(Math.floor(random() * 2_000))),
};

/** A file with one thing done to it, sometimes two or three, and what they were. The same numbers give the same file. */
export function mutateFile(bytes: Bytes, random: Random, others: readonly Bytes[]): { bytes: Bytes; how: string[] } {
  const how: string[] = [];
  let mutated = bytes;
  const turns = random() < 0.65 ? 1 : 2 + Math.floor(random() * 2);
  for (let turn = 0; turn < turns; turn++) {
    const [name, mutation] = pick(Object.entries(MUTATIONS), random);
    how.push(name);
    mutated = mutation(mutated, random, others);
  }
  return { bytes: mutated, how };
}
