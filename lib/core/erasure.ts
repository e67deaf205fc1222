import type { Erased } from './erased';
import { type Key, keyText, pointsAtPerson } from './identity';
import { cardOf, type ImportCard } from './import-card';
import { isRoleAddress } from './mail-domains';
import { sha256 } from './sha256';

/**
 * What somebody could be recognised by: the ids they had in the record, their keys, their card as a file has it, and the
 * accounts that went with them.
 */
export type Traits = {
  contactIds: readonly string[];
  accountIds: readonly string[];
  keys: readonly Key[];
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
function tells(key: Key): boolean {
  return pointsAtPerson(key) && !(key.kind === 'mail' && isRoleAddress(key.value));
}

function textsOf({ contactIds, accountIds, keys, cards }: Traits): string[] {
  return [
    ...contactIds.map((id) => `contact:${id}`),
    ...accountIds.map((id) => `account:${id}`),
    ...keys.filter(tells).map(keyText),
    ...cards.map((card) => `card:${cardOf(card)}`),
  ];
}

function hashOf(salt: string, text: string): string {
  return sha256(`${salt}\n${text}`);
}

function newestOf(rows: readonly Erased[]): Erased | null {
  return rows.reduce<Erased | null>((newest, row) => (newest && newest.at >= row.at ? newest : row), null);
}

/** Who was erased, as something to ask: one hash a salt and question, however many were erased. */
export class ErasedPeople {
  readonly #bySalt = new Map<string, Map<string, Erased>>();

  constructor(readonly rows: readonly Erased[]) {
    for (const row of rows) {
      const known = this.#bySalt.get(row.salt) ?? new Map<string, Erased>();
      this.#bySalt.set(row.salt, known);
      for (const hash of row.hashes) known.set(hash, row);
    }
  }

  /** The tombstone of the one with that id, or null. */
  byId(contactId: string): Erased | null {
    return this.#find(`contact:${contactId}`);
  }

  /** Did that account go with somebody? */
  hasAccount(accountId: string): boolean {
    return this.#find(`account:${accountId}`) !== null;
  }

  /** The tombstone of the one who had that key, or null. */
  byKey(key: Key): Erased | null {
    return tells(key) ? this.#find(keyText(key)) : null;
  }

  /** The newest tombstone of whoever had one of these keys, or null. */
  byKeys(keys: readonly Key[]): Erased | null {
    return newestOf(keys.flatMap((key) => this.byKey(key) ?? []));
  }

  /** For somebody of a file who has no key: exactly the same card. */
  byCard(card: ImportCard): Erased | null {
    return this.#find(`card:${cardOf(card)}`);
  }

  #find(text: string): Erased | null {
    return newestOf([...this.#bySalt].flatMap(([salt, known]) => known.get(hashOf(salt, text)) ?? []));
  }
}
