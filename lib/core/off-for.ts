import type { Person } from './sighting';

/** For whom the coach is silent, as a page may know it: hashes with a salt of their own for every time it asks. */
export type OffFor = { salt?: string; offFor?: readonly string[] };

/**
 * Twenty-four bits of FNV-1a, in letters and digits: enough to tell a handful of people apart, and from it no address can
 * be read. Who has the salt can still try one address after another.
 */
export function shortHash(text: string): string {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 8).toString(36);
}

/**
 * True when everybody a message goes to is among those for whom the coach is silent; with a rule id, for whom that rule
 * rests. Somebody without any address is nobody we know.
 */
export function isOffFor(people: readonly Person[], { salt = '', offFor = [] }: OffFor, ruleId = ''): boolean {
  return (
    offFor.length > 0 &&
    people.length > 0 &&
    people.every((person) => offFor.includes(shortHash(salt + keyOfPerson(person) + ruleId)))
  );
}

/** What somebody is known by in these hashes; empty for somebody without any address. */
export function keyOfPerson({ email, linkedin, salesNav }: Person): string {
  return (email ?? linkedin ?? salesNav ?? '').toLowerCase();
}
