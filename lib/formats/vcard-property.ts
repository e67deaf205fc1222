import type ICAL from 'ical.js';

/** One property of a card. `values` holds lists (NICKNAME, CATEGORIES), `parts` the pieces of a structured one (N, ORG, ADR). */
export type CardProperty = {
  name: string;
  group?: string;
  types: string[];
  params: Record<string, string>;
  values: string[];
  parts: string[];
};

export type VcardVersion = '2.1' | '3.0' | '4.0';

const QUOTED_PRINTABLE = /^[^:]*;(?:encoding=)?quoted-printable(?=[;:])/i;
const STRUCTURED = /^(?:n|adr|org|gender)$/i;

/** Bytes written as "=C3=A4", in the character set named beside them. */
function decodeQuotedPrintable(text: string, charset: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return startTextDecoder(charset).decode(bytes);
  });
}

function startTextDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/**
 * Version 2.1 wrote types without "TYPE=", escaped little, and put other alphabets in quoted-printable; 3.0 is what the
 * parser reads. Some programs go on writing quoted-printable in newer cards, which escape as those do (`escapes`).
 */
function toVersion3(line: string, escapes: boolean): string {
  const colon = line.indexOf(':');
  if (colon < 0) return line;
  const [name = '', ...params] = line.slice(0, colon).split(';');
  const kept: string[] = [];
  let charset = 'utf-8';
  let quoted = false;
  for (const param of params) {
    const [key = '', value] = param.split('=');
    if (/^charset$/i.test(key)) charset = value ?? charset;
    else if (/^(?:encoding)$/i.test(key) || /^(?:quoted-printable|8bit|7bit|base64)$/i.test(param)) {
      quoted ||= /quoted-printable/i.test(param);
    } else kept.push(value === undefined ? `TYPE=${key}` : param);
  }
  const typed = line.slice(colon + 1);
  const value = quoted ? decodeQuotedPrintable(typed, charset) : typed;
  const escaped = (escapes ? value : value.replace(/\\(?![;,nN\\])/g, '\\\\').replace(/,/g, '\\,')).replace(
    /\r?\n/g,
    '\\n',
  );
  return `${[name, ...kept].join(';')}:${escaped}`;
}

const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Properties that hold several values, parted by commas. */
const LISTS = new Set(['nickname', 'categories']);

/** What stands behind the colon, as it is written. */
const rawValue = (line: string): string => line.slice(/^(?:"[^"]*"|[^":])*:/.exec(line)?.[0].length ?? 0);

/** Cut at a sign that no backslash leads. */
function cutAt(raw: string, sign: string): string[] {
  const pieces = [''];
  for (let at = 0; at < raw.length; at++) {
    const here = raw[at] ?? '';
    if (here === sign) pieces.push('');
    else pieces[pieces.length - 1] += here === '\\' ? here + (raw[++at] ?? '') : here;
  }
  return pieces;
}

/** In one pass: the parser leaves some signs escaped, and then there is no telling which were. */
const unescaped = (raw: string): string =>
  raw.replace(/\\([;,:\\nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();

function readParams(given: unknown): { types: string[]; params: Record<string, string>; group?: string } {
  const params: Record<string, string> = Object.create(null);
  const types: string[] = [];
  let group: string | undefined;
  for (const [key, value] of Object.entries(given ?? {})) {
    const all: unknown[] = Array.isArray(value) ? value : [value];
    const words = all.filter((word) => typeof word === 'string');
    if (key === 'type') types.push(...words.flatMap((word) => word.toLowerCase().split(',')));
    else if (key === 'group') group = words[0]?.toLowerCase();
    else params[key] = words[0] ?? '';
  }
  return { types, params, ...(group !== undefined && { group }) };
}

/** One property from one unfolded line; null when the line is none. The parser comes from outside because it is loaded late. */
export function parseProperty(line: string, version: VcardVersion, ical: typeof ICAL): CardProperty | null {
  const design = version === '4.0' ? ical.design.vcard : ical.design.vcard3;
  const isOld = version === '2.1';
  const read = isOld || QUOTED_PRINTABLE.test(line) ? toVersion3(line, !isOld) : line;
  let parsed: unknown;
  try {
    parsed = ical.parse.property(read, design);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || typeof parsed[0] !== 'string') return null;
  const [name, given, type, ...found] = parsed;
  const values: unknown[] = found;
  const isStructured = STRUCTURED.test(name);
  const isText = !isStructured && ['text', 'unknown', 'uri'].includes(String(type));
  const raw = rawValue(read);
  const texts = LISTS.has(name) ? cutAt(raw, ',') : [raw];
  return {
    name,
    ...readParams(given),
    values: isText ? texts.map(unescaped) : values.map(trimmed),
    // Of several values in one part (two given names) the first counts.
    parts: isStructured ? cutAt(raw, ';').map((part) => unescaped(cutAt(part, ',')[0] ?? '')) : [],
  };
}
