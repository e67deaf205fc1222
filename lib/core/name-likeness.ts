import { type NameParts, type Sounded, soundAlike, sounded } from './confusable';

/** How near two names are: the same words, or such that one may be the other written otherwise. Never who they are. */
export type NameLikeness = 'same' | 'near';

/** A name with what is compared over and over worked out once. */
export type LikenedName = { whole: string; sorted: string; firsts: Sounded[]; last: Sounded | undefined };

/** Works it out. `sorted` is the same for "Dana Roe" and "Roe Dana". */
export function likened({ whole, firsts, last }: NameParts): LikenedName {
  const sorted = whole.includes(' ') ? whole.split(' ').sort().join(' ') : whole;
  return { whole, sorted, firsts: firsts.map(sounded), last: last === undefined ? undefined : sounded(last) };
}

/**
 * `same`: the same words in any order, or the same first and last name with another in between. `near`: an initial for a
 * first name, a short name they go by, one slip of the pen. A shared first or last name alone is nothing.
 */
export function nameLikeness(one: LikenedName, other: LikenedName): NameLikeness | null {
  if (one.whole === '' || other.whole === '') return null;
  if (one.whole === other.whole || one.sorted === other.sorted) return 'same';
  const [last, otherLast] = [one.last, other.last];
  if (last === undefined || otherLast === undefined) return null;
  if (last.word === otherLast.word) return firstsLikeness(one.firsts, other.firsts);
  if (!begins(last, otherLast)) return null;
  const sharesFirst = one.firsts.some(({ word }) => other.firsts.some((first) => first.word === word));
  return sharesFirst && soundAlike(last, otherLast) ? 'near' : null;
}

function firstsLikeness(firsts: readonly Sounded[], others: readonly Sounded[]): NameLikeness | null {
  if (firsts[0]?.word === others[0]?.word) return 'same';
  const near = firsts.some((first) => others.some((other) => begins(first, other) && isNear(first, other)));
  return near ? 'near' : null;
}

function isNear(one: Sounded, other: Sounded): boolean {
  return one.word === other.word || one.word.length === 1 || other.word.length === 1 || soundAlike(one, other);
}

function begins(one: Sounded, other: Sounded): boolean {
  return one.word.charAt(0) === other.word.charAt(0);
}
