import { issuesSpokenFor } from './issue-answers';
import type { ProfileGroup, ProfilePoint } from './profile-point';
import { pointOfPurpose, purposeOf } from './profile-points';
import { groupToAsk, pointsToSuggest, viewProfile } from './profile-view';
import type { AskedQuestion, ContactFile } from './record';
import type { IssueAnswer } from './record-coach';
import { questionKey } from './same-question';
import { seedOf } from './seed';
import { HISTORY_PARTS, type HistoryPart, STARTER_QUESTIONS } from './starter-questions';

/**
 * A stored thing that a question is made of. `own`: an issue of the user's own; `chosen`: one the user picked from a list;
 * the others name an issue they have spoken of before.
 */
export type StoredItem = {
  kind: 'role' | 'industry' | 'company' | 'heard' | 'own' | 'chosen' | Exclude<IssueAnswer, 'solved'>;
  value: string;
};

/** Why a question is proposed; the panel has the words. `known` counts what is on record of that part. */
export type AskReason =
  | StoredItem
  | { kind: 'history'; part: HistoryPart; known: number }
  | { kind: 'profile'; group: ProfileGroup };

/**
 * `purpose` is an issue id, a history part or a point of the profile, so that what was asked is remembered by it; of an
 * issue `title` is its name.
 */
export type SuggestedAsk = { text: string; purpose: string; reason: AskReason; title?: string };

/** A question from the issue library, as far as it matters here. */
type FromLibrary = { text: string; issueId: string; title?: string; from: readonly StoredItem[] };

/**
 * Two questions for the panel's first screen: one about an issue of their role, one for the part of their history
 * that is thinnest. The kind that was not asked last comes first. Nothing on the list, asked, answered, dodged or
 * forbidden comes again; where one kind has nothing left the other fills in. Of a history that is known well, no more is
 * asked before the `points` of the profile.
 */
export function suggestAsk(
  file: ContactFile,
  issueQuestions: readonly FromLibrary[],
  points: readonly ProfilePoint[] = [],
): SuggestedAsk[] {
  const texts = new Set(file.questions.map((row) => questionKey(row.text)));
  const spokenFor = issuesSpokenFor(file);
  const issues = issueQuestions
    .filter((row) => !texts.has(questionKey(row.text)) && !spokenFor.has(row.issueId))
    .flatMap(({ text, issueId, title, from: [reason] }) =>
      reason ? [{ text, purpose: issueId, reason, ...(title === undefined ? {} : { title }) }] : [],
    );
  // A part with a question on the list rests.
  const listed = new Set(file.questions.filter((row) => row.state === 'to-ask').map((row) => row.purpose));
  const parts = partsByNeed(file).filter((part) => !listed.has(part));
  const starters = (some: readonly HistoryPart[]) => some.flatMap((part) => suggestStarter(file, part));
  const thin = parts.filter((part) => needOf(file, part) < ENOUGH);
  const personal = [...starters(thin), ...ofProfile(file, points, texts), ...starters(parts.slice(thin.length))];
  const kinds = personalIsNext(file.questions) ? [personal, issues] : [issues, personal];
  return [0, 1]
    .flatMap((at) => kinds.map((kind) => kind[at]))
    .filter((ask) => ask !== undefined)
    .slice(0, 2);
}

/** So much of a part is known, or it was dodged: other things are better worth asking. */
const ENOUGH = 3;

/** Of the group of which least is known first. */
function ofProfile(file: ContactFile, points: readonly ProfilePoint[], texts: ReadonlySet<string>): SuggestedAsk[] {
  if (points.length === 0) return [];
  const first = groupToAsk(viewProfile(file, points));
  const open = pointsToSuggest(file, points).filter(({ question }) => !texts.has(questionKey(question)));
  return [...open.filter(({ group }) => group === first), ...open.filter(({ group }) => group !== first)].map(
    (point) => ({ text: point.question, purpose: purposeOf(point), reason: { kind: 'profile', group: point.group } }),
  );
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
  return [...HISTORY_PARTS].sort((one, other) => needOf(file, one) - needOf(file, other));
}

/** The less, the more is to be asked of that part. */
function needOf(file: ContactFile, part: HistoryPart): number {
  const rows = file.questions.filter((row) => row.purpose === part);
  return (
    knownOf(file, part) +
    rows.filter((row) => row.state === 'asked').length +
    100 * rows.filter((row) => row.state === 'dodged' || row.state === 'never').length
  );
}

/** How much is on record of one part: its entries, and answers that were given without one. */
function knownOf(file: ContactFile, part: HistoryPart): number {
  const entries = file.history.filter((row) => row.part === part);
  const ids = new Set(entries.map(({ id }) => id));
  const answers = file.questions.filter((row) => row.purpose === part && row.state === 'answered');
  return entries.length + answers.filter(({ answerId }) => answerId === undefined || !ids.has(answerId)).length;
}

/** Before anything was asked, business goes first: what is personal needs some trust. */
function personalIsNext(questions: readonly AskedQuestion[]): boolean {
  const last = questions.filter(({ state }) => state !== 'to-ask').sort((one, other) => other.at - one.at)[0];
  return last !== undefined && !isPersonalPurpose(last.purpose);
}

/** A part of their history, or a point of the profile that is about them and not about the business. */
export function isPersonalPurpose(purpose: string): boolean {
  const group = pointOfPurpose(purpose)?.group;
  if (group !== undefined) return group !== 'work' && group !== 'us';
  return HISTORY_PARTS.some((part) => part === purpose);
}

/** True when these words are one of our openings for people around them: then somebody else is the one who answers. */
export function isAround(
  { name, goesBy }: Pick<ContactFile['contact'], 'name' | 'goesBy'>,
  { text, purpose }: AskText,
): boolean {
  const part = HISTORY_PARTS.find((one) => one === purpose);
  if (!part) return false;
  const key = questionKey(text);
  return STARTER_QUESTIONS[part].around.some((one) =>
    [goesBy ?? name, name].some((called) => questionKey(one.replaceAll('{name}', () => called)) === key),
  );
}

type AskText = { text: string; purpose: string };
