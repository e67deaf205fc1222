import type { DaySpan, ReadDays } from './day-span';
import type { Piece, PieceKind } from './quick-note';
import { readTypedDays } from './quick-note-chat';
import { joinFragments, splitAtAnd } from './quick-note-join';
import { readKind } from './quick-note-kind';
import { cutLine, type Stretch, trim } from './quick-note-split';

/** A longer text is somebody's mail or minutes: kept whole, one note a line, without looking for facts in it. */
const LONGEST = 2_000;

const isDated = (kind: PieceKind): boolean => kind === 'date' || kind === 'promise-mine' || kind === 'promise-theirs';

/** The `#tag`s at either end of a stretch become pieces of their own; within a sentence they stay. */
function splitTags(line: string, stretch: Stretch): Stretch[] {
  const text = line.slice(stretch.start, stretch.end);
  const lead = /^(?:#\p{L}[\p{L}\p{N}_-]*(?:\s+|$))*/u.exec(text)?.[0].length ?? 0;
  const tail = /(?:(?:^|\s+)#\p{L}[\p{L}\p{N}_-]*)*$/u.exec(text.slice(lead))?.index ?? 0;
  const cuts = [...text.matchAll(/#\p{L}[\p{L}\p{N}_-]*/gu)]
    .filter((match) => match.index < lead || match.index >= lead + tail)
    .map((match) => ({ start: stretch.start + match.index, end: stretch.start + match.index + match[0].length }));
  const middle = trim(line, { start: stretch.start + lead, end: stretch.start + lead + tail });
  return [...cuts, ...(middle ? [middle] : [])].sort((a, b) => a.start - b.start);
}

function dayOf(line: string, { kind, ...stretch }: Stretch & { kind: PieceKind }, days: DaySpan[]): string | undefined {
  if (!isDated(kind)) return undefined;
  const within = days.filter((day) => day.start >= stretch.start && day.end <= stretch.end);
  // "Their year end is 31 March": what has a number says which day it is.
  const exactDay = within.find((day) => /\d/.test(line.slice(day.start, day.end))) ?? within[0];
  return (kind === 'date' ? exactDay : within.at(-1))?.day;
}

/** A mark at the start forces the kind: `#tag`, `!promise`, `?question`; `@person` alone stays a note about them. */
function readForced(text: string): PieceKind | null {
  if (/^#\p{L}/u.test(text)) return 'tag';
  if (/^\?\s*\S/.test(text)) return 'question';
  if (/^!\s*\S/.test(text))
    return readKind(text.replace(/^!\s*/, '')) === 'promise-theirs' ? 'promise-theirs' : 'promise-mine';
  return /^@\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}$/u.test(text) ? 'note' : null;
}

/** "Promoted to site lead in Oct": a month without a number, after a deed that is done, has been. */
const PAST =
  /^(?:(?:she|he|they|was|were|got|just|we|i) ){0,2}(?:(?!(?:schedul|plann|expect|need|book|delay|postpon|wait|cancel|bas)\p{L}*)\p{L}{2,}ed|lost|bought|sold|left|got|won|broke|came|went|had|took|a \p{L}+é|hat \p{L}+)(?!\p{L}).*(?<!\p{L})(?:in|im|en) \p{L}+$/iu;

/** Of a note about today only a deadline or an absence is worth a date. */
const STILL_TODAY =
  /(?<!\p{L})(?:off|leave|due|deadline|closes?|ends?|expires?|out|back|leav(?:es|ing)|starts?|until|till?|by|birthday|frist|weg|urlaub|congé)(?!\p{L})/iu;

/** A note that names a day to come is a date (today's is what just happened); "by Friday" right after a promise is more of that promise. */
function readDated(
  text: string,
  day: string | undefined,
  context: { today: string; before: Piece | undefined },
): PieceKind {
  if (day === undefined) return 'note';
  const { before, today } = context;
  if (before?.kind.startsWith('promise') && /(?<!\p{L})(?:by|bis|pour|avant|before)(?!\p{L})/iu.test(text))
    return before.kind;
  if (PAST.test(text)) return 'note';
  if (day === today && !STILL_TODAY.test(text)) return 'note';
  return day >= today ? 'date' : 'note';
}

function toPiece(
  line: string,
  stretch: Stretch,
  context: { days: DaySpan[]; today: string; before: Piece | undefined },
): Piece {
  const text = line.slice(stretch.start, stretch.end);
  const forced = readForced(text);
  let kind = forced ?? readKind(text);
  const wish = kind === 'preference' && /(?<!\p{L})(?:by|bis|pour|avant)(?!\p{L})/iu.test(text);
  // "Wants a proposal by 4 Dec" has a day to keep, which a preference would lose.
  if (!forced && (kind === 'note' || wish)) {
    const dated = readDated(text, dayOf(line, { kind: 'date', ...stretch }, context.days), context);
    if (dated !== 'note') kind = dated;
  }
  const day = dayOf(line, { kind, ...stretch }, context.days);
  return { kind, text, ...stretch, ...(day && { day }), ...(forced && { forced: true as const }) };
}

const keepWhole = (line: string): Piece[] =>
  [...line.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const kept = trim(line, { start: match.index, end: match.index + match[0].length });
    return kept ? [{ kind: 'note' as const, text: line.slice(kept.start, kept.end), ...kept }] : [];
  });

/**
 * Understands one messy line (or several): cut at commas, semicolons, full stops and "and" where both sides stand alone.
 * `now` in epoch ms. Each piece's `text` is exactly `line.slice(start, end)`, marks included, and nothing but separators
 * and a dropped "and" lies between pieces: what isn't understood is a note. Never throws.
 */
export function parseQuickNote(line: string, { now, readDays }: { now: number; readDays: ReadDays }): Piece[] {
  if (line.length > LONGEST) return keepWhole(line);
  const days = readTypedDays(line, now, readDays);
  const today = readDays('today', now)[0]?.day ?? '';
  const pieces: Piece[] = [];
  for (const fragment of joinFragments(line, cutLine(line, days), days)) {
    for (const stretch of splitTags(line, fragment).flatMap((part) => splitAtAnd(line, part, days))) {
      pieces.push(toPiece(line, stretch, { days, today, before: pieces.at(-1) }));
    }
  }
  return pieces;
}
