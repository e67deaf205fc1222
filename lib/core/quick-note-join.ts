import type { DaySpan } from './day-span';
import type { PieceKind } from './quick-note';
import { isBare, readKind } from './quick-note-kind';
import { LIST_KINDS } from './quick-note-rules';
import { type Fragment, type Stretch, trim } from './quick-note-split';

const COMPANY_FORM = /^(?:inc|llc|ltd|limited|plc|gmbh|ag|s\.?a|corp|co|jr|sr|phd|md)\.?(?!\p{L})/iu;
/** Words that carry a sentence on over a comma. */
const CARRIES_ON =
  /^(?:and|or|but|not|nor|both|then|so|because|cos|bc|since|which|who|where|when|while|though|tho|although|except|especially|esp|including|incl|like|even|just|too|if|with|w\/|plus|still|mostly|mainly|apparently|probably|prob|maybe|until|til|till|says|said|named|called|name'?s|names are|hence|named after|go (?:easy|gently|gentle|carefully|slow)|be (?:kind|gentle|careful|nice|patient)|very proud|und|oder|aber|sondern|dann|danach|später|vorher|davor|zuvor|avant ça|puis|ensuite|weil|die|der|das|beide|noch|vor allem|wegen|namens|et|ou|mais|qui|dont|surtout|encore|depuis|due)(?!\p{L})/iu;
/** "… best not raise it", "… don't go there": what "it" is stands before the comma. */
const POINTS_BACK = /(?<!\p{L})(?:it|this|that|there)(?!\p{L})/iu;
/** What may turn out, a comma later, to be what is never to be mentioned. */
const TOPICS: ReadonlySet<PieceKind> = new Set(['note', 'family', 'history', 'problem', 'strategy', 'date', 'avoid']);
const NAME = /^\p{Lu}[\p{L}'-]+$/u;
const NAMES = /^\p{Lu}[\p{L}'-]+ (?:&|\+|and|und|et) \p{Lu}[\p{L}'-]+$/u;
const ENDS_IN_NAME =
  /(?:^|(?<!\p{L})(?:to|with|for|from|by|met|meet|saw|called|is|send|call|mail|ask|tell|invite|thank|remind|an|mit|von|à|avec|pour) )\p{Lu}[\p{L}'-]+$/u;
const FIRST_NAME_NEXT =
  /^\p{Lu}[\p{L}'-]+(?=$|\s+(?:by|on|at|from|to|in|about|the|an?|our|my|re|before|next|tomorrow|this|bis|am|im|vor|avant|le|pour|\()(?!\p{L}))/u;
const NAME_AND_AGE = /^\p{Lu}[\p{L}'-]+(?:,?\s+\(?\d{1,2}\)?| is \d{1,2})(?!\d)/u;
const LISTS_ITSELF = /\s(?:and|or|und|oder|et|ou|&)\s/iu;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** "Okafor, Daniel": a family name before a first name, alone or after "to", "with", "met". */
const isReversedName = (left: string, right: string): boolean =>
  ENDS_IN_NAME.test(left) &&
  FIRST_NAME_NEXT.test(right) &&
  readKind(right) === 'note' &&
  (wordCount(left) > 1 || NAME.test(right));

/** Ages and amounts: "7, 9 and 12", "ex-Bosch, 12 years". */
const isMoreNumbers = (left: string, right: string): boolean =>
  (/\d/.test(left) || readKind(left) === 'history') &&
  /^\(?\d{1,3}(?!\d)/.test(right) &&
  wordCount(right) <= 4 &&
  isBare(right);

/** A name that explains the words before it: "a greyhound, Pip". */
const isApposition = (left: string, right: string): boolean =>
  (NAME.test(right) || NAMES.test(right)) && ['pet', 'family', 'history'].includes(readKind(left));

/** "Promised her: deck, pricing": after a colon everything bare is promised; a part with its own day is its own promise. */
const isListedPromise = (left: string, right: string): boolean =>
  /(?::| - )\s*[^:]+$/.test(left) &&
  /^(?:promise|given|received)/.test(readKind(left)) &&
  isBare(right) &&
  !/\d/.test(right);

/** "Likes: hiking, jazz, red wine": what follows a liking is liked too, whatever it is. */
const isLikedToo = (left: string, right: string): boolean =>
  /^(?:(?:really|also|she|he) )?(?:likes?|loves?|enjoys?|hates?|dislikes?|mag|aime)(?!\p{L})/iu.test(left) &&
  isBare(right) &&
  readKind(right) !== 'note' &&
  wordCount(right) <= 2 &&
  /^\p{Ll}/u.test(right);

/** A bare noun after something that takes several: "likes tea, coffee and cake", "two kids, Mia 7, Tom 4". */
function continuesList(left: string, right: string): boolean {
  const kind = readKind(left);
  if (kind === 'food' && /^(?:no|keine?n?|pas de|one|two|without|mit|ohne|sans|\d)\s/iu.test(right)) return true;
  if (kind === 'food' && /^\p{Ll}+ (?:is |are )?(?:ok|okay|fine|instead|only|allowed|geht|ça va)$/iu.test(right))
    return true;
  if (!LIST_KINDS.has(kind) || !isBare(right)) return false;
  if (kind === 'family') return NAME_AND_AGE.test(right) || /^\d/.test(right);
  if (readKind(right) === kind) return true;
  const short = LISTS_ITSELF.test(right) ? wordCount(right) <= 7 : wordCount(right) === 1;
  return short && /^\p{Ll}/u.test(right);
}

/** The right side begins with a word that leans on the left one, and says nothing of another kind. */
function carriesOn(left: string, right: string): boolean {
  const kind = readKind(left);
  if (TOPICS.has(kind) && wordCount(right) <= 7 && POINTS_BACK.test(right) && readKind(right) === 'avoid') return true;
  // "Started on the tills, now COO": where the story led.
  if (kind === 'history' && /^(?:now|heute|jetzt|aujourd'hui) /iu.test(right) && wordCount(right) <= 4)
    return isBare(right);
  if (!CARRIES_ON.test(right)) return false;
  // "… and a baby on the way" is one more, not more of the same.
  if (/^(?:and|und|et)\s/iu.test(right) && LIST_KINDS.has(kind) && !isBare(right)) return false;
  return isBare(right) || readKind(right) === kind;
}

function isOneWithBefore(left: string, right: string, listed: boolean): boolean {
  if (COMPANY_FORM.test(right) || isReversedName(left, right)) return true;
  if (isMoreNumbers(left, right) || isApposition(left, right)) return true;
  if (isListedPromise(left, right) || isLikedToo(left, right)) return true;
  if (carriesOn(left, right)) return true;
  // After "first boss, Ines" the sentence goes on: an apposition has a second comma.
  if (
    listed &&
    /,\s*\p{Lu}[\p{L}'-]+$/u.test(left) &&
    !isReversedName(left.replace(/,.*$/u, ''), left.replace(/^.*,\s*/u, ''))
  ) {
    return readKind(`${left}, ${right}`) === readKind(left) && wordCount(right) > 1 && /^\p{Ll}/u.test(right);
  }
  return continuesList(left, right);
}

/** Puts together what a comma only seemed to part. Lines and full stops always part. */
export function joinFragments(line: string, fragments: Fragment[], days: DaySpan[]): Stretch[] {
  const joined: (Stretch & { listed: boolean })[] = [];
  for (const { after, start, end } of fragments) {
    const before = joined.at(-1);
    if (before && isJoined(line, { before, after, start, end }, days)) {
      before.end = end;
      before.listed = after === 'comma';
    } else {
      const and = after === 'comma' ? (/^(?:and|und|et)\s+(?=\S)/iu.exec(line.slice(start, end))?.[0].length ?? 0) : 0;
      joined.push({ start: start + and, end, listed: false });
    }
  }
  return joined.map(({ start, end }) => ({ start, end }));
}

function isJoined(
  line: string,
  { before, after, start, end }: Fragment & { before: Stretch & { listed: boolean } },
  days: DaySpan[],
): boolean {
  if (after === 'line' || after === 'stop') return false;
  const [left, right] = [line.slice(before.start, before.end), line.slice(start, end)];
  if (/^[#!?@]/.test(right)) return false;
  const dated = (part: Stretch) => days.some((day) => day.start >= part.start && day.end <= part.end);
  if (after === 'comma') return !days.some((day) => day.start === start) && isOneWithBefore(left, right, before.listed);
  if (after === 'breath') return COMPANY_FORM.test(right) || carriesOn(left, right);
  return isOneOverDash(left, right, { after, dated: dated(before) });
}

/**
 * "3 kids - 14, 11 and 2", "the name - Oksana", "no Fridays - school run" are one; "two intros - I owe him lunch" are
 * two. A story set between dashes explains the one around it. A slash parts all but two plain words.
 */
function isOneOverDash(left: string, right: string, { after, dated }: { after: string; dated: boolean }): boolean {
  if (carriesOn(left, right)) return true;
  const [kind, before] = [readKind(right), readKind(left)];
  if (after === 'slash') return kind === 'note' && before === 'note';
  if (isBare(right) && (before === 'note' || before === kind || kind === 'note')) return true;
  if (before !== 'note' || dated) return false;
  return kind === 'history' || wordCount(left) < 2;
}

/** Longer than this it is prose, where "and" parts nothing. */
const LONGEST_SENTENCE = 400;
const AND = /\s(?:and|und|et|\+|&)\s/giu;

/** "to call and send the deck" is one promise; two promises have two who promise. */
const isSameBreath = (left: string, right: string): boolean =>
  readKind(left).startsWith('promise') &&
  /^(?:send|call|mail|share|give|book|check|ask|bring|arrange|get|show|write|let|make|see)(?!\p{L})/iu.test(right);

/** Parts a stretch at "and" where both sides would stand alone as a piece. */
export function splitAtAnd(line: string, stretch: Stretch, days: DaySpan[]): Stretch[] {
  const text = line.slice(stretch.start, stretch.end);
  if (text.length > LONGEST_SENTENCE) return [stretch];
  for (const match of text.matchAll(AND)) {
    const at = stretch.start + match.index;
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const quoted =
      (left.match(/["“”«»()]/gu)?.length ?? 0) % 2 === 1 || days.some((day) => at > day.start && at < day.end);
    // "Owen 11 + Carys 8" and "deck + pricing" are one, "2 kids + a dog" is two.
    const added = /[+&]/.test(match[0]) && readKind(left) === readKind(right);
    if (quoted || added || isBare(left) || isBare(right) || isSameBreath(left, right)) continue;
    const first = trim(line, { start: stretch.start, end: at });
    const second = trim(line, { start: at + match[0].length, end: stretch.end });
    return [...(first ? [first] : []), ...(second ? splitAtAnd(line, second, days) : [])];
  }
  return [stretch];
}
