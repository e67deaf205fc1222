import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../mark';
import { compareMarks, type Look } from './compare-marks';

const NEWEST = 2;

const mark = (lastSeq: number, more: Partial<Mark> = {}): Mark => ({
  id: 'record',
  dbId: 'mine',
  schemaVersion: NEWEST,
  lastSeq,
  liveCount: lastSeq,
  ...more,
});
const fresh = mark(0);
const full = mark(9);
const other = (lastSeq: number) => mark(lastSeq, { dbId: 'other' });
const older = mark(9, { schemaVersion: 1 });
const newer = mark(9, { schemaVersion: 3 });
const unmarked = mark(9, { dbId: '' });

type Row = [what: string, record: Look, copy: Look, kind: string, aside?: boolean];

const TABLE: Row[] = [
  ['nothing anywhere', null, null, 'whole'],
  ['a new database, nothing copied yet', fresh, null, 'whole'],
  ['equal', full, full, 'whole'],
  ['the database is gone', null, full, 'restore-record', false],
  ['the database was made anew', mark(0, { dbId: 'new' }), full, 'restore-record', false],
  ['the database is behind', mark(8), full, 'restore-record', true],
  ['the database is behind, and older', mark(8, { schemaVersion: 1 }), full, 'restore-record', true],
  ['the copy is gone', full, null, 'rebuild-copy', false],
  ['the copy holds nothing', full, fresh, 'rebuild-copy', false],
  ['the copy is behind', full, mark(8), 'catch-up'],
  ['the copy is of an older schema', full, older, 'rebuild-copy', false],
  ['the copy is older and behind', full, mark(3, { schemaVersion: 1 }), 'rebuild-copy', false],
  ['as many writes, but not as many rows', full, mark(9, { liveCount: 8 }), 'rebuild-copy', false],
  ['two records, the database fuller', full, other(8), 'rebuild-copy', true],
  ['two records, both as full', full, other(9), 'rebuild-copy', true],
  ['two records, the copy fuller', full, other(10), 'restore-record', true],
  ['a copy without a mark', full, unmarked, 'rebuild-copy', false],
  ['a copy without a mark that holds more', mark(3), unmarked, 'rebuild-copy', true],
  ['a copy without a mark, and no database', null, unmarked, 'restore-record', false],
  ['the database is newer than the code', newer, full, 'newer'],
  ['the database is newer, the copy is gone', newer, null, 'newer'],
  ['both are newer', newer, newer, 'newer'],
  ['the copy is newer, the database isn’t', full, newer, 'newer'],
  ['the copy is newer, the database is gone', null, newer, 'copy-only'],
  ['the database can’t be read', 'unreadable', full, 'copy-only'],
  ['the database can’t be read, nothing is copied', 'unreadable', null, 'unreadable'],
  ['the copy can’t be read', full, 'unreadable', 'record-only'],
  ['the copy can’t be read, the database is new', fresh, 'unreadable', 'unreadable'],
  ['the copy can’t be read, the database is gone', null, 'unreadable', 'unreadable'],
  ['neither can be read', 'unreadable', 'unreadable', 'unreadable'],
];

test.each(TABLE)('%s', (_what, record, copy, kind, aside) => {
  expect(compareMarks(record, copy, NEWEST)).toEqual(aside === undefined ? { kind } : { kind, aside });
});

const look: fc.Arbitrary<Look> = fc.oneof(
  fc.constantFrom<Look>(null, 'unreadable'),
  fc.record({
    id: fc.constant('record' as const),
    dbId: fc.constantFrom('', 'mine', 'other'),
    schemaVersion: fc.integer({ min: 1, max: 3 }),
    lastSeq: fc.nat({ max: 4 }),
    liveCount: fc.nat({ max: 4 }),
  }),
);
const holds = (side: Look) => side !== null && side !== 'unreadable' && side.lastSeq > 0;

test('whatever they say: nothing unread is replaced, and what holds nothing never replaces what does', () => {
  fc.assert(
    fc.property(look, look, (record, copy) => {
      const { kind } = compareMarks(record, copy, NEWEST);
      if (record === 'unreadable' || copy === 'unreadable')
        expect(['copy-only', 'record-only', 'unreadable']).toContain(kind);
      if (kind === 'restore-record') expect(holds(copy)).toBe(true);
      if (kind === 'rebuild-copy' || kind === 'catch-up') expect(holds(record)).toBe(true);
      if (kind === 'whole') expect(holds(record)).toBe(holds(copy));
    }),
    { numRuns: 2_000 },
  );
});
