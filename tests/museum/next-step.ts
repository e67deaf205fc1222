import type { Transaction } from 'dexie';
import { newestVersion, STEPS, type Step } from '../../lib/data/migrations';

/** A step that only tests know: rewrites each row about a person, and leaves alone what it has rewritten already. */
export const NEXT: Step = {
  version: newestVersion() + 1,
  why: 'only in tests: everybody gets a tag, every note a mark',
  stores: { dreams: 'id' },
  async upgrade(tx: Transaction): Promise<void> {
    await tx
      .table('contacts')
      .toCollection()
      .modify((row: { tags: string[] }) => {
        if (!row.tags.includes('next')) row.tags.push('next');
      });
    await tx
      .table('interactions')
      .toCollection()
      .modify((row: { gist: string }) => {
        if (!row.gist.startsWith('· ')) row.gist = `· ${row.gist}`;
      });
  },
};

export const LONGER: readonly Step[] = [...STEPS, NEXT];
