import { HELD_DELICATE, HELD_INNOCENT } from './held-back';
import { DELICATE, INNOCENT } from './sentences';

export type Kind = keyof typeof DELICATE;
export type Labelled = { text: string; kind: Kind | null };

/** Two hundred, with which the rules were written. */
export const SEEN = labelled(DELICATE, INNOCENT);

/** A hundred that the rules were never fitted to. */
export const HELD = labelled(HELD_DELICATE, HELD_INNOCENT);

function labelled(delicate: Record<Kind, readonly string[]>, innocent: readonly string[]): Labelled[] {
  return [
    ...Object.entries(delicate).flatMap(([kind, texts]) => texts.map((text) => ({ text, kind: kind as Kind }))),
    ...innocent.map((text) => ({ text, kind: null })),
  ];
}
