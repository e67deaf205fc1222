import type { PeopleMap } from './people-map';
import { seedOf } from './seed';

/**
 * Where everybody stands on the map. People push each other away, ties pull, and those of one account keep together. The
 * same people and ties always give the same picture: it begins from their ids, not from dice.
 */

export type Spot = { id: string; x: number; y: number };

/** A company's people on the map, with the corners of the ground they stand on, in order. */
export type Ground = { accountId: string; name: string; corners: { x: number; y: number }[] };

export type MapLayout = { spots: Spot[]; grounds: Ground[]; width: number; height: number };

/** Pixels that a tie would like to be long, and the least room around the whole. */
const LENGTH = 92;
const MARGIN = 72;
const STEPS = 260;

type Body = Spot & { dx: number; dy: number; group: number };
type Pull = { a: Body; b: Body; strength: number };

/** Lays a map out; a few dozen milliseconds for 300 people. Pixels, the upper left corner is 0, 0. */
export function layOut(map: Pick<PeopleMap, 'people' | 'ties'>): MapLayout {
  const bodies = firstPlaces(map.people);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const pulls = map.ties.flatMap(({ a, b }): Pull[] => {
    const [from, to] = [byId.get(a), byId.get(b)];
    return from && to ? [{ a: from, b: to, strength: from.group >= 0 && from.group === to.group ? 0.09 : 0.06 }] : [];
  });
  for (let step = 0; step < STEPS; step++) settle(bodies, pulls, 1 - step / STEPS);
  return framed(bodies, map.people);
}

/** On a circle by account, each a little aside by their id, so that nobody stands exactly on another. */
function firstPlaces(people: PeopleMap['people']): Body[] {
  const accounts = [...new Set(people.map(({ accountId, id }) => accountId ?? id))].sort();
  const counts = countBy(people.flatMap(({ accountId }) => accountId ?? []));
  const radius = 60 + 26 * Math.sqrt(people.length) * 2;
  return people.map(({ id, accountId }): Body => {
    const at = accounts.indexOf(accountId ?? id);
    const turn = (at / Math.max(1, accounts.length)) * 2 * Math.PI;
    const seed = seedOf(id);
    const aside = { x: (seed % 997) / 997 - 0.5, y: ((seed >>> 10) % 991) / 991 - 0.5 };
    return {
      id,
      x: Math.cos(turn) * radius + aside.x * 90,
      y: Math.sin(turn) * radius * 0.7 + aside.y * 90,
      dx: 0,
      dy: 0,
      group: accountId !== undefined && (counts.get(accountId) ?? 0) > 1 ? at : -1,
    };
  });
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** One step; `heat` falls from 1 to 0, so that everything comes to rest. */
function settle(bodies: Body[], pulls: readonly Pull[], heat: number): void {
  for (const body of bodies) {
    // Everybody leans to the middle a little, so that islands don't drift away; the map is wider than tall.
    body.dx = -body.x * 0.012;
    body.dy = -body.y * 0.02;
  }
  push(bodies);
  pull(pulls);
  gather(bodies);
  const most = 4 + 26 * heat;
  for (const body of bodies) {
    const length = Math.hypot(body.dx, body.dy);
    const scale = length > most ? most / length : 1;
    body.x += body.dx * scale;
    body.y += body.dy * scale;
  }
}

function push(bodies: readonly Body[]): void {
  for (let one = 0; one < bodies.length; one++) {
    const a = bodies[one] as Body;
    for (let two = one + 1; two < bodies.length; two++) {
      const b = bodies[two] as Body;
      // A name is wide and low: beside one another people need more room than above.
      const x = (a.x - b.x) * 0.8 || 0.01;
      const y = (a.y - b.y) * 1.25 || 0.01;
      const far = x * x + y * y;
      if (far > 250_000) continue;
      const apart = a.group >= 0 && a.group === b.group ? 3_000 : 5_600;
      const force = apart / Math.max(far, 120);
      const length = Math.sqrt(far);
      a.dx += (x / length) * force;
      a.dy += (y / length) * force;
      b.dx -= (x / length) * force;
      b.dy -= (y / length) * force;
    }
  }
}

function pull(pulls: readonly Pull[]): void {
  for (const { a, b, strength } of pulls) {
    const [x, y] = [b.x - a.x, b.y - a.y];
    const length = Math.max(1, Math.hypot(x, y));
    const force = (length - LENGTH) * strength;
    a.dx += (x / length) * force;
    a.dy += (y / length) * force;
    b.dx -= (x / length) * force;
    b.dy -= (y / length) * force;
  }
}

/** Towards the middle of their own account. */
function gather(bodies: readonly Body[]): void {
  const middles = new Map<number, { x: number; y: number; count: number }>();
  for (const { group, x, y } of bodies) {
    if (group < 0) continue;
    const middle = middles.get(group) ?? { x: 0, y: 0, count: 0 };
    middles.set(group, { x: middle.x + x, y: middle.y + y, count: middle.count + 1 });
  }
  for (const body of bodies) {
    const middle = middles.get(body.group);
    if (!middle) continue;
    body.dx += (middle.x / middle.count - body.x) * 0.07;
    body.dy += (middle.y / middle.count - body.y) * 0.07;
  }
}

/** Few people get more room each: their names stand clear of the lines. */
function roomFor(count: number): number {
  return Math.min(1.75, Math.max(1, 1.85 - count / 80));
}

/** Moved so that all are on paper, in whole pixels. */
function framed(bodies: readonly Body[], people: PeopleMap['people']): MapLayout {
  const room = roomFor(bodies.length);
  const xs = bodies.map(({ x }) => x * room);
  const ys = bodies.map(({ y }) => y * room);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const spots = bodies.map(({ id }, at) => ({
    id,
    x: Math.round((xs[at] ?? 0) - left + MARGIN),
    y: Math.round((ys[at] ?? 0) - top + MARGIN),
  }));
  const width = Math.max(320, ...spots.map(({ x }) => x + MARGIN));
  const height = Math.max(200, ...spots.map(({ y }) => y + MARGIN));
  return { spots, grounds: groundsOf(spots, people), width, height };
}

/** Companies of which more than one is shown. */
function groundsOf(spots: readonly Spot[], people: PeopleMap['people']): Ground[] {
  const at = new Map(spots.map((spot) => [spot.id, spot]));
  const members = new Map<string, { name: string; spots: Spot[] }>();
  for (const { id, accountId, company } of people) {
    const spot = at.get(id);
    if (accountId === undefined || !spot) continue;
    const known = members.get(accountId);
    if (known) known.spots.push(spot);
    else members.set(accountId, { name: company ?? '', spots: [spot] });
  }
  return [...members]
    .filter(([, { spots: all }]) => all.length > 1)
    .map(([accountId, { name, spots: all }]) => ({ accountId, name, corners: hullOf(all) }));
}

/** The corners of the tightest fence around them, in order (Andrew's monotone chain). */
export function hullOf(spots: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const sorted = [...spots].map(({ x, y }) => ({ x, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (from: readonly { x: number; y: number }[]) => {
    const chain: { x: number; y: number }[] = [];
    for (const spot of from) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), spot) <= 0) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

type Point = { x: number; y: number } | undefined;

function turn(a: Point, b: Point, c: Point): number {
  if (!a || !b || !c) return 0;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/**
 * Who stands next in that direction: of those tied to them first, else of all. Null when nobody does.
 */
export function nextInDirection(
  layout: Pick<MapLayout, 'spots'>,
  from: string,
  way: { dx: number; dy: number; tied: ReadonlySet<string> },
): string | null {
  const here = layout.spots.find(({ id }) => id === from);
  if (!here) return layout.spots[0]?.id ?? null;
  let best: { id: string; far: number } | null = null;
  for (const { id, x, y } of layout.spots) {
    const ahead = (x - here.x) * way.dx + (y - here.y) * way.dy;
    const aside = Math.abs((x - here.x) * way.dy) + Math.abs((y - here.y) * way.dx);
    if (id === from || ahead <= 0 || aside > ahead * 1.6) continue;
    // A tie is worth a detour.
    const far = (ahead + aside * 1.5) * (way.tied.has(id) ? 0.5 : 1);
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}
