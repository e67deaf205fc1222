import { describe, expect, test } from 'vitest';
import type { Identity } from './record';
import type { Person } from './sighting';
import { slugChangeOf, slugsBefore } from './slug-change';

const grain = { source: 'told-me' as const, at: 0 };
const fileOf = (slugs: string[], more: { company?: string; role?: string } = {}) => ({
  contact: { id: 'dana', name: 'Dana Roe', tags: [], grain, createdAt: 0, updatedAt: 0, ...more },
  identities: slugs.map(
    (value): Identity => ({ id: value, contactId: 'dana', kind: 'linkedin', value, typed: value, grain }),
  ),
});
const page = (linkedin: string, more: Partial<Person> = {}): Person => ({ linkedin, role: 'profile', ...more });

describe('a profile under a new address', () => {
  const cases: [string, Person, ReturnType<typeof fileOf>, ReturnType<typeof slugChangeOf>][] = [
    [
      'same company',
      page('d-roe', { name: 'Dana Roe', company: 'Tiles Ltd' }),
      fileOf(['dana-roe'], { company: 'Tiles' }),
      { was: 'dana-roe', now: 'd-roe', by: 'company' },
    ],
    [
      'the company in the headline',
      page('droe', { name: 'Dana Roe', headline: 'COO at Tiles' }),
      fileOf(['dana-roe'], { company: 'Tiles' }),
      { was: 'dana-roe', now: 'droe', by: 'company' },
    ],
    [
      'same role',
      page('droe', { name: 'Dana M. Roe', headline: 'Plant manager | ceramics' }),
      fileOf(['dana-roe'], { role: 'Plant Manager' }),
      { was: 'dana-roe', now: 'droe', by: 'role' },
    ],
    [
      'addresses alike',
      page('dana-roe-cto', { name: 'Dana Roe' }),
      fileOf(['dana-roe']),
      { was: 'dana-roe', now: 'dana-roe-cto', by: 'slug' },
    ],
    [
      'made shorter',
      page('dana-roe'),
      fileOf(['dana-roe-1b2c3']),
      { was: 'dana-roe-1b2c3', now: 'dana-roe', by: 'slug' },
    ],
    ['a name alone', page('droe', { name: 'Dana Roe' }), fileOf(['dana-roe'], { company: 'Tiles' }), null],
    ['another name', page('dana-roe-2', { name: 'Tom Moss' }), fileOf(['dana-roe']), null],
    ['known already', page('dana-roe'), fileOf(['dana-roe', 'dana-roe-cto']), null],
    ['no profile in the record', page('dana-roe', { name: 'Dana Roe' }), fileOf([]), null],
    [
      'a part of a word',
      page('droe', { name: 'Dana Roe', headline: 'Tilesetter' }),
      fileOf(['dana-roe'], { company: 'Tiles' }),
      null,
    ],
    ['a member id', page('ACoAAA1234567890abcdefgh', { name: 'Dana Roe' }), fileOf(['dana-roe']), null],
  ];
  for (const [name, person, file, expected] of cases)
    test(name, () => expect(slugChangeOf(person, file)).toEqual(expected));

  test('what an address may have been: two words at least', () => {
    expect(slugsBefore('dana-roe-cto-2')).toEqual(['dana-roe', 'dana-roe-cto']);
    expect(slugsBefore('dana')).toEqual([]);
  });
});
