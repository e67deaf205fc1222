import { standingIssues } from '../core/issue-answers';
import type { AskedQuestion, ContactFile } from '../core/record';
import type { IssueState } from '../core/record-coach';
import { seedOf } from '../core/seed';
import { topicsToAvoid } from '../core/touched-topics';
import type { AskAbout } from './choose-questions';

/** So long an issue they had never thought of rests before it is raised once more. */
const REST_MS = 180 * 86_400_000;
/** Questions about such an issue after which it rests for good. */
const TWICE = 2;

/**
 * What the library may know of a person: business card things, what they told the user of their work, and what they said
 * of its issues; nothing private, but for the topics that must not come up. A headline read from a page stands in for a
 * role that isn't there. `now` in epoch milliseconds.
 */
export function askAbout(file: ContactFile, now: number): AskAbout {
  const { contact, account, facts, heard } = file;
  const headline = facts.find((fact) => fact.key === 'headline' && fact.sensitivity === 0)?.value;
  const role = contact.role ?? headline;
  const industry = contact.industry ?? account?.industry;
  const company = contact.company ?? account?.name;
  // A question may take their words up only where they said them to the user.
  const said = heard.filter(({ grain }) => grain.source === 'told-me').sort((one, other) => other.at - one.at);
  return {
    ...ofIssues(file, now),
    heard: said.map(({ words }) => words),
    avoid: topicsToAvoid(facts),
    seed: seedOf(contact.id),
    ...(role ? { role } : {}),
    ...(industry ? { industry } : {}),
    ...(company ? { company } : {}),
  };
}

type OfIssues = Required<Pick<AskAbout, 'asked' | 'confirmed' | 'denied' | 'again' | 'nonIssues'>>;

/** What they said of issues, and what was asked. One that they have may be asked about further, in other words. */
function ofIssues({ questions, issueStates }: Pick<ContactFile, 'questions' | 'issueStates'>, now: number): OfIssues {
  const done = questions.filter(({ state }) => state !== 'to-ask');
  const standing = standingIssues(issueStates);
  const ids = (some: readonly IssueState[]) => some.map(({ issueId }) => issueId);
  const confirmed = ids(standing.filter(({ state }) => state === 'has'));
  const again = ids(standing.filter((row) => row.state === 'never-considered' && comesAgain(row, done, now)));
  const further = new Set([...confirmed, ...again]);
  const asked = done.flatMap(({ text, purpose, state }) =>
    further.has(purpose) && state !== 'never' ? [text] : [text, purpose],
  );
  return {
    asked,
    confirmed,
    again,
    denied: ids(standing).filter((id) => !further.has(id)),
    nonIssues: standing.filter((row) => row.state === 'doesnt' && !wasAskedWhy(row, done)),
  };
}

function comesAgain({ issueId, at }: IssueState, done: readonly AskedQuestion[], now: number): boolean {
  const about = done.filter(({ purpose }) => purpose === issueId);
  return now - at >= REST_MS && about.length < TWICE && !about.some((row) => row.at > at);
}

/** Known already, or asked for since they said so; or the user doesn't want the issue raised at all. */
function wasAskedWhy({ issueId, at, note }: IssueState, done: readonly AskedQuestion[]): boolean {
  if (note?.trim()) return true;
  return done.some((row) => row.purpose === issueId && (row.at > at || row.state === 'never'));
}
