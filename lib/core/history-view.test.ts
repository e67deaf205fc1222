import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { viewHistory } from './history-view';
import type { AskedQuestion, ContactFile, QuestionState, Source } from './record';
import type { HistoryEntry } from './record-depth';
import { HISTORY_PARTS, type HistoryPart, STARTER_QUESTIONS } from './starter-questions';
import { isAround } from './suggest-questions';

let made = 0;
const entry = (part: HistoryPart, source: Source = 'told-me', at = ++made): HistoryEntry => ({
  id: `e${++made}`,
  contactId: 'dana',
  part,
  story: 'x',
  at,
  grain: { source, at },
});
const asked = (text: string, purpose: string, state: QuestionState): AskedQuestion => ({
  id: `q${++made}`,
  contactId: 'dana',
  text,
  purpose,
  state,
  at: made,
  grain: { source: 'told-me', at: 0 },
});
const fileOf = (more: Partial<ContactFile>, name = 'Dana Whitfield'): ContactFile => ({
  contact: { id: 'dana', name, tags: [], grain: { source: 'told-me', at: 0 }, createdAt: 0, updatedAt: 0 },
  ...NO_ROWS,
  ...more,
});
const partOf = (file: ContactFile, part: HistoryPart) => viewHistory(file).parts.find((one) => one.part === part);

describe('viewHistory', () => {
  test('nothing yet: five empty parts, each with an opening; one for people around them where to begin', () => {
    const { parts, thinnest } = viewHistory(fileOf({}));
    expect(parts.map(({ part, depth }) => [part, depth])).toEqual(HISTORY_PARTS.map((part) => [part, 'empty']));
    expect(thinnest).toBe('success');
    for (const { part, ask } of parts) {
      expect(STARTER_QUESTIONS[part].them).toContain(ask?.them);
      expect(ask?.around !== null).toBe(part === 'success');
    }
    expect(parts[0]?.ask?.around).toContain('Dana Whitfield');
  });

  test('the newest first; one thing, or guesses, are thin; what is known well asks nothing', () => {
    const two = [entry('success', 'read', 5), entry('success', 'told-me', 9)];
    const history = [...two, entry('helper'), entry('luck', 'guess'), entry('luck', 'guess')];
    const file = fileOf({ history: [...history, entry('barrier')] });
    expect(partOf(file, 'success')).toMatchObject({ depth: 'good', ask: null, entries: [{ at: 9 }, { at: 5 }] });
    expect(partOf(file, 'helper')).toMatchObject({ depth: 'thin', ask: null });
    expect(partOf(file, 'luck')?.depth).toBe('thin');
    expect(viewHistory(file).thinnest).toBe('mistake');
    const all = HISTORY_PARTS.flatMap((part) => [entry(part), entry(part)]);
    expect(viewHistory(fileOf({ history: all }))).toMatchObject({ thinnest: null });
  });

  test('a question on the list stands there, and no other is proposed beside it', () => {
    const listed = asked('Who was your first boss?', 'helper', 'to-ask');
    expect(partOf(fileOf({ questions: [listed] }), 'helper')?.ask).toEqual({ listed, them: null, around: null });
  });

  test('who dodged a part is not asked about it again: somebody else may tell', () => {
    const file = fileOf({ questions: [asked('What went wrong?', 'mistake', 'dodged')] });
    expect(partOf(file, 'mistake')?.ask).toMatchObject({ them: null, around: expect.stringContaining('Dana') });
  });

  test('whatever was put to them or to others is never proposed again, also under the short name', () => {
    const first = partOf(fileOf({}), 'success')?.ask;
    const questions = [asked(first?.them ?? '', 'success', 'asked'), asked(first?.around ?? '', 'success', 'asked')];
    const file = fileOf({ questions });
    const short = { ...file, contact: { ...file.contact, goesBy: 'Dee $&' } };
    // Asked twice already, so another part comes first; this one is still empty.
    expect(partOf(short, 'success')?.ask?.them).not.toBe(first?.them);
    const every = STARTER_QUESTIONS.success.them.map((text) => asked(text, 'success', 'answered'));
    expect(partOf(fileOf({ questions: every }), 'success')?.ask?.them).toBeNull();
    const others = HISTORY_PARTS.filter((part) => part !== 'luck').flatMap((part) => [entry(part), entry(part)]);
    const named = partOf({ ...short, history: others }, 'luck')?.ask?.around;
    expect(named).toContain('Dee $&');
  });
});

test('an opening for people around them is known by its words, under either name', () => {
  const { contact } = fileOf({});
  const ask = { text: 'What is Dana Whitfield known for here?', purpose: 'success' };
  expect(isAround(contact, ask)).toBe(true);
  expect(isAround({ ...contact, goesBy: 'Dee' }, { ...ask, text: 'what is dee known for here' })).toBe(true);
  expect(isAround(contact, { ...ask, purpose: 'own' })).toBe(false);
  expect(isAround(contact, { ...ask, text: 'What are you known for here?' })).toBe(false);
});
