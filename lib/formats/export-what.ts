import { givesAway } from '../core/left-out';
import type { ContactFile, Fact, Identity } from '../core/record';

/**
 * What of a person an export takes along. `privateToo`: facts that are private or a judgement (S2, S3), what rests on a
 * judgement (how they decide, what speaks for trust), topics never to mention, and whatever says any of that in other rows.
 */
export type ExportWhat = { privateToo: boolean; notes: boolean; timeline: boolean; promises: boolean };

/** What is taken along when nothing else is asked for. */
export const PLAIN_EXPORT: ExportWhat = { privateToo: false, notes: true, timeline: true, promises: true };

/** All there is. */
export const WHOLE_EXPORT: ExportWhat = { ...PLAIN_EXPORT, privateToo: true };

/** A fact that stays at home unless asked for. */
const isPrivateFact = ({ sensitivity, group }: Pick<Fact, 'sensitivity' | 'group'>): boolean =>
  sensitivity >= 2 || group === 'do-not-mention';

/**
 * The file without what isn't asked for. Where private facts stay at home, no row that is left holds their words: a note
 * from which a fact was made would tell what the fact was kept from telling.
 */
export function trimFile(file: ContactFile, what: ExportWhat): ContactFile {
  const isTaken = (kind: string) => (kind === 'note' ? what.notes : what.timeline);
  const asked = {
    ...file,
    interactions: file.interactions.filter(({ kind }) => isTaken(kind)),
    pledges: what.promises ? file.pledges : [],
  };
  return what.privateToo ? asked : withoutPrivate(asked);
}

function withoutPrivate(file: ContactFile): ContactFile {
  const secret = file.facts.filter(isPrivateFact);
  const { name, goesBy, role, company, industry, location } = file.contact;
  const known = [name, goesBy, role, company, industry, location].filter((one) => one !== undefined);
  const tells = givesAway(
    secret.map(({ value }) => value),
    known,
  );
  const secretIds = new Set(secret.map(({ id }) => id));
  const quiet = <T>(rows: readonly T[], ...fields: (keyof T)[]): T[] =>
    rows.filter((row) => !fields.some((field) => tells(String(row[field] ?? ''))));
  return {
    ...file,
    contact: { ...file.contact, tags: file.contact.tags.filter((tag) => !tells(tag)) },
    facts: quiet(
      file.facts.filter((fact) => !isPrivateFact(fact)),
      ...(['group', 'key', 'value'] as const),
    ),
    interactions: quiet(file.interactions, 'gist'),
    pledges: quiet(file.pledges, 'what', 'line'),
    exchanges: quiet(
      file.exchanges.filter(({ kind }) => !JUDGING.has(kind ?? '')),
      'what',
    ),
    questions: quiet(
      file.questions.filter(({ answerId }) => answerId === undefined || !secretIds.has(answerId)),
      'text',
    ),
    history: quiet(file.history, 'story', 'when', 'help'),
    heard: quiet(file.heard, 'words'),
    issueStates: quiet(file.issueStates, 'title', 'note'),
    snoozes: quiet(file.snoozes, 'about'),
    ties: file.ties.map((tie) => withoutField(tie, 'note', tells)),
    ...(file.rules && { rules: withoutField(withoutField(file.rules, 'note', tells), 'greeting', tells) }),
    ...(file.account && { account: withoutField(file.account, 'notes', tells) }),
    decisions: [],
    trust: [],
  };
}

/** The row without words that tell too much; what else it says may stay. */
function withoutField<T extends object>(row: T, field: keyof T, tells: (text: string) => boolean): T {
  if (!tells(String(row[field] ?? ''))) return row;
  const { [field]: _, ...rest } = row;
  return rest as T;
}

/** Exchanges that tell of others, or of more than was meant to be told. */
const JUDGING: ReadonlySet<string> = new Set(['view-inside', 'competitors', 'politics', 'taken-along']);

/** Addresses of one kind as they were typed; those that point at nobody else included. */
export function typedKeys(identities: readonly Identity[], kind: Identity['kind']): string[] {
  return identities.filter((identity) => identity.kind === kind).map(({ typed, value }) => typed || value);
}

/** What stands before the last blank, and the word after it: joined by a blank they are the name again. */
export function splitName(name: string): [string, string] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
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
