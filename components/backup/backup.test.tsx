// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backup as words } from '../../lib/locales';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { BackupFiles } from './backup-files';
import { BackupLine } from './backup-line';
import { BackupStatus, type BackupStatusProps } from './backup-status';
import { PassphraseForm } from './passphrase-form';
import { PlaceChoice } from './place-choice';
import { Protects } from './protects';
import { RecoverySheet } from './recovery-sheet';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const NOW = Date.UTC(2026, 10, 22, 12);
const nothing = () => undefined;

describe('how the newest file stands', () => {
  const newest = {
    at: NOW - 7_200_000,
    name: 'acquaint-2026-11-22-100000.json',
    rows: 50_000,
    size: 12_400_000,
    reread: true,
  };
  const status = (more: Partial<BackupStatusProps>) => (
    <BackupStatus
      now={NOW}
      worth
      changed={false}
      due={false}
      placed
      ready
      step={null}
      onBackUp={nothing}
      onSave={nothing}
      {...more}
    />
  );

  test.each([
    ['none yet', { placed: false, ready: false }, words.status.noneHint],
    ['nothing to save', { worth: false }, words.status.nothingHint],
    ['read back', { newest }, words.status.checked(50_000, 12_400_000)],
    ['only its size', { newest: { ...newest, reread: false } }, words.status.checkedSize(50_000, 12_400_000)],
    ['nothing changed', { newest }, words.status.upToDate],
    ['changed today', { newest, changed: true }, words.status.next],
    ['due', { newest, changed: true, due: true }, words.status.due],
    ['being written', { newest, step: 'writing' as const }, words.status.steps.writing],
  ])('%s', async (_name, more, shown) => {
    const place = await show(status(more), done.signal);
    expect(place.textContent).toContain(shown);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('without a place a plain file is offered; with one, the place’s own button', async () => {
    const [onSave, onBackUp] = [vi.fn(), vi.fn()];
    const bare = await show(status({ placed: false, ready: false, onSave }), done.signal);
    await settle(() => named(bare, words.status.save).click());
    expect(onSave).toHaveBeenCalledOnce();
    const placed = await show(status({ newest, onBackUp }), done.signal);
    await settle(() => named(placed, words.status.now).click());
    expect(onBackUp).toHaveBeenCalledOnce();
  });
});

describe('where files go', () => {
  test('a folder first, where the browser has one; its name in its own direction', async () => {
    const place = await show(
      <PlaceChoice kind="folder" folder="نسخ احتياطية" canPick busy={false} onPick={nothing} onDownloads={nothing} />,
      done.signal,
    );
    expect(place.textContent).toContain(words.place.folderIs('نسخ احتياطية'));
    expect(place.querySelector('bdi')).not.toBeNull();
    expect(await axeFindings(place)).toEqual([]);
  });

  test('elsewhere the downloads, as the one thing to do', async () => {
    const onDownloads = vi.fn();
    const place = await show(
      <PlaceChoice
        kind={undefined}
        folder={undefined}
        canPick={false}
        busy={false}
        onPick={nothing}
        {...{ onDownloads }}
      />,
      done.signal,
    );
    expect(place.textContent).not.toContain(words.place.folder);
    await settle(() => named(place, words.place.useDownloads).click());
    expect(onDownloads).toHaveBeenCalledOnce();
    expect(await axeFindings(place)).toEqual([]);
  });

  test.each(Object.keys(words.line.kinds) as (keyof typeof words.line.kinds)[])('the line: %s', async (kind) => {
    const [onOpen, onDismiss] = [vi.fn(), vi.fn()];
    const place = await show(<BackupLine {...{ kind, onOpen, onDismiss }} />, done.signal);
    expect(place.textContent).toContain(words.line.kinds[kind]);
    await settle(() => place.querySelector('button')?.click());
    await settle(() => named(place, words.line.dismiss).click());
    expect([onOpen.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('the passphrase', () => {
  const form = (onSet: (passphrase: string) => void) => (
    <PassphraseForm busy={false} failed={false} onSet={onSet} onCancel={nothing} cancelLabel="Cancel" />
  );

  test('a short one, or two that differ, aren’t taken, and what was typed stays', async () => {
    const onSet = vi.fn();
    const place = await show(form(onSet), done.signal);
    const [first, second] = [...place.querySelectorAll('input')];
    await type(first ?? null, 'short');
    await settle(() => named(place, words.sealing.set).click());
    expect(place.textContent?.split(words.sealing.strength.short).length).toBe(2);
    await type(first ?? null, 'glazed tiles in March');
    await type(second ?? null, 'glazed tiles in march');
    await settle(() => named(place, words.sealing.set).click());
    expect(place.textContent).toContain(words.sealing.differ);
    expect(onSet).not.toHaveBeenCalled();
    expect(first?.value).toBe('glazed tiles in March');
    expect(await axeFindings(place)).toEqual([]);
    await type(second ?? null, 'glazed tiles in March');
    await settle(() => named(place, words.sealing.set).click());
    expect(onSet).toHaveBeenCalledWith('glazed tiles in March');
  });

  test('the sheet shows the whole key, without spaces in it', async () => {
    const key = `AGE-SECRET-KEY-1${'QZ7'.repeat(19)}Q`;
    const onDone = vi.fn();
    const place = await show(
      <RecoverySheet
        recoveryKey={key}
        day="Sunday"
        busy={false}
        {...{ onDone }}
        onCancel={nothing}
        cancelLabel="Cancel"
      />,
      done.signal,
    );
    expect(place.querySelector('[data-key]')?.textContent).toBe(key);
    await settle(() => named(place, words.sheet.done).click());
    expect(onDone).toHaveBeenCalledOnce();
    expect(await axeFindings(place)).toEqual([]);
  });
});

test('the files kept, with what is odd about each; and what all this is good for', async () => {
  const file = (id: string, more = {}) =>
    ({
      id,
      name: `acquaint-${id}.json`,
      at: NOW,
      size: 999,
      sealed: false,
      why: 'daily',
      place: 'folder',
      elsewhere: false,
      ...more,
    }) as const;
  const files = [
    file('1', { sealed: true }),
    file('2', { why: 'safety' }),
    file('3', { elsewhere: true }),
    file('4', { place: 'handed' }),
  ];
  const place = await show(
    <>
      <h1>{words.title}</h1>
      <h2>{words.protects.title}</h2>
      <BackupFiles files={files} now={NOW} />
      <Protects />
    </>,
    done.signal,
  );
  for (const mark of [
    words.files.sealed,
    words.files.safety,
    words.files.earlierPlace,
    words.files.handed,
    '999 bytes',
  ])
    expect(place.textContent).toContain(mark);
  expect(await axeFindings(place)).toEqual([]);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_400, '1.4 kB'],
  [12_400_000, '12.4 MB'],
  [123_400_000, '123 MB'],
])('%i bytes is said as %s', (bytes, said) => expect(words.sayBytes(bytes)).toBe(said));
