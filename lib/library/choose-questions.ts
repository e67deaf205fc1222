import { questionKey } from '../core/same-question';
import { seedOf } from '../core/seed';
import type { StoredItem } from '../core/suggest-questions';
import { findHeard } from './find-heard';
import { type IndustryId, readIndustries } from './industries';
import { type RoleId, readRoles } from './roles';
import type { Choice, ChosenQuestion, Issue, Shape } from './types';

/** What is stored about the person asked, as typed or read; and what must not be asked (again). */
export type AskAbout = {
  role?: string;
  industry?: string;
  company?: string;
  /** What they said, in their own words, the newest first. */
  heard?: readonly string[];
  /** Texts, or issue ids, never to be repeated. */
  asked: readonly string[];
  /** Issues they said they don't have. */
  denied?: readonly string[];
  /** Issues they said they have: asked about further, unless they are in `asked`. */
  confirmed?: readonly string[];
  /** Orders what fits equally well; the same number gives the same questions. */
  seed: number;
};

/** A line of a mail, not a paragraph: a long company name drops the question rather than the reader. */
const LONGEST = 180;
const MOST = 3;

/** What fits a first touch, and what fits once they have said that it is so. */
const OPENING: readonly Shape[] = ['fork', 'detection', 'boundary', 'change', 'consequence', 'opposite', 'criterion'];
const ADMITTED: readonly Shape[] = ['consequence', 'criterion', 'change', 'detection', 'boundary', 'fork', 'opposite'];

/**
 * Up to three questions about issues this person probably has, each about another issue and in another shape.
 * Only what is stored counts: without a role, an industry or words of theirs that we know, there is none.
 */
export function chooseQuestions(issues: readonly Issue[], about: AskAbout): Choice {
  const known = readKnown(about);
  const blocked = new Set([...about.asked, ...(about.denied ?? [])]);
  const open = issues.filter(({ id }) => !blocked.has(id));
  const texts = new Set(about.asked.map(questionKey));
  const fitting = open.filter((issue) => fits(issue, known));
  // Their own words are enough to go by when nothing says what they do.
  const heard = findHeard(known.role || known.trade ? fitting : open, about.heard ?? []);
  const chosen: ChosenQuestion[] = heard.filter((row) => !texts.has(questionKey(row.text)));
  for (const issue of rank(fitting, { about, known })) {
    if (chosen.length >= MOST) break;
    if (chosen.some((row) => row.issueId === issue.id)) continue;
    const shapes = chosen.map((row) => row.shape);
    const question = (about.confirmed?.includes(issue.id) ? ADMITTED : OPENING)
      .filter((shape) => !shapes.includes(shape))
      .flatMap((shape) => issue.questions.filter((row) => row.shape === shape))
      .map(({ shape, text }) => ({ shape, text: fillSlots(text, about) }))
      .find(({ text }) => text !== null && !texts.has(questionKey(text)));
    if (question?.text)
      chosen.push({ text: question.text, shape: question.shape, issueId: issue.id, ...saysWhy(issue, known) });
  }
  return { questions: chosen, needsRole: chosen.length === 0 && known.roles.length === 0 };
}

type Known = { roles: RoleId[]; industries: IndustryId[]; role?: StoredItem; trade?: StoredItem };

/** The company's name tells the industry only where no industry is stored. */
function readKnown({ role, industry, company }: AskAbout): Known {
  const roles = readRoles(role ?? '');
  const stored = readIndustries(industry ?? '');
  const industries = stored.length > 0 ? stored : readIndustries(company ?? '');
  const trade: StoredItem =
    stored.length > 0 ? { kind: 'industry', value: industry ?? '' } : { kind: 'company', value: company ?? '' };
  return {
    roles,
    industries,
    ...(roles.length > 0 ? { role: { kind: 'role', value: role ?? '' } } : {}),
    ...(industries.length > 0 ? { trade } : {}),
  };
}

/** The best fitting first: admitted ones, then those of role and industry, then those of the role anywhere. */
function rank(issues: readonly Issue[], { about, known }: { about: AskAbout; known: Known }): Issue[] {
  const weight = (issue: Issue) =>
    (about.confirmed?.includes(issue.id) ? 8 : 0) +
    (issue.industries === 'any' ? 0 : 4) +
    (issue.roles.some((id) => id === known.roles[0]) ? 2 : 0) +
    (known.roles.some((id) => id === issue.roles[0]) ? 1 : 0) +
    // Below one: it decides only between equals.
    seedOf(`${about.seed} ${issue.id}`) / 2 ** 32;
  return issues
    .map((issue) => ({ issue, weight: weight(issue) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ issue }) => issue);
}

function fits(issue: Issue, { roles, industries }: Known): boolean {
  const ofTrade = issue.industries !== 'any' && issue.industries.some((id) => industries.includes(id));
  if (roles.length === 0) return ofTrade;
  return issue.roles.some((id) => roles.includes(id)) && (ofTrade || issue.industries === 'any');
}

function saysWhy(issue: Issue, { role, trade }: Known): Pick<ChosenQuestion, 'why' | 'from'> {
  const from = [role, issue.industries === 'any' ? undefined : trade];
  return { why: issue.why, from: from.filter((item) => item !== undefined) };
}

/** Null when a slot has nothing to go in, or the line becomes too long for one. */
function fillSlots(text: string, { company }: AskAbout): string | null {
  const name = company?.replace(/\s+/g, ' ').trim();
  if (text.includes('{company}') && !name) return null;
  const filled = text.replaceAll('{company}', () => name ?? '');
  return filled.length <= LONGEST ? filled : null;
}
