import type { OwnIssue } from '../core/record-coach';
import { isIndustry, isRole } from './own-issues';
import { SHAPES } from './shapes';
import type { Issue } from './types';

/** What a user says of an issue of their own; the rest of the row is ours. */
export type IssueFields = Omit<OwnIssue, 'id' | 'grain'>;

/** What keeps an issue from being offered to anybody. */
export type IssueFault = 'no-title' | 'long-title' | 'no-role' | 'no-question' | 'long-question' | 'many-questions';

/** A title is one line of a list, a question one of a mail. */
const LONGEST = { title: 200, question: 400, questions: 30 };

/** What is wrong with it, the first thing to do first; none when it can be offered. */
export function checkIssue({ title, roles, questions }: IssueFields): IssueFault[] {
  const faults: (IssueFault | false)[] = [
    title.trim() === '' && 'no-title',
    title.length > LONGEST.title && 'long-title',
    !roles.some(isRole) && 'no-role',
    questions.filter(isQuestion).length === 0 && 'no-question',
    questions.some(({ text }) => text.length > LONGEST.question) && 'long-question',
    questions.length > LONGEST.questions && 'many-questions',
  ];
  return faults.filter((fault) => fault !== false);
}

function isQuestion({ shape, text }: IssueFields['questions'][number]): boolean {
  return text.trim() !== '' && SHAPES.some((one) => one === shape);
}

/** The same without blanks around and without empty questions, roles twice, or industries that are none. */
export function tidyIssue(fields: IssueFields): IssueFields {
  const { title, roles, industries, why, impact, questions } = fields;
  const trades = industries === 'any' ? [] : [...new Set(industries)].filter(isIndustry);
  return {
    title: title.trim(),
    roles: [...new Set(roles)],
    industries: trades.length === 0 ? 'any' : trades,
    why: why.trim(),
    impact: { ...impact, text: impact.text.trim() },
    questions: questions.map(({ shape, text }) => ({ shape, text: text.trim() })).filter(({ text }) => text !== ''),
  };
}

/** A shipped issue as the beginning of one of the user's own. */
export function fieldsOf({ title, roles, industries, why, impact, questions }: Issue): IssueFields {
  return {
    title,
    roles: [...roles],
    industries: industries === 'any' ? 'any' : [...industries],
    why,
    impact: { text: impact.text, source: impact.source === 'ask-them' ? 'ask-them' : { ...impact.source } },
    questions: questions.map((question) => ({ ...question })),
  };
}
