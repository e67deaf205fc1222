// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { axeFindings, settle, show } from '../../tests/gallery/render';
import { ProfileSettings, type ProfileSettingsProps } from './profile-settings';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

async function showSettings(settings: ProfileSettingsProps['settings'] = {}) {
  const acts = { onPreset: vi.fn(), onSpecial: vi.fn(), onPoint: vi.fn() };
  const place = await show(<ProfileSettings settings={settings} {...acts} />, done.signal);
  for (const fold of place.querySelectorAll('details')) {
    await settle(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
  }
  const box = (label: string) => {
    const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    return found?.querySelector('input') as HTMLInputElement;
  };
  return { place, box, ...acts };
}

test('who the user is, one choice; a seller until it is said', async () => {
  const { place, box, onPreset } = await showSettings();
  expect(box('in sales').checked).toBe(true);
  await settle(() => box('a founder').click());
  expect(onPreset).toHaveBeenCalledWith('founder');
  expect(place.querySelectorAll('li input[type=checkbox]')).toHaveLength(66);
  expect(await axeFindings(place)).toEqual([]);
});

test('single points are switched; what not to bring up can’t be', async () => {
  const { box, onPoint } = await showSettings({ pointsOn: ['cars'] });
  expect([box('Cars').checked, box('Home address').checked, box('What not to bring up').disabled]).toEqual([
    true,
    false,
    true,
  ]);
  await settle(() => box('Cars').click());
  await settle(() => box('Home address').click());
  expect(onPoint.mock.calls).toEqual([
    ['cars', false],
    ['home', true],
  ]);
});

test('special categories are shut until their own switch is on, with the notice beside it', async () => {
  const { place, box, onSpecial } = await showSettings();
  expect(box('Religion').disabled).toBe(true);
  expect(place.textContent).toContain('Most laws protect these');
  await settle(() => place.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(onSpecial).toHaveBeenCalledWith(true);
  done.abort();
  done = new AbortController();
  expect((await showSettings({ special: true })).box('Religion').disabled).toBe(false);
});

test('a recruiter’s protected traits are shut, and why is said', async () => {
  const { place, box } = await showSettings({ preset: 'recruiter', special: true });
  expect([box('Children').disabled, box('Birthday').disabled, box('Religion').disabled]).toEqual([true, true, true]);
  expect(place.textContent).toContain('Off for recruiters.');
  expect(await axeFindings(place)).toEqual([]);
});
