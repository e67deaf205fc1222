import { type ClauseFeatures, hash, readWords } from './features';
import { classesOf, wordClasses } from './lexicon';
import { normalise } from './segment';

const CLASS_COUNT = wordClasses.length;
const OFTEN = CLASS_COUNT;
const IN_SUBJECT = OFTEN + CLASS_COUNT;
const IN_QUESTION = IN_SUBJECT + CLASS_COUNT;
const IN_GREETING = IN_QUESTION + CLASS_COUNT;
const IN_SIGNATURE = IN_GREETING + CLASS_COUNT;
const SIGN = IN_SIGNATURE + CLASS_COUNT;
const SIGN_COUNT = 80;
export const DRAFT_STRUCTURAL = SIGN + SIGN_COUNT;
/** Where the features that tell what kind of mail it is begin: words of the questions, then the signs. */
export const DRAFT_SIGNS_FROM = IN_SUBJECT;
const DRAFT_HASHED = 1 << 12;
/** Numbers computed from the clause scores; they stand behind the yes/no features. */
export const DRAFT_NUMBERS = 11;
export const DRAFT_DIMENSIONS = DRAFT_STRUCTURAL + DRAFT_HASHED + DRAFT_NUMBERS;

/** Signs of what kind of mail it is, each seen in the whole of the user's own words (normalised). */
export const SIGNS: readonly RegExp[] = [
  /\b(?:as|like) (?:you )?(?:asked|requested|wished|wanted|agreed|discussed|promised|arranged|instructed|ordered|chose|suggested|said)\b/,
  /\byou (?:asked|requested|wanted|wished|ordered|chose|suggested|proposed|offered)\b/,
  /\byou (?:said|told|mentioned|wrote|described|thought|explained|had written|posted|commented)\b/,
  /\b(?:thank you|thanks|many thanks) for (?:your|the|coming|getting|asking|sending|letting|calling|ringing|showing|agreeing|taking|filling|reaching)\b/,
  /\b(?:here (?:is|are|it is)|attached (?:is|are|you)|i've attached|please find)\b/,
  /\b(?:we agreed|as agreed|agreed on|our call|our meeting|your order|your enquiry|your question|your request|your application|your ticket|your invoice|your letter|your message|your answer)\b/,
  /\b(?:how (?:do|did|does|are|have|is|was) (?:you|your|they|the|it)|what (?:do|did|does|are|have|is|was|made|happens|happened|would|changed|became|gets) )/,
  /\b(?:who (?:decides|decided|notices|signs|is|owns|has|would|on|in|else|gets|came)|which (?:of|one|part|way|shift))\b/,
  /\b(?:told me|tell me|tells me|say that|says that|i hear|i'm told|i gather|heard from|reckon)\b/,
  /\b(?:i'd be (?:curious|interested|glad)|curious|i wonder|wondered|interested in (?:what|how)|would interest me|love to (?:hear|know))\b/,
  /\b(?:mum|mom|dad|kids|love,|xx|birthday|dinner|grandma|uncle|aunt)\b/,
  /\b(?:invoice|ticket|refund|order|delivery|payment|reminder|deadline|minutes|agenda)\b/,
  /\b(?:team|all|everyone|colleagues)\b/,
  /\b(?:we're|we are|i'm|i am) (?:an?|the|your)\b/,
  /\b(?:our|my) (?:[\w-]{1,20} ){0,2}(?:clients|customers|platform|service|product|team|company|firm|software|tool|solution|system)\b/,
  /[£$€]\s?\d|\d\s?(?:€|eur|usd|pounds|dollars|euros|quid|bucks)\b/,
  /\d\s?%/,
  /\b(?:free|no obligation|discount|% off|half price|complimentary)\b/,
  /\b(?:call|chat|meeting|demo|minutes|coffee|calendar|slot)\b/,
  /\b(?:only|last|left|until|before|by the end)\b/,
  /!/,
  /\bunsubscribe\b|urllink/,
  /\b(?:i don't (?:sell|think)|no (?:product|catch|strings)|nothing to sell|don't sell|without slides|axe to grind|not selling)\b/,
  /\b(?:applying|apply|application|viewing|interview|candidate|cv)\b/,
  /\b(?:they|she|he) (?:asked|said|wants?|wanted|need|would like|'d like)\b/,
  /\b(?:last day|quarter|headcount|offsite|sprint|holidays?|annual leave|timesheet|rota)\b/,
  /\b(?:without names|no names|leave names out|share (?:what|the|mine)|send you (?:what|the|a copy|them)|pass (?:it|them) on)\b/,
];

export type DraftParts = {
  /** The user's own words, normalised. */
  own: string;
  subject: string;
  /** "Dear colleagues," and "Payroll": who writes to whom. Normalised. */
  greeting: string;
  signature: string;
  quoted: boolean;
  clauses: readonly ClauseFeatures[];
};

const place = (value: number): number => DRAFT_STRUCTURAL + ((value ^ (value >>> 13)) & (DRAFT_HASHED - 1));

const steps = (value: number, limits: readonly number[]): number => {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index++;
  return index;
};

function addSigns(ids: Set<number>, parts: DraftParts): void {
  const { own, subject, quoted, signature, clauses } = parts;
  for (const [index, sign] of SIGNS.entries()) if (sign.test(own)) ids.add(SIGN + index);
  const base = SIGN + SIGNS.length;
  if (/^re\b/.test(subject)) ids.add(base);
  if (
    /^re:.*(?:question|enquiry|inquiry|quote|request|order)|^your (?:question|enquiry|request|quot|order)/.test(subject)
  )
    ids.add(base + 1);
  if (quoted) ids.add(base + 2);
  if (signature !== '') ids.add(base + 3);
  ids.add(base + 30 + steps(readWords(signature).length, [2, 4, 8, 14]));
  if (subject === '') ids.add(base + 4);
  const sentences = new Set(clauses.map(({ sentence }) => sentence));
  const questions = [...sentences].filter(({ question }) => question).length;
  ids.add(base + 5 + steps(questions, [0, 1, 2, 4]));
  const words = clauses.reduce((total, clause) => total + clause.words.length, 0);
  ids.add(base + 10 + steps(words, [20, 40, 60, 90, 130, 200]));
  const open = [...sentences].filter(
    ({ question, clauses: of }) =>
      question && of.some(({ text }) => /^(?:and |so |but )*(?:how|what|which|who|where|when|why)\b/.test(text)),
  ).length;
  ids.add(base + 17 + steps(open, [0, 1, 2, 3]));
  if (clauses.some(({ sentence }) => sentence.bullet)) ids.add(base + 22);
  const ruled = new Set(clauses.flatMap(({ hits }) => hits)).size;
  ids.add(base + 23 + steps(ruled, [0, 1, 2, 3, 5, 7]));
}

/** Words of the greeting or the signature: "colleagues", "payroll", "founder". */
function addLine(ids: Set<number>, line: string, from: number): void {
  for (const word of readWords(line)) {
    ids.add(place(hash(word, from)));
    for (const index of classesOf(word)) ids.add(from + index);
  }
}

/** Yes/no features of the draft as a whole; indexes below DRAFT_STRUCTURAL + DRAFT_HASHED. */
export function readDraft(parts: DraftParts): number[] {
  const ids = new Set<number>();
  const counts = new Array<number>(CLASS_COUNT).fill(0);
  for (const { words, sentence } of parts.clauses) {
    let before = 0x9e3779b9;
    for (const word of words) {
      const own = hash(word, 0x51ed270b);
      ids.add(place(own));
      ids.add(place(Math.imul(before, 0x85ebca6b) ^ own));
      before = own;
      for (const index of classesOf(word)) {
        counts[index] = (counts[index] ?? 0) + 1;
        if (sentence.question) ids.add(IN_QUESTION + index);
      }
    }
  }
  for (const [index, count] of counts.entries()) {
    if (count > 0) ids.add(index);
    if (count > 2) ids.add(OFTEN + index);
  }
  for (const word of readWords(parts.subject)) {
    ids.add(place(hash(word, 0x2545f491)));
    for (const index of classesOf(word)) ids.add(IN_SUBJECT + index);
  }
  addLine(ids, parts.greeting, IN_GREETING);
  addLine(ids, parts.signature, IN_SIGNATURE);
  addSigns(ids, parts);
  return [...ids];
}

const squash = (value: number): number => 1 / (1 + Math.exp(-value));

/** Mean odds of each paragraph: a pitch usually has a paragraph to itself. */
function readParagraphs(odds: readonly number[], paragraphs: readonly number[]): number[] {
  const sums = new Map<number, [sum: number, count: number]>();
  for (const [index, value] of odds.entries()) {
    const key = paragraphs[index] ?? 0;
    const [sum, count] = sums.get(key) ?? [0, 0];
    sums.set(key, [sum + value, count + 1]);
  }
  return [...sums.values()].map(([sum, count]) => sum / count);
}

/** What the clause scores (log odds) say about the draft as a whole; DRAFT_NUMBERS numbers, each about 0..1. */
export function summarise(scores: readonly number[], paragraphs: readonly number[]): number[] {
  if (scores.length === 0) return new Array<number>(DRAFT_NUMBERS).fill(0);
  const odds = scores.map(squash);
  const sorted = [...odds].sort((a, b) => b - a);
  const top = (count: number): number =>
    sorted.slice(0, count).reduce((sum, value) => sum + value, 0) / Math.min(count, sorted.length);
  const means = readParagraphs(odds, paragraphs);
  return [
    sorted[0] ?? 0,
    sorted[1] ?? 0,
    top(3),
    odds.reduce((sum, value) => sum + value, 0) / odds.length,
    odds.filter((value) => value > 0.5).length / odds.length,
    Math.min(1, odds.filter((value) => value > 0.6).length / 4),
    Math.max(...odds.slice(0, 2)),
    Math.max(...odds.slice(-2)),
    Math.max(...means),
    means[0] ?? 0,
    means.at(-1) ?? 0,
  ];
}

/** The user's own words as the signs see them. */
export function joinOwn(text: string, ranges: readonly (readonly [number, number])[]): string {
  return normalise(ranges.map(([start, end]) => text.slice(start, end)).join(' '));
}
