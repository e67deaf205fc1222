// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { axeFindings, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { CoachSwitch } from './coach-switch';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

test('the coach is on for everybody until it is switched off for one, and on again', async () => {
  for (const off of [false, true]) {
    const { actions, asked } = silentActions();
    const contact = { ...dana.contact, goesBy: 'Dana', ...(off ? { coachOff: true as const } : {}) };
    const place = await show(<CoachSwitch file={{ ...dana, contact }} actions={actions} />, done.signal);
    const control = place.querySelector<HTMLElement>('[role=switch]');
    expect(control?.getAttribute('aria-checked')).toBe(String(!off));
    expect(place.textContent).toContain('Mark drafts to Dana');
    await settle(() => control?.click());
    expect(asked).toEqual([['coachFor', contact.id, 'Dana', off]]);
    expect(await axeFindings(place)).toEqual([]);
  }
});
