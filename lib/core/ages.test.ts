import { describe, expect, test } from 'vitest';
import { agesNow, findAges, findBirthYears, keepsAges } from './ages';

const DAY = 86_400_000;
const NOTED = Date.UTC(2025, 4, 14, 9);
const agedAs = (value: string, later: number, group = 'family') =>
  agesNow({ group, value, grain: { source: 'told-me', at: NOTED } }, NOTED + later * DAY).map(({ from, to, by }) =>
    by === 'months' ? `${from} m` : from === to ? `${from}` : `${from}-${to}`,
  );

describe('finding ages', () => {
  test.each([
    ['twin girls, Ivy and June, 12', [12]],
    ['Twin girls 12, hates Mondays', [12]],
    ['son Aksel, 4', [4]],
    ['Son Aksel, 4, starts at the forest kindergarten', [4]],
    ['zwei Töchter, 8 und 11', [8, 11]],
    ['kids 5 & 7', [5, 7]],
    ['kids 5,7', [5, 7]],
    ['Kids: 5, 7, 9', [5, 7, 9]],
    ['two boys, 8 and 11, supports Leeds', [8, 11]],
    ['2 kids, 3 and 5', [3, 5]],
    ['2 kids (3 and 5)', [3, 5]],
    ['Ivy (12) and Tom (9)', [12, 9]],
    ['Ivy 12, Tom 9', [12, 9]],
    ['Ivy’s 12', [12]],
    ['daughter is 12', [12]],
    ['Her daughter is now 12 and plays chess', [12]],
    ['Daughter Anika, 17, wants to read engineering', [17]],
    ['husband Tom, 45', [45]],
    ['a 12-year-old and a dog', [12]],
    ['12 yo son', [12]],
    ['daughter, 12 years old', [12]],
    ['Sohn Max, 6 Jahre', [6]],
    ['Tochter 12 Jahre alt', [12]],
    ['12-jährige Tochter', [12]],
    ['fils Luc, 7 ans', [7]],
    ['deux filles, 4 et 6 ans', [4, 6]],
    ['fille âgée de 9 ans', [9]],
    ['Greyhound called Comet, 7', [7]],
    ['ابنتها ليلى، 7', [7]],
    ['Mia 🎈, 3', []],
    ['Ann, 2 and a half', [2.5]],
    ['grandson just turned 3', [3]],
  ])('%s', (text, ages) => {
    expect(findAges(text).map(({ months }) => months / 12)).toEqual(ages);
  });

  test.each([
    ['baby, 8 months', 8],
    ['baby Tom, 18 months old', 18],
    ['Baby Ida, 8 Monate', 8],
    ['bébé, 6 mois', 6],
    ['newborn, 6 weeks', 1.4],
  ])('%s', (text, months) => {
    const [age] = findAges(text);
    expect(age?.by).toBe('months');
    expect(age?.months).toBeCloseTo(months, 1);
  });

  test.each([
    'turning 50 in May',
    'Ann turns 50 in May',
    'Husband Tom turning 50',
    'wird 50 im Mai',
    'Mother 80 next year',
    'Ann will be 50',
    'married 12 years',
    'Married since 2012',
    'Season ticket, row 12',
    'Lives at No. 9',
    'son in year 7',
    'Daughter in Class 7',
    'Brother runs the kiln at Hull 3',
    '3 kids, 2 dogs',
    'wife and 2 kids',
    'Anniversary May 12',
    'Anniversary June 12',
    '12 May 2014',
    'kids 5-7',
    'kids under 5',
    'children 10 to 14',
    'plays 5-a-side with his son',
    'half marathon in 1:52',
    'Ann ran the 10 km',
    'boys’ team is U12',
    'daughter at no 4.5',
    'Ivy, -3',
    'Ivy, 250',
    'Ivy, 007',
    'paid £12 for the twins',
    'Wife Ann, 6 months pregnant',
    'baby due in 3 months',
    'Tom, 1,000 stamps',
    'Her number is +44 7700 900123',
    '',
  ])('no age: %s', (text) => {
    expect(findAges(text)).toEqual([]);
  });

  test('outside family and pets only what says of itself that it is an age, and of somebody', () => {
    expect(findAges('Opens the batting, Leeds 3', false)).toEqual([]);
    expect(findAges('12 year old malt', false)).toEqual([]);
    expect(findAges('Runs with her 12-year-old daughter', false)).toMatchObject([{ months: 144 }]);
  });

  test('offsets are those of the number', () => {
    const text = '👧 Ivy, 12';
    const [age] = findAges(text);
    expect(text.slice(age?.start, age?.end)).toBe('12');
  });

  test('ten thousand letters take no time', () => {
    // One that goes back and forth would not be done in the test's time.
    for (const text of ['Ivy, 12, '.repeat(1200), 'kids '.repeat(2000), '1 and '.repeat(2000), 'a'.repeat(10_000)])
      expect(findAges(text).every(({ start, end }) => start < end)).toBe(true);
  });
});

describe('ages move on', () => {
  test.each([
    ['Ivy and June, 12', 9, []],
    ['Ivy and June, 12', 150, []],
    ['Ivy and June, 12', 200, ['12-13']],
    ['Ivy and June, 12', 370, ['13']],
    ['Ivy and June, 12', 548, ['13-14']],
    ['Ivy and June, 12', 740, ['14']],
    ['zwei Töchter, 8 und 11', 370, ['9', '12']],
    ['husband Tom, 45', 300, []],
    ['husband Tom, 45', 370, ['46']],
    ['baby, 8 months', 10, []],
    ['baby, 8 months', 95, ['11 m']],
    ['baby, 8 months', 500, ['2']],
    ['baby, 8 months', 1096, ['3']],
    ['newborn, 6 weeks', 60, ['3 m']],
    ['Grandmother, 109', 1000, []],
    ['turning 50 in May', 3000, []],
    ['Ivy, 12', -400, []],
  ])('%s, %i days later', (text, later, ages) => {
    expect(agedAs(text, later)).toEqual(ages);
  });

  test('counted from when it was last confirmed', () => {
    const fact = { group: 'family', value: 'Ivy, 12', grain: { source: 'told-me' as const, at: NOTED } };
    expect(agesNow({ ...fact, confirmedAt: NOTED + 400 * DAY }, NOTED + 410 * DAY)).toEqual([]);
    expect(agesNow({ ...fact, confirmedAt: NOTED + 400 * DAY }, NOTED + 770 * DAY)).toMatchObject([
      { from: 13, to: 13 },
    ]);
  });

  test('born in a year: what they can be by now; in the future or absurdly long ago: as written', () => {
    expect(findBirthYears('Ivy, born 2014')).toEqual([2014]);
    expect(findBirthYears('Ida, geboren am 3. Mai 2014, und Tom, *2019')).toEqual([2014, 2019]);
    expect(findBirthYears('née en 2014; Luc b. 2016')).toEqual([2014, 2016]);
    expect(findBirthYears('born in Leeds, there since 2012')).toEqual([]);
    expect(agedAs('Ivy, born 2014', 0)).toEqual(['10-11']);
    expect(agedAs('Ivy, born 2014, and Tom, born 2025', 0)).toEqual(['10-11', '0']);
    expect(agedAs('Ivy, born 2031', 0)).toEqual([]);
    expect(agedAs('born 1901', 0)).toEqual([]);
  });

  test('a clock change or a midnight between makes nobody older', () => {
    const before = Date.UTC(2025, 9, 26, 0, 30);
    const fact = { group: 'family', value: 'Ivy, 12', grain: { source: 'told-me' as const, at: before } };
    expect(agesNow(fact, before + 3_600_000)).toEqual([]);
    expect(agesNow(fact, before + DAY)).toEqual([]);
  });

  test('a correction that leaves the numbers is no news of the age', () => {
    expect(keepsAges('Ivi, 12', 'Ivy, 12')).toBe(true);
    expect(keepsAges('Ivy, 12', 'Ivy, 13')).toBe(false);
    expect(keepsAges('tea', 'green tea')).toBe(false);
  });
});
