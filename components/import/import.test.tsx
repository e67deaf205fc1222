// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { importWords as words } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { ColumnMap } from './column-map';
import { DropZone } from './drop-zone';
import { FileHead } from './file-head';
import { HowTo } from './how-to';
import { ImportReport } from './import-report';
import { PastImports } from './past-imports';
import { PeoplePreview } from './people-preview';
import { type PlanSummary, PlanView } from './plan-view';
import { RowErrors } from './row-errors';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const plan: PlanSummary = {
  counts: { new: 29_000, merged: 2, same: 990, conflict: 1, skipped: 7 },
  rows: [
    { row: 12, name: 'Dana Whitfield', outcome: 'conflict', reason: 'two-people' },
    { row: 13, name: '', outcome: 'skipped', reason: 'nothing-to-go-by' },
    { row: 14, name: 'Raj Patel', outcome: 'merged', reason: 'differs' },
  ],
};

const told = { added: 2_310, known: 4, leftOut: 90, why: { 'not-in-record': 88, forgotten: 2 } };

describe('taking a file', () => {
  test('by dropping, any number at once', async () => {
    const onFiles = vi.fn();
    const place = await show(
      <>
        <DropZone onFiles={onFiles} />
        <HowTo />
      </>,
      done.signal,
    );
    const file = new File(['a'], 'Connections.csv');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file] } });
    await settle(() => place.querySelector('input')?.parentElement?.dispatchEvent(drop));
    expect(onFiles).toHaveBeenCalledWith([file]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('its encoding is shown and can be corrected', async () => {
    const onEncoding = vi.fn();
    const place = await show(
      <FileHead
        name="Kontakte.csv"
        kind="outlook-csv"
        encoding="windows-1252"
        disabled={false}
        onEncoding={onEncoding}
        onAnother={nothing}
      />,
      done.signal,
    );
    const choice = place.querySelector('select');
    expect(choice?.value).toBe('windows-1252');
    await settle(() => {
      if (choice) choice.value = 'utf-8';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onEncoding).toHaveBeenCalledWith('utf-8');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('columns of an unknown table are named by hand', async () => {
    const onFields = vi.fn();
    const place = await show(
      <ColumnMap
        columns={['Wer', '', 'Wer']}
        fields={[null, 'mail', null]}
        samples={[['Ada Lund', 'ada@example.com', 'x']]}
        choices={['name', 'mail']}
        nameMissing
        onFields={onFields}
      />,
      done.signal,
    );
    expect(place.textContent).toContain('Ada Lund');
    expect(place.textContent).toContain(words.needName);
    const first = place.querySelector('select');
    await settle(() => {
      if (first) first.value = 'name';
      first?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onFields).toHaveBeenCalledWith(['name', 'mail', null]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('what would happen', () => {
  test('is counted, and who is behind it can be seen with the reason and the row', async () => {
    const place = await show(<PlanView plan={plan} />, done.signal);
    expect(place.textContent).toContain('29,000');
    for (const fold of place.querySelectorAll('details')) {
      await settle(() => {
        fold.open = true;
        fold.dispatchEvent(new Event('toggle'));
      });
    }
    expect(place.textContent).toContain(words.reasons['two-people']);
    expect(place.textContent).toContain(words.inRow(13));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what can’t be read is told with row and column; a flood is counted', async () => {
    const errors = [
      { row: 7, column: 'Email Address', problem: 'bad-mail', value: 'dana@@example' },
      { row: 9, problem: 'unclosed-quote', fatal: true as const },
    ];
    const place = await show(<RowErrors errors={errors} total={1_200} />, done.signal);
    const fold = place.querySelector('details');
    await settle(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect(place.textContent).toContain(words.errorAt(7, 'Email Address'));
    expect(place.textContent).toContain('dana@@example');
    expect(place.textContent).toContain(words.leftOut);
    expect(place.textContent).toContain(words.moreErrors(1_198));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('shows the first people, or that there are none', async () => {
    const typed = 'https://www.linkedin.com/in/s%C3%B8ren-kj%C3%A6r';
    const identities = [{ kind: 'linkedin', value: 'søren-kjær', typed } as const];
    const people = [{ row: 5, name: 'سارة', identities }];
    const place = await show(<PeoplePreview file="people.csv" people={people} />, done.signal);
    expect(place.textContent).toContain('in/søren-kjær');
    expect(place.textContent).not.toContain('https://');
    expect(await axeFindings(place)).toEqual([]);
    expect((await show(<PeoplePreview file="people.csv" people={[]} />, done.signal)).textContent).toContain(
      words.noPeople,
    );
  });
});

describe('afterwards', () => {
  const report = (more: Partial<Parameters<typeof ImportReport>[0]> = {}) => (
    <ImportReport
      file="Connections.csv"
      outcome="whole"
      done={{ ...plan, entries: told, told: 12, vanished: [{ contactId: 'x', name: 'Zoë Ünal' }] }}
      passed={[{ why: 'draft' }]}
      undo="no"
      kept={0}
      onGoOn={nothing}
      onSave={nothing}
      onUndo={nothing}
      onPeople={nothing}
      onAgain={nothing}
      {...more}
    />
  );

  test.each([
    ['done', {}, words.report.title],
    ['done, with connections that ended', {}, words.vanished(1)],
    ['stopped', { outcome: 'cancelled' }, words.report.cancelled],
    ['broken off', { outcome: 'failed', problem: 'The disk is full.' }, words.report.failedText],
    ['being taken back', { undo: 'undoing' }, words.report.undoing],
    ['taken back', { undo: 'undone' }, words.report.undone],
    ['taken back in part', { undo: 'undone', kept: 3 }, words.report.undonePartly(3)],
  ] as const)('%s', async (_name, props, shown) => {
    const place = await show(report(props), done.signal);
    expect(place.textContent).toContain(shown);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what stopped or broke off can go on with the rest, unless it is being taken back', async () => {
    for (const outcome of ['cancelled', 'failed'] as const) {
      const onGoOn = vi.fn();
      const place = await show(report({ outcome, onGoOn }), done.signal);
      await settle(() => named(place, words.report.goOn).click());
      expect(onGoOn).toHaveBeenCalledTimes(1);
    }
    for (const props of [{}, { outcome: 'failed', undo: 'undoing' }, { outcome: 'failed', undo: 'undone' }] as const)
      expect((await show(report(props), done.signal)).textContent).not.toContain(words.report.goOn);
  });

  test('what became of every row can be kept', async () => {
    const onSave = vi.fn();
    const place = await show(report({ onSave }), done.signal);
    await settle(() => named(place, words.report.save).click());
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test('earlier imports can be taken back one by one', async () => {
    const onUndo = vi.fn();
    const imports = [{ receiptId: 'import:1', at: Date.now(), from: 'Connections.csv' }];
    const place = await show(<PastImports {...{ imports, onUndo }} now={Date.now()} undoing={null} />, done.signal);
    await settle(() => named(place, words.earlier.undoThis('Connections.csv')).click());
    expect(onUndo).toHaveBeenCalledWith('import:1');
    expect(place.textContent).not.toContain(words.earlier.part);
    const taken = { receiptId: 'import:1', kept: 2 };
    const after = await show(
      <PastImports imports={[]} onUndo={nothing} now={0} undoing={null} taken={taken} />,
      done.signal,
    );
    expect(after.querySelector('[role="status"]')?.textContent).toBe(words.report.undonePartly(2));
    expect(document.activeElement).toBe(after.querySelector('[role="status"]'));
    const parts = imports.map((one) => ({ ...one, part: true }));
    const cut = await show(
      <PastImports imports={parts} onUndo={nothing} now={Date.now()} undoing={null} />,
      done.signal,
    );
    expect(cut.textContent).toContain(words.earlier.part);
    expect(await axeFindings(place)).toEqual([]);
  });
});
