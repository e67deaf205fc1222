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
  'stage',
] as const;
type Field = (typeof FIELDS)[number];
const WORK: readonly string[] = ['role', 'company', 'industry'];

/**
 * Joins the contact rows of two people. The kept one's value stands, unless it is missing, or was only read or imported
 * while the other's was typed by the user. What one of them asks to be spared (the coach, a channel, a copy) is spared.
 * Every other row is simply moved by the caller.
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
    if (ours === undefined || otherWins) setField(contact, field, theirs);
    if (beaten !== undefined)
      differences.push(
        differenceOf(otherWins ? keep : other, field, { value: beaten, id: make.newId(), contactId: contact.id }),
      );
  }
  settleLinks(contact, keep, other);
  const rules = mergeRules(keep.rules, other.rules, contact.id);
  for (const [key, value] of beatenRules(keep.rules, other.rules))
    differences.push({
      ...differenceOf(other, key, { value, id: make.newId(), contactId: contact.id }),
      group: 'reach',
    });
  return { contact, differences, ...(rules ? { rules } : {}) };
}

function setField<F extends Field>(contact: Contact, field: F, value: Contact[F]): void {
  contact[field] = value;
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
  if (other.contact.coachOff) contact.coachOff = true;
  if (!other.contact.sample) delete contact.sample;
  const theirs = new Set([...keep.identities, ...other.identities].map(keyText));
  const notThem = [...new Set([...(keep.contact.notThem ?? []), ...(other.contact.notThem ?? [])])].filter(
    (key) => !theirs.has(key),
  );
  if (notThem.length > 0) contact.notThem = notThem;
  else delete contact.notThem;
}

/** Either one's "never" is a never, either one's longer silence is kept. */
function mergeRules(keep: Rules | undefined, other: Rules | undefined, id: string): Rules | undefined {
  if (!keep || !other) return keep ?? (other && { ...other, id });
  const doNotCopy = union(keep.doNotCopy, other.doNotCopy);
  const copy = union(keep.copy, other.copy).filter((mail) => !doNotCopy.includes(mail));
  const { copy: _, doNotCopy: __, ...rest } = { ...other, ...keep };
  const cadence = calmer(keep.cadence, other.cadence);
  return {
    ...rest,
    channels: mergeChannels(keep.channels, other.channels),
    hours: keep.hours.length > 0 ? keep.hours : other.hours,
    ...(keep.approach && other.approach && { approach: stricter(keep.approach, other.approach) }),
    ...(cadence && { cadence }),
    ...(copy.length > 0 && { copy }),
    ...(doNotCopy.length > 0 && { doNotCopy }),
    ...(keep.note && other.note && keep.note !== other.note ? { note: `${keep.note}\n${other.note}` } : {}),
  };
}

const union = (ours: readonly string[] = [], theirs: readonly string[] = []): string[] => [
  ...new Set([...ours, ...theirs]),
];

function mergeChannels(ours: Rules['channels'], theirs: Rules['channels']): Rules['channels'] {
  const never = new Set([...ours, ...theirs].flatMap(({ channel, standing }) => (standing === 'never' ? channel : [])));
  const named = new Set(ours.map(({ channel }) => channel));
  const all = [...ours, ...theirs.filter(({ channel }) => !named.has(channel))];
  return all.map((one) => (never.has(one.channel) ? { ...one, standing: 'never' } : one));
}

type Approach = NonNullable<Rules['approach']>;

function stricter(ours: Approach, theirs: Approach): Approach {
  return theirs === 'appointment' ? theirs : ours;
}

/** Of each the one that leaves them alone for longer. */
function calmer(ours: Rules['cadence'], theirs: Rules['cadence']): Rules['cadence'] {
  if (!ours || !theirs) return ours ?? theirs;
  const longest = (field: keyof typeof ours) => {
    const days = [ours[field], theirs[field]].filter((one) => one !== undefined);
    return days.length > 0 ? { [field]: Math.max(...days) } : {};
  };
  return { ...longest('floorDays'), ...longest('ceilingDays'), ...longest('leaveAloneUntil') };
}

/** Words of the other's rules that the kept one's stand in for. */
function beatenRules(keep: Rules | undefined, other: Rules | undefined): [string, string][] {
  if (!keep || !other) return [];
  return (['language', 'tone', 'greeting'] as const).flatMap((field): [string, string][] => {
    const [ours, theirs] = [keep[field], other[field]];
    return ours !== undefined && theirs !== undefined && ours !== theirs ? [[`${field}-used`, theirs]] : [];
  });
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
