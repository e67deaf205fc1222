import { BORN, COUNTS_YEARS, HAS_KIN, IS_KIN, LISTED, MONTH_OR_NAME, NO_NAME, ONE, PLACED, SAID } from './age-words';
import type { Fact } from './record';

/** An age as it was written: UTF-16 offsets of its number. A baby's age is counted in months, as it is said. */
export type WrittenAge = { start: number; end: number; months: number; by: 'years' | 'months' };

/** How old somebody of a note is by now: between `from` and `to`, the same when that is sure enough to say. */
export type AgeNow = { from: number; to: number; by: 'years' | 'months' };

/** Longer than any note of ages; the rest of a pasted text is left alone. */
const LOOKED_AT = 2_000;
const OLDEST = 110;
const YEAR = 365.2425 * 86_400_000;
const MONTH = YEAR / 12;
const WEEKS_A_MONTH = 4.348;

/** Up to this part of a year after a birthday could have come, it probably hasn't. */
const SURE = 0.25;

/**
 * Ages in a text, in the order they stand there. `ofPeople`: the text is about family or pets, so that a bare number after
 * a name is an age ("Ivy and June, 12"). What nobody can be (0-padded, over 110) isn't one.
 */
export function findAges(text: string, ofPeople = true): WrittenAge[] {
  const looked = text.slice(0, LOOKED_AT);
  const said = ofPeople || HAS_KIN.test(looked) ? [...looked.matchAll(SAID)] : [];
  const listed = ofPeople ? [...looked.matchAll(LISTED)].filter((match) => isOfSomebody(match, looked)) : [];
  const found = new Map([...said, ...listed].flatMap(agesIn).map((age) => [age.start, age]));
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function isOfSomebody(match: RegExpMatchArray, text: string): boolean {
  const { who = '', between = '' } = match.groups ?? {};
  const word = who.replace(/['’]s?$/, '');
  if (COUNTS_YEARS.test(text.slice(0, (match.index ?? 0) + who.length + between.length))) return false;
  if (IS_KIN.test(word)) return true;
  if (NO_NAME.test(word) || (MONTH_OR_NAME.test(word) && !/[,،(:]/.test(between))) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(word) && !PLACED.test(text.slice(0, match.index));
}

function agesIn(match: RegExpMatchArray): WrittenAge[] {
  const list = match.groups?.list ?? match.groups?.after ?? '';
  const from = (match.index ?? 0) + match[0].lastIndexOf(list);
  return [...list.matchAll(ONE)].flatMap((one) => {
    const { number = '', months, weeks, half } = one.groups ?? {};
    const count = Number(number) + (half ? 0.5 : 0);
    const inMonths = months ? count : weeks ? count / WEEKS_A_MONTH : count * 12;
    const start = from + one.index;
    if (inMonths > OLDEST * 12 || (number.length > 1 && number.startsWith('0'))) return [];
    return [{ start, end: start + number.length, months: inMonths, by: months || weeks ? 'months' : 'years' }];
  });
}

/** Years of birth in a text, as they stand there. */
export function findBirthYears(text: string): number[] {
  return [...text.slice(0, LOOKED_AT).matchAll(BORN)].map((match) => Number(match.groups?.year));
}

/**
 * The ages of a fact as of `now`, in order, once they have moved on since it was noted or last confirmed. Empty when they
 * haven't, when there are none, or when what is written can't be (born in the future, older than anybody): then it stays as
 * it was written.
 */
export function agesNow(fact: Pick<Fact, 'group' | 'value' | 'grain' | 'confirmedAt'>, now: number): AgeNow[] {
  const born = findBirthYears(fact.value);
  if (born.length > 0) return sinceBirth(born, now);
  const written = findAges(fact.value, fact.group === 'family' || fact.group === 'pet');
  const passed = now - (fact.confirmedAt ?? fact.grain.at);
  if (passed < 0) return [];
  const ages = written.map((age) => moveOn(age, passed));
  const possible = ages.every(({ to, by }) => by === 'months' || to <= OLDEST);
  return possible && written.some((age, at) => hasMoved(age, ages[at], passed)) ? ages : [];
}

/** A birthday comes once a year and nobody noted which day: a year begun may have brought one more. */
function moveOn({ months, by }: WrittenAge, passed: number): AgeNow {
  const sum = months + passed / MONTH;
  if (by === 'months' && sum < 24) return { from: Math.floor(sum), to: Math.floor(sum), by };
  if (by === 'months') return { from: Math.floor(sum / 12), to: Math.floor((sum + 1) / 12), by: 'years' };
  const years = Math.floor(sum / 12);
  return { from: years, to: years + (sum / 12 - years > SURE ? 1 : 0), by };
}

/** Before half a year nobody's age needs a second look; a grown-up's not before it is another one for sure. */
function hasMoved(written: WrittenAge, age: AgeNow | undefined, passed: number): boolean {
  if (!age) return false;
  if (written.by === 'months') return age.by === 'years' || age.from > written.months;
  return passed > YEAR / 2 && (age.from > written.months / 12 || (age.to > age.from && written.months < 18 * 12));
}

function sinceBirth(born: readonly number[], now: number): AgeNow[] {
  const ages = born.map((year) => new Date(now).getFullYear() - year);
  if (ages.some((age) => age < 0 || age > OLDEST)) return [];
  return ages.map((age) => ({ from: Math.max(age - 1, 0), to: age, by: 'years' }));
}

/** True when a correction left the ages as they were: then it is no news of how old anybody is. */
export function keepsAges(before: string, after: string): boolean {
  const months = (text: string) => findAges(text).map((age) => age.months);
  const was = months(before);
  return was.length > 0 && was.join() === months(after).join();
}
