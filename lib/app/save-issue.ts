import type { OwnIssue } from '../core/record-coach';
import { StorageFailure, write } from '../data/write';
import { checkIssue, fieldsOf, type IssueFields, tidyIssue } from '../library/check-issue';
import type { Issue } from '../library/types';
import type { Desk, Receipt } from './desk';
import { changeInside } from './settings';

/** Without `issueId` a new one is made, and every field must be there. */
export type SaveIssueInput =
  | { clientId: string; issueId?: undefined; fields: IssueFields }
  | { clientId: string; issueId: string; fields: Partial<IssueFields> };

export type SavedIssue = Receipt & { issueId: string };

/**
 * Saves an issue of the user's own, or changes the named fields of it as it is stored now. Fails with `invalid` when nobody
 * could be asked about it (`checkIssue` says why), with `gone` when it was deleted meanwhile.
 */
export async function saveIssue(desk: Desk, input: SaveIssueInput): Promise<SavedIssue> {
  const head = { clientId: input.clientId, verb: 'save-issue', label: input.fields.title ?? '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const grain = { source: 'told-me' as const, at: desk.now() };
    const row: OwnIssue =
      input.issueId === undefined
        ? { ...sound(input.fields), id: desk.newId(), grain }
        : changed(await tx.require('issues', input.issueId), input.fields, desk.now());
    await tx.put('issues', [row]);
    return { issueId: row.id };
  });
  return { receiptId, ...answer };
}

/** Where it came from stays known; when it was last changed is now. */
function changed(stored: OwnIssue, fields: Partial<IssueFields>, now: number): OwnIssue {
  const { id, grain, ...rest } = stored;
  return { ...sound({ ...rest, ...fields }), id, grain: { ...grain, at: now } };
}

function sound(fields: IssueFields): IssueFields {
  const tidy = tidyIssue(fields);
  const [fault] = checkIssue(tidy);
  if (fault) throw new StorageFailure('invalid', fault);
  return tidy;
}

export type CopyIssueInput = { clientId: string; issue: Issue };

/** Makes a shipped issue the user's own, to be changed as they like; the shipped one is put away in the same write. */
export async function copyIssue(desk: Desk, { clientId, issue }: CopyIssueInput): Promise<SavedIssue> {
  const { receiptId, answer } = await write(desk, { clientId, verb: 'copy-issue', label: issue.title }, async (tx) => {
    const row = { ...sound(fieldsOf(issue)), id: desk.newId(), grain: { source: 'told-me' as const, at: desk.now() } };
    await tx.put('issues', [row]);
    if (issue.ours)
      await changeInside(tx, ({ issuesOff = [] }) => ({ issuesOff: [...new Set([...issuesOff, issue.id])] }));
    return { issueId: row.id };
  });
  return { receiptId, ...answer };
}

export type ForgetIssueInput = { clientId: string; issueId: string };

/** Deletes an issue of the user's own; gone already is as good. What people said of it stays with them. */
export async function forgetIssue(desk: Desk, { clientId, issueId }: ForgetIssueInput): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'forget-issue', label: '' }, (tx) =>
    tx.remove('issues', [issueId]),
  );
  return { receiptId };
}

export type HideIssueInput = { clientId: string; issueId: string; title: string; off: boolean };

/** Puts a shipped issue away, so that it is never proposed, or brings it back. */
export async function hideIssue(desk: Desk, { clientId, issueId, title, off }: HideIssueInput): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'hide-issue', label: title }, (tx) =>
    changeInside(tx, ({ issuesOff = [] }) => {
      const others = issuesOff.filter((id) => id !== issueId);
      const next = off ? [...others, issueId] : others;
      return { issuesOff: next.length > 0 ? next : null };
    }),
  );
  return { receiptId };
}
