import { describe, expect, test } from 'vitest';
import { guessZone } from './guess-zone';
import { readClock } from './read-clock';
import { CITIES } from './zone-places';
import { COUNTRIES, PREFIXES, REGIONS } from './zone-regions';

const zone = (location: string) => guessZone(location, [])?.zone ?? null;

describe('the zone guessed from a location', () => {
  test.each([
    ['Leeds', 'Europe/London'],
    ['LEEDS, West Yorkshire, United Kingdom', 'Europe/London'],
    ['Leeds LS1 4AP', 'Europe/London'],
    ['Leeds UK', 'Europe/London'],
    ['near Leeds', 'Europe/London'],
    ['Leeds and Hull', 'Europe/London'],
    ['London Area, United Kingdom', 'Europe/London'],
    ['London, Ontario', 'America/Toronto'],
    ['Zürich', 'Europe/Zurich'],
    ['Raum Köln', 'Europe/Berlin'],
    ['Großraum München und Umgebung', 'Europe/Berlin'],
    ['Århus', 'Europe/Copenhagen'],
    ['Germany', 'Europe/Berlin'],
    ['Deutschland', 'Europe/Berlin'],
    ['Remote (Portugal)', null],
    ['Lisbon, Portugal', 'Europe/Lisbon'],
    ['Greater Seattle Area', 'America/Los_Angeles'],
    ['San Francisco Bay Area', 'America/Los_Angeles'],
    ['Austin, TX', 'America/Chicago'],
    ['Austin, Texas Metropolitan Area', 'America/Chicago'],
    ['El Paso, Texas', 'America/Denver'],
    ['Portland, Oregon', 'America/Los_Angeles'],
    ['Portland, ME', 'America/New_York'],
    ['Birmingham, Alabama, United States', 'America/Chicago'],
    ['Birmingham, England', 'Europe/London'],
    ['Leeds, Alabama', 'America/Chicago'],
    ['Paris, Texas', null],
    ['Paris', 'Europe/Paris'],
    ['London', 'Europe/London'],
    ['Seattle, Washington', 'America/Los_Angeles'],
    ['Washington, DC', 'America/New_York'],
    ['Melbourne, Victoria', 'Australia/Melbourne'],
    ['Guildford, Surrey', 'Europe/London'],
    ['New York, New York', 'America/New_York'],
    ['Atlanta, Georgia', 'America/New_York'],
    ['Cambridge, MA', 'America/New_York'],
    ['Cambridge, UK', 'Europe/London'],
    ['San José, Costa Rica', 'America/Costa_Rica'],
    ['Perth, Western Australia', 'Australia/Perth'],
    ['Perth, Scotland', 'Europe/London'],
    ['Valencia, Spain', 'Europe/Madrid'],
    ['Tenerife', 'Atlantic/Canary'],
    ['Amman', 'Asia/Amman'],
    ['الرياض', 'Asia/Riyadh'],
    ['東京', 'Asia/Tokyo'],
    ['Singapore', 'Asia/Singapore'],
    ['São Paulo, Brasil', 'America/Sao_Paulo'],
    ['Vancouver, BC', 'America/Vancouver'],
    ['California', 'America/Los_Angeles'],
  ])('%s', (location, expected) => expect(zone(location)).toBe(expected));

  test.each([
    'Birmingham',
    'Cambridge',
    'Portland',
    'Perth',
    'Newcastle',
    'Valencia',
    'USA',
    'United States',
    'Australia',
    'Brazil',
    'Spain',
    'Texas',
    'London / New York',
    'Berlin, Tokyo',
    'OR',
    'IN',
    'in or out',
    'Somewhere nice',
    'the house by the sea',
    '',
    '   ',
    '🏔️',
    'Georgia',
    'Earth',
  ])('%s says too little', (location) => expect(zone(location)).toBeNull());

  test('ten thousand characters are no place, and take no time', () => {
    expect(zone('x, '.repeat(5_000))).toBeNull();
    expect(zone('x'.repeat(10_000))).toBeNull();
  });

  test('says what it was guessed from, as it is written', () => {
    expect(guessZone('Greater LEEDS, uk', [])).toEqual({ zone: 'Europe/London', from: 'Greater LEEDS', by: 'place' });
    expect(guessZone('Leeds, Alabama', [])?.from).toBe('Alabama');
  });
});

describe('the zone guessed from a number', () => {
  test.each([
    ['+441134960123', 'Europe/London'],
    ['+49 30 901820', 'Europe/Berlin'],
    ['+4232345678', 'Europe/Vaduz'],
    ['+351211234567', null],
    ['+34911234567', null],
    ['+12125550123', null],
    ['+61291234567', null],
    ['+79161234567', null],
    ['0113 496 0123', null],
    ['+999123456789', null],
  ])('%s', (phone, expected) => expect(guessZone(undefined, [phone])?.zone ?? null).toBe(expected));

  test('two numbers of two countries say nothing; a place that is known beats them, one that fits two zones silences them', () => {
    expect(guessZone(undefined, ['+441134960123', '+49309018201'])).toBeNull();
    expect(guessZone('Tokyo', ['+441134960123'])?.zone).toBe('Asia/Tokyo');
    expect(guessZone('United States', ['+441134960123'])).toBeNull();
    expect(guessZone('The Old Mill', ['+441134960123'])).toEqual({
      zone: 'Europe/London',
      from: '+441134960123',
      by: 'phone',
    });
  });
});

test('every zone of the tables is one that clocks know, and every country has one', () => {
  const zones = [...CITIES.map(([, name]) => name), ...REGIONS.flatMap(([, names]) => names)];
  expect(zones.filter((name) => readClock(name, 0) === null)).toEqual([]);
  const codes = new Set(CITIES.map(([code]) => code));
  expect(Object.keys(COUNTRIES).filter((code) => !codes.has(code))).toEqual([]);
  expect(PREFIXES.split('|').filter((row) => !codes.has(row.split(' ')[1] ?? ''))).toEqual([]);
});
