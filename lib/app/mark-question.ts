import type { QuestionState } from '../core/record';
import { findSame } from '../core/same-question';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';

export type MarkQuestionInput = {
  clientId: string;
  contactId: string;
  text: string;
  purpose: string;
  state: QuestionState;
};

/** Remembers what became of a question to this contact. One row a question: the same words are the same question. */
export async function markQuestion(desk: Desk, input: MarkQuestionInput): Promise<Receipt & { questionId: string }> {
  const head = { clientId: input.clientId, verb: 'mark-question', label: input.text.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    await tx.require('contacts', input.contactId);
    const asked = await tx.all('questions', { index: 'contactId', equals: input.contactId });
    const same = findSame(asked, input.text);
    const { contactId, text, purpose, state } = input;
    const at = desk.now();
    const row = same
      ? { ...same, state, at }
      : { id: desk.newId(), contactId, text, purpose, state, at, grain: { source: 'told-me' as const, at } };
    await tx.put('questions', [row]);
    return { questionId: row.id };
  });
  return { receiptId, ...answer };
}
