// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Confusable } from '../../lib/app/find-confusable';
import { dana } from '../../tests/gallery/dana';
import { confusableWithDana } from '../../tests/gallery/mix-ups';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { PeopleFinder } from '../ui/people-finder';
import { ConfusablePeople } from './confusable-people';
import { MixUpLine } from './mix-up-line';
import { MixUps } from './mix-ups';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const finder = {
  find: async () => [
    { id: 'dana', label: 'Dana Whitfield' },
    { id: 'raj', label: 'Raj Patel' },
  ],
  nameOf: async () => null,
};
const showMixUps = (people: readonly Confusable[]) =>
  show(
    <PeopleFinder value={finder}>
      <ConfusablePeople value={people}>
        <MixUpLine />
        <MixUps file={dana} now={NOW} actions={actions} />
      </ConfusablePeople>
    </PeopleFinder>,
    done.signal,
  );

test('two who are mixed up stand side by side, with what differs and why', async () => {
  const place = await showMixUps(confusableWithDana);
  const cells = [...place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
  expect(cells[0]).toEqual(['Role', 'VP Operations', 'Shift lead, line 2']);
  expect(cells.map(([row]) => row)).not.toContain('Company');
  expect(place.textContent).toContain('first names that sound alike');
  expect(place.textContent).toContain('Not to mix up with Diana Moss· 1 more');
  expect(place.innerHTML).not.toContain('Brother Tom');
  await settle(() => named(place, 'Diana Moss').click());
  expect(asked).toEqual([['openPage', 'people/diana']]);
  expect(await axeFindings(place)).toEqual([]);
});

test('what the user said can be taken back', async () => {
  const place = await showMixUps(confusableWithDana);
  await settle(() => named(place, 'Not mixed up with Dana Wittfeld').click());
  expect(asked).toEqual([['forgetRow', 'ties', 'tie-1']]);
});

test('nobody: that is said, and somebody can be marked; never the person themselves', async () => {
  const place = await showMixUps([]);
  expect(place.textContent).toContain('Nobody of this account');
  await settle(() => named(place, 'Mark somebody as easily mixed up').click());
  const field = place.querySelector('input') as HTMLInputElement;
  await settle(() => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
  const options = [...document.querySelectorAll<HTMLElement>('[role=option]')];
  expect(options.map((one) => one.textContent)).toEqual(['Raj Patel']);
  await settle(() => options[0]?.click());
  expect(asked).toEqual([['addRow', 'dana', 'ties', { otherId: 'raj', kind: 'mixed-up-with' }]]);
});
