// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { duplicates as words } from '../../lib/locales';
import { duplicateStories, somePairs } from '../../tests/gallery/duplicates';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { DuplicatesView } from './duplicates-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const rows = (place: Element) => [...place.querySelectorAll<HTMLElement>('[data-row]')];

describe('the list of duplicates', () => {
  for (const [name, story] of Object.entries(duplicateStories()))
    test(`${name} is drawn without complaint, and axe is content`, async () => {
      const complaints = vi.spyOn(console, 'error');
      const place = await show(story, done.signal);
      expect(place.textContent).not.toMatch(/undefined|NaN|\[object/);
      expect(await axeFindings(document.body)).toEqual([]);
      expect(complaints.mock.calls).toEqual([]);
      complaints.mockRestore();
    });

  test('each pair says why, how likely, and who; the names lead to their pages', async () => {
    const place = await show(
      <DuplicatesView pairs={somePairs} part={1} limit={1_000} onMerge={() => {}} onNever={() => {}} />,
      done.signal,
    );
    const text = place.textContent ?? '';
    for (const said of [
      'Very likely',
      'same mailbox: dana.whitfield@harbourtiles.example',
      'numbers end in 0123',
      'Perhaps',
      'no address or number, from a file',
      '5 pairs to look at.',
    ])
      expect(text).toContain(said);
    expect(place.querySelector('a[href="#people/a"]')?.textContent).toBe('Dana Whitfield');
  });

  test('each answer is asked of its own pair, and the keys go on with the next', async () => {
    const asked: string[] = [];
    function List() {
      const [pairs, setPairs] = useState(somePairs);
      return (
        <DuplicatesView
          pairs={pairs}
          part={1}
          limit={1_000}
          onMerge={({ keep, other }) => asked.push(`merge ${keep.id} ${other.id}`)}
          onNever={(pair) => {
            asked.push(`never ${pair.keep.id} ${pair.other.id}`);
            setPairs(pairs.filter((one) => one !== pair));
          }}
        />
      );
    }
    const place = await show(<List />, done.signal);
    await settle(() => rows(place)[0]?.click());
    const never = named(place, words.neverLabel('سارة الحسيني', 'سارة الحسيني'));
    never.focus();
    await settle(() => never.click());
    expect(asked).toEqual(['merge a b', 'never c d']);
    expect(rows(place)).toHaveLength(4);
    expect(document.activeElement).toBe(rows(place)[1]);
    for (let left = 4; left > 0; left--) {
      const last = [...place.querySelectorAll('button')].findLast((one) => one.textContent === words.never);
      last?.focus();
      await settle(() => last?.click());
    }
    expect(place.textContent).toContain(words.none.title);
  });
});
