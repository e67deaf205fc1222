import { standingIssues } from '../core/issue-answers';
import type { Source } from '../core/record';
import type { IssueAnswer, IssueState } from '../core/record-coach';
import { findSame } from '../core/same-question';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';

export type SetIssueStateInput = {
  clientId: string;
  contactId: string;
  issueId: string;
  /** As the issue is called now. */
  title: string;
  state: IssueAnswer;
  /** In their words; for one they don't have, what made it none. Left out, an earlier one stays while the state does. */
  note?: string;
  /** The question they answered by it: it counts as answered. */
  question?: string;
  /** How the user knows it; without: they told the user. */
  source?: Source;
};

/**
 * Keeps what somebody said of an issue. One row a person and issue: of several (after a merge) the newest is changed, which
 * is the one that counts. Fails with `gone` without the contact.
 */
export async function setIssueState(desk: Desk, input: SetIssueStateInput): Promise<Receipt & { rowId: string }> {
  const { contactId, issueId } = input;
  const head = { clientId: input.clientId, verb: 'set-issue-state', label: input.title.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', contactId);
    const at = desk.now();
    const theirs = await tx.all('issueStates', { index: 'contactId', equals: contactId });
    const earlier = standingIssues(theirs).find((row) => row.issueId === issueId);
    const row = rowOf(input, earlier, { id: earlier?.id ?? desk.newId(), at });
    await tx.put('issueStates', [row]);
    if (input.question) await markAnswered(tx, { ...input, text: input.question, id: desk.newId(), at });
    await tx.put('contacts', [touched(contact, at)]);
    return { rowId: row.id };
  });
  return { receiptId, ...answer };
}

function rowOf(
  { contactId, issueId, title, state, note, source = 'told-me' }: SetIssueStateInput,
  earlier: IssueState | undefined,
  { id, at }: { id: string; at: number },
): IssueState {
  const kept = note?.trim() ?? (earlier?.state === state ? earlier.note : undefined);
  return {
    ...{ id, contactId, issueId, title, state, at },
    ...(kept ? { note: kept } : {}),
    grain: { source, at },
  };
}

type Marked = Pick<SetIssueStateInput, 'contactId' | 'issueId'> & { text: string; id: string; at: number };

/** Answered a moment before the issue itself was: why it is none may still be asked. */
async function markAnswered(tx: WriteTx, { contactId, issueId, text, id, at }: Marked): Promise<void> {
  const asked = await tx.all('questions', { index: 'contactId', equals: contactId });
  const same = findSame(asked, text);
  const fresh = { id, contactId, text, purpose: issueId, grain: { source: 'told-me' as const, at } };
  await tx.put('questions', [{ ...(same ?? fresh), state: 'answered', at }]);
}
