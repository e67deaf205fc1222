import type { OwnIssue } from '../core/record-coach';
import { write } from '../data/write';
import type { FileIssue } from '../formats/issue-file';
import { fieldsOf } from '../library/check-issue';
import { loadIssues } from '../library/load-issues';
import type { Issue } from '../library/types';
import type { Desk, Receipt } from './desk';
import { readEvery } from './read-bites';

/** An issue that is here already and says something else; `mine` and `theirs` are when each was last changed. */
export type IssueClash = { id: string; title: string; mine: number; theirs: number };

/** What an import would do, before anything is written. */
export type IssueImportPlan = {
  added: FileIssue[];
  /** The same id, other words: the user says which is to stand. */
  clashes: IssueClash[];
  /** Here already word for word, or shipped with Acquaint. */
  same: number;
};

/** Which stands where both have it: the one changed last, the file's, or the user's own. */
export type Take = 'newer' | 'theirs' | 'mine';

export type ImportIssuesInput = {
  clientId: string;
  /** The file's name, as it is remembered with each. */
  from: string;
  issues: readonly FileIssue[];
  take: Take;
};

export type ImportIssuesReceipt = Receipt & { added: number; changed: number; skipped: number };

/** From so many on it may take longer than a line. */
const MANY = 100;

/** Compares a file with what is here. */
export async function planIssueImport(desk: Desk, issues: readonly FileIssue[]): Promise<IssueImportPlan> {
  const [own, shipped] = await Promise.all([readEvery(desk, 'issues'), loadIssues()]);
  return planOf(issues, own, shipped);
}

/** Brings them in, in one write that is taken back as one. Issues here that aren't in the file stay as they are. */
export async function importIssues(desk: Desk, input: ImportIssuesInput): Promise<ImportIssuesReceipt> {
  const { clientId, from, issues, take } = input;
  const shipped = await loadIssues();
  const head = {
    clientId,
    verb: 'import-issues',
    label: from,
    ...(issues.length > MANY ? { bulk: true as const } : {}),
  };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const own = await tx.db.table('issues').toArray();
    const { added, clashes } = planOf(issues, own, shipped);
    const mine = new Map(own.map((row) => [row.id, row]));
    const taken = clashes.filter((clash) => isTaken(clash, take)).map(({ id }) => id);
    const rows = [...added, ...issues.filter(({ id }) => taken.includes(id))].map((issue) => rowOf(issue, input, desk));
    await tx.put('issues', rows);
    const changed = rows.filter(({ id }) => mine.has(id)).length;
    return { added: rows.length - changed, changed, skipped: issues.length - rows.length };
  });
  return { receiptId, ...answer };
}

function planOf(issues: readonly FileIssue[], own: readonly OwnIssue[], shipped: readonly Issue[]): IssueImportPlan {
  const mine = new Map(own.map((row) => [row.id, row]));
  const known = new Set([
    ...own.map(wordsOf),
    ...shipped.map((issue) => wordsOf({ id: issue.id, ...fieldsOf(issue) })),
  ]);
  const ships = new Set(shipped.map(({ id }) => id));
  const plan: IssueImportPlan = { added: [], clashes: [], same: 0 };
  for (const issue of issues) {
    const here = mine.get(issue.id);
    if (known.has(wordsOf(issue)) || (ships.has(issue.id) && !here)) plan.same += 1;
    else if (here) plan.clashes.push({ id: issue.id, title: issue.title, mine: here.grain.at, theirs: issue.at });
    else {
      plan.added.push(issue);
      // Under another id the same words are the same issue, in one file too.
      known.add(wordsOf(issue));
    }
  }
  return plan;
}

/** What two issues must have in common to be the same one, whatever their ids. */
function wordsOf(issue: Omit<OwnIssue, 'grain'>): string {
  const { title, roles, industries, why, impact, questions } = issue;
  const { text, source } = impact;
  const where = source === 'ask-them' ? source : [source.name, source.year, source.url ?? ''];
  return JSON.stringify([title, roles, industries, why, text, where, questions.map((row) => [row.shape, row.text])]);
}

function isTaken({ mine, theirs }: IssueClash, take: Take): boolean {
  return take === 'theirs' || (take === 'newer' && theirs > mine);
}

function rowOf({ at, ...issue }: FileIssue, { from }: ImportIssuesInput, desk: Desk): OwnIssue {
  // A clock that runs ahead would win for ever.
  const changed = at > 0 ? Math.min(at, desk.now()) : desk.now();
  return { ...issue, grain: { source: 'imported', at: changed, from: from.slice(0, 400) } };
}
