import { expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { drafts } from '../../tests/gallery/drafts';
import { raj } from '../../tests/gallery/others';
import { NOW } from '../../tests/gallery/people';
import { chooseAsks } from './ask-next';
import { compareFiles } from './conflict-view';
import { lineOf } from './draft-questions';
import { sortFacts } from './facts-fold';
import { sayDays, sayRules, sayThreeRules } from './say-rules';

const rules = { id: 'x', channels: [], hours: [], grain: { source: 'told-me' as const, at: 0 } };

test('days are said as runs', () => {
  expect([[2, 3, 4], [1, 3, 4, 5], [5, 6], [1, 2, 3, 4, 5, 6, 7], [3], [7, 1], []].map(sayDays)).toEqual([
    'Tue–Thu',
    'Mon, Wed–Fri',
    'Fri, Sat',
    '',
    'Wed',
    'Mon, Sun',
    '',
  ]);
});

test('rules come in the order one needs them', () => {
  expect(dana.rules && sayRules(dana.rules)).toEqual([
    'Mobile first',
    'Tue–Thu mornings',
    'no LinkedIn',
    'at least every 30 days',
  ]);
  expect(dana.rules && sayThreeRules(dana.rules)).toEqual(['Mobile first', 'Tue–Thu mornings', 'no LinkedIn']);
  expect(sayRules(rules)).toEqual([]);
  expect(sayRules({ ...rules, hours: [{ days: [5], from: '22:00', to: '02:00' }] })).toEqual(['Fri 22:00–02:00']);
  expect(sayRules({ ...rules, approach: 'appointment', hours: [{ days: [1], from: '09:00', to: '16:30' }] })).toEqual([
    'Mon 09:00–16:30',
    'by appointment',
  ]);
});

test('what was asked in other spelling is not proposed again; the user’s own list comes first; two at most', () => {
  const proposal = (text: string) => ({ text, purpose: 'p', reason: 'r' });
  const asks = [
    proposal('WHAT changed on the line, since kiln three came back'),
    proposal('who helped you most at Arden'),
    proposal('A?'),
    proposal('B?'),
  ];
  expect(chooseAsks(dana, asks).map((ask) => ask.text)).toEqual(['Who helped you most at Arden?', 'A?']);
});

test('two people side by side: what differs is marked, what nobody has is left out', () => {
  const rows = compareFiles([dana, raj], [{ kind: 'mail', value: 'raj.patel@northfield.example' }], NOW);
  expect(rows.map((row) => [row.label, row.differs])).toEqual([
    ['Name', true],
    ['Role', true],
    ['Company', true],
    ['Place', false],
    ['Fits by', true],
    ['Last touch', true],
  ]);
});

test('a finding outside every sentence is replaced alone', () => {
  const [finding] = drafts.pitch.review.findings;
  if (!finding) throw new Error('the fixture has findings');
  const bare = { text: drafts.pitch.text, review: { ...drafts.pitch.review, sentences: [] } };
  expect(lineOf(bare, finding)).toEqual({
    at: 'range',
    start: finding.start,
    end: finding.end,
    actual: finding.actual,
  });
});

test('facts are sorted by kind, newest first within one', () => {
  expect(sortFacts(dana.facts).map((fact) => fact.group)).toEqual([
    'family',
    'family',
    'pet',
    'food',
    'work',
    'work',
    'preference',
    'do-not-mention',
  ]);
});
