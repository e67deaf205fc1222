// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rights } from '../../lib/locales';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { EraseDialog, type EraseDialogProps } from './erase-dialog';
import { EverythingDialog } from './everything-dialog';
import { Rights } from './rights-of';
import { RightsRow } from './rights-row';
import { SaveAgainDialog } from './save-again-dialog';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const saving = { busy: false, saved: null, onSave: nothing };

async function erasing(more: Partial<EraseDialogProps> = {}) {
  await show(
    <EraseDialog
      name="سارة 🐦"
      outlook={{ others: 2, mentions: [{ contactId: 'r', ownerName: 'Raj', words: 'met سارة 🐦 at the fair' }] }}
      busy={false}
      {...{ saving, onErase: nothing, onClose: nothing }}
      {...more}
    />,
    done.signal,
  );
  return document.body;
}

const confirm = (place: HTMLElement) => named(place, rights.erase.confirm) as HTMLButtonElement;

describe('erasing', () => {
  test('nothing happens before the name is typed, in whatever script; then Enter is enough', async () => {
    const onErase = vi.fn();
    const place = await erasing({ onErase });
    expect(confirm(place).disabled).toBe(true);
    const field = place.querySelector('input');
    await type(field, 'سارة');
    expect(confirm(place).disabled).toBe(true);
    await type(field, ' سارة 🐦 ');
    expect(confirm(place).disabled).toBe(false);
    await settle(() => confirm(place).click());
    expect(onErase).toHaveBeenCalledTimes(1);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('says what goes, what stays and what still holds them, and offers a copy first', async () => {
    const onSave = vi.fn();
    const place = await erasing({ saving: { ...saving, onSave } });
    const text = place.textContent ?? '';
    expect(text).toContain(rights.erase.points.backups);
    expect(text).toContain(rights.erase.points.back);
    expect(text).toContain('2 entries of other people link');
    expect(text).toContain('met سارة 🐦 at the fair');
    await settle(() => named(place, rights.everything.json).click());
    expect(onSave).toHaveBeenCalledWith('json');
  });

  test('while it is not known what others’ entries say, or while it goes on, it can’t be confirmed', async () => {
    const place = await erasing({ outlook: null });
    await type(place.querySelector('input'), 'سارة 🐦');
    expect(confirm(place).disabled).toBe(true);
    expect(await axeFindings(place)).toEqual([]);
  });
});

test('everything about them is two clicks away from their page, and what became of the file is said', async () => {
  const open = vi.fn();
  const place = await show(
    <Rights value={{ open }}>
      <RightsRow contactId="dana" />
    </Rights>,
    done.signal,
  );
  await settle(() => named(place, rights.everything.open).click());
  expect(open).toHaveBeenCalledWith('everything', 'dana');
  const onSave = vi.fn();
  await show(
    <EverythingDialog name="Dana" onClose={nothing} {...saving} onSave={onSave} saved="x.html" />,
    done.signal,
  );
  await settle(() => named(document.body, rights.everything.page).click());
  expect(onSave).toHaveBeenCalledWith('page');
  expect(document.body.textContent).toContain('x.html');
  expect(await axeFindings(document.body)).toEqual([]);
});

test('without anybody to show them, the rights aren’t offered', async () => {
  const place = await show(<RightsRow contactId="dana" />, done.signal);
  expect(place.textContent).toBe('');
});

test('saving somebody again who was erased needs a yes; Escape is a no', async () => {
  const onAnswer = vi.fn();
  await show(<SaveAgainDialog at={Date.UTC(2026, 10, 3, 12)} onAnswer={onAnswer} />, done.signal);
  expect(document.body.textContent).toContain('You erased this person on 3 Nov 2026');
  expect(await axeFindings(document.body)).toEqual([]);
  await settle(() => named(document.body, rights.again.yes).click());
  expect(onAnswer).toHaveBeenCalledWith(true);
  await press(document.activeElement ?? document.body, 'Escape');
  expect(onAnswer).toHaveBeenLastCalledWith(false);
});
