import type { OwnIssue } from '../core/record-coach';
import { type IssueRow, issueFile, issueFileHead, issueRow } from './issue-file-schema';

/** An issue as a file holds it; `at` is when it was last changed, epoch milliseconds, 0 when the file doesn't say. */
export type FileIssue = Omit<OwnIssue, 'grain'> & { at: number };

/** A row that can't be taken: which (from 1), what it is called if it says, the field, and what is wrong with it. */
export type IssueRowError = { row: number; title: string; field: IssueField; why: 'missing' | 'twice' | 'wrong' };
export type IssueField = keyof IssueRow | 'whole';

/** Why no issue can be read from it. */
export type IssueFileFault = { problem: 'not-json' | 'not-issues' | 'too-big' | 'newer' | 'empty' };

export type ReadIssueFile = { issues: FileIssue[]; errors: IssueRowError[] };

/** The format's version; a file with a higher one was written by a newer Acquaint. */
const ISSUE_FILE_VERSION = 1;
/** Characters: some ten thousand issues. */
const BIGGEST = 10_000_000;
/** Issues beyond these are no library. */
const MOST = 5_000;

/** The file as text: one issue a paragraph, so that two versions can be compared line by line. `madeAt` in milliseconds. */
export function writeIssueFile(issues: readonly FileIssue[], madeAt: number): string {
  const rows = issues.map(({ at, ...issue }) => (at > 0 ? { ...issue, changedAt: at } : issue));
  const head = { format: 'acquaint-issues', version: ISSUE_FILE_VERSION, madeAt: new Date(madeAt).toISOString() };
  return `${JSON.stringify({ ...head, issues: rows }, null, 2)}\n`;
}

/** Reads a file of issues. Rows that can't be taken are told apart; the others are taken without them. */
export function readIssueFile(text: string): ReadIssueFile | IssueFileFault {
  if (text.length > BIGGEST) return { problem: 'too-big' };
  const parsed = parseJson(text);
  if (parsed === undefined) return { problem: 'not-json' };
  const head = issueFileHead.safeParse(parsed);
  if (!head.success) return { problem: 'not-issues' };
  if (head.data.version > ISSUE_FILE_VERSION) return { problem: 'newer' };
  const file = issueFile.safeParse(parsed);
  if (!file.success) return { problem: 'not-issues' };
  if (file.data.issues.length > MOST) return { problem: 'too-big' };
  if (file.data.issues.length === 0) return { problem: 'empty' };
  return readRows(file.data.issues);
}

/** Undefined when it isn't JSON; a mark that some editors put in front is no matter. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readRows(rows: readonly unknown[]): ReadIssueFile {
  const issues = new Map<string, FileIssue>();
  const errors: IssueRowError[] = [];
  for (const [index, raw] of rows.entries()) {
    const read = issueRow.safeParse(raw);
    const at = { row: index + 1, title: titleOf(raw) };
    if (!read.success) errors.push({ ...at, ...faultOf(raw, read.error.issues[0]?.path[0]) });
    else if (issues.has(read.data.id)) errors.push({ ...at, field: 'id', why: 'twice' });
    else issues.set(read.data.id, issueOf(read.data));
  }
  return { issues: [...issues.values()], errors };
}

function titleOf(raw: unknown): string {
  const title = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'title') : undefined;
  return typeof title === 'string' ? title.slice(0, 200) : '';
}

function faultOf(raw: unknown, path: PropertyKey | undefined): Pick<IssueRowError, 'field' | 'why'> {
  const field = FIELDS.find((one) => one === path);
  if (!field || typeof raw !== 'object' || raw === null) return { field: 'whole', why: 'wrong' };
  const value: unknown = Reflect.get(raw, field);
  const none = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return { field, why: none ? 'missing' : 'wrong' };
}

const FIELDS = Object.keys(issueRow.shape) as (keyof IssueRow)[];

function issueOf({ changedAt = 0, impact, ...row }: IssueRow): FileIssue {
  const { source } = impact;
  if (source === 'ask-them') return { ...row, impact: { text: impact.text, source }, at: changedAt };
  const { url, ...rest } = source;
  return { ...row, impact: { text: impact.text, source: url ? { ...rest, url } : rest }, at: changedAt };
}
