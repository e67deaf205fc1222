import type { PieceKind } from './quick-note';
import { readKind } from './quick-note-kind';
import type { Fact, Sensitivity } from './record';

/** Kinds of facts the user chooses among, in the order in which they are shown. */
export const FACT_KINDS = [
  'family',
  'pet',
  'sport',
  'food',
  'date',
  'hobby',
  'place',
  'work',
  'education',
  'reach',
  'preference',
  'health',
  'belief',
  'do-not-mention',
  'other',
] as const;

/** Special categories: they exist only where the user switched them on. */
export const SPECIAL_KINDS: readonly string[] = ['health', 'belief'];

const BY_WORDS: Partial<Record<PieceKind, string>> = {
  family: 'family',
  pet: 'pet',
  sport: 'sport',
  food: 'food',
  date: 'date',
  reach: 'reach',
  preference: 'preference',
  history: 'work',
};

/** What kind of fact a line is, by its words; "other" when they don't say. */
export function factKindOf(words: string): string {
  return BY_WORDS[readKind(words)] ?? 'other';
}

/** How private a fact of that kind is taken to be until the user says otherwise. */
export function sensitivityOf(kind: string): Sensitivity {
  return SPECIAL_KINDS.includes(kind) ? 3 : 1;
}

/** A fact moved to another kind. A point of the profile it answers stays its key. */
export function movedTo(
  { group, key, sensitivity }: Pick<Fact, 'group' | 'key' | 'sensitivity'>,
  kind: string,
): Pick<Fact, 'group' | 'key' | 'sensitivity'> {
  const least = sensitivityOf(kind);
  return { group: kind, key: key === group ? kind : key, sensitivity: least > sensitivity ? least : sensitivity };
}
