import type { ContactFile, Fact, Identity } from '../core/record';

/**
 * What of a person an export takes along. `privateToo`: facts that are private or a judgement (S2, S3), what rests on a
 * judgement (how they decide, what speaks for trust), and topics never to mention.
 */
export type ExportWhat = { privateToo: boolean; notes: boolean; timeline: boolean; promises: boolean };

/** What is taken along when nothing else is asked for. */
export const PLAIN_EXPORT: ExportWhat = { privateToo: false, notes: true, timeline: true, promises: true };

/** All there is. */
export const WHOLE_EXPORT: ExportWhat = { ...PLAIN_EXPORT, privateToo: true };

/** A fact that stays at home unless asked for. */
const isPrivateFact = ({ sensitivity, group }: Pick<Fact, 'sensitivity' | 'group'>): boolean =>
  sensitivity >= 2 || group === 'do-not-mention';

/** The file without what isn't asked for. What an answer was given by goes with the row that holds it. */
export function trimFile(file: ContactFile, what: ExportWhat): ContactFile {
  const facts = file.facts.filter((fact) => what.privateToo || !isPrivateFact(fact));
  const isTaken = (kind: string) => (kind === 'note' ? what.notes : what.timeline);
  return {
    ...file,
    facts,
    interactions: file.interactions.filter(({ kind }) => isTaken(kind)),
    pledges: what.promises ? file.pledges : [],
    exchanges: file.exchanges.filter(({ kind }) => what.privateToo || !JUDGING.has(kind ?? '')),
    decisions: what.privateToo ? file.decisions : [],
    trust: what.privateToo ? file.trust : [],
  };
}

/** Exchanges that tell of others, or of more than was meant to be told. */
const JUDGING: ReadonlySet<string> = new Set(['view-inside', 'competitors', 'politics', 'taken-along']);

/** Addresses of one kind as they were typed; those that point at nobody else included. */
export function typedKeys(identities: readonly Identity[], kind: Identity['kind']): string[] {
  return identities.filter((identity) => identity.kind === kind).map(({ typed, value }) => typed || value);
}

/** Where a LinkedIn slug leads. */
export const linkedInUrl = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;

/** The id by which a card of ours is known again, wherever it went: theirs if they came with one, else the contact's. */
export function uidOf({ contact, identities }: Pick<ContactFile, 'contact' | 'identities'>): string {
  return identities.find(({ kind }) => kind === 'vcard')?.value ?? `acquaint:${contact.id}`;
}

/** "2026-03-01 10:05 UTC": the same on every computer. */
export const utcMinute = (at: number): string => {
  const text = isoOf(at);
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
};

/** "2026-03-01T10:05:00.000Z"; a time no calendar has becomes the first of all. */
export function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString();
}
