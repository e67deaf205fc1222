import { describe, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { blankFile, DAY, grain, NOW, touch } from '../../tests/gallery/people';
import type { Exchange, ExchangeKind } from './record';
import { readRelationship } from './relationship';
import { readRhythm } from './rhythm';

const HERE = 'Europe/Berlin';
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
describe('what it has brought', () => {
  test('by the six kinds, those missing named, each with the rows that show it', () => {
    const exchanges = [exchange('received', 9, 'introduction'), exchange('given', 3, 'paper'), exchange('given', 1)];
    const view = readRelationship({ ...dana, exchanges }, NOW, HERE);
    expect(view.deep).toEqual([{ kind: 'introduction', rows: [exchanges[0]] }]);
    expect(view.missing).toEqual(['view-inside', 'competitors', 'politics', 'technology', 'taken-along']);
    expect([view.given.length, view.received.length, view.introduced.byThem.length]).toEqual([2, 1, 1]);
  });

  test('only taking lately is said; one thing given ends it', () => {
    const taken = [1, 2, 3].map((day) => exchange('received', day));
    expect(readRelationship({ ...dana, exchanges: taken, pledges: [] }, NOW, HERE).onlyTaking).toBe(true);
    const given = [...taken, exchange('given', 0)];
    expect(readRelationship({ ...dana, exchanges: given, pledges: [] }, NOW, HERE).onlyTaking).toBe(false);
  });

  test('since: the first contact, or the day they were saved', () => {
    expect(readRelationship(blankFile('new', 'Lena'), NOW, HERE).since).toBe(NOW - 90 * DAY);
    const older = { ...dana, interactions: [touch('dana', 400, { kind: 'call', direction: 'in', gist: '' })] };
    expect(readRelationship(older, NOW, HERE).since).toBe(NOW - 400 * DAY);
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
