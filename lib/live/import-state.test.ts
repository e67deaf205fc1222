import { describe, expect, it } from 'vitest';
import type { ImportReceipt } from '../app/import-people';
import { type Content, changeImport, type ImportChange, type ImportState, START } from './import-state';

const none = { new: 0, merged: 0, same: 0, conflict: 0, skipped: 0 };
const receipt: ImportReceipt = { receiptId: 'import:first', counts: none, rows: [], cancelled: true };
const content: Content = { people: [], errors: [], errorCount: 0 } as unknown as Content;
const run = (...changes: ImportChange[]): ImportState => changes.reduce(changeImport, START);
const broken: ImportChange[] = [
  { do: 'begin', clientId: 'first' },
  { do: 'applied', receipt, failed: 'timeout' },
];

describe('the id of an import', () => {
  it('stays when it broke off or was stopped, so that another try goes on where it ended', () => {
    expect(run(...broken)).toMatchObject({ step: 'report', failed: 'timeout', clientId: 'first' });
    expect(run(...broken, { do: 'begin', clientId: 'first' })).toMatchObject({ step: 'applying', clientId: 'first' });
    expect(run({ do: 'begin', clientId: 'first' }, { do: 'applied', receipt }).clientId).toBe('first');
  });

  it('ends with the undo, and with another reading: what is imported then is another import', () => {
    expect(run(...broken, { do: 'undoing' }, { do: 'undone', kept: 0 }).clientId).toBeNull();
    expect(run(...broken, { do: 'read', content }).clientId).toBeNull();
    expect(run(...broken, { do: 'again' }).clientId).toBeNull();
  });
});
