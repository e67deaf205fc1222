import type { DaySpan } from './day-span';

/** A stretch of the typed line; offsets are UTF-16. */
export type Stretch = { start: number; end: number };
/**
 * What stood before a stretch: the start of a line, a full stop or semicolon, or something that may part nothing: a
 * comma of a list, a dash or slash between words, the dots and "!!" of a chat.
 */
export type Fragment = Stretch & { after: 'line' | 'stop' | 'comma' | 'dash' | 'slash' | 'breath' };

/** Short forms whose full stop ends no sentence. */
const SHORT_FORM =
  /(?<!\p{L})(?:\p{L}|dr|mr|mrs|ms|prof|st|no|nr|vs|etc|approx|ca|bzw|usw|inc|ltd|co|corp|mme|mlle|ing|tel|ext|str|jr|sr|dept|mgr|wg|bzgl|ggf|evtl|inkl|abt|fa|std|env|rdv|jan|feb|aug|sept?|oct|okt|nov|dec|dez|déc|janv|févr|avr|juil)$/iu;

const OPENING: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '(': ')', '[': ']' };

/** Where a quote or bracket opened at `at` closes on the same line; null when it never does, then it is just a character. */
function findClosing(line: string, at: number): number | null {
  const closing = OPENING[line[at] ?? ''];
  if (closing === undefined) return null;
  const lineEnd = line.indexOf('\n', at);
  const found = line.indexOf(closing, at + 1);
  return found < 0 || (lineEnd >= 0 && found > lineEnd) ? null : found;
}

/** "vom 1. FC Köln", "der 2. Schicht": a German number with a full stop counts. */
const ORDINAL_BEFORE =
  /(?<!\p{L})(?:am|vom|zum|im|ab|bis|seit|der|die|das|den|dem|des|beim|fan|ihr\p{L}*|sein\p{L}*|jed\p{L}*) \d{1,2}$/iu;
const ORDINAL_AFTER =
  /^\. (?:FC|FSV|SC|SV|(?:Bundes)?[Ll]iga|Etage|Stock|Kind|Klasse|Quartal|Halbjahr|Schicht|Linie|Mal)(?!\p{L})/u;

function isSentenceEnd(line: string, at: number): boolean {
  const after = line.slice(at, at + 16);
  if (!/^[.…]\s+\S/u.test(after)) return false;
  const before = line.slice(Math.max(0, at - 16), at);
  if (/\d$/.test(before) && (ORDINAL_BEFORE.test(before) || ORDINAL_AFTER.test(after))) return false;
  return !SHORT_FORM.test(before);
}

/** The first of "..", "!!", "!?" or "!" before more words: a breath in a chat, which may or may not begin something new. */
const isBreath = (line: string, at: number): boolean =>
  !/[.!]/.test(line[at - 1] ?? '') &&
  /^(?:\.{2,8}|!{1,8})\s+\S/u.test(line.slice(at, at + 16)) &&
  /\S/.test(line[at - 1] ?? '');

/** What the character at `at` separates, or null when it belongs to the words around it. */
function readSeparator(line: string, at: number): Fragment['after'] | null {
  const char = line[at] ?? '';
  if (char === '\n' || char === '\r') return 'line';
  if (char === ';' || char === '؛' || char === '•') return 'stop';
  const apart = line[at - 1] === ' ' && line[at + 1] === ' ';
  if (char === '|' || char === '/') return apart ? (char === '|' ? 'stop' : 'slash') : null;
  if (char === '-' || char === '–' || char === '—') return apart ? 'dash' : null;
  if ((char === '.' || char === '!') && isBreath(line, at)) return 'breath';
  if (char === '.' || char === '…') return isSentenceEnd(line, at) ? 'stop' : null;
  if (char === ',' || char === '،')
    return /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '') ? null : 'comma';
  return null;
}

/** A stretch without the separators and list marks around it; null when nothing is left. */
export function trim(line: string, { start, end }: Stretch): Stretch | null {
  const text = line.slice(start, end);
  const lead = /^(?:[\s,;،؛|•]|[-–—*](?=\s)|\.(?=\s|$))*/u.exec(text)?.[0].length ?? 0;
  const tail = /(?:[\s,;،؛|•]|(?<![.…\s]|\d\.\s?\d{1,2})\.(?!.))*$/u.exec(text)?.index ?? text.length;
  return tail > lead ? { start: start + lead, end: start + tail } : null;
}

/** Cuts the line at everything that may separate two pieces, never within days, quotes, brackets or numbers. */
export function cutLine(line: string, days: DaySpan[]): Fragment[] {
  const fragments: Fragment[] = [];
  let begun = 0;
  let after: Fragment['after'] = 'line';
  const close = (end: number, next: Fragment['after']): void => {
    const kept = trim(line, { start: begun, end });
    if (kept) fragments.push({ ...kept, after });
    // An empty stretch must not weaken what stood before it: "\n, a" still begins a line.
    after = kept || next === 'line' ? next : after;
    begun = end + 1;
    while (next === 'breath' && /[.!]/.test(line[begun] ?? '')) begun++;
  };
  for (let at = 0; at < line.length; at++) {
    const inDay = days.find((day) => at > day.start && at < day.end && line[at] !== '\n');
    const skipTo = inDay ? inDay.end - 1 : findClosing(line, at);
    if (skipTo !== null) at = skipTo;
    else {
      const separator = readSeparator(line, at);
      if (separator) close(at, separator);
    }
  }
  close(line.length, 'line');
  return fragments;
}
