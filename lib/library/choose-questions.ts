import { questionKey } from '../core/same-question';
import type { StoredItem } from '../core/suggest-questions';
import { touchedTopics } from '../core/touched-topics';
import { findHeard } from './find-heard';
import { readIndustries } from './industries';
import type { IssueTallies } from './issue-tallies';
import { fits, type Known, rankIssues } from './rank-issues';
import { readRoles } from './roles';
import { ADMITTED, GENTLE, OPENING } from './shapes';
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
  /** Issues they don't have, have solved, or had never thought of: not proposed. */
  denied?: readonly string[];
  /** Issues they said they have: asked about further, unless they are in `asked`. */
  confirmed?: readonly string[];
  /** Issues they had never thought of, long ago: raised once more, gently. */
  again?: readonly string[];
  /** Issues they don't have, and why not isn't known: asked for once. */
  nonIssues?: readonly { issueId: string; title: string }[];
  /** Topics that must not come up. */
  avoid?: readonly string[];
  /** Orders what fits equally well; the same number gives the same questions. */
  seed: number;
};

/** A line of a mail, not a paragraph: a long company name drops the question rather than the reader. */
const LONGEST = 180;
const MOST = 3;
/** A longer title is no part of a question. */
const LONGEST_TITLE = 90;

/**
 * Up to three questions about issues this person probably has, each about another issue and in another shape: what they
 * said themselves first, then what they have, then why they don't have what they don't, then what fits them best.
 * Only what is stored counts: without a role, an industry or words of theirs that we know, there is none.
 */
export function chooseQuestions(issues: readonly Issue[], about: AskAbout, tallies: IssueTallies = new Map()): Choice {
  const known = readKnown(about);
  const blocked = new Set([...about.asked, ...(about.denied ?? [])]);
  const open = issues.filter(({ id, title }) => !blocked.has(id) && isClean(title, about));
  const confirmed = about.confirmed ?? [];
  const fitting = open.filter((issue) => fits(issue, known) || confirmed.includes(issue.id));
  // Their own words are enough to go by when nothing says what they do.
  const heard = findHeard(known.role || known.trade ? fitting : open, about.heard ?? []);
  const chosen = heard.filter((row) => isFree(row.text, about));
  const ranked = rankIssues(fitting, { known, tallies, seed: about.seed, confirmed, again: about.again ?? [] });
  const add = (some: readonly Issue[]) => {
    for (const issue of some) {
      if (chosen.length >= MOST) return;
      if (chosen.some((row) => row.issueId === issue.id)) continue;
      const question = questionOn(issue, about, shapesLeft(issue, { about, chosen }));
      if (question) chosen.push({ ...question, from: madeOf(issue, known, about) });
    }
  };
  add(ranked.filter(({ id }) => confirmed.includes(id)));
  const opposite = chosen.some(({ shape }) => shape === 'opposite');
  if (chosen.length < MOST && !opposite) chosen.push(...whyNot(issues, about).slice(0, 1));
  add(ranked);
  return { questions: chosen, needsRole: chosen.length === 0 && known.roles.length === 0 };
}

/** What is understood of them. The company's name tells the industry only where no industry is stored. */
export function readKnown({ role, industry, company }: AskAbout): Known {
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

/** The first question on the issue that may still be asked, in the first of these shapes; null when there is none. */
export function questionOn(
  issue: Issue,
  about: AskAbout,
  shapes: readonly Shape[],
): Omit<ChosenQuestion, 'from'> | null {
  for (const wanted of shapes) {
    for (const { shape, text } of issue.questions) {
      const filled = shape === wanted ? fillSlots(text, about) : null;
      if (filled !== null && isFree(filled, about))
        return { text: filled, shape, issueId: issue.id, title: issue.title, why: issue.why };
    }
  }
  return null;
}

function shapesLeft(
  { id }: Issue,
  { about, chosen }: { about: AskAbout; chosen: readonly ChosenQuestion[] },
): readonly Shape[] {
  const order = about.confirmed?.includes(id) ? ADMITTED : about.again?.includes(id) ? GENTLE : OPENING;
  return order.filter((shape) => !chosen.some((row) => row.shape === shape));
}

/** What they said of it themselves says more than their role does. */
function madeOf(issue: Issue, { role, trade }: Known, about: AskAbout): StoredItem[] {
  const { id, title } = issue;
  const said: StoredItem[] = [];
  if (about.confirmed?.includes(id)) said.push({ kind: 'has', value: title });
  if (about.again?.includes(id)) said.push({ kind: 'never-considered', value: title });
  const own: StoredItem[] = issue.ours || said.length > 0 ? [] : [{ kind: 'own', value: title }];
  const fit = [role, issue.industries === 'any' ? undefined : trade].filter((item) => item !== undefined);
  return [...said, ...(said.length > 0 ? [] : fit), ...own];
}

/** What made it no issue? In the issue's own words where it has some for that. */
function whyNot(issues: readonly Issue[], about: AskAbout): ChosenQuestion[] {
  return (about.nonIssues ?? []).flatMap(({ issueId, title }): ChosenQuestion[] => {
    const issue = issues.find(({ id }) => id === issueId);
    const own = issue && questionOn(issue, about, ['opposite']);
    const plain = `What made “${title}” a non-issue for you?`;
    const text = own?.text ?? (title.length <= LONGEST_TITLE && isFree(plain, about) ? plain : null);
    if (text === null || !isClean(title, about)) return [];
    const why = issue?.why ?? '';
    return [{ text, shape: 'opposite', issueId, title, why, from: [{ kind: 'doesnt', value: title }] }];
  });
}

/** Neither asked before nor about anything they must not be reminded of. */
function isFree(text: string, about: AskAbout): boolean {
  return isClean(text, about) && !askedKeys(about).has(questionKey(text));
}

const keysOf = new WeakMap<AskAbout, Set<string>>();

function askedKeys(about: AskAbout): ReadonlySet<string> {
  const keys = keysOf.get(about) ?? new Set(about.asked.map(questionKey));
  keysOf.set(about, keys);
  return keys;
}

function isClean(text: string, { avoid = [] }: AskAbout): boolean {
  return touchedTopics(text, avoid).length === 0;
}

/** Null when a slot has nothing to go in, or the line becomes too long for one. */
function fillSlots(text: string, { company }: AskAbout): string | null {
  const name = company?.replace(/\s+/g, ' ').trim();
  if (text.includes('{company}') && !name) return null;
  const filled = text.replaceAll('{company}', () => name ?? '');
  return filled.length <= LONGEST ? filled : null;
}
