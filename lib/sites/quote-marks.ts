/**
 * What in a draft is not the user's own words: the mail being answered, and the signature.
 * Element marks are those that mail programs write into the draft itself; plain-text marks are the ones of every
 * text mail. All are locale-free: no word of any language is looked at.
 */

/** UTF-16 offsets, end exclusive. */
export type Range = [start: number, end: number];

/** The element itself is quote or signature. Seen 2019-2026 in Gmail, Outlook, Thunderbird, Yahoo, Proton. */
const MARKED_CLASS =
  /(?:^|\s)(?:x_|v\d+)*(?:gmail_(?:quote|quote_container|attr|extra|signature|signature_prefix)|moz-(?:cite-prefix|signature)|yahoo_quoted|protonmail_(?:quote|signature_block)|tutanota_quote|OutlookMessageHeader)(?:\s|$)/;
/** Roundcube (`_rc_sig`, `replybody1`, `forwardbody1`, 1.6) and Outlook (`Signature`). */
const MARKED_ID =
  /^(?:x_|v\d+)*(?:_rc_sig|(?:reply|forward)body\d+|forward-intro|Signature|ms-outlook-mobile-signature)$/;

/** From this element to the end of the draft: Outlook writes the quoted mail beside its marker, not inside it. */
const TAIL_ID = /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/;

/** Says whether an element is a quote or signature (`self`), starts one that runs to the end (`tail`), or neither. */
export function readQuoteMark(element: Element): 'self' | 'tail' | null {
  if (element.id && TAIL_ID.test(element.id)) return 'tail';
  if (element.id && MARKED_ID.test(element.id)) return 'self';
  const name = element.getAttribute('class');
  if (name && MARKED_CLASS.test(name)) return 'self';
  if (element.hasAttribute('data-smartmail')) return 'self';
  if (element.localName === 'blockquote') return isQuotation(element) ? 'self' : null;
  return isRoundcubeIntro(element) ? 'self' : null;
}

/** A bare block quote is the user's own. Roundcube's bears no mark itself; what is in it or the line before it does. */
function isQuotation(element: Element): boolean {
  if (element.getAttribute('type') === 'cite' || element.hasAttribute('cite')) return true;
  const before = element.previousElementSibling;
  return before?.id === 'reply-intro' || MARKED_CLASS.test(before?.className ?? '') || holdsReplyBody(element);
}

function holdsReplyBody({ firstElementChild: inside }: Element): boolean {
  return inside !== null && (inside.matches('div.pre') || /^(?:v\d+)*replybody\d+$/.test(inside.id));
}

const LONGEST_INTRO = 200;

/**
 * The line before Roundcube's quote. Its id alone says little: when a user types in front of it and presses Enter, the
 * id stays with their words, and the line goes on without one.
 */
function isRoundcubeIntro(element: Element): boolean {
  const after = element.nextElementSibling;
  const quotes = after?.localName === 'blockquote';
  if (element.id === 'reply-intro') return quotes || introduces(element);
  return quotes && holdsReplyBody(after) && introduces(element);
}

/** "On 3 Feb, Maren wrote:" in most languages. */
function introduces(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length < LONGEST_INTRO && /[:：]$/.test(text) && /[\d@]/.test(text);
}

/** "-----Original Message-----", "---------- Forwarded message ----------", "________" in any language. */
const TAIL_LINE = /^\s*(?:-{3,}\s?[^\s-][^\n]{0,80}[^\s-]\s?-{3,}|_{20,})\s*$/;
const SIGNATURE_LINE = /^-- ?$/;
const QUOTED_LINE = /^\s?>/;

type Line = { start: number; end: number; text: string };

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const made = { start, end: start + line.length, text: line };
    start = made.end + 1;
    return made;
  });
}

/** "On 3 Feb, Maren wrote:" ends with a colon and holds a digit or an address; it may be broken over two lines. */
function introLength(lines: Line[], quote: number): number {
  let last = quote - 1;
  if (lines[last]?.text.trim() === '') last--;
  const text = lines[last]?.text.trim() ?? '';
  if (!/[:：]$/.test(text)) return 0;
  if (/[\d@]/.test(text)) return quote - last;
  return /[\d@]/.test(lines[last - 1]?.text ?? '') ? quote - last + 1 : 0;
}

/**
 * Ranges of a plain-text draft that are quoted or signature, in order, not overlapping: lines that begin with ">" with
 * their introduction, "-- " down to the next quote or the end, and everything after a "-----Original Message-----" line.
 */
export function readPlainQuotes(text: string): Range[] {
  if (!/[>_-]/.test(text)) return [];
  const lines = splitLines(text);
  const ranges: Range[] = [];
  let signature = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (TAIL_LINE.test(line.text)) {
      ranges.push([signature >= 0 ? signature : line.start, text.length]);
      return mergeRanges(ranges);
    }
    if (QUOTED_LINE.test(line.text)) {
      const first = lines[at - introLength(lines, at)] ?? line;
      if (signature >= 0) ranges.push([signature, first.start]);
      signature = -1;
      ranges.push([first.start, line.end]);
    } else if (signature < 0 && SIGNATURE_LINE.test(line.text)) signature = line.start;
  }
  if (signature >= 0) ranges.push([signature, text.length]);
  return mergeRanges(ranges);
}

/** Sorts, joins what overlaps or touches (a line break between counts as touching), drops what is empty. */
export function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
