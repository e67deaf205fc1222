import { type Answer, answerPlace } from '../core/answer-place';
import { findSame } from '../core/same-question';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { touched } from './file-rows';

export type AnswerQuestionInput = {
  clientId: string;
  contactId: string;
  text: string;
  purpose: string;
  answer: Answer;
};

/** What of the question is shown as where the answer came from. */
const LONGEST_FROM = 300;

/**
 * Keeps what they answered as what it is (an entry of the history, something heard, a fact) and marks the question as
 * answered by it, in one write. A question that wasn't on record is from then on. Fails with `invalid` without words,
 * with `gone` without the contact.
 */
export async function answerQuestion(
  desk: Desk,
  input: AnswerQuestionInput,
): Promise<Receipt & { questionId: string; answerId: string }> {
  const head = { clientId: input.clientId, verb: 'answer-question', label: input.text.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', input.contactId);
    const at = desk.now();
    const answerId = await putAnswer(tx, { ...input, id: desk.newId(), at });
    const asked = await tx.all('questions', { index: 'contactId', equals: contact.id });
    const { text, purpose } = input;
    const grain = { source: 'told-me' as const, at };
    const question = findSame(asked, text) ?? { id: desk.newId(), contactId: contact.id, text, purpose, grain };
    await tx.put('questions', [{ ...question, state: 'answered', answerId, at }]);
    await tx.put('contacts', [touched(contact, at)]);
    return { questionId: question.id, answerId };
  });
  return { receiptId, ...answer };
}

async function putAnswer(tx: WriteTx, input: AnswerQuestionInput & { id: string; at: number }): Promise<string> {
  const { id, contactId, at, answer } = input;
  const words = answer.words.trim();
  if (words === '') throw new StorageFailure('invalid', 'an answer without words');
  // The answer to "Since when?" means nothing alone, so it carries what was asked.
  const grain = { source: answer.source, at, from: input.text.slice(0, LONGEST_FROM) };
  const place = answerPlace(answer.kind, input.purpose);
  if (place.table === 'history')
    await tx.put('history', [{ id, contactId, part: place.part, story: words, at, grain }]);
  else if (place.table === 'heard') await tx.put('heard', [{ id, contactId, kind: place.kind, words, at, grain }]);
  else {
    const { group, key, sensitivity } = place;
    await tx.put('facts', [{ id, contactId, group, key, value: words, sensitivity, grain }]);
  }
  return id;
}
