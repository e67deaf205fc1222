import type { PieceKind } from './quick-note';

/** One way of recognising a piece. `bare`: a mere noun, which doesn't begin a piece of its own after a comma or "and". */
export type KindRule = { kind: PieceKind; test: (text: string) => boolean; bare?: true };

/** Words that may stand before the telling one without changing what the piece is. */
const LIGHT =
  "(?:(?:her|his|their|my|a|an|the|new|old|also|and|still|now|has|have|got|she|he|they|she's|he's|is|\\d{1,2}|one|two|three|four|five|older|younger|elder|big|little|ihr|ihre|sein|seine|hat|ein|eine|einen|zwei|drei|vier|sa|son|ses|a|un|une|deux|trois|elle|il|please|bitte|both|rescue) ){0,3}";

/** A case-blind test for whole words; `start` allows only light words before them. `source` uses non-capturing groups. */
export function around(source: string, where: 'start' | 'anywhere' = 'anywhere'): (text: string) => boolean {
  const lead = where === 'start' ? `^${LIGHT}` : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(`${lead}(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

/** A test that minds capitals, for words that are told apart by the name after them: "supports Leeds", "call Raj". */
export function exact(source: string): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'u');
  return (text) => pattern.test(text);
}

/** Every test holds. */
export const all =
  (...tests: ((text: string) => boolean)[]) =>
  (text: string): boolean =>
    tests.every((test) => test(text));

/** The test doesn't hold. */
export const not =
  (test: (text: string) => boolean) =>
  (text: string): boolean =>
    !test(text);
