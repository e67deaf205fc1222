import { fold } from './fold';
import { CITIES } from './zone-places';
import { COUNTRIES, PREFIXES, REGIONS } from './zone-regions';

/** A zone that is likely, never known: `from` is what it was guessed from, as it stands in the record. */
export type ZoneGuess = { zone: string; from: string; by: 'place' | 'phone' };

/** One reading of a name: the zones of it, in one country. */
type Reading = { country: string; zones: readonly string[] };
/** What a part of the location may mean. `narrow`: too short to say anything alone ("OR", "IN"). */
type Meaning = { kind: 'city' | 'region' | 'country'; readings: Reading[]; words: string; narrow: boolean };

/**
 * The zone somebody probably lives by: from the words of their location, else from a phone number's country ("+44…").
 * Null when the words fit two zones, or none that we know: no clock is better than a wrong one.
 */
export function guessZone(location: string | undefined, phones: readonly string[]): ZoneGuess | null {
  const meanings = location ? readPlace(location) : [];
  if (meanings.length > 0) return fromPlace(meanings);
  const zones = phones.map((phone) => ({ phone, zone: zoneOfPhone(phone) }));
  const [first] = zones;
  return first?.zone && zones.every(({ zone }) => zone === first.zone)
    ? { zone: first.zone, from: first.phone, by: 'phone' }
    : null;
}

function fromPlace(meanings: readonly Meaning[]): ZoneGuess | null {
  const wide = meanings.filter(({ kind }) => kind !== 'city');
  const cities = meanings.filter(({ kind }) => kind === 'city');
  const zones = new Set(cities.flatMap(({ readings }) => withinAll(readings, wide).flatMap((row) => row.zones)));
  const [zone, ...others] = zones;
  if (zone !== undefined)
    return others.length === 0 ? { zone, from: cities.map(({ words }) => words).join(', '), by: 'place' } : null;
  // A city of that name elsewhere ("Leeds, Alabama"): then the state or country says it, if it can.
  const saying = wide.filter(({ narrow }) => !narrow);
  const common = saying.flatMap(({ readings }) => withinAll(readings, wide)).flatMap((row) => row.zones);
  const [only, ...more] = new Set(common);
  return only !== undefined && more.length === 0 ? { zone: only, from: saying[0]?.words ?? '', by: 'place' } : null;
}

/** What is left of the readings when every state and country named must agree. */
function withinAll(readings: readonly Reading[], wide: readonly Meaning[]): Reading[] {
  return readings
    .map(({ country, zones }) => ({
      country,
      zones: zones.filter((zone) => wide.every((meaning) => allows(meaning, country, zone))),
    }))
    .filter(({ zones }) => zones.length > 0);
}

function allows({ readings }: Meaning, country: string, zone: string): boolean {
  return readings.some((reading) => reading.country === country && reading.zones.includes(zone));
}

/** Words around a place's name that don't name it: "Greater Seattle Area", "near Leeds", "Raum Köln". */
const AROUND =
  /(?<![\p{L}])(?:greater|metropolitan|metro|area|region|city of|bay area|near|outside|remote|home office|and surroundings|und umgebung|umgebung|grossraum|raum|bei|nahe|pres de|based in)(?![\p{L}])/gu;

function readPlace(location: string): Meaning[] {
  const parts = location
    .slice(0, 300)
    .split(/[,;/·|()\n–—]|\s-\s|\s(?:and|und|et|&|\+)\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.flatMap(meaningsOf);
}

/** A part as it stands, else without a code or a country at its end: "Leeds LS1 4AP", "Leeds UK". */
function meaningsOf(part: string): Meaning[] {
  const whole = look(part);
  if (whole) return [whole];
  const words = part.split(/\s+/).filter((word) => !/\d/.test(word));
  const plain = look(words.join(' '));
  if (plain) return [plain];
  const [last, rest] = [look(words.at(-1) ?? ''), look(words.slice(0, -1).join(' '))];
  return rest && last && last.kind !== 'city' ? [rest, last] : [];
}

function look(part: string): Meaning | null {
  const name = fold(part).replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  // Two letters are a code only in capitals: "or" and "in" are words.
  const narrow = name.length === 2 && !/^u[ks]$/.test(name);
  if (narrow && part !== part.toUpperCase() && /[a-z]/.test(name)) return null;
  const region = regions().get(name);
  const country = countries().get(name);
  const city = cities().get(name);
  if (city) return { kind: 'city', readings: city, words: part, narrow: false };
  if (region || country)
    return { kind: region ? 'region' : 'country', readings: region ?? country ?? [], words: part, narrow };
  return null;
}

type Index = ReadonlyMap<string, Reading[]>;

let cityIndex: Index | undefined;
let countryIndex: Index | undefined;
let regionIndex: Index | undefined;

const cities = () =>
  (cityIndex ??= indexOf(CITIES.map(([country, zone, names]) => [names, { country, zones: [zone] }])));
const countries = () =>
  (countryIndex ??= indexOf(
    Object.entries(COUNTRIES).map(([country, names]) => [names, { country, zones: zonesOf(country) }]),
  ));
const regions = () => (regionIndex ??= indexOf(REGIONS.map(([country, zones, names]) => [names, { country, zones }])));

function indexOf(rows: [names: string, reading: Reading][]): Index {
  const index = new Map<string, Reading[]>();
  for (const [names, reading] of rows) {
    for (const name of names.split('|').filter(Boolean)) index.set(name, [...(index.get(name) ?? []), reading]);
  }
  return index;
}

function zonesOf(country: string): string[] {
  return [...new Set(CITIES.filter(([code]) => code === country).map(([, zone]) => zone))];
}

/** `phone` as E.164. The longest prefix that fits; "+4420…" is Britain. */
function zoneOfPhone(phone: string): string | null {
  const digits = /^\+(\d{6,15})$/.exec(phone.replace(/[\s().-]/g, ''))?.[1];
  if (!digits) return null;
  const rows = PREFIXES.split('|').map((row) => row.split(' '));
  const country = rows
    .filter(([prefix = '-']) => digits.startsWith(prefix))
    .sort(([a = ''], [b = '']) => b.length - a.length)[0]?.[1];
  const [zone, ...others] = country ? zonesOf(country) : [];
  return zone !== undefined && others.length === 0 ? zone : null;
}
