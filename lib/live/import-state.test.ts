import { describe, expect, it } from 'vitest';
import type { ImportReceipt } from '../app/import-people';
import type { OpenedFile } from '../app/open-files';
import type { FileContent } from '../app/read-import-file';
import { emptyPlan } from '../core/import-tally';
import { changeImport, type ImportChange, type ImportState, START, wantedFiles } from './import-state';

const receipt: ImportReceipt = { receiptId: 'import:first', ...emptyPlan(), cancelled: true };
const content: FileContent = { people: [], errors: [], errorCount: 0, passed: [], skipped: 0 };
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

describe('several files', () => {
  const file = (name: string, problem: OpenedFile['problem'] = null): OpenedFile => ({
    name,
    parts: [],
    detected: problem ? null : { kind: 'markdown', why: 'head', encoding: 'utf-8', people: [] },
    problem,
  });
  const files = [file('a.md'), file('b.md'), file('c.zip', 'zip-damaged')];
  const opened = run({ do: 'choose' }, { do: 'opened', files, ignored: 3 });

  it('are all shown, and those that can be read are wanted until they are left out', () => {
    expect(opened).toMatchObject({ step: 'mapping', ignored: 3 });
    expect(wantedFiles(opened)).toEqual(files.slice(0, 2));
    const left = changeImport(opened, { do: 'leave', at: 0, out: true });
    expect(wantedFiles(left)).toEqual([files[1]]);
    expect(wantedFiles(changeImport(left, { do: 'leave', at: 0, out: false }))).toEqual(files.slice(0, 2));
  });

  it('none of which can be read lead back to the beginning, with their reasons', () => {
    expect(run({ do: 'opened', files: files.slice(2), ignored: 0 })).toMatchObject({
      step: 'choose',
      files: [files[2]],
    });
  });

  it('are compared anew when one is left out or a choice is made', () => {
    const ready = changeImport(changeImport(opened, { do: 'read', content }), { do: 'planned', plan: emptyPlan() });
    expect(changeImport(ready, { do: 'leave', at: 1, out: true })).toMatchObject({ plan: null, content: null });
    const choices = { strangers: true };
    expect(changeImport(ready, { do: 'choices', choices })).toMatchObject({ plan: null, content, choices });
  });
});
