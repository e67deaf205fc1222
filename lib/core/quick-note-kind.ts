import type { PieceKind } from './quick-note';
import { spellOut } from './quick-note-chat';
import type { KindRule } from './quick-note-rule';
import { KIND_RULES } from './quick-note-rules';
import { readMeant } from './quick-note-typos';

const NO_RULE: KindRule = { kind: 'note', test: () => true, bare: true };

/** A conjunction that leads a piece says nothing of its kind. */
const LEAD =
  /^(?:(?:and|und|et|also|but|then|so|ok|by the way|nb|ps|ps\.|note to self|todo:|next:|\+|&)[:,]?\s+){1,2}/iu;

/** A long piece is recognised by how it begins and ends, so that no pasted text makes typing wait. */
const readEnds = (text: string): string => (text.length > 240 ? `${text.slice(0, 220)} … ${text.slice(-16)}` : text);

const findRule = (text: string): KindRule => {
  const meant = readMeant(spellOut(readEnds(text).replaceAll('’', "'"))).replace(LEAD, '');
  return KIND_RULES.find((rule) => rule.test(meant)) ?? NO_RULE;
};

/** What a piece is about, by its words alone. */
export const readKind = (text: string): PieceKind => findRule(text).kind;

const DETERMINED =
  /^(?:(?:and|und|et)\s+)?(?:an?|the|her|his|their|has|have|got|\d{1,2}|two|three|four|five|six|ein|eine|einen|zwei|drei|drei|un|une|deux|trois|sa|son|ses)\s/iu;

/** True when the words could only continue a list: a plain note, or a noun without "a", "two", "her". */
export function isBare(text: string): boolean {
  const rule = findRule(text);
  return rule.kind === 'note' || (rule.bare === true && !DETERMINED.test(text));
}
