// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fields } from '../../lib/locales';
import { axeFindings, press, settle, show, type } from '../../tests/gallery/render';
import { EditInPlace } from './edit-in-place';
import { KeepWords } from './keep-words';

let done = new AbortController();
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
});
afterEach(() => {
  done.abort();
  done = new AbortController();
});

/** The field, which must be there. */
function fieldOf(place: Element): HTMLInputElement {
  const field = place.querySelector('input');
  if (!field) throw new Error('there is no field');
  return field;
}

/** A field over a store that refuses as long as the test says so. */
function open(disk: { full: boolean; saved: string[] }) {
  const keeper = {
    keep: (place: string, words: string) => void kept.set(place, words),
    find: (place: string) => kept.get(place) ?? null,
    forget: (place: string) => void kept.delete(place),
  };
  const onSave = async (words: string) => {
    if (!disk.full) disk.saved.push(words);
    return !disk.full;
  };
  return show(
    <KeepWords value={keeper}>
      <EditInPlace value="Head of Kilns" label="Change role" place="dana.role" onSave={onSave} />
    </KeepWords>,
    done.signal,
  );
}

test('words that couldn’t be stored stay in the field, with a sentence; Enter tries again once the cause is gone', async () => {
  const disk = { full: true, saved: [] as string[] };
  const place = await open(disk);
  await settle(() => place.querySelector('button')?.click());
  await type(place.querySelector('input'), 'Chief of Kilns');
  await press(fieldOf(place), 'Enter');
  expect(place.querySelector('input')?.value).toBe('Chief of Kilns');
  expect(place.textContent).toContain(fields.refused);
  expect(await axeFindings(place)).toEqual([]);
  expect(kept.get('dana.role')).toBe('Chief of Kilns');
  disk.full = false;
  await press(fieldOf(place), 'Enter');
  expect(disk.saved).toEqual(['Chief of Kilns']);
  expect(place.querySelector('input')).toBeNull();
  expect(kept.size).toBe(0);
});

test('a page closed over half-typed words opens with them; Escape drops them', async () => {
  const disk = { full: false, saved: [] as string[] };
  const first = await open(disk);
  await settle(() => first.querySelector('button')?.click());
  await type(first.querySelector('input'), 'Chief of K');
  done.abort();
  done = new AbortController();
  const again = await open(disk);
  expect(again.querySelector('input')?.value).toBe('Chief of K');
  expect(again.textContent).toContain(fields.unsaved);
  await press(fieldOf(again), 'Escape');
  expect(again.textContent).toContain('Head of Kilns');
  expect(kept.size).toBe(0);
  expect(disk.saved).toEqual([]);
});
