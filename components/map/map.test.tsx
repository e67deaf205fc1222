// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { bigMap, smallMap } from '../../tests/gallery/map';
import { axeFindings, press, settle, show } from '../../tests/gallery/render';
import { MapView } from './map-view';
import { NoTies } from './no-ties';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const people = (place: Element) => [...place.querySelectorAll<HTMLElement>('[data-person]')];
const focused = () => document.activeElement?.getAttribute('data-person');

test('everybody is a link with a name; one is in the tab order; pointing says in words what the lines show', async () => {
  const place = await show(<MapView map={smallMap} />, done.signal);
  expect(people(place)).toHaveLength(9);
  expect(people(place).filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
  const dana = place.querySelector<HTMLElement>('[data-person=dana]');
  expect(dana?.getAttribute('aria-label')).toBe('Dana Whitfield, Harbour Tiles, 5 ties');
  expect(dana?.getAttribute('href')).toBe('#people/dana');
  await settle(() => dana?.focus());
  const said = place.querySelector('[role=status]')?.textContent ?? '';
  expect(said).toContain('helped by Carol Mott');
  expect(said).toContain('is the boss of Ben Ashworth');
  expect(said).toContain('introduced you to Maren Holt');
  expect(said).toContain('you introduced them to Raj Patel');
  expect(await axeFindings(place)).toEqual([]);
});

test('arrow keys walk through everybody, and stop at the edge', async () => {
  const place = await show(<MapView map={smallMap} />, done.signal);
  await settle(() => place.querySelector<HTMLElement>('[data-person=dana]')?.focus());
  const seen = new Set<string | null | undefined>();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
    for (let step = 0; step < 8; step++) {
      await press(document.activeElement as Element, key);
      seen.add(focused());
    }
  }
  expect(seen.has(null)).toBe(false);
  expect(seen.size).toBeGreaterThan(4);
});

test('three hundred are drawn, and who wasn’t is said; the list has the same', async () => {
  const place = await show(<MapView map={bigMap()} />, done.signal);
  expect(people(place)).toHaveLength(300);
  expect(place.textContent).toContain('41 people with fewer ties aren’t drawn.');
  const list = place.querySelector('details');
  await settle(() => list?.setAttribute('open', ''));
  await settle(() => list?.dispatchEvent(new Event('toggle')));
  expect(list?.querySelectorAll('li').length).toBe(30);
});

test('no ties yet: an example of one', async () => {
  const place = await show(<NoTies busy={false} onSample={() => undefined} />, done.signal);
  expect(place.textContent).toContain('helped by');
  expect(await axeFindings(place)).toEqual([]);
});
