import { clip } from './clip';
import { HEARD_QUESTIONS } from './heard-questions';
import { issuesSpokenFor } from './issue-answers';
import type { AskedQuestion, ContactFile, Fact } from './record';
import type { Heard, HeardKind } from './record-depth';
import { questionKey } from './same-question';
import { seedOf } from './seed';
import { isPersonalPurpose, type StoredItem, type SuggestedAsk, suggestAsk } from './suggest-questions';

/** One question of a brief and where it comes from; the locale has the words around it. Times in epoch milliseconds. */
export type BriefQuestion =
  /** The user put it on the list. */
  | { kind: 'listed'; text: string; at: number }
  /** They said it: where does it stand now? */
  | { kind: 'heard'; heard: HeardKind; words: string; at: number }
  /** From the issue library, or the part of their history of which least is known. */
  | { kind: 'suggested'; text: string; reason: SuggestedAsk['reason'] }
  /** An opening; `onlyProblems` when problems are all they were ever heard to say. */
  | { kind: 'opening'; text: string; wants: HeardKind; onlyProblems: boolean }
  /** A personal thing that was not spoken of for the longest time. */
  | { kind: 'ask-after'; value: string; group: string; at: number };

/** A question from the issue library, as far as it matters here. */
export type LibraryQuestion = { text: string; issueId: string; from: readonly StoredItem[] };

/** How many of each sort: a call has a business part and a relationship part. */
const EACH = 2;
/** Longest question in characters: two lines on paper. */
const MOST = 130;
/** From so many on, problems alone are a pattern. */
const PATTERN = 2;

/** Personal things one can ask after without having a reason. */
const ASKABLE = ['family', 'pet', 'hobby', 'sport'];

/**
 * Two questions about their work: what the user wants to ask first, then what they said last, an issue of their role, and
 * an opening where there is nothing else. When all they ever said were problems, an opening for something better goes
 * before the library's next problem. Nothing that was asked, answered, dodged or forbidden comes again.
 */
export function businessQuestions(file: ContactFile, library: readonly LibraryQuestion[]): BriefQuestion[] {
  const onlyProblems = file.heard.length >= PATTERN && file.heard.every(({ kind }) => kind === 'problem');
  const openings = openingQuestions(file, onlyProblems);
  const candidates = [
    ...listed(file.questions, (purpose) => !isPersonal(purpose)),
    ...followUp(file.heard),
    ...(onlyProblems ? openings.slice(0, 1) : []),
    ...fromLibrary(file, library),
    ...openings,
  ];
  return candidates.slice(0, EACH);
}

/**
 * Two questions about them: what the user wants to ask first; then the thinnest part of their history, and the personal
 * thing that was not spoken of for the longest. `facts` are those that may be shown.
 */
export function relationshipQuestions(file: ContactFile, facts: readonly Fact[]): BriefQuestion[] {
  const [first, ...more] = suggestAsk(file, []).map(suggested);
  const candidates = [
    ...listed(file.questions, isPersonal),
    ...(first ? [first] : []),
    ...askAfter(facts).slice(0, 1),
    ...more,
    ...askAfter(facts).slice(1),
  ];
  return candidates.slice(0, EACH);
}

/** History parts, the profile and what is personal; an issue, and the user's own words without a purpose, are business. */
function isPersonal(purpose: string): boolean {
  return isPersonalPurpose(purpose) || ASKABLE.includes(purpose) || purpose === 'personal';
}

/** Put on the list longest ago first: it has waited long enough. */
function listed(questions: readonly AskedQuestion[], fits: (purpose: string) => boolean): BriefQuestion[] {
  return questions
    .filter(({ state, purpose }) => state === 'to-ask' && fits(purpose))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ text, at }) => ({ kind: 'listed', text: clip(text, MOST), at }));
}

/** The last thing they said of their own work. */
function followUp(heard: readonly Heard[]): BriefQuestion[] {
  const [last] = [...heard].sort((a, b) => b.at - a.at);
  return last ? [{ kind: 'heard', heard: last.kind, words: clip(last.words, 80), at: last.at }] : [];
}

function fromLibrary(file: ContactFile, library: readonly LibraryQuestion[]): BriefQuestion[] {
  const spokenFor = issuesSpokenFor(file);
  const known = keysOf(file);
  return library
    .filter(({ text, issueId }) => !spokenFor.has(issueId) && !known.has(questionKey(text)))
    .flatMap(({ text, from: [reason] }) =>
      reason ? [{ kind: 'suggested' as const, text: clip(text, MOST), reason }] : [],
    );
}

/** Another beginning for each person, as with the other banks. */
function openingQuestions(file: ContactFile, onlyProblems: boolean): BriefQuestion[] {
  const known = keysOf(file);
  const wanted: HeardKind[] = onlyProblems ? ['opportunity', 'strategy'] : ['strategy', 'opportunity', 'problem'];
  return wanted.flatMap((wants) => {
    const all = HEARD_QUESTIONS[wants];
    const start = seedOf(file.contact.id) % all.length;
    const text = [...all.slice(start), ...all.slice(0, start)].find((one) => !known.has(questionKey(one)));
    return text === undefined ? [] : [{ kind: 'opening' as const, text, wants, onlyProblems }];
  });
}

function keysOf({ questions }: ContactFile): Set<string> {
  return new Set(questions.map(({ text }) => questionKey(text)));
}

function suggested({ text, reason }: SuggestedAsk): BriefQuestion {
  return { kind: 'suggested', text: clip(text, MOST), reason };
}

/** A guess isn't asked after: it may not be so. */
function askAfter(facts: readonly Fact[]): BriefQuestion[] {
  const spokenOf = (fact: Fact) => fact.confirmedAt ?? fact.grain.at;
  return facts
    .filter(({ group, grain }) => ASKABLE.includes(group) && grain.source !== 'guess')
    .sort((a, b) => spokenOf(a) - spokenOf(b) || (a.id < b.id ? -1 : 1))
    .map((fact) => ({ kind: 'ask-after', value: clip(fact.value, 80), group: fact.group, at: spokenOf(fact) }));
}
