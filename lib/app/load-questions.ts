import type { ContactFile } from '../core/record';
import { askAbout } from '../library/ask-about';
import { issuesOfRole, questionsAbout } from '../library/choose-issue';
import { type AskAbout, chooseQuestions } from '../library/choose-questions';
import { loadIssues } from '../library/load-issues';
import { isRole, libraryOf } from '../library/own-issues';
import type { Choice, ChosenQuestion, Issue } from '../library/types';
import type { Desk } from './desk';
import { type IssueShelf, readIssueShelf } from './read-issues';

/** Questions for one person, from the issue library. */
export type QuestionsFor = (file: ContactFile) => Choice;

/** What the library answers. `file` is undefined for somebody who isn't in the record. */
export type IssueQuestions = {
  questionsFor: QuestionsFor;
  /** For the user to choose from, best fitting first; none for a role the library doesn't know. */
  issuesOf(role: string, file: ContactFile | undefined): Issue[];
  /** The ways to ask about one issue. */
  questionsOn(issueId: string, file: ContactFile | undefined): ChosenQuestion[];
  /** Undefined for one that isn't there (any more). */
  titleOf(issueId: string): string | undefined;
};

/**
 * Loads what ships and reads what the user made of it. A record that can't be read just now leaves what ships. The same
 * file gives the same answer at no cost: a panel asks with every key typed.
 */
export async function loadQuestions(desk: Desk): Promise<IssueQuestions> {
  const [shipped, shelf] = await Promise.all([loadIssues(), readIssueShelf(desk).catch(() => NOTHING)]);
  return questionsFrom(shipped, shelf, () => desk.now());
}

/** What ships, in a chunk of its own. */
export const loadShippedIssues = loadIssues;

const NOTHING: IssueShelf = { own: [], off: [], tallies: new Map(), sells: '' };

/** The same from what was read already. `now` in epoch milliseconds. */
function questionsFrom(shipped: readonly Issue[], shelf: IssueShelf, now: () => number): IssueQuestions {
  const issues = libraryOf(shipped, shelf);
  const { tallies } = shelf;
  const titles = new Map([...shipped, ...issues].map(({ id, title }) => [id, title]));
  const chosen = new WeakMap<ContactFile, Choice>();
  const aboutOf = (file: ContactFile | undefined) => (file ? askAbout(file, now()) : STRANGER);
  return {
    questionsFor: (file) => {
      const choice = chosen.get(file) ?? chooseQuestions(issues, aboutOf(file), tallies);
      chosen.set(file, choice);
      return choice;
    },
    issuesOf: (role, file) => (isRole(role) ? issuesOfRole(issues, role, { about: aboutOf(file), tallies }) : []),
    questionsOn: (issueId, file) => {
      const issue = issues.find(({ id }) => id === issueId);
      return issue ? questionsAbout(issue, aboutOf(file)) : [];
    },
    titleOf: (issueId) => titles.get(issueId),
  };
}

const STRANGER: AskAbout = { asked: [], seed: 0 };
