import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import type { AnswerKind } from '../core/answer-place';
import { addRow } from './add-row';
import { answerQuestion } from './answer-question';
import { deleteContact } from './delete-contact';
import { editRow } from './edit-row';
import { markQuestion } from './mark-question';
import { undo } from './undo';

const answered = (contactId: string, text: string, kind: AnswerKind, words = 'Old Tom') => ({
  clientId: clientId(),
  contactId,
  text,
  purpose: kind === 'fact' ? 'own' : kind,
  answer: { words, kind, source: 'told-me' as const },
});

test.each([
  ['helper', 'history', { part: 'helper', story: 'Old Tom' }],
  ['problem', 'heard', { kind: 'problem', words: 'Old Tom' }],
  ['fact', 'facts', { group: 'other', value: 'Old Tom', sensitivity: 1 }],
] as const)('an answer is kept as what it is: %s', async (kind, table, row) => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const before = await dumpStill(desk);
  const input = answered(ada, 'Who helped you most?', kind, '  Old Tom\n');
  const done = await answerQuestion(desk, input);
  expect(await answerQuestion(desk, input)).toEqual(done);
  const file = await fileOf(desk, ada);
  expect(file[table]).toMatchObject([
    { ...row, id: done.answerId, grain: { source: 'told-me', from: 'Who helped you most?' } },
  ]);
  expect(file.questions).toMatchObject([{ id: done.questionId, state: 'answered', answerId: done.answerId }]);
  expect(await checkRecord(desk)).toEqual([]);
  await undo(desk, done.receiptId);
  expect(await dumpStill(desk)).toEqual(before);
});

test('a question that was on the list keeps its row; the same words are the same question', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const ask = { contactId: ada, text: 'Who helped you most?', purpose: 'helper' };
  const { questionId } = await markQuestion(desk, { ...ask, clientId: clientId(), state: 'to-ask' });
  await markQuestion(desk, { ...ask, clientId: clientId(), text: 'who helped you MOST', state: 'asked' });
  const done = await answerQuestion(desk, answered(ada, '“Who helped you most?”', 'helper'));
  expect(done.questionId).toBe(questionId);
  expect((await fileOf(desk, ada)).questions).toMatchObject([{ text: 'Who helped you most?', state: 'answered' }]);
  await undo(desk, done.receiptId);
  expect((await fileOf(desk, ada)).questions).toMatchObject([{ state: 'asked' }]);
});

test('answered twice: both answers stay, the later one stands under the question', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  await answerQuestion(desk, answered(ada, 'Who?', 'helper', 'Tom'));
  const { answerId } = await answerQuestion(desk, answered(ada, 'Who?', 'helper', 'Ruth'));
  const { history, questions } = await fileOf(desk, ada);
  expect(history.map(({ story }) => story).sort()).toEqual(['Ruth', 'Tom']);
  expect(questions).toMatchObject([{ answerId }]);
});

test('without words, or for somebody who is gone, nothing is kept', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const before = await dumpStill(desk);
  const blank = answerQuestion(desk, answered(ada, 'Who?', 'helper', ' \n '));
  await expect(blank).rejects.toMatchObject({ problem: 'invalid' });
  expect(await dumpStill(desk)).toEqual(before);
  await deleteContact(desk, { clientId: clientId(), contactId: ada });
  await expect(answerQuestion(desk, answered(ada, 'Who?', 'helper'))).rejects.toMatchObject({ problem: 'gone' });
});

test('a row may say when it was or leave it to now; an optional field is cleared', async () => {
  const desk = await consentedDesk();
  const ada = await save(desk, 'Ada');
  const story = { part: 'helper' as const, story: 'Tom', otherId: 'tom', when: '2009' };
  const head = { contactId: ada, table: 'history' as const };
  const { rowId } = await addRow(desk, { ...head, clientId: clientId(), row: story });
  await addRow(desk, { ...head, clientId: clientId(), row: { ...story, at: 7 } });
  const now = (await fileOf(desk, ada)).history.map(({ at }) => at);
  expect(now[0]).toBeGreaterThan(7);
  expect(now[1]).toBe(7);
  const fact = { group: 'pet', key: 'pet', value: 'a dog', sensitivity: 1 as const };
  await addRow(desk, { contactId: ada, table: 'facts', clientId: clientId(), row: fact });
  await editRow(desk, { clientId: clientId(), table: 'history', id: rowId, patch: { otherId: undefined } });
  expect((await fileOf(desk, ada)).history[0]).not.toHaveProperty('otherId');
  expect(await checkRecord(desk)).toEqual([]);
});
