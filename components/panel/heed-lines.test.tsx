// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { taking } from '../../tests/gallery/agreed';
import { dana } from '../../tests/gallery/dana';
import { DAY, NOW } from '../../tests/gallery/people';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { HeedLines } from './heed-lines';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const heed = (file: ContactFile) => show(<HeedLines {...{ file, actions }} now={NOW} />, done.signal);

test('only taking is one line on the first screen, until it is waved away or something was given', async () => {
  const place = await heed(taking);
  expect(place.textContent).toContain('Lately you have only been asking.');
  expect(await axeFindings(place)).toEqual([]);
  await settle(() => named(place, 'Not now: time to give something').click());
  expect(asked).toEqual([['letRest', 'dana', 'give', { until: NOW + 30 * DAY }]]);
  done.abort();
  done = new AbortController();
  const snoozes = [{ id: 'dana|give', contactId: 'dana', about: 'give', until: NOW + DAY, at: NOW }];
  expect((await heed({ ...taking, snoozes })).textContent).not.toContain('only been asking');
  expect((await heed(dana)).textContent).not.toContain('only been asking');
});
