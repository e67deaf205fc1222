import { coreName } from './account-names';
import { partsOf } from './confusable';
import { mailboxOf } from './look-alike';
import { isPublicDomain, isRoleAddress } from './mail-domains';
import { type LikenedName, likened } from './name-likeness';

/** What of a person is compared. Values as the record has them, normalised. */
export type DuplicateCard = {
  id: string;
  name: string;
  goesBy?: string;
  company?: string;
  mails: readonly string[];
  phones: readonly string[];
  slugs: readonly string[];
  /** Key texts of all their keys. */
  keys: readonly string[];
  /** Key texts that were said not to be theirs. */
  notThem: readonly string[];
  /** Came from a file, without anything that points at a person. */
  bare: boolean;
  createdAt: number;
};

/** A card with what is compared over and over worked out once. */
export type Weighable = {
  card: DuplicateCard;
  name: LikenedName;
  company: string;
  mailboxes: string[];
  /** Where they work, by their addresses. */
  domains: string[];
  /** Last eight digits of each number. */
  phones: string[];
  stems: string[];
};

/** Fewer digits than this are an extension, not a number. */
const DIGITS = 8;

/** Works out what is compared. */
export function weighable(card: DuplicateCard): Weighable {
  const name = likened(partsOf(card));
  const personal = card.mails.filter((mail) => !isRoleAddress(mail));
  const domains = personal.map((mail) => mail.slice(mail.lastIndexOf('@') + 1)).filter((one) => !isPublicDomain(one));
  return {
    card,
    name,
    company: card.company ? coreName(card.company) : '',
    mailboxes: unique(personal.map(mailboxOf)),
    domains: unique(domains),
    phones: unique(card.phones.map((phone) => phone.replace(/\D/g, '').slice(-DIGITS)).filter(isWhole)),
    stems: unique(card.slugs.map(stemOf).filter((stem) => stem !== '')),
  };
}

const isWhole = (digits: string) => digits.length === DIGITS;

/** "dana-roe-1b2c3d4" and "dana-roe-42" without what LinkedIn put behind the name. */
function stemOf(slug: string): string {
  return slug
    .replace(/-(?=[\da-f]*\d)[\da-f]{4,}$/, '')
    .replace(/-?\d+$/, '')
    .replace(/-/g, ' ')
    .trim();
}

function unique(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}
