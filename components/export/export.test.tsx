// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PLAIN_EXPORT } from '../../lib/app/export-people';
import { exportWords as words } from '../../lib/locales';
import { exportOf } from '../../tests/gallery/exports';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { PeopleFinder } from '../ui/people-finder';
import { ExportView } from './export-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

describe('the export page', () => {
  test('offers each kind of file with what it is good for, and says how many people it holds', async () => {
    const onKind = vi.fn();
    const place = await show(<ExportView {...exportOf(12, { onKind })} />, done.signal);
    expect(place.querySelectorAll('input[type=radio]')).toHaveLength(7);
    await settle(() => place.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click());
    expect(onKind).toHaveBeenCalledWith('csv');
    expect(named(place, words.save(12))).toBeTruthy();
    expect(await axeFindings(place)).toEqual([]);
  });

  test('private facts stay out until one says so, and a card never asks', async () => {
    const onWhat = vi.fn();
    const place = await show(<ExportView {...exportOf(1, { kind: 'csv', onWhat })} />, done.signal);
    expect(place.textContent).toContain(words.private.text);
    const one = [...place.querySelectorAll<HTMLElement>('[role=switch]')].at(-1);
    expect(one?.getAttribute('aria-checked')).toBe('false');
    await settle(() => one?.click());
    expect(onWhat).toHaveBeenCalledWith({ ...PLAIN_EXPORT, privateToo: true });
    const card = await show(<ExportView {...exportOf(1)} />, done.signal);
    expect(card.textContent).toContain(words.cardsLeaveOut);
    expect(card.textContent).not.toContain(words.private.label);
  });

  test('people are chosen by name, and left out again', async () => {
    const onWho = vi.fn();
    const search = { find: async () => [{ id: 'c1', label: 'سارة المنصوري' }], nameOf: async () => null };
    const props = exportOf(0, { who: { by: 'chosen', contactIds: ['c2'] }, onWho });
    const place = await show(
      <PeopleFinder value={search}>
        <ExportView {...props} />
      </PeopleFinder>,
      done.signal,
    );
    await type(place.querySelector('input[role=combobox]'), 'س');
    const field = place.querySelector('input[role=combobox]');
    await settle(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(onWho).toHaveBeenCalledWith({ by: 'chosen', contactIds: ['c2', 'c1'] });
    await settle(() => named(place, words.remove('c2')).click());
    expect(onWho).toHaveBeenLastCalledWith({ by: 'chosen', contactIds: [] });
    expect(await axeFindings(place)).toEqual([]);
  });

  test('while it is written it can be stopped, and nobody is no file', async () => {
    const onStop = vi.fn();
    const busy = exportOf(9, { progress: { done: 3, total: 9 }, onStop });
    const place = await show(<ExportView {...busy} />, done.signal);
    await settle(() => named(place, words.cancel).click());
    expect(onStop).toHaveBeenCalled();
    expect(await axeFindings(place)).toEqual([]);
    const empty = await show(<ExportView {...exportOf(0)} />, done.signal);
    expect(named(empty, words.save(0)).hasAttribute('disabled')).toBe(true);
    expect(empty.textContent).toContain(words.previewEmpty);
  });

  test('everything is one file that no filter touches', async () => {
    const onSave = vi.fn();
    const place = await show(<ExportView {...exportOf(0, { kind: 'everything', onSave })} />, done.signal);
    expect(place.querySelector('select')).toBeNull();
    await settle(() => named(place, words.saveEverything).click());
    expect(onSave).toHaveBeenCalled();
    expect(await axeFindings(place)).toEqual([]);
  });
});
