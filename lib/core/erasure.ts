import type { Erased } from './erased';
import { nameHashes } from './erased-names';
import { type Key, keyText, pointsAtPerson } from './identity';
import { cardOf, type ImportCard } from './import-card';
import { mailboxOf } from './look-alike';
import { isRoleAddress } from './mail-domains';
import { sha256 } from './sha256';

/**
 * What somebody could be recognised by: the ids they had in the record, their keys, what they were called, their card as a
 * file has it, and the accounts that went with them. `shared`: keys that were theirs and are somebody else's by now.
 */
export type Traits = {
  contactIds: readonly string[];
  accountIds: readonly string[];
  keys: readonly Key[];
  shared?: readonly Key[];
  names?: readonly string[];
  cards: readonly ImportCard[];
};

/** More than that of one person are not theirs. */
const MOST = 2_000;

/** A tombstone: hashes only. `salt`: 32 hex digits or more, one for the whole record. */
export function tombstoneOf(head: Pick<Erased, 'id' | 'at' | 'salt'>, traits: Traits): Erased {
  const hashes = new Set(textsOf(traits).map((text) => hashOf(head.salt, text)));
  return { ...head, hashes: [...hashes].slice(0, MOST) };
}

/** Does the key say who somebody is? One of a whole office doesn't. */
export function tells(key: Key): boolean {
  return pointsAtPerson(key) && !(key.kind === 'mail' && isRoleAddress(key.value));
}

function textsOf({ contactIds, accountIds, keys, shared = [], names = [], cards }: Traits): string[] {
  return [
    ...contactIds.map((id) => `contact:${id}`),
    ...accountIds.map((id) => `account:${id}`),
    ...keys.filter(tells).flatMap(textsOfKey),
    ...cards.map((card) => `card:${cardOf(card)}`),
    ...shared.filter(tells).map((key) => `shared:${keyText(key)}`),
    ...names.flatMap(nameHashes),
  ];
}

/** With the mailbox it ends up in: at Google dots don't count. Under two tags there may be two people. */
function textsOfKey(key: Key): string[] {
  const { mailbox, isTagged } = mailboxIn(key);
  if (mailbox === null) return [keyText(key)];
  return [keyText(key), `${isTagged ? 'tagged' : 'mail'}:${mailbox}`];
}

function mailboxIn({ kind, value }: Key): { mailbox: string | null; isTagged: boolean } {
  return kind === 'mail'
    ? { mailbox: mailboxOf(value), isTagged: /.\+.*@/.test(value) }
    : { mailbox: null, isTagged: false };
}

function hashOf(salt: string, text: string): string {
  return sha256(`${salt}\n${text}`);
}

function newestOf(rows: readonly Erased[]): Erased | null {
  return rows.reduce<Erased | null>((newest, row) => (newest && newest.at >= row.at ? newest : row), null);
}

/** Who was erased, as something to ask: one hash a salt and question, however many were erased. */
export class ErasedPeople {
  readonly #bySalt = new Map<string, Map<string, Erased[]>>();

  constructor(readonly rows: readonly Erased[]) {
    for (const row of rows) {
      const known = this.#bySalt.get(row.salt) ?? new Map<string, Erased[]>();
      this.#bySalt.set(row.salt, known);
      for (const hash of row.hashes) known.set(hash, [...(known.get(hash) ?? []), row]);
    }
  }

  /** The tombstone of the one with that id, or null. */
  byId(contactId: string): Erased | null {
    return newestOf(this.#find(`contact:${contactId}`));
  }

  /** Did that account go with somebody? */
  hasAccount(accountId: string): boolean {
    return this.#find(`account:${accountId}`).length > 0;
  }

  /** The tombstone of the one who had that very key, or null. */
  byKey(key: Key): Erased | null {
    return tells(key) ? newestOf(this.#find(keyText(key))) : null;
  }

  /** The newest tombstone of whoever had one of these keys, or another of the same mailbox; null when there is none. */
  byKeys(keys: readonly Key[]): Erased | null {
    return newestOf(keys.flatMap((key) => this.byMailbox(key)));
  }

  /** Tombstones of those who had that key, or whose mail goes to where this one goes. */
  byMailbox(key: Key): Erased[] {
    if (!tells(key)) return [];
    const { mailbox, isTagged } = mailboxIn(key);
    const texts = mailbox === null ? [] : [`mail:${mailbox}`, ...(isTagged ? [] : [`tagged:${mailbox}`])];
    return [keyText(key), ...texts].flatMap((text) => this.#find(text));
  }

  /**
   * As `byMailbox`; also under another tag of the same mailbox, and for keys that were theirs and became somebody else's.
   * Enough only together with a name.
   */
  nearKey(key: Key): Erased[] {
    if (!tells(key)) return [];
    const { mailbox } = mailboxIn(key);
    const near = [...(mailbox === null ? [] : [`tagged:${mailbox}`]), `shared:${keyText(key)}`];
    return [...this.byMailbox(key), ...near.flatMap((text) => this.#find(text))];
  }

  /** Does the tombstone hold one of these texts of a name (`core/erased-names.ts`)? */
  isCalled(stone: Erased, texts: readonly string[]): boolean {
    return texts.some((text) => this.#find(text).includes(stone));
  }

  /** For somebody of a file who has no key that tells: exactly the same card. */
  byCard(card: ImportCard): Erased | null {
    return newestOf(this.#find(`card:${cardOf(card)}`));
  }

  #find(text: string): Erased[] {
    return [...this.#bySalt].flatMap(([salt, known]) => known.get(hashOf(salt, text)) ?? []);
  }
}
