import { readDraft } from './draft-features';
import { type ClauseFeatures, readClauses } from './features';
import { findFlaws, keepAllowed } from './findings';
import type { Frame } from './frame';
import { readGuards } from './guards';
import { readsAsEnglish } from './language';
import { measure } from './measures';
import { type Judgement, judge } from './model';
import { addOwn, dropAllowed } from './own-rules';
import { type Range, readOwnWords } from './own-words';
import { proposeForLine, proposeQuestions } from './questions';
import { explainScore } from './score';
import { normalise, type Sentence, segment } from './segment';
import type { Whole } from './stages';
import type { Context, Draft, Finding, Question, Review, SentenceView, Verdict } from './types';

/** Nothing that a person writes by hand is longer; beyond it, only the beginning is judged. */
const LONGEST = 40_000;

/** The user's own words, normalised, as far as language and questions need them. */
function joinOwn(text: string, ranges: readonly Range[]): string {
  return normalise(
    ranges
      .map(([start, end]) => text.slice(start, end))
      .join(' ')
      .slice(0, 8000),
  );
}

/** Fewer words than these are praised for nothing. */
const FEW = 10;

const SILENCE: Judgement = { clauses: [], draft: -1, prospecting: -1 };

/** For scripts/train-coach.mjs: the same reading as `reviewDraft` does, before any judgement. */
export const readForTraining = (draft: Draft): Whole => readWords(draft);

type Read = Whole & { own: Range[]; sentences: Sentence[] };

function readWords(draft: Draft): Read {
  const text = draft.text.length > LONGEST ? draft.text.slice(0, LONGEST) : draft.text;
  const own = readOwnWords(text, draft.quoted);
  const sentences = segment(text, own);
  const clauses = readClauses(sentences);
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const frame: Frame = {
    subject: draft.subject?.trim().slice(0, 300) ?? '',
    greeting: text
      .slice(own[0]?.[0] ?? 0, start)
      .trim()
      .slice(0, 80),
    signature: readSignature(text.slice(end, end + 300)),
  };
  const draftIds = readDraft({
    subject: normalise(frame.subject),
    greeting: normalise(frame.greeting),
    signature: normalise(frame.signature).slice(0, 160),
    quoted: /^\s*>/m.test(text),
    clauses,
  });
  return { own, sentences, clauses, draftIds, frame };
}

/** What stands under the user's last sentence, up to the quoted mail. */
const readSignature = (after: string): string => after.split(/^\s*>| wrote:/m)[0] ?? '';

/** Whose interests a sentence serves: the writer's where it is marked or only about them, the reader's where it asks or is about them. */
function viewSentence(sentence: Sentence, findings: readonly Finding[]): SentenceView {
  const { start, end, question, clauses } = sentence;
  const words = clauses.map(({ text }) => text).join(' ');
  const marked = findings.some((finding) => finding.start < end && finding.end > start);
  const aboutThem = question || /\byou(?:r|rs|'\w+)?\b/.test(words);
  const aboutUs = /^(?:and |so |but |also |then )*(?:i|we|our|my)\b/.test(words);
  return { start, end, serves: marked ? 'writer' : aboutThem ? 'reader' : aboutUs ? 'writer' : 'neutral' };
}

function decideVerdict(
  clauses: readonly ClauseFeatures[],
  findings: readonly Finding[],
  views: readonly SentenceView[],
): Verdict {
  const length = views.reduce((sum, { start, end }) => sum + end - start, 0);
  const marked = findings.reduce((sum, { start, end }) => sum + end - start, 0);
  const asks = clauses.some(
    ({ open, clause }) => open && !findings.some(({ start, end }) => start < clause.end && end > clause.start),
  );
  return asks && marked < length * 0.65 ? 'mixed' : 'pitch';
}

const isPitch = ({ severity }: Finding): boolean => severity >= 2;

/**
 * Reviews one draft, as page scripts do: `reviewDraft` of index.ts without what to write instead, which only home shows.
 * Pure, synchronous, linear in the length of the text; never throws. Silent (no findings, `not-prospecting`) for
 * other languages, for friends, and for mail that isn't prospecting. Offsets are UTF-16 units of `draft.text`.
 */
export function reviewWording(draft: Draft, context: Context = {}): Review {
  const read = readWords(draft);
  const guards = readGuards(draft, context);
  const words = joinOwn(draft.text, read.own);
  const silent = guards.silent || !readsAsEnglish(words);
  const judgement = silent ? SILENCE : judge(read);
  const flaws = silent ? [] : findFlaws(draft.text, read.clauses, judgement);
  // In a draft of two languages, only what is English is judged.
  const found = flaws.filter(({ actual }) => readsAsEnglish(actual));
  const kept = dropAllowed(keepAllowed(found, guards, context.rulesOff ?? []), context.allowed);
  // What the user wants marked says nothing of whether it is a pitch.
  const findings = addOwn(kept, { text: draft.text, own: read.own }, context);
  // Whose interests a line serves doesn't change with who may be told so.
  const sentences = read.sentences.map((sentence) => viewSentence(sentence, found));
  const measures = measure(read.sentences, read.clauses, sentences);
  const pitches = kept.some(isPitch);
  // Excused (a customer, an answer to what they asked, a rule switched off) is not the same as good: nothing is said.
  const excused = found.some(isPitch);
  // Of a handful of words ("See below.") nothing is said either.
  const praised = judgement.prospecting > 0 && !excused && measures.words >= FEW;
  const quiet = praised ? 'issue-centred' : 'not-prospecting';
  const verdict = pitches ? decideVerdict(read.clauses, kept, sentences) : quiet;
  const lost = explainScore({ findings, sentences, measures, verdict }).reduce((sum, { points }) => sum + points, 0);
  const questions = proposeQuestions(words, normalise(draft.subject ?? ''));
  return { findings, questions, score: Math.max(0, 100 - lost), measures, verdict, sentences };
}

/** What to ask in place of one marked line of a reviewed draft: questions that fit that line come first; up to three. */
export function questionsForLine(line: string, { questions }: Pick<Review, 'questions'>): Question[] {
  return proposeForLine(normalise(line), questions);
}
