import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { answerKindOf, answerPlace } from './answer-place';
import { HEARD_KINDS, HEARD_QUESTIONS } from './heard-questions';
import { viewHeard } from './heard-view';
import { viewBank } from './question-bank';
import type { AskedQuestion, ContactFile, QuestionState } from './record';
import type { Heard, HeardKind } from './record-depth';
import { findSame, questionKey } from './same-question';

const grain = { source: 'told-me' as const, at: 0 };
let made = 0;
const said = (kind: HeardKind): Heard => ({ id: `h${++made}`, contactId: 'dana', kind, words: kind, at: made, grain });
const asked = (text: string, state: QuestionState, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: text,
  contactId: 'dana',
  text,
  purpose: 'own',
  state,
  at: ++made,
  grain,
  ...more,
});
const fileOf = (more: Partial<ContactFile>): ContactFile => ({
  contact: { id: 'dana', name: 'Dana', tags: [], grain, createdAt: 0, updatedAt: 0 },
  ...NO_ROWS,
  ...more,
});

describe('what they said', () => {
  test('by kind, the newest first, and only kinds of which something was heard', () => {
    const heard = [said('strategy'), said('problem'), said('problem')];
    const { groups, onlyProblems, ask } = viewHeard(fileOf({ heard }));
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['problem', 2],
      ['strategy', 1],
    ]);
    expect(groups[0]?.rows[0]?.at).toBeGreaterThan(groups[0]?.rows[1]?.at ?? 0);
    expect([onlyProblems, ask]).toEqual([false, null]);
  });

  test('one problem is no pattern; two and nothing else are, and then the other side is asked about', () => {
    expect(viewHeard(fileOf({ heard: [said('problem')] })).onlyProblems).toBe(false);
    expect(viewHeard(fileOf({ heard: [] }))).toEqual({ groups: [], onlyProblems: false, ask: null });
    const heard = [said('problem'), said('problem')];
    const first = viewHeard(fileOf({ heard }));
    expect(first).toMatchObject({ onlyProblems: true, ask: { purpose: 'opportunity' } });
    const next = viewHeard(fileOf({ heard, questions: [asked(first.ask?.text.toUpperCase() ?? '', 'dodged')] }));
    expect(next.ask?.text).not.toBe(first.ask?.text);
    const waiting = [asked('What next?', 'to-ask', { purpose: 'strategy' })];
    expect(viewHeard(fileOf({ heard, questions: waiting }))).toMatchObject({ onlyProblems: true, ask: null });
    const all = [...HEARD_QUESTIONS.opportunity, ...HEARD_QUESTIONS.strategy].map((text) => asked(text, 'to-ask'));
    expect(viewHeard(fileOf({ heard, questions: all })).ask).toBeNull();
  });

  test('the openings are open questions, none twice', () => {
    const all = HEARD_KINDS.flatMap((kind) => HEARD_QUESTIONS[kind]);
    expect(new Set(all.map(questionKey)).size).toBe(all.length);
    for (const text of all) expect(text).toMatch(/^(?:What|Which|Where|How)\b[^\n?]{15,110}\?$/);
  });
});

describe('the bank', () => {
  test('by what became of them: to ask the oldest first, all others the newest first', () => {
    const questions = [asked('a', 'to-ask'), asked('b', 'to-ask'), asked('c', 'asked'), asked('d', 'asked')];
    expect(viewBank(fileOf({ questions: [...questions, asked('e', 'never')] }))).toMatchObject([
      { state: 'to-ask', rows: [{ question: { id: 'a' } }, { question: { id: 'b' } }] },
      { state: 'asked', rows: [{ question: { id: 'd' } }, { question: { id: 'c' } }] },
      { state: 'never', rows: [{ question: { id: 'e' } }] },
    ]);
  });

  test('an answer is read from whatever holds it; one that was deleted is said to be gone', () => {
    const heard = [said('problem')];
    const questions = [
      asked('held', 'answered', { answerId: heard[0]?.id ?? '' }),
      asked('lost', 'answered', { answerId: 'deleted' }),
      asked('bare', 'answered'),
      asked('again', 'to-ask', { answerId: 'deleted' }),
    ];
    const rows = viewBank(fileOf({ heard, questions })).flatMap((group) => group.rows);
    const answers = Object.fromEntries(rows.map(({ question, answer }) => [question.id, answer]));
    expect(answers).toMatchObject({
      held: { table: 'heard', words: 'problem' },
      lost: 'gone',
      bare: null,
      again: null,
    });
  });
});

test('an answer goes where its question pointed, unless the user says otherwise', () => {
  expect(['helper', 'strategy', 'own', 'issue-drift'].map(answerKindOf)).toEqual([
    'helper',
    'strategy',
    'fact',
    'fact',
  ]);
  expect(answerPlace('luck', 'own')).toEqual({ table: 'history', part: 'luck' });
  expect(answerPlace('problem', 'issue-drift')).toEqual({ table: 'heard', kind: 'problem' });
  expect(answerPlace('fact', 'issue-drift')).toMatchObject({ table: 'facts', group: 'other', sensitivity: 1 });
});

test('the same question is found whatever its marks and case; marks alone are only themselves', () => {
  const rows = [asked('Who helped you?', 'asked'), asked('???', 'asked'), asked('من ساعدك؟', 'asked')];
  expect(findSame(rows, ' who HELPED you ')?.text).toBe('Who helped you?');
  expect(findSame(rows, '!')).toBeUndefined();
  expect(findSame(rows, '???')?.text).toBe('???');
  expect(findSame(rows, 'من ساعدك')?.text).toBe('من ساعدك؟');
});
