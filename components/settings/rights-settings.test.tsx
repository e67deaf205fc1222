// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { rights } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { RightsSettings } from './rights-settings';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

test('both are on unless switched off; months are a choice, never included', async () => {
  const onChange = vi.fn();
  const place = await show(<RightsSettings settings={{}} onChange={onChange} />, done.signal);
  const months = named(place, rights.review.setting.title, 'select') as HTMLSelectElement;
  expect(months.selectedOptions[0]?.textContent).toBe('After 24 months');
  await act(async () => {
    months.value = 'm0';
    months.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ reviewMonths: 0 });
  await settle(() => place.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(onChange).toHaveBeenLastCalledWith({ askDelicate: false });
  expect(await axeFindings(place)).toEqual([]);
});
