import type { Weighable } from './duplicate-card';
import { type NameLikeness, nameLikeness } from './name-likeness';

/** Why two may be one person; `shown` is what they share, as one would read it; `weight` is between 0 and 1. */
export type DuplicateReason = { kind: DuplicateKind; shown: string; weight: number };

/**
 * `mailbox`: addresses that differ by a tag or by Google's dots. `domain`, `company`: a name like theirs where they work.
 * `phone`: the same last digits. `slug`: profiles of one name. `bare`: a line of a file with a name and nothing to go by.
 */
export type DuplicateKind = 'mailbox' | 'domain' | 'company' | 'phone' | 'slug' | 'bare';

/** By how near their names are; null when they aren't. Names alone have no weight at all. */
const WEIGHTS: Record<DuplicateKind, Record<NameLikeness | 'unlike', number>> = {
  mailbox: { same: 0.95, near: 0.9, unlike: 0.6 },
  phone: { same: 0.85, near: 0.7, unlike: 0.2 },
  domain: { same: 0.75, near: 0.55, unlike: 0 },
  company: { same: 0.7, near: 0.45, unlike: 0 },
  slug: { same: 0.6, near: 0.4, unlike: 0 },
  bare: { same: 0.5, near: 0, unlike: 0 },
};

/** What these two share that speaks for one person. Symmetric. */
export function reasonsFor(one: Weighable, other: Weighable): DuplicateReason[] {
  const likeness = nameLikeness(one.name, other.name) ?? 'unlike';
  if (
    likeness === 'unlike' &&
    one.mailboxes.length * other.mailboxes.length + one.phones.length * other.phones.length === 0
  )
    return [];
  const shared: Partial<Record<DuplicateKind, string | undefined>> = {
    mailbox: common(one.mailboxes, other.mailboxes),
    phone: common(one.phones, other.phones),
    domain: common(one.domains, other.domains),
    company: one.company !== '' && one.company === other.company ? one.card.company : undefined,
    slug: slugOf(one, other),
    bare: isBare(one, other) ? one.card.name : undefined,
  };
  const kinds = Object.keys(WEIGHTS) as DuplicateKind[];
  return kinds.flatMap((kind): DuplicateReason[] => {
    const shown = shared[kind];
    const weight = WEIGHTS[kind][likeness];
    return shown === undefined || weight === 0 ? [] : [{ kind, shown, weight }];
  });
}

/** The least of what both have: the same whichever is asked first. */
function common(ours: readonly string[], theirs: readonly string[]): string | undefined {
  return ours.filter((value) => theirs.includes(value)).sort()[0];
}

/** Two profiles of one name, or a profile that is called as the other person is. */
function slugOf(one: Weighable, other: Weighable): string | undefined {
  return (
    common(one.stems, other.stems) ?? common(one.stems, [other.name.whole]) ?? common(other.stems, [one.name.whole])
  );
}

/** One came from a file without an address, and nothing says that they work elsewhere. */
function isBare(one: Weighable, other: Weighable): boolean {
  if (!one.card.bare && !other.card.bare) return false;
  return one.company === '' || other.company === '' || one.company === other.company;
}

/** Whom to compare with: whoever shares one of these. Each reason above has a block of its own. */
export function* blocksOf({ name, company, ...person }: Weighable): Generator<string> {
  for (const mailbox of person.mailboxes) yield `m ${mailbox}`;
  for (const phone of person.phones) yield `p ${phone}`;
  for (const stem of person.stems) yield `s ${stem}`;
  if (name.whole === '') return;
  yield `s ${name.whole}`;
  if (name.whole.includes(' ')) yield `b ${name.sorted}`;
  const places =
    company === ''
      ? person.domains.map((domain) => `d ${domain}`)
      : [...person.domains.map((domain) => `d ${domain}`), `c ${company}`];
  for (const place of places) {
    yield `${place} ${name.sorted}`;
    // As `nameLikeness` wants it: the same last name and a like first one, or the same first name and a like last one.
    for (const { word } of name.firsts) {
      if (name.last === undefined) continue;
      yield `${place} last ${name.last.word} ${word.charAt(0)}`;
      yield `${place} first ${word} ${name.last.word.charAt(0)}`;
    }
  }
}
