import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { standingIssues } from '../core/issue-answers';
import type { IssueAnswer } from '../core/record-coach';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { mergeContacts } from './merge-contacts';
import { setIssueState } from './set-issue-state';
import { undo } from './undo';

type More = { note?: string; question?: string; issueId?: string };
const say = (desk: Desk, contactId: string, state: IssueAnswer, more: More = {}) =>
  setIssueState(desk, { clientId: clientId(), contactId, issueId: 'drift', title: 'Drift', state, ...more });

test('one row a person and issue: a note stays while the answer does, and goes with another one', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  await say(desk, dana, 'doesnt', { note: '  one line only ' });
  await say(desk, dana, 'doesnt');
  expect((await fileOf(desk, dana)).issueStates).toMatchObject([{ state: 'doesnt', note: 'one line only' }]);
  await say(desk, dana, 'has');
  const { issueStates } = await fileOf(desk, dana);
  expect(issueStates).toMatchObject([{ state: 'has' }]);
  expect(issueStates[0]).not.toHaveProperty('note');
  expect(await checkRecord(desk)).toEqual([]);
});

test('the question they answered by it is answered, in the same write and undone with it', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  const before = await dumpStill(desk);
  const input = { clientId: clientId(), contactId: dana, issueId: 'drift', title: 'Drift', state: 'solved' as const };
  const done = await setIssueState(desk, { ...input, question: 'Who notices first?' });
  expect(await setIssueState(desk, { ...input, question: 'Who notices first?' })).toEqual(done);
  expect((await fileOf(desk, dana)).questions).toMatchObject([
    { text: 'Who notices first?', purpose: 'drift', state: 'answered' },
  ]);
  await undo(desk, done.receiptId);
  expect(await dumpStill(desk)).toEqual(before);
});

test('without the person it fails, and nothing is written', async () => {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana');
  await deleteContact(desk, { clientId: clientId(), contactId: dana });
  await expect(say(desk, dana, 'has')).rejects.toMatchObject({ problem: 'gone' });
});

test('two people merged: the newest word on each issue counts, a correction changes that one, undo parts them again', async () => {
  const desk = await consentedDesk();
  const [dana, twin] = [await save(desk, 'Dana'), await save(desk, 'Dana W')];
  await say(desk, dana, 'has', { note: 'every Monday' });
  await say(desk, twin, 'doesnt', { note: 'new kiln' });
  await say(desk, twin, 'solved', { issueId: 'other' });
  const parted = await dumpStill(desk);
  const { receiptId } = await mergeContacts(desk, { clientId: clientId(), keepId: dana, otherId: twin });
  const states = async () => standingIssues((await fileOf(desk, dana)).issueStates);
  expect((await fileOf(desk, dana)).issueStates).toHaveLength(3);
  expect(await states()).toMatchObject([
    { issueId: 'other', state: 'solved' },
    { issueId: 'drift', state: 'doesnt', note: 'new kiln' },
  ]);
  const again = await say(desk, dana, 'never-considered');
  expect((await states())[0]).toMatchObject({ issueId: 'drift', state: 'never-considered' });
  expect((await fileOf(desk, dana)).issueStates).toHaveLength(3);
  await undo(desk, again.receiptId);
  await undo(desk, receiptId);
  expect(await dumpStill(desk)).toEqual(parted);
});
