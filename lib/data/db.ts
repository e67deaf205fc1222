import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  Account,
  AskedQuestion,
  Contact,
  Exchange,
  Fact,
  Identity,
  Interaction,
  Pledge,
  Rules,
} from '../core/record';
import type { Settings } from '../core/settings';
import type { JournalRow } from './journal';
import type { Mark } from './mark';
import { declareSteps, STEPS } from './migrations';

/** Tables that hold rows about people. */
type PeopleRows = {
  contacts: Contact;
  identities: Identity;
  accounts: Account;
  facts: Fact;
  rules: Rules;
  interactions: Interaction;
  pledges: Pledge;
  exchanges: Exchange;
  questions: AskedQuestion;
};
export type PeopleTable = keyof PeopleRows;

/** Tables that are written through `write`, each row with its history in the journal. */
export type Rows = PeopleRows & { settings: Settings & { id: 'settings' } };
export type RowTable = keyof Rows;

type AllRows = Rows & { journal: JournalRow; meta: Mark };

export const PEOPLE_TABLES = [
  'contacts',
  'identities',
  'accounts',
  'facts',
  'rules',
  'interactions',
  'pledges',
  'exchanges',
  'questions',
] as const satisfies readonly PeopleTable[];

/** What Dexie is told. No cache: nothing is shown that isn't stored. Strict: "saved" means it is on the disk. */
const OPTIONS: DexieOptions = { chromeTransactionDurability: 'strict', cache: 'disabled' };

/**
 * The record of this context. Holds one Dexie instance, and another one after the first has died (a full disk leaves
 * an instance on which nothing ever settles): callers keep this object and never a table of it.
 */
export class RecordDb {
  #dexie: Dexie;
  /** Another window keeps an older schema open, so that ours can't be upgraded yet. */
  blocked = false;

  constructor(
    readonly name: string,
    private readonly options: DexieOptions = {},
  ) {
    this.#dexie = this.#make();
  }

  get dexie(): Dexie {
    return this.#dexie;
  }

  table<T extends keyof AllRows>(name: T): Table<AllRows[T], string | number> {
    return this.#dexie.table(name);
  }

  /** Gives up on the instance, whatever it was doing, and starts with a new one. */
  reopen(): void {
    this.#dexie.close();
    this.#dexie = this.#make();
  }

  close(): void {
    this.#dexie.close();
  }

  #make(): Dexie {
    const dexie = new Dexie(this.name, { ...OPTIONS, ...this.options });
    declareSteps(dexie, STEPS);
    dexie.on('blocked', () => {
      this.blocked = true;
    });
    // Dexie closes on `versionchange` and opens again with the next question asked: no restart is needed.
    dexie.on(
      'ready',
      () => {
        this.blocked = false;
      },
      true,
    );
    return dexie;
  }
}

const open = new Map<string, RecordDb>();

/** The record by that name; one object a context, made at the first call. */
export function openRecord(name = 'acquaint'): RecordDb {
  const known = open.get(name);
  if (known) return known;
  const db = new RecordDb(name);
  open.set(name, db);
  return db;
}
