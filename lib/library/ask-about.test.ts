import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import type { ContactFile, Source } from '../core/record';
import { askAbout } from './ask-about';

const grain = { source: 'told-me' as const, at: 0 };

function fileOf(contact: Partial<ContactFile['contact']>, more: Partial<ContactFile> = {}): ContactFile {
  return {
    contact: { id: 'p', name: 'P', tags: [], grain, createdAt: 0, updatedAt: 0, ...contact },
    ...NO_ROWS,
    ...more,
  };
}

const headline = (sensitivity: 0 | 2) => ({
  id: 'h',
  contactId: 'p',
  group: 'work',
  key: 'headline',
  value: 'Head of Quality at Oak',
  sensitivity,
  grain,
});

describe('askAbout', () => {
  test('hands on business card things and what was asked, nothing else', () => {
    const question = { id: 'q', contactId: 'p', text: 'How so?', purpose: 'some-issue', at: 0, grain };
    const file = fileOf(
      { role: 'COO', industry: 'retail', company: 'Oak', location: 'Leeds' },
      {
        questions: [
          { ...question, state: 'asked' },
          { ...question, id: 'r', text: 'When?', state: 'to-ask' },
        ],
      },
    );
    expect(askAbout(file)).toEqual({
      role: 'COO',
      industry: 'retail',
      company: 'Oak',
      asked: ['How so?', 'some-issue'],
      heard: [],
      seed: expect.any(Number),
    });
  });

  test('what they told the user of their work is taken up, the newest first; what others told or one guesses is not', () => {
    const said = (words: string, at: number, source: Source = 'told-me') => ({
      id: words,
      contactId: 'p',
      kind: 'problem' as const,
      words,
      at,
      grain: { source, at },
    });
    const heard = [said('a', 1), said('b', 3), said('c', 2, 'guess'), said('d', 2, 'told-by-someone')];
    expect(askAbout(fileOf({}, { heard })).heard).toEqual(['b', 'a']);
  });

  test('the account stands in for industry and company, a headline for the role, unless it was made private', () => {
    const account = { id: 'a', name: 'Oak', domains: [], industry: 'retail', grain };
    expect(askAbout(fileOf({}, { account, facts: [headline(0)] }))).toMatchObject({
      role: 'Head of Quality at Oak',
      industry: 'retail',
      company: 'Oak',
    });
    expect(askAbout(fileOf({}, { facts: [headline(2)] })).role).toBeUndefined();
    expect(askAbout(fileOf({ role: 'COO' }, { facts: [headline(0)] })).role).toBe('COO');
  });
});
