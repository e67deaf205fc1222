import type { Range } from './own-words';

/** The smallest piece that can carry a flaw. Offsets in the draft; `text` is normalised: see `normalise`. */
export type Clause = { start: number; end: number; text: string; raw: string };

export type Sentence = {
  start: number;
  end: number;
  clauses: Clause[];
  question: boolean;
  /** An item of a list. */
  bullet: boolean;
  /** Number of the paragraph it stands in, from 0. */
  paragraph: number;
};

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nos vs etc inc ltd co corp dept approx e.g i.e eg ie a.m p.m jr sr fig tel ext est min max avg incl excl resp z.b bzw ca u.s u.k e.u p.s messrs rev gen capt sgt hon jan feb mar apr jun jul aug sep sept oct nov dec art para cf ed vol pp'.split(
    ' ',
  ),
);
const BULLET = /^[ \t]*(?:[-*•·–▪◦‣✓✔✅➤➡►>+]|\p{Extended_Pictographic}️?|\(?[0-9a-h]{1,2}[.)])[ \t]+/u;
const HELLO =
  /^(?:hi|hello|hey|hiya|hallo|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|respected|salut|ciao|hola|bonjour|guten tag|lieber?|namaste|heya|howdy|yo|g'day|dia dhuit|shalom|to whom)\b[^.?!\n;:]{0,48}?(?:[,!:–—]|\.$|$| -(?= ))[ \t]*/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,3}(?:[,!:–—]|$| -(?= ))[ \t]*/u;
const VOCATIVE_NOT =
  /^(?:today|yesterday|recently|currently|however|finally|first|second|also|plus|so|yes|no|well|thank|thanks|sorry|deal|great|excellent|right|ok|okay|apologies|cheers|welcome|reminder|update|urgent|note|exciting|quick|just|only|hope|congratulations|congrats|now|again|anyway|meanwhile|imagine|hopefully|unfortunately|honestly|frankly|please|because|since|if|when|while|after|before|with|for|as|our|we|i)\b/i;

const isSpace = (c: string | undefined): boolean =>
  c === undefined || c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00a0';

/** Lower case, straight quotes, plain letters for bold or italic Unicode, one space: the form that patterns see. */
export function normalise(text: string): string {
  if (/^[a-z ,.!?':;0-9-]*$/i.test(text) && !/ {2}|^ | $|www\.|https?:/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\{\{[^{}]{0,60}\}\}|\[\[?[a-z_ ]{2,30}\]\]?|%[a-z_]{2,30}%/g, 'tplname')
    .replace(/\b(?:https?:\/\/|www\.)\S+/g, 'urllink')
    .replace(/\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/g, 'mailaddress')
    .replace(/`[^`]{0,200}`/g, ' codespan ')
    .replace(/\ue000+/g, ' quotedspeech ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Blanks what stands between quotation marks, if it is speech (three words or more), so that nobody's words are blamed on the user. */
function blankQuotations(text: string): string {
  return text.replace(/["“„«]([^"“”„«»\n]{6,400})["”“»]/g, (whole, inner: string) =>
    inner.trim().split(/\s+/).length >= 3 ? whole[0] + '\ue000'.repeat(inner.length) + whole.at(-1) : whole,
  );
}

function endsSentence(text: string, at: number): boolean {
  const c = text[at];
  if (c === '!' || c === '?' || c === '…') return isSpace(text[at + 1]) || /["'”’)\]]/.test(text[at + 1] ?? '');
  if (c !== '.') return false;
  if (text[at + 1] === '.') return false;
  const after = text[at + 1];
  if (!isSpace(after) && !/["'”’)\]]/.test(after ?? '')) return false;
  let from = at;
  while (from > 0 && !isSpace(text[from - 1]) && at - from < 12) from--;
  const word = text
    .slice(from, at)
    .toLowerCase()
    .replace(/^["'(“‘]+/, '');
  if (ABBREVIATIONS.has(word) || /^[a-z]$/.test(word)) {
    const next = text.slice(at + 1, at + 8).trim();
    return next === '' || (word === 'etc' && /^[A-Z]/.test(next));
  }
  return true;
}

/** Does the line break at `at` end a sentence? Hard-wrapped prose goes on; lists, short lines and blank lines don't. */
function breaksAt(text: string, at: number, lineStart: number): boolean {
  const rest = text.slice(at + 1, at + 80);
  if (/^[ \t\r]*(?:\n|$)/.test(rest) || BULLET.test(rest)) return true;
  if (BULLET.test(text.slice(lineStart, lineStart + 40)) && /^[^a-z]/.test(rest.trim())) return true;
  if (at - lineStart < 42) return !/^[ \t]*\p{Ll}/u.test(rest);
  return false;
}

type Piece = { start: number; end: number; paragraph: number; bullet: boolean };

function trimPiece(text: string, piece: Piece): Piece | null {
  let { start, end } = piece;
  while (start < end && isSpace(text[start])) start++;
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 40)));
  if (bullet) start += bullet[0].length;
  while (end > start && isSpace(text[end - 1])) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  return { ...piece, start, end, bullet: bullet !== null };
}

/** Cuts one own range into sentence-sized pieces. */
function cutSentences(text: string, [from, to]: Range, paragraphFrom: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let lineStart = from;
  let paragraph = paragraphFrom;
  const cut = (end: number): void => {
    const piece = trimPiece(text, { start, end, paragraph, bullet: false });
    if (piece) pieces.push(piece);
    start = end;
  };
  for (let i = from; i < to; i++) {
    if (text[i] === '\n') {
      if (breaksAt(text, i, lineStart)) cut(i);
      if (/^\n[ \t\r]*\n/.test(text.slice(i, i + 20))) paragraph++;
      lineStart = i + 1;
    } else if (endsSentence(text, i)) {
      let end = i + 1;
      while (end < to && /["'”’)\]!?.…]/.test(text[end] ?? '')) end++;
      cut(end);
      i = end - 1;
    } else if (text.charCodeAt(i) > 0x2600 && /^\p{Extended_Pictographic}/u.test(text.slice(i, i + 2))) {
      cut(i);
    }
  }
  cut(to);
  return pieces;
}

const SUBJECT =
  "(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|you|you're|you've|you'll|it|it's|they|he|she|this|that|that's|there|there's|our|your|my|what|how|which|who|where|when|why|would|could|can|do|does|are|is|shall|let|please|just|if|here's|the|so)";
const JOINTS = new RegExp(
  `;\\s|\\s[–—]\\s|—|\\s-\\s|:\\s(?!\\d)|\\.\\.\\.\\s|…\\s|,\\s(?=(?:and|but|so|or|yet|because|which|although|though|then|plus|as)\\s)|,\\s(?=${SUBJECT}\\s)|\\s(?=(?:and|but|so)\\s(?:i|i'd|i'll|i've|we|we'd|we'll|we've|would|could|can|you)\\s)`,
  'giu',
);

/** Cuts a sentence where a new clause with its own subject starts; no clause has fewer than three words. */
function cutClauses(text: string, piece: { start: number; end: number }): Clause[] {
  const raw = text.slice(piece.start, piece.end);
  const cuts: number[] = [0];
  JOINTS.lastIndex = 0;
  for (let hit = JOINTS.exec(raw); hit; hit = JOINTS.exec(raw)) {
    const at = hit.index + hit[0].length;
    if (hit[0].length === 0) JOINTS.lastIndex++;
    const before = raw.slice(cuts.at(-1), hit.index).trim().split(/\s+/).length;
    if (before >= 3 && raw.slice(at).trim().split(/\s+/).length >= 3) cuts.push(at);
  }
  return cuts.map((from, i) => {
    let start = piece.start + from;
    let end = piece.start + (cuts[i + 1] ?? raw.length);
    while (end > start && /[\s,;:–—-]/.test(text[end - 1] ?? '')) end--;
    while (start < end && isSpace(text[start])) start++;
    const own = text.slice(start, end);
    return { start, end, text: normalise(own), raw: own };
  });
}

/** Length of the greeting at the start of the draft: "Hi Ann, " or a line of its own; 0 if there is none. */
function measureGreeting(text: string, start: number): number {
  const line = text.slice(start, start + 120).split(/\n|\p{Extended_Pictographic}/u)[0] ?? '';
  const hit = HELLO.exec(line) ?? NAME.exec(line);
  if (!hit || VOCATIVE_NOT.test(hit[0])) return 0;
  const words = hit[0].trim().split(/\s+/).length;
  return words <= 7 && (hit[0].length === line.length || /[,!:–—-]\s*$/.test(hit[0])) ? hit[0].length : 0;
}

/** Sentences and clauses of the user's own words, in text order, greeting left out. Linear in the length of the text. */
export function segment(text: string, own: readonly Range[]): Sentence[] {
  const blanked = blankQuotations(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [index, range] of own.entries()) {
    let start = range[0];
    while (start < range[1] && isSpace(text[start])) start++;
    if (index === 0) start = Math.min(range[1], start + measureGreeting(text, start));
    const pieces = cutSentences(blanked, [start, range[1]], paragraph);
    for (const { start: from, end, bullet, paragraph: number } of pieces) {
      const question = /\?["'”’)\]!.…]*$/.test(blanked.slice(Math.max(from, end - 6), end));
      sentences.push({
        start: from,
        end,
        question,
        bullet,
        paragraph: number,
        clauses: cutClauses(blanked, { start: from, end }),
      });
    }
    paragraph = (pieces.at(-1)?.paragraph ?? paragraph) + 1;
  }
  return sentences;
}
