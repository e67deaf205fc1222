/** A half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

type Line = { start: number; end: number; text: string };

const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|den|em|dne|w dniu)\s.{0,240}?(?:wrote|schrieb|écrit|escribió|scritto|schreef|skrev|escreveu|napsal|napisał)\s*:?$/i;
const SHORT_ATTRIBUTION = /^[^.?!]{1,80}\b(?:wrote|writes|schrieb|a écrit)\s*:$/i;
const FORWARD =
  /^(?:[-_]{3,}\s*(?:original|forwarded|weitergeleitete|ursprüngliche)\b|begin forwarded message|_{10,}$)/i;
const HEADER = /^\*?(?:from|von|de|da)\s?:\*?\s/i;
const HEADER_MORE = /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|objet|à|asunto|envoyé)\s?:/i;
const DEVICE = /^(?:sent from my|sent from outlook|get outlook for|von meinem|envoyé de mon)/i;
const LEGAL =
  /\b(?:intended (?:solely|only|recipient)|(?:mail|message)\b.{0,40}\bconfidential|confidential(?:ity)?\b.{0,60}\b(?:mail|message|notice)|registered (?:in|office|number)|unsubscribe|opt[- ]out|disclaimer)\b/i;
const CLOSING =
  /^(?:with\s+|my\s+|many\s+|all\s+|very\s+|kind(?:est)?\s+|warm(?:est|ly)?\s+|best\s+)*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours|respectfully|cordially|love|greetings|rgds|br|ta|kr|best|warmly|kindly|faithfully|truly|thx|mit freundlichen|viele grüße|herzliche|liebe grüße|saluti|cordialement|saludos|groet|hälsningar|à bientôt|slán|tschüss|speak soon|talk soon|take care)(?:[\s,]+(?:regards|wishes|grüße|grüßen|so much|very much|again|in advance|sincerely|faithfully|truly|a lot|muchly|all|and|best|ever|&|to you|from|yours?|you))*\s*[,.!–-]*$/i;
const POSTSCRIPT = /^p\.?\s?p?\.?s\.?(?:\s*[:.\-–—]|\s)/i;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)).trim() });
    if (next < 0) return lines;
    start = next + 1;
  }
}

function isHeaderBlock(lines: Line[], at: number): boolean {
  if (!HEADER.test(lines[at]?.text ?? '')) return false;
  for (let i = at + 1; i < at + 5; i++) if (HEADER_MORE.test(lines[i]?.text ?? '')) return true;
  return false;
}

function isAttribution(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (ATTRIBUTION.test(text) || SHORT_ATTRIBUTION.test(text)) return true;
  // Mail programs wrap long attributions: "On Mon, 3 Mar 2025 at 2:40 PM X <x@…>\nwrote:"
  return /^on\s.{0,80}\d/i.test(text) && ATTRIBUTION.test(`${text} ${lines[at + 1]?.text ?? ''}`);
}

/**
 * Index of the first line that ends the user's own words for good, or `lines.length`. Marks single foreign lines.
 * Lines that are foreign already end nothing: the page said where that quote ends, and the answer may stand below it.
 */
function findTail(lines: Line[], foreign: boolean[]): number {
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] ?? { text: '' };
    if (foreign[i]) continue;
    if (text.startsWith('>') || text.startsWith('|') || DEVICE.test(text)) foreign[i] = true;
    else if (FORWARD.test(text) || text === '--' || text === '—' || isHeaderBlock(lines, i)) return i;
    else if (isAttribution(lines, i)) {
      let next = ATTRIBUTION.test(text) || SHORT_ATTRIBUTION.test(text) ? i + 1 : i + 2;
      foreign.fill(true, i, next);
      while (next < lines.length && lines[next]?.text === '') next++;
      if (!lines[next]?.text.startsWith('>')) return i;
    }
  }
  return lines.length;
}

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);

/** A line with nothing but a name: up to four capitalised words, perhaps a kiss or an emoji after it. */
function isNameLine(text: string): boolean {
  return (
    wordsIn(text) <= 5 &&
    /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*(?:(?:\s|,\s|\s?&\s?|\s(?:van|von|de|der|den|la|and|und|x+|xx)\s?)[\p{Lu}][\p{L}\p{M}.'’-]*){0,4}(?:\s+(?:x{1,3}|\p{Extended_Pictographic}|:\)|\(.{1,20}\)|[A-Z]{2,5}))*[.,]?$/u.test(
      text,
    )
  );
}

const isShort = (text: string): boolean =>
  wordsIn(text) <= 9 && !/[.?!]$/.test(text.replace(/\b(?:ltd|inc|co|dr|prof)\.$/i, ''));

/** First line of a closing formula ("Kind regards,") with nothing but short lines under it; -1 if there is none. */
function findClosing(lines: Line[], own: readonly number[]): number {
  for (const i of own.slice(0, 14)) {
    const text = lines[i]?.text ?? '';
    if (CLOSING.test(text)) return i;
    if (!isShort(text) && !LEGAL.test(text) && !POSTSCRIPT.test(text)) {
      // Under a long line only a postscript may still lead up to the closing.
      if (!own.some((j) => j <= i && j > i - 4 && POSTSCRIPT.test(lines[j]?.text ?? ''))) return -1;
    }
  }
  return -1;
}

/** First line of a block of short lines at the end that starts with a bare name; -1 if there is none. */
function findName(lines: Line[], own: readonly number[]): number {
  const rest = own.filter((i) => !POSTSCRIPT.test(lines[i]?.text ?? ''));
  let found = -1;
  for (const [depth, i] of rest.slice(0, 6).entries()) {
    const text = lines[i]?.text ?? '';
    const next = rest[depth - 1];
    if (next !== undefined && next !== i + 1) break;
    if (!isShort(text)) break;
    if (isNameLine(text)) found = i;
    else if (found === i + 1 && wordsIn(text) <= 5) return i;
  }
  return found;
}

/** First line of the signature, or `tail` if there is none. The first own line (a greeting, perhaps) never counts. */
function findSignature(lines: Line[], foreign: boolean[], tail: number): number {
  const own: number[] = [];
  for (let i = tail - 1; i >= 0; i--) if (!foreign[i] && lines[i]?.text) own.push(i);
  own.pop();
  const closing = findClosing(lines, own);
  if (closing >= 0) return closing;
  const name = findName(lines, own);
  if (name >= 0) return name;
  // "Mo at Ringwell", "your team": a few words alone under a blank line, with no full stop.
  const last = own[0] ?? -1;
  const text = lines[last]?.text ?? '';
  const alone = last > 0 && lines[last - 1]?.text === '' && wordsIn(text) <= 4;
  return alone && !POSTSCRIPT.test(text) && !/[.?!:]$/.test(text) ? last : tail;
}

function dropSignature(lines: Line[], foreign: boolean[], tail: number): void {
  const signature = findSignature(lines, foreign, tail);
  let postscript = false;
  for (let i = signature; i < tail; i++) {
    const text = lines[i]?.text ?? '';
    // A postscript under the name is the user's own again, and a favourite place for a pitch.
    if (POSTSCRIPT.test(text)) postscript = true;
    if (!postscript || LEGAL.test(text)) foreign[i] = true;
  }
}

/**
 * The parts of `text` that the user wrote: without quoted and forwarded mail, signature, device lines, legal footers,
 * and the ranges that the page already marked as quoted. Linear in the length of the text.
 */
export function readOwnWords(text: string, quoted: readonly Range[] = []): Range[] {
  const lines = readLines(text);
  const foreign = new Array<boolean>(lines.length).fill(false);
  const isQuoted = (at: number): boolean => quoted.some(([start, end]) => at >= start && at < end);
  for (const [i, line] of lines.entries()) if (quoted.length > 0 && isQuoted(line.start)) foreign[i] = true;
  const tail = findTail(lines, foreign);
  foreign.fill(true, tail);
  dropSignature(lines, foreign, tail);
  const own: [number, number][] = [];
  for (const [i, line] of lines.entries()) {
    if (foreign[i]) continue;
    const last = own.at(-1);
    if (last && !foreign[i - 1] && i > 0) last[1] = line.end;
    else own.push([line.start, line.end]);
  }
  return own.flatMap((range) => cutQuoted(range, quoted)).filter(([start, end]) => end > start);
}

/** What is left of a range when parts of its lines are quoted too. */
export function cutQuoted(range: Range, quoted: readonly Range[]): Range[] {
  let parts: Range[] = [range];
  for (const [from, to] of quoted) {
    parts = parts.flatMap(([start, end]): Range[] =>
      to <= start || from >= end
        ? [[start, end]]
        : [
            [start, Math.max(start, from)],
            [Math.min(end, to), end],
          ],
    );
  }
  return parts;
}
