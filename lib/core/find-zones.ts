import { fold } from './fold';
import { readClock } from './read-clock';
import { CITIES } from './zone-places';
import { COUNTRIES } from './zone-regions';

/** A zone that fits what was typed; `place` is the city or country by which it was found. */
export type FoundZone = { zone: string; place?: string };

const MOST = 8;

/** Zones for typed words, best first: by their own name ("europe/lon"), a city ("leeds") or a country. Empty: none. */
export function findZones(typed: string): FoundZone[] {
  const query = fold(typed).replace(/ /g, '_');
  if (query === '') return [];
  const own = zoneNames().filter((zone) => fits(fold(zone), query));
  const found = [
    ...own.filter((zone) => fold(zone) === query).map((zone) => ({ zone })),
    ...placesFor(query.replace(/_/g, ' ')),
    ...own.sort((a, b) => a.length - b.length).map((zone) => ({ zone })),
  ];
  const seen = new Set<string>();
  return found.filter(({ zone }) => !seen.has(zone) && seen.add(zone)).slice(0, MOST);
}

/** The zone of exactly that name, as clocks write it; null when there is none. */
export function zoneNamed(typed: string): string | null {
  const name = fold(typed).replace(/ /g, '_');
  const known = zoneNames().find((zone) => fold(zone) === name);
  // Old names ("Asia/Calcutta") are none of the list, and clocks know them all the same.
  return (
    known ?? (/^[a-z]+\/[a-z_/+-]+\d*$|^utc$/i.test(typed.trim()) && readClock(typed.trim(), 0) ? typed.trim() : null)
  );
}

function fits(zone: string, query: string): boolean {
  return zone.startsWith(query) || zone.split('/').some((part) => part.startsWith(query));
}

function placesFor(query: string): FoundZone[] {
  if (query.length < 2) return [];
  const cities = CITIES.flatMap(([, zone, names]) =>
    names
      .split('|')
      .filter((name) => name.startsWith(query))
      .map((place) => ({ zone, place })),
  ).sort((a, b) => a.place.length - b.place.length);
  const countries = Object.entries(COUNTRIES).flatMap(([code, names]) => {
    const place = names.split('|').find((name) => name.startsWith(query));
    return place ? CITIES.filter(([country]) => country === code).map(([, zone]) => ({ zone, place })) : [];
  });
  return [...cities, ...countries].map(({ zone, place }) => ({ zone, place: capital(place) }));
}

const capital = (words: string) => words.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

let names: string[] | undefined;

function zoneNames(): string[] {
  names ??= [...new Set([...Intl.supportedValuesOf('timeZone'), ...CITIES.map(([, zone]) => zone), 'UTC'])];
  return names;
}
