import type { Spot } from './map-layout';
import type { MapPerson } from './people-map';

/** Pixels that a letter takes, about, and a line is high. */
const LETTER = 6.6;
const LINE = 17;
const LONGEST = 24;

/** Whose names can stand on the map without lying on one another: those with most ties first. */
export function fittingLabels(
  spots: readonly Spot[],
  people: ReadonlyMap<string, Pick<MapPerson, 'name' | 'degree'>>,
): ReadonlySet<string> {
  const sorted = spots
    .flatMap((spot) => {
      const person = people.get(spot.id);
      return person ? [{ ...spot, ...person }] : [];
    })
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const placed: { id: string; x: number; y: number; half: number }[] = [];
  for (const { id, x, y, name } of sorted) {
    const half = (Math.min([...name].length, LONGEST) * LETTER) / 2;
    const clear = placed.every((other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > LINE);
    if (clear) placed.push({ id, x, y, half });
  }
  return new Set(placed.map(({ id }) => id));
}
