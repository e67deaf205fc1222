// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { axeFindings, settle, show } from '../../tests/gallery/render';
import { TimelineSwitches } from './timeline-switches';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const switches = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('[role="switch"]')];

test('mails are kept unless switched off, subjects only if switched on', async () => {
  const changed: unknown[] = [];
  const place = await show(<TimelineSwitches settings={{}} onChange={(patch) => changed.push(patch)} />, done.signal);
  expect(switches(place).map((one) => one.getAttribute('aria-checked'))).toEqual(['true', 'false']);
  for (const one of switches(place)) await settle(() => one.click());
  expect(changed).toEqual([{ logMail: false }, { keepSubjects: true }]);
  expect(await axeFindings(place)).toEqual([]);
});

test('without mails there are no subjects', async () => {
  const settings = { logMail: false, keepSubjects: true };
  const place = await show(<TimelineSwitches settings={settings} onChange={() => {}} />, done.signal);
  const [, subjects] = switches(place);
  expect([subjects?.getAttribute('aria-checked'), subjects?.hasAttribute('data-disabled')]).toEqual(['false', true]);
});
