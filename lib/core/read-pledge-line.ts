import type { ReadDays } from './day-span';

/** A typed promise, taken apart. `due` as "YYYY-MM-DD"; `what` is never empty unless nothing was typed. */
export type PledgeLine = { what: string; due?: string };

/** What leads up to the day: "by Friday", "bis Freitag", "d'ici vendredi". */
const BEFORE_DAY =
  /(?:^|[\s,;(–—-]+)(?:(?:by|until|till|before|on|due|no later than|not later than|latest|for|bis(?: zum)?|am|vor|spätestens|pour|avant|d'ici|d’ici|le|au plus tard)\s+)*(?:(?:the|this)\s+)?$/iu;
/** What the promise begins with anyway: who promises stands beside the field. */
const LEAD =
  /^(?:(?:(?:i|she|he|they) )?(?:said|says) (?:i|she|he|they)(?:['’](?:d|ll)| would| will)|(?:i|she|he|they)(?:['’]ll| will| owes?(?: me| her| him| them)?| promised(?: me| her| him| them)?(?: to)?)|promised(?: me| her| him| them)?(?: to)?|owes?(?: me| her| him| them)?|to)\s+(?=\S)/iu;

/**
 * "audit checklist by Friday" → the checklist, and the day. The last day in the line is the due day; days in the middle of
 * a sentence ("the notes from Friday's call") stay words when more follows than a few. `now` in epoch milliseconds.
 */
export function readPledgeLine(line: string, { now, readDays }: { now: number; readDays: ReadDays }): PledgeLine {
  const typed = line.replace(/\s+/g, ' ').trim();
  const day = readDays(typed, now).at(-1);
  if (!day || !endsOrBegins(typed, day)) return { what: lead(typed) };
  const before = typed.slice(0, day.start).replace(BEFORE_DAY, '');
  const after = typed.slice(day.end).replace(/^[\s,;:.)–—-]+/, '');
  const what = lead([before, after].filter(Boolean).join(' ').trim());
  return { what: what || typed, due: day.day };
}

/** A day at either end is when it is due; one inside belongs to what is promised. */
function endsOrBegins(line: string, { start, end }: { start: number; end: number }): boolean {
  const after = line.slice(end).trim();
  return after.split(/\s+/).length <= 3 || line.slice(0, start).trim().split(/\s+/).length <= 1;
}

function lead(words: string): string {
  return words.replace(LEAD, '').trim() || words;
}

/** The due day typed alone: undefined for nothing, null for words that name no day. "YYYY-MM-DD" is taken as it is. */
export function readDue(
  typed: string,
  { now, readDays }: { now: number; readDays: ReadDays },
): string | undefined | null {
  const plain = typed.trim();
  if (plain === '') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return Number.isNaN(Date.parse(`${plain}T00:00:00Z`)) ? null : plain;
  return readDays(plain, now).at(-1)?.day ?? null;
}
