import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BackupFacts,
  findBackupAlert,
  isBackupDue,
  isPutAway,
  type KeptFile,
  newestOf,
  planKept,
} from './backup-plan';

const NOON = new Date(2026, 10, 22, 12).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const file = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: NOON - 900 * DAY, max: NOON }),
  why: fc.constantFrom('daily' as const, 'daily' as const, 'daily' as const, 'safety' as const),
});
const files = fc.uniqueArray(file, { maxLength: 120, selector: ({ id }) => id });

/** Noon of the day that many days before. */
const noon = (daysAgo: number) => new Date(2026, 10, 22 - daysAgo, 12).getTime();
const daily = (daysAgo: number): KeptFile => ({ id: String(daysAgo), at: noon(daysAgo), why: 'daily' });

describe('which files stay', () => {
  test('the newest always, at most 23, and every file is either kept or removed, none invented', () => {
    fc.assert(
      fc.property(files, (made) => {
        const { keep, remove } = planKept(made, NOON);
        expect(keep.length).toBeLessThanOrEqual(23);
        expect(new Set([...keep, ...remove])).toEqual(new Set(made));
        expect(keep.length + remove.length).toBe(made.length);
        const newest = Math.max(...made.map(({ at }) => at));
        if (made.length > 0) expect(keep[0]?.at).toBe(newest);
      }),
      { numRuns: 500 },
    );
  });

  test('what stays, stays: asking again at the same moment removes nothing more', () => {
    fc.assert(
      fc.property(files, (made) => {
        const { keep } = planKept(made, NOON);
        expect(planKept(keep, NOON).remove).toEqual([]);
      }),
    );
  });

  test('the newest of each of the last seven days is among them, whatever else there is', () => {
    fc.assert(
      fc.property(files, (made) => {
        const { keep } = planKept(made, NOON);
        const kept = new Set(keep.map(({ id }) => id));
        for (let daysAgo = 0; daysAgo < 7; daysAgo++) {
          const day = new Date(noon(daysAgo)).toDateString();
          const ofDay = made.filter(({ at, why }) => why === 'daily' && new Date(at).toDateString() === day);
          const newest = ofDay.sort((a, b) => b.at - a.at)[0];
          if (newest) expect([...kept]).toContain(newest.id);
        }
      }),
    );
  });

  test('two years of a file a day, thinned out every day: a week of days, a month of weeks, a year of months', () => {
    let kept: KeptFile[] = [];
    for (let daysAgo = 730; daysAgo >= 0; daysAgo--)
      kept = planKept([...kept, daily(daysAgo)], noon(daysAgo)).keep as KeptFile[];
    const ages = kept.map(({ id }) => Number(id));
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages.length).toBeLessThanOrEqual(23);
    // The last of each month before this one: 22 days ago is the end of October, and so on for eleven months.
    expect(ages).toContain(22);
    expect(ages.at(-1)).toBeGreaterThan(300);
    expect(ages.filter((age) => age > 6 && age <= 28).length).toBeGreaterThanOrEqual(3);
  });

  test('several on one day: the newest of them', () => {
    const three = [9, 10, 11].map((hour) => ({
      id: `${hour}`,
      at: noon(0) - (12 - hour) * HOUR,
      why: 'daily' as const,
    }));
    expect(planKept(three, NOON).keep.map(({ id }) => id)).toEqual(['11']);
  });

  test('the file just made stays, also when the clock was set back and others of its day look newer', () => {
    const made: KeptFile = { id: 'made', at: noon(0) - 2 * HOUR, why: 'daily' };
    const { keep, remove } = planKept([daily(0), made, daily(1)], NOON - 2 * HOUR, 'made');
    expect([keep.map(({ id }) => id), remove]).toEqual([['0', 'made', '1'], []]);
    expect(planKept([daily(0), made], NOON).remove).toEqual([made]);
  });

  test('the file from before a restore outlives newer ones of its day, for 30 days', () => {
    const safety: KeptFile = { id: 'safety', at: noon(5) - HOUR, why: 'safety' };
    const made = [daily(5), daily(4), daily(0), safety];
    expect(planKept(made, NOON).remove).toEqual([]);
    expect(planKept(made, NOON + 30 * DAY).remove).toContain(safety);
  });
});

describe('when', () => {
  const facts = (more: Partial<BackupFacts> = {}): BackupFacts => ({ now: NOON, lastSeq: 7, worth: true, ...more });
  const newest = (daysAgo: number, lastSeq = 6) => ({ at: noon(daysAgo), lastSeq });

  test('the first file at once; nothing for samples alone', () => {
    expect(isBackupDue(facts())).toBe(true);
    expect(isBackupDue(facts({ worth: false }))).toBe(false);
  });

  test('then once a day, and only when something changed', () => {
    expect(isBackupDue(facts({ newest: newest(0) }))).toBe(false);
    expect(isBackupDue(facts({ newest: newest(1) }))).toBe(true);
    expect(isBackupDue(facts({ newest: newest(40, 7) }))).toBe(false);
  });

  test('a record that begins anew counts as changed, also with a lower number', () => {
    expect(isBackupDue(facts({ lastSeq: 2, newest: newest(1, 900) }))).toBe(true);
  });

  test('after a failure again in half an hour; a clock that was set back doesn’t stop it', () => {
    expect(isBackupDue(facts({ failedAt: NOON - HOUR / 4 }))).toBe(false);
    expect(isBackupDue(facts({ failedAt: NOON - HOUR }))).toBe(true);
    expect(isBackupDue(facts({ failedAt: NOON + 9 * DAY }))).toBe(true);
    expect(isBackupDue(facts({ newest: newest(-3) }))).toBe(true);
  });

  test('the line: choose a place on the first day, then louder', () => {
    expect(findBackupAlert(facts(), 'none')).toEqual({ kind: 'choose', badge: false });
    expect(findBackupAlert(facts({ worthSince: NOON - 2 * DAY }), 'none')).toEqual({ kind: 'none', badge: true });
    expect(findBackupAlert(facts({ worth: false, worthSince: 0 }), 'none')).toBeNull();
  });

  test('the line: nothing while all is well, also a week after the last change', () => {
    expect(findBackupAlert(facts({ newest: newest(0) }), 'ready')).toBeNull();
    expect(findBackupAlert(facts({ newest: newest(3) }), 'ready')).toBeNull();
    expect(findBackupAlert(facts({ newest: newest(40, 7) }), 'ask')).toBeNull();
    expect(findBackupAlert(facts({ newest: newest(8) }), 'ready')).toEqual({ kind: 'old', badge: true });
  });

  test('the line: a folder that needs a yes, or is gone, or a try that failed', () => {
    expect(findBackupAlert(facts({ newest: newest(1) }), 'ask')).toEqual({ kind: 'ask', badge: false });
    expect(findBackupAlert(facts({ newest: newest(9) }), 'gone')).toEqual({ kind: 'gone', badge: true });
    expect(findBackupAlert(facts({ newest: newest(1), failedAt: NOON }), 'ready')).toEqual({
      kind: 'failed',
      badge: false,
    });
  });

  test('the line: a place that is gone is said at once, also when nothing changed since; its age isn’t', () => {
    expect(findBackupAlert(facts({ newest: newest(0) }), 'gone')).toEqual({ kind: 'gone', badge: false });
    expect(findBackupAlert(facts({ newest: newest(40, 7) }), 'gone')).toEqual({ kind: 'gone', badge: false });
    expect(findBackupAlert(facts({ worth: false }), 'gone')).toBeNull();
  });

  test('the line: a folder that this browser has forgotten is on the badge at once', () => {
    expect(findBackupAlert(facts({ forgotten: true }), 'gone')).toEqual({ kind: 'gone', badge: true });
  });

  test('a file dated in the future: it counts only alone, quiets no badge, and makes no file at each look', () => {
    const ahead = { at: noon(-900), lastSeq: 6 };
    expect(newestOf([ahead, newest(0), newest(1)], NOON)).toEqual(newest(0));
    expect(newestOf([ahead], NOON)).toEqual(ahead);
    expect(newestOf([], NOON)).toBeUndefined();
    const late = facts({ newest: ahead, worthSince: noon(9) });
    expect(findBackupAlert(late, 'ready')).toEqual({ kind: 'none', badge: true });
    expect(findBackupAlert({ ...late, failedAt: NOON }, 'ready')).toEqual({ kind: 'failed', badge: true });
  });

  test('put away for a day', () => {
    expect(isPutAway(undefined, NOON)).toBe(false);
    expect(isPutAway(NOON - HOUR, NOON)).toBe(true);
    expect(isPutAway(NOON - DAY, NOON)).toBe(false);
  });
});
