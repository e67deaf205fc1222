import { describe, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { blankFile, DAY, grain, NOW, pledge, touch } from '../../tests/gallery/people';
import { readKeptWord } from './kept-word';
import type { Exchange, ExchangeKind, Pledge } from './record';
import { readRelationship } from './relationship';
import { readRhythm } from './rhythm';

const TODAY = '2026-11-24';
let made = 0;
const exchange = (direction: Exchange['direction'], daysAgo: number, kind?: ExchangeKind): Exchange => ({
  id: `e-${++made}`,
  contactId: 'dana',
  at: NOW - daysAgo * DAY,
  direction,
  what: 'something',
  grain: grain(daysAgo),
  ...(kind ? { kind } : {}),
});
const promise = (by: 'me' | 'them', state: Pledge['state'], due?: string): Pledge => {
  const { due: _, ...row } = pledge('dana', by, { what: 'thing', due: '2026-11-01' });
  return { ...row, state, ...(due === undefined ? {} : { due }) };
};

describe('what it has brought', () => {
  test('by the six kinds, those missing named, each with the rows that show it', () => {
    const exchanges = [exchange('received', 9, 'introduction'), exchange('given', 3, 'paper'), exchange('given', 1)];
    const view = readRelationship({ ...dana, exchanges }, NOW, TODAY);
    expect(view.deep).toEqual([{ kind: 'introduction', rows: [exchanges[0]] }]);
    expect(view.missing).toEqual(['view-inside', 'competitors', 'politics', 'technology', 'taken-along']);
    expect([view.given.length, view.received.length, view.introduced.byThem.length]).toEqual([2, 1, 1]);
  });

  test('three taken in a row are a pattern; one given ends it', () => {
    const taken = [1, 2, 3].map((day) => exchange('received', day));
    expect(readRelationship({ ...dana, exchanges: taken }, NOW, TODAY).onlyTaking).toBe(true);
    const given = [...taken, exchange('given', 0)];
    expect(readRelationship({ ...dana, exchanges: given }, NOW, TODAY).onlyTaking).toBe(false);
  });

  test('since: the first contact, or the day they were saved', () => {
    expect(readRelationship(blankFile('new', 'Lena'), NOW, TODAY).since).toBe(NOW - 90 * DAY);
    const older = { ...dana, interactions: [touch('dana', 400, { kind: 'call', direction: 'in', gist: '' })] };
    expect(readRelationship(older, NOW, TODAY).since).toBe(NOW - 400 * DAY);
  });
});

describe('promises', () => {
  test('what is due on time, late or overdue counts; what is open or was let go speaks for nobody', () => {
    const pledges = [
      promise('me', 'kept'),
      promise('me', 'late'),
      promise('me', 'released'),
      promise('me', 'open', '2026-11-23'),
      promise('me', 'open', TODAY),
      promise('me', 'open'),
      promise('them', 'kept'),
    ];
    const { kept, late, overdue, open, released, due, tooFew } = readKeptWord(pledges, 'me', TODAY);
    expect({ kept, late, overdue, open, released, due, tooFew }).toEqual({
      kept: 1,
      late: 1,
      overdue: 1,
      open: 2,
      released: 1,
      due: 3,
      tooFew: false,
    });
    expect(readKeptWord(pledges, 'them', TODAY).tooFew).toBe(true);
  });
});

describe('rhythm', () => {
  test('twelve stretches, each way; notes, what is planned and what is older are not in it', () => {
    const interactions = [
      touch('dana', 1, { kind: 'call', direction: 'in', gist: '' }),
      touch('dana', 40, { kind: 'mail', direction: 'out', gist: '' }),
      touch('dana', 70, { kind: 'meeting', direction: 'out', gist: '' }),
      touch('dana', 2, { kind: 'note', direction: 'none', gist: '' }),
      touch('dana', -2, { kind: 'call', direction: 'out', gist: '' }),
      touch('dana', 500, { kind: 'call', direction: 'out', gist: '' }),
    ];
    const { bars, fromThem, fromYou, both, total, tooFew } = readRhythm(interactions, NOW);
    expect({ fromThem, fromYou, both, total, tooFew }).toEqual({
      fromThem: 1,
      fromYou: 1,
      both: 1,
      total: 3,
      tooFew: true,
    });
    expect(bars).toHaveLength(12);
    expect(bars[11]?.fromThem).toBe(1);
  });
});
