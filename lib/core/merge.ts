import { keyText } from './identity';
import type { Contact, ContactFile, Fact, Rules } from './record';

/** What two contacts become: rows to write, all of them the kept contact's, and rows that fall away. */
export type Merged = {
  contact: Contact;
  rules?: Rules;
  /** Differing values of the other, kept as facts so that nothing is lost. */
  differences: Fact[];
};

/** Fields where two people can disagree, and the group the beaten value is filed under. */
const FIELDS = [
  'name',
  'goesBy',
  'pronunciation',
  'pronouns',
  'role',
  'company',
  'industry',
  'location',
  'timeZone',
  'language',
] as const;
const WORK: readonly string[] = ['role', 'company', 'industry'];

/**
 * Joins the contact rows of two people. The kept one's value stands, unless it is missing, or was only read or imported
 * while the other's was typed by the user. Every other row is simply moved by the caller.
 */
export function mergeContacts(keep: ContactFile, other: ContactFile, make: { now: number; newId(): string }): Merged {
  const contact: Contact = {
    ...keep.contact,
    tags: [...new Set([...keep.contact.tags, ...other.contact.tags])],
    createdAt: Math.min(keep.contact.createdAt, other.contact.createdAt),
    updatedAt: make.now,
  };
  const differences: Fact[] = [];
  const otherWins = isCaptured(keep.contact) && !isCaptured(other.contact);
  for (const field of FIELDS) {
    const [ours, theirs] = [keep.contact[field], other.contact[field]];
    if (theirs === undefined || theirs === ours) continue;
    const beaten = ours === undefined ? undefined : otherWins ? ours : theirs;
    if (ours === undefined || otherWins) contact[field] = theirs;
    if (beaten !== undefined)
      differences.push(
        differenceOf(otherWins ? keep : other, field, { value: beaten, id: make.newId(), contactId: contact.id }),
      );
  }
  settleLinks(contact, keep, other);
  const rules = mergeRules(keep.rules, other.rules, contact.id);
  return { contact, differences, ...(rules ? { rules } : {}) };
}

function isCaptured({ grain }: Contact): boolean {
  return grain.source === 'read' || grain.source === 'imported';
}

function differenceOf({ contact }: ContactFile, field: string, row: Pick<Fact, 'id' | 'contactId' | 'value'>): Fact {
  return { ...row, group: WORK.includes(field) ? 'work' : 'other', key: field, sensitivity: 0, grain: contact.grain };
}

/** The account goes with the company that stands; only two samples make a sample. */
function settleLinks(contact: Contact, keep: ContactFile, other: ContactFile): void {
  const from = contact.company === keep.contact.company ? keep.contact : other.contact;
  const accountId = from.accountId ?? (contact.company === undefined ? other.contact.accountId : undefined);
  if (accountId === undefined) delete contact.accountId;
  else contact.accountId = accountId;
  if (contact.stage === undefined && other.contact.stage !== undefined) contact.stage = other.contact.stage;
  if (!other.contact.sample) delete contact.sample;
  const theirs = new Set([...keep.identities, ...other.identities].map(keyText));
  const notThem = [...new Set([...(keep.contact.notThem ?? []), ...(other.contact.notThem ?? [])])].filter(
    (key) => !theirs.has(key),
  );
  if (notThem.length > 0) contact.notThem = notThem;
  else delete contact.notThem;
}

function mergeRules(keep: Rules | undefined, other: Rules | undefined, id: string): Rules | undefined {
  if (!keep || !other) return keep ?? (other && { ...other, id });
  const named = new Set(keep.channels.map(({ channel }) => channel));
  return {
    ...other,
    ...keep,
    channels: [...keep.channels, ...other.channels.filter(({ channel }) => !named.has(channel))],
    hours: keep.hours.length > 0 ? keep.hours : other.hours,
    ...(keep.note && other.note && keep.note !== other.note ? { note: `${keep.note}\n${other.note}` } : {}),
  };
}

/** Both have rules, and the other's say something that the kept one's don't: that is where the kept one's stay. */
export function rulesThatDiffer(keep: Rules | undefined, other: Rules | undefined): boolean {
  if (!keep || !other) return false;
  const merged = mergeRules(keep, other, keep.id);
  const { grain: _, id: __, note: ___, ...theirs } = other;
  return Object.entries(theirs).some(([field, value]) => {
    const stands = merged?.[field as keyof Rules];
    return !(Array.isArray(value) && value.length === 0) && JSON.stringify(stands) !== JSON.stringify(value);
  });
}
