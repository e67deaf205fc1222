import { expect, test } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { evidenceRows, viewDecisions, withoutGone } from './decision-view';
import type { ContactFile, Fact } from './record';
import type { Decision, Evidence } from './record-depth';

const row = (id: string, at: number) => ({ id, contactId: 'dana', at, grain: { source: 'told-me' as const, at } });
const fact = (id: string, sensitivity: Fact['sensitivity'], at: number): Fact => ({
  id,
  contactId: 'dana',
  group: 'other',
  key: 'other',
  value: `fact ${id}`,
  sensitivity,
  grain: { source: 'told-me', at },
});
const decision = (id: string, at: number, ...rests: Evidence[]): Decision => ({ ...row(id, at), statement: id, rests });
const file: ContactFile = {
  contact: { id: 'dana', name: 'Dana', tags: [], grain: { source: 'told-me', at: 0 }, createdAt: 0, updatedAt: 0 },
  ...NO_ROWS,
  history: [{ ...row('h', 5), part: 'mistake', story: 'bought too early' }],
  heard: [{ ...row('s', 7), kind: 'problem', words: 'drift' }],
  facts: [fact('plain', 1, 3), fact('private', 2, 2), fact('secret', 3, 1)],
  interactions: [
    { ...row('call', 6), kind: 'call', direction: 'out', gist: 'asked the shift leads' },
    { ...row('silent', 8), kind: 'mail', direction: 'in', gist: '' },
  ],
};

test('everything with words can be evidence, the newest first; special categories only where enabled', () => {
  const kinds = (special: boolean) => evidenceRows(file, special).map(({ kind, ref }) => [kind, ref.id]);
  const shown = [
    ['problem', 's'],
    ['call', 'call'],
    ['mistake', 'h'],
    ['fact', 'plain'],
    ['fact', 'private'],
  ];
  expect(kinds(false)).toEqual(shown);
  expect(kinds(true)).toEqual([...shown, ['fact', 'secret']]);
  expect(evidenceRows(file, false).filter(({ isPrivate }) => isPrivate)).toHaveLength(1);
});

test('a statement whose evidence was deleted says how much of it, each thing once; what is hidden is not gone', () => {
  const h: Evidence = { table: 'history', id: 'h' };
  const secret: Evidence = { table: 'facts', id: 'secret' };
  const gone: Evidence = { table: 'heard', id: 'deleted' };
  const decisions = [decision('old', 1, h, h, gone), decision('new', 2, secret), decision('bare', 0)];
  const views = viewDecisions({ ...file, decisions }, false);
  expect(views.map(({ decision: { id }, rests, all, gone: lost }) => [id, rests.length, all, lost])).toEqual([
    ['new', 0, 1, 0],
    ['old', 1, 2, 1],
    ['bare', 0, 0, 0],
  ]);
  expect(viewDecisions({ ...file, decisions }, true)[0]?.rests).toHaveLength(1);
  expect(withoutGone(file, decision('old', 1, h, gone, secret))).toEqual([h, secret]);
});

test('the same id in two tables is two things', () => {
  const rests: Evidence[] = [
    { table: 'history', id: 'h' },
    { table: 'facts', id: 'h' },
  ];
  expect(viewDecisions({ ...file, decisions: [decision('d', 1, ...rests)] }, true)[0]).toMatchObject({
    all: 2,
    gone: 1,
  });
});
