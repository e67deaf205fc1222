import type { AskedQuestion, ContactFile } from './record';
import { questionKey } from './same-question';
import { seedOf } from './seed';
import { HISTORY_PARTS, type HistoryPart, STARTER_QUESTIONS } from './starter-questions';

/** A stored thing that a question is made of. */
export type StoredItem = { kind: 'role' | 'industry' | 'company' | 'heard'; value: string };

/** Why a question is proposed; the panel has the words. `known` counts what is on record of that part. */
export type AskReason = StoredItem | { kind: 'history'; part: HistoryPart; known: number };

/** `purpose` is an issue id or a history part, so that what was asked is remembered by it. */
export type SuggestedAsk = { text: string; purpose: string; reason: AskReason };

/** A question from the issue library, as far as it matters here. */
type FromLibrary = { text: string; issueId: string; from: readonly StoredItem[] };

/**
 * Two questions for the panel's first screen: one about an issue of their role, one for the part of their history
 * that is thinnest. The kind that was not asked last comes first. Nothing on the list, asked, answered, dodged or
 * forbidden comes again; where one kind has nothing left the other fills in.
 */
export function suggestAsk(file: ContactFile, issueQuestions: readonly FromLibrary[]): SuggestedAsk[] {
  const texts = new Set(file.questions.map((row) => questionKey(row.text)));
  const purposes = new Set(file.questions.map((row) => row.purpose));
  const issues = issueQuestions
    .filter((row) => !texts.has(questionKey(row.text)) && !purposes.has(row.issueId))
    .flatMap(({ text, issueId, from: [reason] }) => (reason ? [{ text, purpose: issueId, reason }] : []));
  // A part with a question on the list rests.
  const listed = new Set(file.questions.filter((row) => row.state === 'to-ask').map((row) => row.purpose));
  const history = partsByNeed(file)
    .filter((part) => !listed.has(part))
    .flatMap((part) => suggestStarter(file, part));
  const kinds = historyIsNext(file.questions) ? [history, issues] : [issues, history];
  return [0, 1]
    .flatMap((at) => kinds.map((kind) => kind[at]))
    .filter((ask) => ask !== undefined)
    .slice(0, 2);
}

function suggestStarter(file: ContactFile, part: HistoryPart): SuggestedAsk[] {
  const text = nextStarter(file, part, 'them');
  return text === null ? [] : [{ text, purpose: part, reason: { kind: 'history', part, known: knownOf(file, part) } }];
}

/**
 * An opening for that part which was never on the list nor put to anybody: for the person, or for somebody `around` them
 * (their name is in it then). Null when all of them were.
 */
export function nextStarter(file: ContactFile, part: HistoryPart, who: 'them' | 'around'): string | null {
  const texts = new Set(file.questions.map((row) => questionKey(row.text)));
  const { name, goesBy } = file.contact;
  const all = STARTER_QUESTIONS[part][who];
  // Another beginning for each person, so that a user doesn't put the same question to everybody.
  const start = seedOf(file.contact.id) % all.length;
  const named = (text: string) => [goesBy ?? name, name].map((one) => text.replaceAll('{name}', () => one));
  const next = [...all.slice(start), ...all.slice(0, start)]
    .map(named)
    .find((ways) => !ways.some((text) => texts.has(questionKey(text))));
  return next?.[0] ?? null;
}

/** The emptiest part first; one they dodged, or that was forbidden, waits till last. */
export function partsByNeed(file: ContactFile): HistoryPart[] {
  const rows = (part: HistoryPart) => file.questions.filter((row) => row.purpose === part);
  const weight = (part: HistoryPart) =>
    knownOf(file, part) +
    rows(part).filter((row) => row.state === 'asked').length +
    100 * rows(part).filter((row) => row.state === 'dodged' || row.state === 'never').length;
  return [...HISTORY_PARTS].sort((one, other) => weight(one) - weight(other));
}

/** How much is on record of one part: its entries, and answers that were given without one. */
function knownOf(file: ContactFile, part: HistoryPart): number {
  const entries = file.history.filter((row) => row.part === part);
  const ids = new Set(entries.map(({ id }) => id));
  const answers = file.questions.filter((row) => row.purpose === part && row.state === 'answered');
  return entries.length + answers.filter(({ answerId }) => answerId === undefined || !ids.has(answerId)).length;
}

/** Before anything was asked, business goes first: the history needs some trust. */
function historyIsNext(questions: readonly AskedQuestion[]): boolean {
  const last = questions.filter(({ state }) => state !== 'to-ask').sort((one, other) => other.at - one.at)[0];
  return last !== undefined && !HISTORY_PARTS.some((part) => part === last.purpose);
}

/** True when these words are one of our openings for people around them: then somebody else is the one who answers. */
export function isAround({ name, goesBy }: ContactFile['contact'], { text, purpose }: AskText): boolean {
  const part = HISTORY_PARTS.find((one) => one === purpose);
  if (!part) return false;
  const key = questionKey(text);
  return STARTER_QUESTIONS[part].around.some((one) =>
    [goesBy ?? name, name].some((called) => questionKey(one.replaceAll('{name}', () => called)) === key),
  );
}

type AskText = { text: string; purpose: string };
