import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import type { AskedQuestion, ContactFile, Source } from '../core/record';
import type { IssueState } from '../core/record-coach';
import { askAbout as askAboutAt } from './ask-about';

const DAY = 86_400_000;
const askAbout = (file: ContactFile, now = 0) => askAboutAt(file, now);

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
      avoid: [],
      confirmed: [],
      denied: [],
      again: [],
      nonIssues: [],
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

  const state = (issueId: string, is: IssueState['state'], more: Partial<IssueState> = {}): IssueState => ({
    ...{ id: `${issueId} ${more.at ?? 0}`, contactId: 'p', issueId, title: issueId, state: is, at: 0, grain },
    ...more,
  });
  const asked = (purpose: string, at: number, is: AskedQuestion['state'] = 'asked'): AskedQuestion => ({
    ...{ id: `${purpose} ${at}`, contactId: 'p', text: `${purpose} ${at}?`, purpose, state: is, at, grain },
  });

  test('what they said of issues: the newest word counts; what they have may be asked about in other words', () => {
    const file = fileOf(
      {},
      {
        issueStates: [state('a', 'doesnt'), state('a', 'has', { at: 2 }), state('b', 'solved'), state('c', 'doesnt')],
        questions: [asked('a', 1), asked('b', 1), asked('c', -1)],
      },
    );
    expect(askAbout(file)).toMatchObject({
      asked: ['a 1?', 'b 1?', 'b', 'c -1?', 'c'],
      confirmed: ['a'],
      denied: ['b', 'c'],
      nonIssues: [{ issueId: 'c' }],
    });
  });

  test('one that must never be asked stays so, whatever they said of it', () => {
    const file = fileOf({}, { issueStates: [state('a', 'has')], questions: [asked('a', 1, 'never')] });
    expect(askAbout(file).asked).toContain('a');
    const not = fileOf({}, { issueStates: [state('a', 'doesnt')], questions: [asked('a', -1, 'never')] });
    expect(askAbout(not).nonIssues).toEqual([]);
  });

  test('why it is none is asked once: not when it is known, and not again after it was asked', () => {
    const nonIssues = (more: Partial<IssueState>, ...questions: AskedQuestion[]) =>
      askAbout(fileOf({}, { issueStates: [state('a', 'doesnt', more)], questions })).nonIssues?.length;
    expect(nonIssues({})).toBe(1);
    expect(nonIssues({ note: 'one line only' })).toBe(0);
    expect(nonIssues({ note: ' ' }, asked('a', -1))).toBe(1);
    expect(nonIssues({}, asked('a', 1))).toBe(0);
  });

  test('what they had never thought of rests for half a year, comes once more, then rests for good', () => {
    const file = fileOf({}, { issueStates: [state('a', 'never-considered')], questions: [asked('a', -1)] });
    expect(askAbout(file, 179 * DAY)).toMatchObject({ again: [], denied: ['a'] });
    expect(askAbout(file, 180 * DAY)).toMatchObject({ again: ['a'], denied: [], asked: ['a -1?'] });
    const twice = { ...file, questions: [asked('a', -1), asked('a', 180 * DAY)] };
    expect(askAbout(twice, 400 * DAY)).toMatchObject({ again: [], denied: ['a'] });
    const saidAgain = { ...twice, issueStates: [state('a', 'never-considered', { at: 181 * DAY })] };
    expect(askAbout(saidAgain, 900 * DAY).again).toEqual([]);
  });

  test('topics that must not come up go along, however private; nothing else private does', () => {
    const topic = { ...headline(2), group: 'do-not-mention', key: 'do-not-mention', value: 'layoffs' };
    const about = askAbout(fileOf({}, { facts: [topic, headline(2)] }));
    expect(about.avoid).toEqual(['layoffs']);
    expect(JSON.stringify(about)).not.toContain('Head of Quality');
  });
});
