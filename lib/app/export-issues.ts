import { dayIn } from '../core/days';
import { type FileIssue, writeIssueFile } from '../formats/issue-file';
import { fieldsOf } from '../library/check-issue';
import { loadIssues } from '../library/load-issues';
import type { Desk } from './desk';
import { readIssueShelf } from './read-issues';

/** `zone` is the user's own: the file is named by its day there. With `all` the shipped issues go along. */
export type ExportIssuesInput = { zone: string; all?: boolean };

/** A file to hand on: its name, its text (JSON), how many issues it holds. */
export type IssueFile = { name: string; text: string; count: number };

/** Puts the user's own issues into one file for a team. Changes nothing. */
export async function exportIssues(desk: Desk, { zone, all = false }: ExportIssuesInput): Promise<IssueFile> {
  const { own } = await readIssueShelf(desk);
  const theirs = own.map(({ grain, ...issue }): FileIssue => ({ ...issue, at: grain.at }));
  const taken = new Set(theirs.map(({ id }) => id));
  const shipped = all ? (await loadIssues()).filter(({ id }) => !taken.has(id)) : [];
  const issues = [...theirs, ...shipped.map((issue): FileIssue => ({ id: issue.id, ...fieldsOf(issue), at: 0 }))];
  const now = desk.now();
  return { name: `acquaint-issues-${dayIn(zone, now)}.json`, text: writeIssueFile(issues, now), count: issues.length };
}
