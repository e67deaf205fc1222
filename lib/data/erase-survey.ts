import { type Key, keyText } from '../core/identity';
import type { Contact, Identity } from '../core/record';
import type { RecordDb } from './db';
import { mergeOf, standing } from './deletions';
import type { Standing } from './erasing';
import type { JournalRow } from './journal';
import { read } from './read';
import { eachBite, heavySeqs } from './read-journal';

/** Somebody who isn't there any more, as the journal last had them. */
export type Gone = { contactId: string; contact: Contact; keys: Key[] };

/**
 * What the whole journal tells that is asked before somebody is erased: which merges stand, and who of those that are gone
 * had which address when they went.
 */
export class JournalSurvey implements Standing {
  readonly #undoes: Pick<JournalRow, 'receiptId' | 'undoes'>[] = [];
  readonly #contacts = new Map<string, Contact>();
  readonly #identities = new Map<string, Identity>();
  /** By key text, who had it. */
  readonly #holders = new Map<string, Set<string>>();
  /** Whom a contact went into, and by which write. */
  readonly #merged = new Map<string, { keptId: string; receiptId: string }>();
  readonly #living: ReadonlySet<string>;
  #stands: (receiptId: string) => boolean = () => true;

  constructor(living: Iterable<string>) {
    this.#living = new Set(living);
  }

  /** In the order in which they were written. */
  take(row: JournalRow): void {
    const { receiptId, undoes, changes } = row;
    if (undoes !== undefined) this.#undoes.push({ receiptId, undoes });
    const merge = mergeOf(row);
    for (const id of merge?.otherIds ?? []) if (merge) this.#merged.set(id, { keptId: merge.keptId, receiptId });
    const left = new Set(changes.flatMap(({ table, id, after }) => (table === 'contacts' && !after ? [id] : [])));
    for (const { table, id, before, after } of changes) {
      const one = after ?? before;
      if (table === 'contacts' && one) this.#contacts.set(id, one as Contact);
      if (table !== 'identities' || !one) continue;
      const identity = one as Identity;
      // An address that was taken off somebody who stayed is no longer theirs.
      if (!after && !left.has(identity.contactId)) this.#identities.delete(id);
      else this.#identities.set(id, identity);
      const text = keyText(identity);
      this.#holders.set(text, (this.#holders.get(text) ?? new Set()).add(identity.contactId));
    }
  }

  /** After the last row. */
  end(): void {
    this.#stands = standing(this.#undoes);
  }

  stands(receiptId: string): boolean {
    return this.#stands(receiptId);
  }

  lives(contactId: string): boolean {
    return this.#living.has(contactId);
  }

  /** Those who are gone by themselves, not into somebody else, and had one of these keys at any time. */
  goneWith(keys: readonly Key[]): Gone[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#holders.get(keyText(key)) ?? [])]));
    return [...ids].flatMap((contactId) => {
      const contact = this.#contacts.get(contactId);
      const merged = this.#merged.get(contactId);
      if (!contact || this.lives(contactId) || (merged && this.stands(merged.receiptId))) return [];
      const keys = [...this.#identities.values()].filter((identity) => identity.contactId === contactId);
      return [{ contactId, contact, keys }];
    });
  }
}

/** Rows of the journal read in one go; big ones a few at a time. */
const BITE = 200;
const HEAVY_BITE = 10;

/** Reads the whole journal from its beginning. Throws `StorageFailure`. */
export async function surveyJournal(db: RecordDb): Promise<JournalSurvey> {
  const living = await read(db, (from) => from.table('contacts').where(':id').above('').primaryKeys());
  const survey = new JournalSurvey(living.map(String));
  const heavy = await heavySeqs(db);
  let next = 0;
  const takeHeavy = async (before: number) => {
    while ((heavy[next] ?? before) < before) {
      const seqs = heavy.slice(next, next + HEAVY_BITE).filter((seq) => seq < before);
      for (const row of await read(db, (from) => from.table('journal').bulkGet(seqs))) if (row) survey.take(row);
      next += seqs.length;
    }
  };
  await eachBite(db, { bite: BITE, skip: heavy }, async (rows) => {
    for (const row of rows) {
      await takeHeavy(row.seq);
      survey.take(row);
    }
  });
  await takeHeavy(Number.POSITIVE_INFINITY);
  survey.end();
  return survey;
}
