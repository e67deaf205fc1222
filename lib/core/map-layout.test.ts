import { describe, expect, it } from 'vitest';
import { blankFile } from '../../tests/gallery/people';
import type { Link } from './links';
import { hullOf, layOut, nextInDirection } from './map-layout';
import { choosePeople, mapOf, type PeopleMap, pairUp } from './people-map';

const link = (from: string, to: string, kind: Link['kind'] = 'knows'): Link => ({
  id: `${from}>${to}${kind}`,
  from,
  to,
  kind,
  table: 'ties',
  rowId: 'x',
});
const person = (id: string, accountId?: string) => ({
  id,
  name: id,
  degree: 0,
  ...(accountId === undefined ? {} : { accountId, company: accountId }),
});

/** So many people in companies of ten, each tied to two. */
function crowd(count: number): PeopleMap {
  const people = Array.from({ length: count }, (_, at) => person(`p${at}`, `a${Math.floor(at / 10)}`));
  const links = people.flatMap(({ id }, at) => [link(id, `p${(at + 1) % count}`), link(id, `p${(at * 7) % count}`)]);
  return { people, ties: pairUp(links), left: 0 };
}

describe('the map', () => {
  it('joins every link of two people into one tie, and ties nobody to themselves', () => {
    const ties = pairUp([link('b', 'a'), link('a', 'b', 'family'), link('a', 'a'), link('b', 'c')]);
    expect(ties.map(({ a, b, links }) => [a, b, links.length])).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 1],
    ]);
  });

  it('shows those with most ties when there are too many, and says how many it left out', () => {
    const ties = pairUp([link('hub', 'a'), link('hub', 'b'), link('hub', 'c'), link('c', 'd')]);
    expect(choosePeople(ties, 2)).toEqual({ ids: ['hub', 'c'], left: 3 });
  });

  it('leaves out ties to people who are gone', () => {
    const { contact } = blankFile('a', 'Ada');
    expect(mapOf([contact], pairUp([link('a', 'gone')]))).toEqual({
      people: [{ id: 'a', name: 'Ada', degree: 0 }],
      ties: [],
      left: 0,
    });
  });
});

describe('the layout', () => {
  it('is the same every time, on paper, and nobody stands on another', () => {
    const map = crowd(120);
    const { spots, width, height } = layOut(map);
    expect(layOut(crowd(120)).spots).toEqual(spots);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const near = spots.flatMap((a, at) => spots.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 12));
    expect(near).toEqual([]);
  });

  it('finds a place for three hundred', () => {
    expect(layOut(crowd(300)).spots).toHaveLength(300);
  });

  it.each([0, 1, 2])('bears %s people', (count) => {
    const people = Array.from({ length: count }, (_, at) => person(`p${at}`));
    const { spots } = layOut({ people, ties: [] });
    expect(spots).toHaveLength(count);
    for (const { x, y } of spots) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('keeps a company together: its people are nearer to each other than to the rest', () => {
    const { spots, grounds } = layOut(crowd(40));
    expect(grounds).toHaveLength(4);
    const mean = (pairs: [number, number][]) =>
      pairs.reduce((sum, [a, b]) => {
        const [one, two] = [spots[a], spots[b]];
        return sum + (one && two ? Math.hypot(one.x - two.x, one.y - two.y) : 0);
      }, 0) / pairs.length;
    const all = spots.flatMap((_, a) => spots.slice(a + 1).map((__, b): [number, number] => [a, a + 1 + b]));
    const same = ([a, b]: [number, number]) => Math.floor(a / 10) === Math.floor(b / 10);
    expect(mean(all.filter(same))).toBeLessThan(mean(all.filter((pair) => !same(pair))) * 0.6);
  });

  it('fences people in', () => {
    const square = [0, 10].flatMap((x) => [0, 10].map((y) => ({ x, y })));
    expect(hullOf([...square, { x: 5, y: 5 }])).toHaveLength(4);
  });

  it('walks with the arrows: to the next in that direction, a tied one before others', () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y });
    const spots = [at('a', 0, 0), at('near', 50, 5), at('tied', 80, 10), at('up', 5, -60)];
    const go = (dx: number, dy: number, tied: string[] = []) =>
      nextInDirection({ spots }, 'a', { dx, dy, tied: new Set(tied) });
    expect(go(1, 0)).toBe('near');
    expect(go(1, 0, ['tied'])).toBe('tied');
    expect(go(0, -1)).toBe('up');
    expect(go(-1, 0)).toBeNull();
  });
});
