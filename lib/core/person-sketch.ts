import { lastTouch } from './last-touch';
import type { Contact, Fact, Interaction } from './record';

/** What one tells two people apart by. */
export type SketchRow = 'role' | 'company' | 'place' | 'called' | 'say' | 'family' | 'small-things' | 'touch';

const ROWS: readonly SketchRow[] = ['role', 'company', 'place', 'called', 'say', 'family', 'small-things', 'touch'];

/** A person in a few words, for setting them beside another. Never anything private (S2, S3). */
export type Sketch = { contact: Contact; rows: Partial<Record<SketchRow, string>>; lastTouch: Interaction | null };

/** Kinds of small things by which somebody is remembered, best first. */
const SMALL = ['pet', 'sport', 'hobby', 'food', 'preference'];

/** Sketches one person; `now` decides what has happened already. */
export function sketchOf(
  contact: Contact,
  of: { facts: readonly Fact[]; interactions: readonly Interaction[] },
  now: number,
): Sketch {
  const plain = of.facts.filter(({ sensitivity }) => sensitivity < 2);
  const family = plain.filter(({ group }) => group === 'family').map(({ value }) => value);
  const small = SMALL.flatMap((kind) => plain.filter(({ group }) => group === kind).slice(0, 1)).slice(0, 2);
  const touch = lastTouch(of.interactions, now);
  const rows: Partial<Record<SketchRow, string | undefined>> = {
    role: contact.role,
    company: contact.company,
    place: contact.location,
    called: contact.goesBy,
    say: contact.pronunciation,
    family: family.slice(0, 2).join(' · '),
    'small-things': small.map(({ value }) => value).join(' · '),
    touch: touch?.gist,
  };
  return { contact, rows: Object.fromEntries(Object.entries(rows).filter(([, words]) => words)), lastTouch: touch };
}

/**
 * Rows in which two sketches differ, in order; what both lack, or have alike, tells nobody apart. None when of one of the
 * two nothing else is known: a column of gaps tells nothing either.
 */
export function differingRows(one: Sketch, other: Sketch): SketchRow[] {
  const rows = ROWS.filter((row) => one.rows[row] !== other.rows[row]);
  return [one, other].every((sketch) => rows.some((row) => sketch.rows[row] !== undefined)) ? rows : [];
}
