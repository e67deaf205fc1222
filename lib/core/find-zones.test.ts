import { expect, test } from 'vitest';
import { findZones, zoneNamed } from './find-zones';

test('a zone is found by its name, a city, or a country', () => {
  expect(findZones('europe/lon')[0]).toEqual({ zone: 'Europe/London' });
  expect(findZones('leed')[0]).toEqual({ zone: 'Europe/London', place: 'Leeds' });
  expect(findZones('Köln')[0]).toEqual({ zone: 'Europe/Berlin', place: 'Koln' });
  expect(findZones('portug').map(({ zone }) => zone)).toEqual(['Europe/Lisbon', 'Atlantic/Azores']);
  expect(findZones('new y')[0]?.zone).toBe('America/New_York');
  expect(findZones('perth').map(({ zone }) => zone)).toEqual(['Europe/London', 'Australia/Perth']);
  expect(findZones('a').length).toBe(8);
  expect([findZones(''), findZones('  '), findZones('zzzz'), findZones('🏔️'), findZones('x'.repeat(10_000))]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

test('only a name that clocks know is a zone', () => {
  expect(['Europe/London', 'europe/london', 'Asia/Calcutta', 'america/new york', 'utc'].map(zoneNamed)).toEqual([
    'Europe/London',
    'Europe/London',
    'Asia/Calcutta',
    'America/New_York',
    'UTC',
  ]);
  expect(['Leeds', '', 'Europe/Leeds', 'EST5EDT4', '+01:00'].map(zoneNamed)).toEqual([null, null, null, null, null]);
});
