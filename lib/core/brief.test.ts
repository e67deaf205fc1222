import { describe, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { hugeFile } from '../../tests/gallery/others';
import { blankFile, DAY, fact, grain, NOW, pledge, touch } from '../../tests/gallery/people';
import { type BriefInput, readBrief } from './brief';
import type { ContactFile } from './record';
import type { HeardKind } from './record-depth';

const briefOf = (file: ContactFile, more: Partial<BriefInput> = {}) =>
  readBrief({ file, related: [], library: [], now: NOW, today: '2026-11-24', upTo: 1, ...more });

const heard = (kind: HeardKind, words: string, daysAgo: number) => ({
  id: `${kind}-${daysAgo}`,
  contactId: 'dana',
  kind,
  words,
  at: NOW - daysAgo * DAY,
  grain: grain(daysAgo),
});

const library = [
  { text: 'Who notices first when a batch drifts?', issueId: 'drift', from: [{ kind: 'role' as const, value: 'VP' }] },
  { text: 'What does a stop of line two cost?', issueId: 'stop', from: [{ kind: 'role' as const, value: 'VP' }] },
];

describe('what is chosen', () => {
  test('two questions of each sort, what stands open on either side, and the last time in three lines', () => {
    const brief = briefOf(dana, { library });
    expect(brief.business.map(({ kind }) => kind)).toEqual(['suggested', 'suggested']);
    expect(brief.relationship).toMatchObject([
      { kind: 'listed', text: 'Who helped you most at Arden?' },
      { kind: 'suggested' },
    ]);
    expect(brief.mine.rows.map(({ pledge: { what } }) => what)).toEqual(['intro to Raj']);
    expect(brief.theirs.rows).toMatchObject([{ pledge: { what: 'Q3 defect sheet' }, overdue: true }]);
    expect(brief.last.map(({ kind }) => kind)).toEqual(['touch', 'touch', 'touch']);
    expect(brief.last[0]?.words).toMatch(/^onboarding/);
    expect(brief.lastGiven?.words).toBe('Audit checklist for glaze lines');
  });

  test('a note of the last time is said in its words, without the marks it was typed with', () => {
    const note = touch('dana', 1, {
      kind: 'note',
      direction: 'none',
      gist: '#vip #bakery, !call @raj (?why) a#b C# ! 5',
    });
    const mail = touch('dana', 2, { kind: 'mail', direction: 'in', gist: '#4711 is late' });
    const { last } = briefOf({ ...dana, interactions: [note, mail] });
    expect(last.map(({ words }) => words)).toEqual(['#4711 is late', 'vip bakery, call raj (why) a#b C# ! 5']);
  });

  test('what they said last is asked after; problems alone ask for something better before the next problem', () => {
    const problems = { ...dana, heard: [heard('problem', 'sorting eats an hour', 20), heard('problem', 'drift', 90)] };
    expect(briefOf(problems, { library }).business).toMatchObject([
      { kind: 'heard', words: 'sorting eats an hour' },
      { kind: 'opening', wants: 'opportunity', onlyProblems: true },
    ]);
    const both = { ...dana, heard: [...problems.heard, heard('strategy', 'one supplier less', 10)] };
    expect(briefOf(both, { library }).business.map(({ kind }) => kind)).toEqual(['heard', 'suggested']);
  });

  test('a point of the profile that is to be asked is about them, unless it is about their work', () => {
    const listed = ['profile:hobbies', 'profile:worry'].map((purpose, at) => ({
      ...(dana.questions[0] as ContactFile['questions'][number]),
      id: `q${at}`,
      text: purpose,
      purpose,
      state: 'to-ask' as const,
    }));
    const { business, relationship } = briefOf({ ...dana, questions: listed }, { library });
    expect(business[0]).toMatchObject({ kind: 'listed', text: 'profile:worry' });
    expect(relationship[0]).toMatchObject({ kind: 'listed', text: 'profile:hobbies' });
  });

  test('what was put to them in whatever way never comes again', () => {
    const questions = library.map(({ text, issueId }, at) => ({
      ...(dana.questions[0] as ContactFile['questions'][number]),
      id: `q${at}`,
      text: at === 0 ? text.toUpperCase() : 'other words',
      purpose: at === 0 ? 'own' : issueId,
      state: at === 0 ? ('never' as const) : ('dodged' as const),
    }));
    const { business } = briefOf({ ...dana, questions }, { library });
    expect(business.map(({ kind }) => kind)).toEqual(['opening', 'opening']);
  });

  test('something to give: in return, for what they said, for what they like; never on a guess', () => {
    const file = {
      ...dana,
      heard: [heard('strategy', 'one supplier less', 9), heard('problem', 'drift', 30)],
      facts: [fact('dana', 'hobby: sea swimming'), fact('dana', 'hobby: chess', { grain: grain(1, 'guess') })],
      exchanges: dana.exchanges.map((row) => ({ ...row, direction: 'received' as const })),
    };
    expect(briefOf(file).give).toEqual([
      { kind: 'in-return', words: 'Audit checklist for glaze lines' },
      // The last thing they said is asked after.
      { kind: 'for-heard', words: 'drift' },
      { kind: 'for-interest', words: 'sea swimming' },
    ]);
  });

  test('their number comes first where they like to be called, their mail where they like to be written to', () => {
    expect(briefOf(dana).reach.map(({ kind }) => kind)).toEqual(['phone', 'mail']);
    const rules = { id: 'dana', channels: [{ channel: 'mail' as const, standing: 'preferred' as const }], hours: [] };
    expect(briefOf({ ...dana, rules: { ...rules, grain: grain(1) } }).reach[0]?.kind).toBe('mail');
  });
});

describe('what is private', () => {
  test('is not chosen unless asked for; topics to avoid are topics only, and never among the facts', () => {
    const words = (upTo: 0 | 1 | 2 | 3) => {
      const { family, relationship, give } = briefOf(dana, { upTo });
      return JSON.stringify([family, relationship, give]);
    };
    expect(words(1)).not.toContain('Brother Tom');
    expect(words(2)).toContain('Brother Tom');
    const secret = { ...dana, questions: [], facts: [fact('dana', 'family: in a divorce', { sensitivity: 2 })] };
    expect(briefOf(secret, { upTo: 2 }).family.rows).toHaveLength(1);
    expect(briefOf(secret, { upTo: 2 }).relationship.map(({ kind }) => kind)).not.toContain('ask-after');
    expect(words(0)).not.toContain('Ida');
    expect(words(3)).not.toContain('Hull fire');
    expect(briefOf(dana).avoid.rows).toEqual(['The Hull fire']);
  });
});

describe('bad days', () => {
  test('nobody known: two questions of each sort all the same, and nothing else', () => {
    const brief = briefOf(blankFile('new', 'Lena'));
    expect([brief.business.length, brief.relationship.length]).toEqual([2, 2]);
    expect([brief.last, brief.mine.rows, brief.give, brief.family.rows, brief.reach]).toEqual([[], [], [], [], []]);
  });

  test('500 facts, 2,000 contacts, 40 promises: the same few lines, and how many were left out', () => {
    const brief = briefOf(hugeFile());
    expect(brief.last).toHaveLength(3);
    expect([brief.mine.rows.length, brief.mine.left]).toEqual([3, 17]);
    expect([brief.family.rows.length, brief.family.left > 50]).toEqual([4, true]);
  });

  test('10,000-character words and emoji are cut to a line, between letters', () => {
    const long = '👩‍👩‍👧‍👦'.repeat(2_000);
    const file = {
      ...dana,
      facts: [fact('dana', `family: ${long}`), fact('dana', `do-not-mention: ${'x'.repeat(10_000)}`)],
      pledges: [pledge('dana', 'me', { what: 'word '.repeat(2_000), due: '2026-11-27' })],
      interactions: [touch('dana', 1, { kind: 'note', direction: 'none', gist: 'line\n'.repeat(2_000) })],
    };
    const brief = briefOf(file);
    const lines = [
      brief.family.rows[0]?.value,
      brief.avoid.rows[0],
      brief.mine.rows[0]?.pledge.what,
      brief.last[0]?.words,
    ].map((line) => line ?? '');
    const letters = (line: string) => [...new Intl.Segmenter().segment(line)].length;
    for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(150);
    expect(lines[0]).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  test('the same record gives the same brief, in whatever order its rows come', () => {
    const turned = { ...dana, facts: [...dana.facts].reverse(), interactions: [...dana.interactions].reverse() };
    expect(briefOf(turned)).toEqual(briefOf(dana));
  });

  test('what is planned was not last time', () => {
    const file = { ...dana, interactions: [touch('dana', -2, { kind: 'call', direction: 'out', gist: 'planned' })] };
    expect(briefOf(file).last).toEqual([]);
  });
});
