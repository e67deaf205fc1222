import type { Ground, Spot } from './map-layout';
import type { MapPerson } from './people-map';

/** Pixels that a letter takes, about, and a line is high. */
const LETTER = 6.9;
const LINE = 17;
/** How far a name stands below the middle of its dot, and how much of another dot it may not lie on. */
const BELOW = 21;
const DOT = 11;
const LONGEST = 22;

/** A name as it stands on the map: its first words, as many as fit. */
export function shortName(name: string): string {
  if ([...name].length <= LONGEST) return name;
  const words = name.split(' ');
  let short = words.shift() ?? '';
  while (words[0] !== undefined && [...short, ...words[0]].length < LONGEST) short += ` ${words.shift()}`;
  return [...short].slice(0, LONGEST).join('');
}

type Placed = { id: string; x: number; y: number; half: number };

/**
 * Whose names can stand on the map without lying on one another, or on somebody's dot: those with most ties first. `zoom`:
 * how much bigger than usual the letters are.
 */
export function fittingLabels(
  spots: readonly Spot[],
  people: ReadonlyMap<string, Pick<MapPerson, 'name' | 'degree'>>,
  zoom = 1,
): ReadonlySet<string> {
  const sorted = spots
    .flatMap((spot) => {
      const person = people.get(spot.id);
      return person ? [{ ...spot, ...person }] : [];
    })
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const placed: Placed[] = [];
  for (const { id, x, y, name } of sorted) {
    const label = { id, x, y: y + BELOW, half: ([...shortName(name)].length * LETTER * zoom) / 2 };
    if (placed.every((other) => isClear(label, other, LINE * zoom)) && spots.every((spot) => isOff(label, spot, zoom)))
      placed.push(label);
  }
  return new Set(placed.map(({ id }) => id));
}

function isClear(one: Placed, other: Placed, line: number): boolean {
  return Math.abs(one.x - other.x) > one.half + other.half || Math.abs(one.y - other.y) > line;
}

function isOff(label: Placed, spot: Spot, zoom: number): boolean {
  return (
    spot.id === label.id ||
    Math.abs(label.x - spot.x) > label.half + DOT ||
    Math.abs(label.y - spot.y) > (LINE * zoom) / 2 + DOT / 2
  );
}

/** How far a company's name stands above the ground's highest corner. */
const ABOVE = 33;

/** Where companies have their names, above their ground; those that would lie on another's are left out. */
export function fittingNames(
  grounds: readonly Ground[],
  zoom = 1,
): { accountId: string; name: string; x: number; y: number }[] {
  const placed: (Placed & { name: string })[] = [];
  for (const { accountId, name, corners } of grounds) {
    const [first] = corners;
    if (!first) continue;
    const top = corners.reduce((best, corner) => (corner.y < best.y ? corner : best), first);
    const short = shortName(name);
    const half = ([...short].length * LETTER * zoom) / 2;
    const label = { id: accountId, name: short, x: top.x, y: top.y - ABOVE, half };
    if (placed.every((other) => isClear(label, other, LINE * zoom))) placed.push(label);
  }
  return placed.map(({ id, name, x, y }) => ({ accountId: id, name, x, y }));
}
