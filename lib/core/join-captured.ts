import { fold } from './fold';
import type { Contact, Fact } from './record';
import { shortName } from './short-name';

/** What a page or a file says of somebody we know already. */
export type Captured = Partial<Pick<Contact, 'name' | 'goesBy' | 'pronunciation' | 'role' | 'company' | 'location'>>;

/** Empty fields it fills, and differing values that stay suggestions: what the user has is never overwritten. */
export type Joined = { fills: Captured; suggestions: { key: string; value: string }[] };

const FIELDS = ['name', 'goesBy', 'pronunciation', 'role', 'company', 'location'] as const;

/** Longest value that stands whole in the name of what was refused. */
const LONGEST = 220;

/** A value in the form in which it is remembered as refused. */
export function refusedForm(value: string): string {
  return shortName(fold(value), LONGEST);
}

/** `facts` are the contact's own: a suggestion made before isn't made twice. */
export function joinCaptured(
  contact: Contact,
  captured: Captured,
  facts: readonly Pick<Fact, 'key' | 'value'>[],
): Joined {
  const joined: Joined = { fills: {}, suggestions: [] };
  for (const key of FIELDS) {
    const value = captured[key];
    const ours = contact[key];
    if (value === undefined || value === '') continue;
    if (ours === undefined || ours === '') joined.fills[key] = value;
    else if (fold(ours) !== fold(value) && !facts.some((fact) => fact.key === key && isSameValue(fact.value, value)))
      joined.suggestions.push({ key, value });
  }
  return joined;
}

function isSameValue(known: string, value: string): boolean {
  return fold(known) === fold(value) || known === refusedForm(value);
}
