import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { pointOfPurpose, pointsFor } from './profile-points';
import type { AskedQuestion, ContactFile, QuestionState } from './record';
import type { HistoryEntry } from './record-depth';
import { questionKey } from './same-question';
import { HISTORY_PARTS, type HistoryPart, STARTER_QUESTIONS } from './starter-questions';
import { suggestAsk } from './suggest-questions';

const grain = { source: 'told-me' as const, at: 0 };
const issueQuestions = ['one', 'two', 'three'].map((id) => ({
  text: `How does issue ${id} show?`,
  issueId: id,
  from: [{ kind: 'role' as const, value: 'COO' }],
}));

function fileWith(
  questions: readonly AskedQuestion[],
  history: readonly HistoryEntry[] = [],
  id = 'dana',
): ContactFile {
  return {
    contact: { id, name: 'Dana', role: 'COO', tags: [], grain, createdAt: 0, updatedAt: 0 },
    ...NO_ROWS,
    history: [...history],
    questions: [...questions],
  };
}

let rows = 0;
const asked = (purpose: string, state: QuestionState, text = `What about ${purpose}, ${++rows}?`): AskedQuestion => ({
  id: text,
  contactId: 'dana',
  text,
  purpose,
  state,
  at: ++rows,
  grain,
});

const purposes = (file: ContactFile, from = issueQuestions) => suggestAsk(file, from).map(({ purpose }) => purpose);
const isPart = (purpose: string) => HISTORY_PARTS.some((part) => part === purpose);

describe('starter questions', () => {
  test.each(HISTORY_PARTS)('%s: eight or more for them and for people around them, each one open line', (part) => {
    const { them, around } = STARTER_QUESTIONS[part];
    for (const list of [them, around]) expect(list.length).toBeGreaterThanOrEqual(8);
    for (const text of [...them, ...around]) {
      expect(text).toMatch(/^[^\n?]{15,110}\?$/);
      expect(text).toMatch(/\b(?:who|whom|whose|what|which|when|where|how|was there)\b/i);
    }
    expect(around.every((text) => text.includes('{name}'))).toBe(true);
    expect(them.some((text) => text.includes('{'))).toBe(false);
  });

  test('no question stands twice', () => {
    const all = HISTORY_PARTS.flatMap((part) => [...STARTER_QUESTIONS[part].them, ...STARTER_QUESTIONS[part].around]);
    expect(new Set(all.map(questionKey)).size).toBe(all.length);
  });
});

describe('suggestAsk', () => {
  test('a new person: an issue of their role first, then an easy part of their history, each with its reason', () => {
    const [issue, history] = suggestAsk(fileWith([]), issueQuestions);
    expect(issue).toEqual({ text: 'How does issue one show?', purpose: 'one', reason: { kind: 'role', value: 'COO' } });
    expect(history).toMatchObject({ purpose: 'success', reason: { kind: 'history', part: 'success', known: 0 } });
    expect(STARTER_QUESTIONS.success.them).toContain(history?.text);
  });

  test('the two kinds take turns', () => {
    expect(purposes(fileWith([asked('one', 'answered')])).map(isPart)).toEqual([true, false]);
    expect(purposes(fileWith([asked('one', 'answered'), asked('luck', 'asked')])).map(isPart)).toEqual([false, true]);
  });

  test.each(['asked', 'answered', 'dodged', 'never', 'to-ask'] as const)('never one that is %s', (state) => {
    const file = fileWith([asked('one', state), asked('own', state, 'how does ISSUE two show')]);
    expect(suggestAsk(file, issueQuestions).map(({ text }) => text)).not.toContain('How does issue one show?');
    expect(purposes(file)).toContain('three');
    expect(purposes(file)).not.toContain('two');
  });

  test('the thinnest part is asked about; a dodged one waits till last, one on the list rests', () => {
    const stories = (['success', 'helper'] as const).map((part) => ({
      id: part,
      contactId: 'dana',
      part,
      story: 'x',
      at: 0,
      grain,
    }));
    expect(purposes(fileWith([], stories), [])).toEqual(['luck', 'barrier']);
    expect(purposes(fileWith([asked('luck', 'dodged'), asked('barrier', 'to-ask')], stories), [])).toEqual([
      'mistake',
      'success',
    ]);
    const [first] = suggestAsk(fileWith([], stories.concat(stories[0] ?? [])), []);
    expect(first?.reason).toEqual({ kind: 'history', part: 'luck', known: 0 });
  });

  test('where one kind has nothing, the other fills in; where both have nothing, there is none', () => {
    expect(purposes(fileWith([]), [])).toEqual(['success', 'helper']);
    const everything = HISTORY_PARTS.flatMap((part: HistoryPart) =>
      STARTER_QUESTIONS[part].them.map((text) => asked(part, 'answered', text)),
    );
    expect(purposes(fileWith(everything))).toEqual(['one', 'two']);
    expect(purposes(fileWith(everything), [])).toEqual([]);
  });

  test('where their history is known well, the profile is asked about: nothing private, nothing known or asked', () => {
    const known = HISTORY_PARTS.flatMap((part) =>
      [1, 2, 3].map((at) => ({ id: `${part}${at}`, contactId: 'dana', part, story: 'x', at: 0, grain })),
    );
    const points = pointsFor({});
    const [issue, personal] = suggestAsk(fileWith([], known), issueQuestions, points);
    expect([issue?.purpose, personal?.reason.kind]).toEqual(['one', 'profile']);
    const next = suggestAsk(fileWith([asked(personal?.purpose ?? '', 'dodged')], known), [], points);
    expect(next).toHaveLength(2);
    for (const { purpose } of next) {
      expect(purpose).not.toBe(personal?.purpose);
      expect(pointOfPurpose(purpose)?.sensitivity).toBeLessThan(2);
    }
    expect(suggestAsk(fileWith([], known.slice(1)), [], points)[0]?.reason.kind).toBe('history');
    expect(suggestAsk(fileWith([], known), [])[0]?.reason.kind).toBe('history');
  });

  test('asking on and on never repeats a text', () => {
    const done: AskedQuestion[] = [];
    for (let round = 0; round < 100; round++) {
      const [next] = suggestAsk(fileWith(done), issueQuestions);
      if (!next) break;
      expect(done.map(({ text }) => text)).not.toContain(next.text);
      done.push(asked(next.purpose, 'asked', next.text));
    }
    const starters = HISTORY_PARTS.reduce((sum, part) => sum + STARTER_QUESTIONS[part].them.length, 0);
    expect(done).toHaveLength(starters + issueQuestions.length);
  });

  test('two people are not asked the same thing in the same words by default', () => {
    const first = Array.from({ length: 30 }, (_, at) => suggestAsk(fileWith([], [], `p${at}`), [])[0]?.text);
    expect(new Set(first).size).toBeGreaterThan(3);
    expect(suggestAsk(fileWith([]), [])).toEqual(suggestAsk(fileWith([]), []));
  });
});
