import type { ReadDays } from './day-span';
import { daysApart } from './days';
import { GIVE, promiseIn } from './promise-phrases';
import type { Pledge } from './record';
import { type Sentence, sentencesOf } from './sentences';

/** A promise the user makes in a draft. `start`..`end` is its sentence in the draft, `line` its words. */
export type DraftPromise = {
  start: number;
  end: number;
  line: string;
  /** What is promised, short: "the figures", "get back with the numbers". */
  what: string;
  /** The day as "YYYY-MM-DD", and the words that name it. */
  due?: string;
  dueWords?: string;
};

export type DraftToRead = {
  text: string;
  /** Ranges that aren't the user's own: quotes, signature. */
  quoted: readonly (readonly [start: number, end: number])[];
  subject?: string | undefined;
};

/** More than this in one mail is a plan, not promises. */
const MOST = 5;

/**
 * What a draft promises: "I'll send the figures by Friday", "you'll have it Monday". English; silent elsewhere, and about
 * what is only offered, asked, denied or bound to an "if". `now` in epoch milliseconds.
 */
export function promisesInDraft(
  draft: DraftToRead,
  { now, readDays }: { now: number; readDays: ReadDays },
): DraftPromise[] {
  const found: DraftPromise[] = [];
  for (const sentence of sentencesOf(draft.text)) {
    if (found.length === MOST) break;
    if (draft.quoted.some(([start, end]) => start < sentence.end && end > sentence.start)) continue;
    const promise = readSentence(sentence, { now, readDays, subject: draft.subject });
    if (promise && (promise.due || isFinished(draft.text, sentence))) found.push(promise);
  }
  return found;
}

/** "I'll send the figures tomor" is still being typed: it may get its day yet. */
function isFinished(text: string, { end }: Sentence): boolean {
  return /[.!?…]\s*$/.test(text.slice(0, end)) || /\S|\n/.test(text.slice(end));
}

type Around = { now: number; readDays: ReadDays; subject: string | undefined };

/** "What we saw on 3 November" reads as next November: nobody promises that far ahead. */
const FARTHEST = 200;

/** A sentence this long is a paragraph somebody forgot to end. */
const LONGEST = 400;

function readSentence({ start, end, words }: Sentence, { now, readDays, subject }: Around): DraftPromise | null {
  const line = words.replaceAll('’', "'");
  if (line.length > LONGEST) return null;
  const phrase = promiseIn(line);
  if (!phrase) return null;
  const today = readDays('today', now)[0]?.day ?? '';
  const days = readDays(line, now).filter((day) => day.start >= phrase.at && day.day >= today);
  const day = days.filter((one) => daysApart(today, one.day) <= FARTHEST).at(-1);
  if (phrase.needsDay && !day) return null;
  const what = sayWhat(phrase, { line, day, subject });
  if (!what) return null;
  return { start, end, line: words, what, ...(day ? { due: day.day, dueWords: line.slice(day.start, day.end) } : {}) };
}

type Phrase = NonNullable<ReturnType<typeof promiseIn>>;
type Said = { line: string; day: { start: number; end: number } | undefined; subject: string | undefined };

/** The day and its "by", whom it is for, and the small talk around it are no part of what is promised. */
function sayWhat({ at, verb }: Phrase, { line, day, subject }: Said): string | null {
  const cut = day ? `${line.slice(at, day.start).replace(BEFORE_DAY, '')} ${line.slice(day.end)}` : line.slice(at);
  const plain = cut
    .replace(/\s*[-–—(,;:]\s*(?:promise|i promise|as discussed|as agreed|no problem|at the latest|latest)\b.*$/i, '')
    .replace(/[.!…]+$/, '')
    .replace(SOFT, ' ')
    .replace(/^(expect .*) from (?:me|us)\s*$/i, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .trim();
  const object = GIVE.test(verb) ? plain.replace(GIVEN_TO, '').trim() : plain;
  const short = object.replace(/^(?:you|them|it over|over)\s+(?=\S)/i, '').trim() || plain;
  if (PRONOUN.test(short)) return subjectOf(subject) ?? plain;
  return short.slice(0, 300);
}

const BEFORE_DAY =
  /[\s,]*(?:(?:by|on|before|until|till|no later than|latest|at the latest|for|this|the|end of|in)\s*)*$/i;
const SOFT =
  /\s+(?:as well|too|then|asap|right away|straight away|shortly|soon|at the latest|if not sooner|for sure|of course|to you|for you|your way|with you|over to you|across|you)(?=\s*$|\s*[,.;])|\s+to you(?=\s+(?:with|about|on|by)\s)|(?<=^|\s)(?:definitely|certainly|gladly|happily|also|just|personally|quickly)(?=\s)/gi;
/** "send you the figures", "get you the figures", "share with you the figures": the verb is in "you owe". */
const GIVEN_TO =
  /^(?:send|share|forward|give|get|e-?mail|mail|drop|bring|pass|have|expect)(?:\s+(?:over|along|on|across))?(?:\s+(?:with\s+|to\s+)?(?:you|your team))?\s+/i;
const PRONOUN =
  /^(?:(?:have|get|send|share|do|forward)\s+)?(?:it|this|that|them|these|those|one|something|everything)(?:\s+(?:over|out|done|sorted|to you|back|ready|across))*$/i;

function subjectOf(subject: string | undefined): string | null {
  const plain = (subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '').trim();
  return plain ? plain.slice(0, 120) : null;
}

/** `Snooze.about` of a promise that the user said is none, in that draft. */
export function restOfPromise(draftId: string, { line }: Pick<DraftPromise, 'line'>): string {
  return `draft:${draftId}:promise:${line}`.slice(0, 300);
}

/** `Snooze.about` of a promise that a draft only seems to keep. */
export function restOfKept(draftId: string, { id }: Pick<Pledge, 'id'>): string {
  return `draft:${draftId}:kept:${id}`.slice(0, 300);
}
