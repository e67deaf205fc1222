// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Rehearsal, RestoreReceipt, Tally } from '../../lib/app/restore';
import { common, restore as words } from '../../lib/locales';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { Difference } from './difference';
import { FolderFiles } from './folder-files';
import { ModeChoice } from './mode-choice';
import { PastRestores } from './past-restores';
import { PlanHead } from './plan-head';
import { RestoreReport } from './restore-report';
import { SecretForm } from './secret-form';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const NOW = Date.UTC(2026, 10, 22, 12);
const nothing = () => undefined;
const NONE: Tally = { added: 0, same: 0, changed: 0, newer: 0, onlyHere: 0, deletedHere: 0 };
const TABLES = [
  'contacts',
  'identities',
  'accounts',
  'facts',
  'rules',
  'interactions',
  'pledges',
  'exchanges',
  'questions',
  'settings',
] as const;

const rehearsal: Rehearsal = {
  madeAt: NOW - 9 * 86_400_000,
  appVersion: '0.1.0',
  sameRecord: true,
  emptyHere: false,
  people: { ...NONE, added: 1_200, changed: 2, onlyHere: 1, same: 9_000, deletedHere: 1 },
  rows: Object.fromEntries(TABLES.map((table) => [table, NONE])) as Rehearsal['rows'],
  names: {
    added: ['سارة المنصوري', 'Dana Whitfield', 'Raj Patel', 'Lena'],
    changed: ['Odile', 'Bengt'],
    onlyHere: ['Later'],
  },
  deletedHere: { count: 1, first: [{ contactId: 'c9', name: 'Gone Girl' }] },
  deletedThere: { count: 0, first: [], rows: 0 },
  leftOut: {
    count: 3,
    first: [
      { table: 'identities', id: 'i1', name: 'Dana', value: 'dana@mill.example', reason: 'key-taken', takenBy: 'سارة' },
      { table: 'facts', id: 'f1', name: '', reason: 'no-contact' },
      { table: 'facts', id: 'f2', name: 'Raj', reason: 'twice' },
    ],
  },
  faults: { count: 120, first: [{ table: 'facts', row: 7, reason: 'wrong-value', field: 'sensitivity' }] },
  merges: 0,
  keptOut: 0,
  toErase: { count: 0, first: [] },
  settingsDiffer: false,
};

async function unfold(place: HTMLElement): Promise<void> {
  for (const fold of place.querySelectorAll('details'))
    await settle(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
}

describe('the difference in words', () => {
  test('merge: who comes in, who differs, who stays; what is left out, each with its reason', async () => {
    const place = await show(<Difference {...{ rehearsal }} mode="merge" bringBack={false} />, done.signal);
    await unfold(place);
    const text = place.textContent ?? '';
    expect(text).toContain(words.plan.added(1_200));
    expect(text).toContain(words.plan.names(rehearsal.names.added, 1_200));
    expect(text).toContain('1,197 more');
    expect(text).toContain(words.plan.stayDeleted(1));
    expect(text).toContain(words.plan.stay);
    expect(text).not.toContain(words.plan.taken);
    expect(text).toContain(words.reasons['key-taken']('dana@mill.example', 'سارة'));
    expect(text).toContain(words.reasons.twice);
    expect(text).toContain(words.faultAt('fact', 7));
    expect(text).toContain(words.plan.andMore(119));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('replace: who is taken away, and who comes back', async () => {
    const place = await show(<Difference {...{ rehearsal }} mode="replace" bringBack={false} />, done.signal);
    expect(place.textContent).toContain(words.plan.taken);
    expect(place.textContent).toContain(words.plan.comeBack(1));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a kind of which there is nobody isn’t said', async () => {
    const people = { ...NONE, same: 3 };
    const none = { count: 0, first: [] };
    const same = { ...rehearsal, people, deletedHere: none, leftOut: none, faults: none };
    const place = await show(<Difference rehearsal={same} mode="merge" bringBack={false} />, done.signal);
    expect(place.textContent).toBe(`3${words.plan.same(3)}`);
  });

  test('whose file it is, how it is to be done', async () => {
    const onMode = vi.fn();
    const place = await show(
      <>
        <PlanHead file="acquaint.json" people={rehearsal.people} madeAt={rehearsal.madeAt} foreign now={NOW} />
        <ModeChoice mode="merge" onMode={onMode} />
      </>,
      done.signal,
    );
    expect(place.textContent).toContain('10,203 people');
    expect(place.textContent).toContain(words.otherRecord);
    await settle(() => place.querySelectorAll<HTMLElement>('input[type=radio]')[1]?.click());
    expect(onMode).toHaveBeenCalledWith('replace');
  });
});

test('a sealed file: a wrong secret is said, and what was typed stays', async () => {
  const onOpen = vi.fn();
  const problem = words.problems['wrong-key'];
  const place = await show(
    <SecretForm file="a.json.age" busy={false} {...{ problem, onOpen }} onAnother={nothing} />,
    done.signal,
  );
  const field = place.querySelector('input');
  await type(field, 'not it');
  await settle(() => named(place, words.open).click());
  expect(onOpen).toHaveBeenCalledWith('not it');
  expect(field?.value).toBe('not it');
  expect(place.querySelector('[role=alert]')?.textContent).toBe(problem);
});

describe('afterwards', () => {
  const receipt: RestoreReceipt = {
    receiptId: 'restore:1',
    added: 12,
    changed: 1,
    removed: 0,
    people: { added: 3, removed: 0 },
    leftOut: rehearsal.leftOut,
    faults: { count: 0, first: [] },
    cancelled: false,
  };
  const report = (more: Partial<Parameters<typeof RestoreReport>[0]> = {}) => (
    <RestoreReport
      file="acquaint.json"
      receipt={receipt}
      failed={undefined}
      safety="acquaint-before.json"
      undo="no"
      undoProblem={undefined}
      kept={0}
      onUndo={nothing}
      onGoOn={nothing}
      onPeople={nothing}
      onAgain={nothing}
      {...more}
    />
  );

  test.each([
    ['done', {}, words.report.came(3)],
    ['with the copy of before', {}, words.safety.kept('acquaint-before.json')],
    ['stopped', { receipt: { ...receipt, cancelled: true } }, words.report.goOn],
    ['broken off', { receipt: null, failed: 'The disk is full.' }, words.report.failedText],
    ['being taken back', { undo: 'undoing' }, words.report.undoing],
    ['taken back', { undo: 'undone' }, words.report.undone],
    ['taken back in part', { undo: 'undone', kept: 3 }, words.report.undonePartly(3)],
    ['not taken back', { undoProblem: 'The disk is full.' }, 'The disk is full.'],
  ] as const)('%s', async (_name, props, shown) => {
    const place = await show(report(props), done.signal);
    expect(place.textContent).toContain(shown);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('earlier restores, and files in the folder', async () => {
    const [onUndo, onChoose] = [vi.fn(), vi.fn()];
    const files = [{ name: 'acquaint-1.json', size: 9, at: NOW }];
    const place = await show(
      <>
        <PastRestores restores={[{ receiptId: 'restore:1', at: NOW }]} now={NOW} undoing={null} {...{ onUndo }} />
        <FolderFiles files={files} now={NOW} {...{ onChoose }} />
      </>,
      done.signal,
    );
    await settle(() => named(place, words.earlier.undoThis(common.exact(NOW))).click());
    await settle(() => named(place, words.folder.lookAt('acquaint-1.json')).click());
    expect(onUndo).toHaveBeenCalledWith('restore:1');
    expect(onChoose).toHaveBeenCalledWith('acquaint-1.json');
    expect(await axeFindings(place)).toEqual([]);
  });
});
