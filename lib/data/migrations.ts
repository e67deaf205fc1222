import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import { rowSchemas } from '../core/record-schema';
import { newMark } from './mark';
import { StorageFailure } from './problem';

/**
 * One step of the schema. Once released a step is frozen: a change is a new step (tests/migrations.test.ts holds a
 * fingerprint of each). The browser runs all steps of an upgrade in one transaction, so that a version is never recorded
 * before its work is done.
 */
export type Step = {
  version: number;
  why: string;
  /** Dexie's notation: primary key first, `&` unique, `*` one entry an element, `[a+b]` compound. */
  stores: Record<string, string | null>;
  /** Must give the same rows when it is run on rows it has already changed. */
  upgrade?(tx: Transaction): Promise<void>;
};

export const STEPS: readonly Step[] = [
  {
    version: 1,
    why: 'The main job: people, their keys, facts, promises, exchanges, questions, and what was changed when.',
    stores: {
      contacts: 'id, name, accountId, updatedAt',
      identities: 'id, &[kind+value], contactId',
      accounts: 'id, name, *domains',
      facts: 'id, contactId',
      rules: 'id',
      interactions: 'id, contactId',
      pledges: 'id, contactId',
      exchanges: 'id, contactId',
      questions: 'id, contactId',
      journal: 'seq, receiptId, clientId, group, undoes, *contactIds',
      settings: 'id',
      meta: 'id',
    },
  },
  {
    version: 2,
    why: 'The whole record: history, decisions, what they said, ties, trust, recall cards, what rests; and the looks of Today.',
    stores: {
      facts: 'id, contactId, group',
      interactions: 'id, contactId, [contactId+at], ref',
      pledges: 'id, contactId, state',
      exchanges: 'id, contactId, otherId',
      questions: 'id, contactId, state',
      history: 'id, contactId, otherId',
      decisions: 'id, contactId',
      heard: 'id, contactId',
      ties: 'id, contactId, otherId',
      trust: 'id, contactId',
      cards: 'id, contactId, due',
      snoozes: 'id, contactId',
    },
  },
  {
    version: 3,
    why: 'The coach: issues of the user’s own, what people said of issues, and that reviewed drafts were sent.',
    stores: {
      issues: 'id',
      issueStates: 'id, contactId, issueId',
      reviews: 'id, contactId, at',
    },
  },
  {
    version: 4,
    why: 'Identity and rights: pairs that are never the same, who was erased and must not come back, taught pages.',
    stores: {
      apart: 'id, contactId, otherId',
      erased: 'id',
    },
  },
];

/** The newest schema this code knows. A database with a higher number was written by a newer Acquaint. */
export function newestVersion(steps: readonly Step[] = STEPS): number {
  return Math.max(...steps.map((step) => step.version));
}

export type UpgradeOptions = {
  /** Called when there is something to upgrade, once a step. */
  onUpgrade?(): void;
  /** After the last step each row must pass today's checks, or all of the upgrade is taken back. */
  checked?: boolean;
};

/** Tells Dexie the whole chain; the mark of the version moves in the same transaction as the rows, and after them. */
export function declareSteps(dexie: Dexie, steps: readonly Step[] = STEPS, options: UpgradeOptions = {}): void {
  const newest = newestVersion(steps);
  for (const { version, stores, upgrade } of steps) {
    dexie
      .version(version)
      .stores(stores)
      .upgrade(async (tx) => {
        options.onUpgrade?.();
        await upgrade?.(tx);
        if (options.checked && version === newest) await requireGoodRows(tx);
        await tx.table('meta').update('record', { schemaVersion: version });
      });
  }
  dexie.on('populate', (tx) => tx.table('meta').add(newMark(newest)));
}

/** Rows looked at in one go. */
const SLICE = 1_000;

async function requireGoodRows(tx: Transaction): Promise<void> {
  for (const [name, schema] of Object.entries(rowSchemas)) {
    for (let last = ''; ; ) {
      const rows: { id: string }[] = await tx.table(name).where(':id').above(last).limit(SLICE).toArray();
      for (const row of rows) {
        const issue = schema.safeParse(row).error?.issues[0];
        if (issue) throw new StorageFailure('unknown', `${name} ${row.id}: ${issue.path.join('.')} ${issue.message}`);
      }
      if (rows.length < SLICE) break;
      last = rows.at(-1)?.id ?? last;
    }
  }
}
