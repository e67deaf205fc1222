import Dexie, { type DexieOptions, type Table } from 'dexie';
import { type Health, sameHealth } from './health';
import { declareSteps, newestVersion, STEPS, type Step } from './migrations';
import { StorageFailure } from './problem';
import type { ReadTable } from './read-table';
import { sealing } from './sealing/middleware';
import { sealedCopy } from './sealing/sealed-copy';
import { sessionKeys } from './sealing/session-keys';
import { Vault } from './sealing/vault';
import type { AllRows, Reader, TableName } from './tables';
import { copyFor } from './two-copies/copy-for';
import type { CopyStore } from './two-copies/copy-store';

export {
  type AllRows,
  PEOPLE_TABLES,
  type PeopleTable,
  type Rows,
  type RowTable,
  type TableName,
} from './tables';

/** What Dexie is told. No cache: nothing is shown that isn't stored. Strict: "saved" means it is on the disk. */
const OPTIONS: DexieOptions = { chromeTransactionDurability: 'strict', cache: 'disabled' };

export type RecordOptions = DexieOptions & { copy?: CopyStore; steps?: readonly Step[] };

/**
 * The record of this context. Holds one Dexie instance, and another one after the first has died (a full disk leaves
 * an instance on which nothing ever settles): callers keep this object and never a table of it.
 */
export class RecordDb {
  #dexie: Dexie;
  /** Another window keeps an older schema open, so that ours can't be upgraded yet. */
  blocked = false;
  /** This window is bringing the database up to date: giving up on it would take the work back. */
  upgrading = false;
  /** How this context stands to the lock. */
  readonly vault: Vault;
  /** Where the second copy of every write goes. */
  readonly copy: CopyStore;
  /** Readers are served from here while the database can't be read: see two-copies/open-record.ts. */
  snapshot: Reader | null = null;
  /** The chain of schema versions; another one only in tests. */
  readonly steps: readonly Step[];
  closed = false;
  /** Set by whoever looks after the record: the database went away under an open window. */
  onLost: () => void = () => {};
  /** `dbId` of the record that readers and writers were let in to; null before. */
  known: string | null = null;
  /** The database was lost or replaced after that: both copies must be compared again before anything else. */
  lost = false;
  #health: Health = { kind: 'opening' };
  readonly #watchers = new Set<() => void>();
  readonly #options: DexieOptions;

  constructor(
    readonly name: string,
    { copy = copyFor(name), steps = STEPS, ...options }: RecordOptions = {},
  ) {
    this.vault = new Vault(sessionKeys);
    this.copy = sealedCopy(copy, this.vault);
    this.steps = steps;
    this.#options = options;
    this.#dexie = this.#make();
  }

  get dexie(): Dexie {
    return this.#dexie;
  }

  /** The newest schema version this code knows. */
  get newest(): number {
    return newestVersion(this.steps);
  }

  get health(): Health {
    return this.#health;
  }

  setHealth(health: Health): void {
    if (sameHealth(this.#health, health)) return;
    this.#health = health;
    for (const changed of this.#watchers) changed();
  }

  /** Calls back whenever `health` is another one. Answers how to stop. */
  watchHealth(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  /** For readers. */
  table<T extends TableName>(name: T): ReadTable<AllRows[T]> {
    if (this.snapshot) return this.snapshot.table(name);
    if (this.vault.rows === 'sealed' && name !== 'meta')
      return this.vault.works.sealedReads(this.#dexie.table(name)) as unknown as ReadTable<AllRows[T]>;
    return this.stored(name) as ReadTable<AllRows[T]>;
  }

  /** The table in the database itself: for the write path and the repair only. */
  stored<T extends TableName>(name: T): Table<AllRows[T], string | number> {
    return this.#dexie.table(name);
  }

  /** Gives up on the instance, whatever it was doing, and starts with a new one. */
  reopen(): void {
    this.#dexie.close();
    this.upgrading = false;
    this.#dexie = this.#make();
    this.copy.reopen();
  }

  close(): void {
    this.closed = true;
    this.#dexie.close();
    this.copy.close();
  }

  /** Each connection that is opened, before the first question on it: an emptied database must not answer "nobody". */
  async #recognise(opened: Dexie): Promise<void> {
    this.blocked = false;
    this.upgrading = false;
    if (this.known === null) return;
    const mark: AllRows['meta'] | undefined = await opened.table('meta').get('record');
    if (mark?.dbId === this.known) return;
    this.lost = true;
    throw new StorageFailure('restoring', 'the database is another one');
  }

  #make(): Dexie {
    const dexie = new Dexie(this.name, { ...OPTIONS, ...this.#options });
    dexie.use(sealing(this.vault));
    const onUpgrade = () => {
      this.upgrading = true;
    };
    declareSteps(dexie, this.steps, { onUpgrade, checked: true });
    dexie.on('blocked', () => {
      this.blocked = true;
    });
    // Dexie closes on `versionchange` and opens again with the next question asked: no restart is needed.
    dexie.on(
      'ready',
      (opened) => {
        this.#watch(dexie);
        return this.#recognise(opened);
      },
      true,
    );
    return dexie;
  }

  /** The browser closed it, or somebody deletes or upgrades it: what is opened next may be another database, or an empty one. */
  #watch(dexie: Dexie): void {
    const lost = () => {
      if (dexie === this.#dexie && !this.closed) this.onLost();
    };
    dexie.backendDB().addEventListener('close', lost);
    dexie.backendDB().addEventListener('versionchange', lost);
  }
}
