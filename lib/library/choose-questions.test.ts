import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOfRole, questionsAbout } from './choose-issue';
import { type AskAbout, chooseQuestions } from './choose-questions';
import { INDUSTRIES, readIndustries } from './industries';
import { type IssueTallies, type IssueTally, leaningOf } from './issue-tallies';
import { issues } from './issues';
import { ROLES, readRoles } from './roles';
import type { Issue } from './types';

const about = (more: Partial<AskAbout> = {}): AskAbout => ({ asked: [], seed: 7, ...more });
const choose = (more: Partial<AskAbout> = {}) => chooseQuestions(issues, about(more));
const DANA = { role: 'VP Operations', industry: 'ceramics', company: 'Harbour Tiles' };
const issueOf = (id: string) => issues.find((issue) => issue.id === id);

describe('chooseQuestions', () => {
  test.each(ROLES)('$name: in every industry three questions, three issues, three shapes, all of them theirs', (of) => {
    const role = of.name;
    for (const { name: industry } of INDUSTRIES) {
      const { questions, needsRole } = choose({ role, industry });
      expect(needsRole).toBe(false);
      expect([industry, questions.length]).toEqual([industry, 3]);
      expect(new Set(questions.map(({ issueId }) => issueId)).size).toBe(3);
      expect(new Set(questions.map(({ shape }) => shape)).size).toBe(3);
      for (const { issueId, text, from } of questions) {
        const issue = issueOf(issueId);
        expect(issue?.roles.some((id) => readRoles(role).includes(id))).toBe(true);
        expect(
          issue?.industries === 'any' || issue?.industries.some((id) => readIndustries(industry).includes(id)),
        ).toBe(true);
        expect(from[0]).toEqual({ kind: 'role', value: role });
        expect(text).toMatch(/^[^{}\n]{1,180}\?$/);
      }
    }
  });

  test('the issues of role and industry come before those of the role anywhere, and say both', () => {
    const { questions } = choose(DANA);
    expect(questions.map(({ issueId }) => issueOf(issueId)?.industries)).toEqual([
      ['manufacturing'],
      ['manufacturing'],
      ['manufacturing'],
    ]);
    expect(questions[0]?.from).toEqual([
      { kind: 'role', value: 'VP Operations' },
      { kind: 'industry', value: 'ceramics' },
    ]);
  });

  test('the same person gets the same; another one of that role may get others', () => {
    expect(choose(DANA)).toEqual(choose(DANA));
    const sets = Array.from({ length: 20 }, (_, seed) => JSON.stringify(choose({ role: 'CFO', seed }).questions));
    expect(new Set(sets).size).toBeGreaterThan(5);
  });

  test('nothing stored about what they do: none, and it says what is missing', () => {
    expect(choose()).toEqual({ questions: [], needsRole: true });
    expect(choose({ role: 'Wizard', company: 'Acme' })).toEqual({ questions: [], needsRole: true });
  });

  test('a company’s name tells the industry where none is stored, and is named as what it was made from', () => {
    const { questions } = choose({ company: 'Northfield Packaging' });
    expect(questions).toHaveLength(3);
    expect(questions[0]?.from).toEqual([{ kind: 'company', value: 'Northfield Packaging' }]);
  });

  test('never an issue or a text that was asked, never one they deny, whatever was asked before', () => {
    const ids = issues.map(({ id }) => id);
    const texts = issues.flatMap(({ questions }) => questions.map(({ text }) => text.replace('{company}', 'Oak')));
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES.map(({ name }) => name)),
        fc.constantFrom(...INDUSTRIES.map(({ name }) => name)),
        fc.subarray([...ids, ...texts]),
        fc.subarray(ids),
        fc.integer(),
        (role, industry, asked, denied, seed) => {
          const { questions } = choose({ role, industry, company: 'Oak', asked, denied, seed });
          for (const { text, issueId } of questions) {
            expect(asked).not.toContain(text);
            expect(asked).not.toContain(issueId);
            expect(denied).not.toContain(issueId);
          }
          expect(new Set(questions.map(({ shape }) => shape)).size).toBe(questions.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('asking on and on ends, without a repetition', () => {
    const asked: string[] = [];
    for (let round = 0; round < 200; round++) {
      const [next] = choose({ ...DANA, asked }).questions;
      if (!next) break;
      expect(asked).not.toContain(next.issueId);
      asked.push(next.text, next.issueId);
    }
    expect(choose({ ...DANA, asked }).questions).toEqual([]);
    expect(asked.length / 2).toBe(issues.filter((one) => fitsDana(one.roles, one.industries)).length);
  });

  test('what they admitted is taken further: it comes first, and asks for what follows from it', () => {
    const [first] = choose({ ...DANA, confirmed: ['work-between-teams'] }).questions;
    expect(first).toMatchObject({ issueId: 'work-between-teams', shape: 'consequence' });
    const texts = issueOf('work-between-teams')?.questions.filter(({ shape }) => shape === 'consequence');
    const [second] = choose({
      ...DANA,
      confirmed: ['work-between-teams'],
      asked: texts?.map(({ text }) => text) ?? [],
    }).questions;
    expect(second?.issueId).toBe('work-between-teams');
    expect(second?.text).not.toBe(first?.text);
  });

  test('their own words come back as the first question, for the issue they are about, and only once', () => {
    const heard = ['Ordered new chairs', 'The night batch drifts and sorting takes an hour a shift'];
    const { questions } = choose({ ...DANA, heard });
    expect(questions[0]).toMatchObject({
      shape: 'follow-up',
      issueId: 'drift-seen-at-sorting',
      from: [{ kind: 'heard', value: heard[1] }],
    });
    expect(questions[0]?.text).toContain(`“${heard[1]}”`);
    expect(questions).toHaveLength(3);
    const again = choose({ ...DANA, heard, asked: [questions[0]?.text ?? ''] }).questions;
    expect(again.map(({ shape }) => shape)).not.toContain('follow-up');
    expect(choose({ heard: ['Nice weather today'] }).needsRole).toBe(true);
  });

  test('a company is named only where one is stored and fits in the line', () => {
    const all = (company: string) => {
      const asked: string[] = [];
      for (let round = 0; round < 60; round++) {
        const [next] = choose({ role: 'COO', industry: 'retail', company, asked }).questions;
        if (next) asked.push(next.text);
      }
      return asked;
    };
    expect(all('Oak & Sons').some((text) => text.includes('Oak & Sons'))).toBe(true);
    expect(all('').join()).not.toContain('{');
    expect(all('$& Ltd').some((text) => text.includes('$& Ltd'))).toBe(true);
    expect(all('x'.repeat(400)).every((text) => text.length <= 180)).toBe(true);
  });

  describe('what people said of issues', () => {
    const own = (more: Partial<Issue> = {}): Issue => ({
      id: 'own',
      title: 'Ware that leaves the dryer wet',
      roles: ['operations'],
      industries: ['manufacturing'],
      why: 'What cracks in the kiln was lost a day before.',
      impact: { text: '', source: 'ask-them' },
      questions: [{ shape: 'boundary', text: 'Where does weighing by hand stop working for you?' }],
      ours: false,
      ...more,
    });
    const rank = (tallies: IssueTallies, issue = own()) =>
      chooseQuestions([...issues, issue], about(DANA), tallies).questions.map(({ issueId }) => issueId);
    const tally = (real: number, not: number): IssueTally => ({
      counts: { has: real, solved: 0, doesnt: not, 'never-considered': 0 },
      byRole: { operations: { real, not } },
    });

    test('one of the user’s own comes before the library’s that fit as well, and says so', () => {
      const mine = own({ roles: ['operations'] });
      for (let seed = 0; seed < 30; seed++) {
        const { questions } = chooseQuestions([...issues, mine], about({ ...DANA, seed }));
        expect(questions[0]?.issueId).toBe('own');
        expect(questions[0]?.from.at(-1)).toEqual({ kind: 'own', value: mine.title });
      }
      expect(rank(new Map(), own({ industries: 'any' }))).not.toContain('own');
    });

    test('confirmed by others of that role it moves up, denied by many it moves down; one answer does little', () => {
      const [first = '', , third = ''] = rank(new Map(), own({ roles: ['finance'] }));
      const with10 = (real: number, not: number, id: string) =>
        rank(new Map([[id, tally(real, not)]]), own({ roles: ['finance'] }));
      expect(with10(10, 0, third)[0]).toBe(third);
      expect(with10(0, 10, first)).not.toContain(first);
      expect(leaningOf(tally(1, 0), 'operations')).toBeCloseTo(0.6);
      expect(leaningOf(tally(0, 3), 'operations')).toBeCloseTo(-1.29, 1);
      expect(leaningOf(tally(5, 0), 'finance')).toBe(0);
    });

    test('why they don’t have what they don’t: once, in the issue’s own words where it has some', () => {
      const nonIssues = [{ issueId: 'drift-seen-at-sorting', title: 'Drift' }];
      const { questions } = choose({ ...DANA, denied: ['drift-seen-at-sorting'], nonIssues });
      expect(questions[0]).toMatchObject({
        text: 'What makes drift between shifts a non-issue at Harbour Tiles?',
        shape: 'opposite',
        from: [{ kind: 'doesnt', value: 'Drift' }],
      });
      expect(questions.map(({ shape }) => shape).filter((shape) => shape === 'opposite')).toHaveLength(1);
      const gone = choose({ denied: ['gone'], nonIssues: [{ issueId: 'gone', title: 'Lost pallets' }] });
      expect(gone.questions.map(({ text }) => text)).toEqual(['What made “Lost pallets” a non-issue for you?']);
      const asked = ['What made “Lost pallets” a non-issue for you?'];
      expect(choose({ nonIssues: [{ issueId: 'gone', title: 'Lost pallets' }], asked }).questions).toEqual([]);
    });

    test('what they had never thought of comes back late and gently', () => {
      const texts = issueOf('drift-seen-at-sorting')?.questions.map(({ text }) => text) ?? [];
      const others = issues.filter(({ id }) => id !== 'drift-seen-at-sorting').map(({ id }) => id);
      const [only] = choose({ ...DANA, again: ['drift-seen-at-sorting'], asked: others }).questions;
      expect(only).toMatchObject({ shape: 'opposite', from: [{ kind: 'never-considered' }] });
      expect(texts).toHaveLength(5);
    });

    test('a topic they must not be reminded of keeps away whatever names it', () => {
      const avoid = ['Dryer', 'weighing'];
      const mine = own();
      expect(chooseQuestions([mine], about({ ...DANA, avoid: [] })).questions).toHaveLength(1);
      for (const topic of avoid)
        expect(chooseQuestions([mine], about({ ...DANA, avoid: [topic] })).questions).toEqual([]);
    });

    test('nobody knows what they do: the user chooses a role, then an issue of it', () => {
      const theirs = issuesOfRole([...issues, own()], 'operations', { about: about(), tallies: new Map() });
      expect(theirs.length).toBeGreaterThan(20);
      expect(theirs.every(({ roles }) => roles.includes('operations'))).toBe(true);
      const [issue] = theirs;
      const ways = issue ? questionsAbout(issue, about()) : [];
      expect(new Set(ways.map(({ shape }) => shape)).size).toBe(ways.length);
      expect(ways[0]?.from).toEqual([{ kind: 'chosen', value: issue?.title }]);
      const less = issuesOfRole(issues, 'operations', {
        about: about({ denied: [theirs[0]?.id ?? ''] }),
        tallies: new Map(),
      });
      expect(less.map(({ id }) => id)).not.toContain(theirs[0]?.id);
    });
  });
});

function fitsDana(roles: readonly string[], industries: readonly string[] | 'any'): boolean {
  return roles.includes('operations') && (industries === 'any' || industries.includes('manufacturing'));
}
