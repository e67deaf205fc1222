// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Passing, usePassing } from '../../lib/live/use-passing';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { UndoPlace } from './undo-place';

let done: AbortController;
let passing: Passing<string>;
const undone = vi.fn();
beforeEach(() => {
  done = new AbortController();
  undone.mockReset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  done.abort();
  vi.useRealTimers();
});

/** A row that can be deleted, and the bar that says so for ten seconds. */
function Screen() {
  const bar = usePassing<string>(10_000);
  const [there, setThere] = useState(true);
  passing = bar;
  const remove = () => {
    setThere(false);
    bar.show('Deleted.');
  };
  return (
    <>
      {there && (
        <button type="button" onClick={remove}>
          Delete
        </button>
      )}
      <input aria-label="field" />
      <UndoPlace
        bar={
          bar.shown === null
            ? null
            : {
                words: bar.shown,
                undoLabel: 'Undo',
                closeLabel: 'Close',
                onUndo: undone,
                onClose: () => bar.show(null),
                onHold: bar.hold,
              }
        }
      />
    </>
  );
}

const pass = (milliseconds: number) => settle(() => void vi.advanceTimersByTime(milliseconds));

test('goes after its time, but not while it is hovered or focused; then it has all its time again', async () => {
  const place = await show(<Screen />, done.signal);
  await settle(() => passing.show('Deleted.'));
  await pass(9_900);
  await settle(() => named(place, 'Undo').focus());
  await pass(60_000);
  expect(place.textContent).toContain('Deleted.');
  await settle(() => named(place, 'Undo').blur());
  await pass(9_900);
  expect(place.textContent).toContain('Deleted.');
  await pass(200);
  expect(place.textContent).not.toContain('Deleted.');
  // The next one isn't held by the one before.
  await settle(() => passing.show('Again.'));
  await settle(() => named(place, 'Undo').focus());
  await settle(() => named(place, 'Close').click());
  await settle(() => passing.show('Third.'));
  await pass(10_100);
  expect(place.textContent).not.toContain('Third.');
});

test('its place is there before it comes, so that it is read out', async () => {
  const place = await show(<Screen />, done.signal);
  const region = place.querySelector('[role=status]');
  expect(region?.textContent).toBe('');
  await settle(() => passing.show('Deleted.'));
  expect(place.querySelector('[role=status]')).toBe(region);
  expect(region?.textContent).toContain('Deleted.');
  vi.useRealTimers();
  expect(await axeFindings(place)).toEqual([]);
});

test('Ctrl+Z does what its button does, except in a field, which has its own', async () => {
  const place = await show(<Screen />, done.signal);
  await press(document.body, 'z', { ctrlKey: true });
  expect(undone).not.toHaveBeenCalled();
  await settle(() => passing.show('Deleted.'));
  await press(place.querySelector('input') as HTMLElement, 'z', { ctrlKey: true });
  await press(document.body, 'z');
  await press(document.body, 'z', { ctrlKey: true, shiftKey: true });
  expect(undone).not.toHaveBeenCalled();
  await press(document.body, 'z', { metaKey: true });
  expect(undone).toHaveBeenCalledTimes(1);
});

test('deleted by keyboard, the focus comes to Undo; by a click it stays where it is', async () => {
  for (const byKey of [true, false]) {
    const life = new AbortController();
    const place = await show(<Screen />, life.signal);
    const button = named(place, 'Delete');
    button.focus();
    if (byKey) await press(button, 'Enter');
    else await settle(() => button.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    await settle(() => button.click());
    await settle(() => undefined);
    expect(document.activeElement?.textContent === 'Undo').toBe(byKey);
    life.abort();
  }
});
