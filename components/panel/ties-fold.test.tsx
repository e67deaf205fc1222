// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { LinkView } from '../../lib/core/links';
import { dana } from '../../tests/gallery/dana';
import { danaLinks } from '../../tests/gallery/links';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { PeopleFinder } from '../ui/people-finder';
import { PersonLinks } from './person-links';
import { TiesFold } from './ties-fold';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const MARK = { id: 'mark', label: 'Mark Stone' };
const RAJ = { id: 'raj', label: 'Raj Patel', detail: 'Northfield' };
const finder = { find: async () => [RAJ, { id: 'dana', label: 'Dana Whitfield' }], nameOf: async () => 'Raj Patel' };

const showTies = (links: readonly LinkView[]) =>
  show(
    <PeopleFinder value={finder}>
      <PersonLinks value={links}>
        <TiesFold file={dana} now={NOW} actions={actions} />
      </PersonLinks>
    </PeopleFinder>,
    done.signal,
  );

test('ties read from her side, whichever end they were noted at', async () => {
  const place = await showTies(danaLinks);
  const rows = [...place.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).toContain('helped by Raj Patel');
  expect(rows[1]).toContain('introduced you to Maren Holt');
  expect(rows[2]).toContain('helped Lena Fischer');
  expect(rows[3]).toContain('somebody who isn’t here any more');
  await settle(() => named(place, 'Raj Patel').click());
  expect(asked).toEqual([['openPage', 'people/raj']]);
  expect(await axeFindings(place)).toEqual([]);
});

test('Enter right after the last letter waits for its own find, and takes no older one', async () => {
  const answers: ((found: { id: string; label: string }[]) => void)[] = [];
  const slow = { ...finder, find: (query: string) => (query.length > 1 ? later() : Promise.resolve([MARK])) };
  const later = () => new Promise<{ id: string; label: string }[]>((answer) => void answers.push(answer));
  const place = await show(
    <PeopleFinder value={slow}>
      <TiesFold file={dana} now={NOW} actions={actions} />
    </PeopleFinder>,
    done.signal,
  );
  await settle(() => named(place, 'Who is it?').click());
  const field = place.querySelector<HTMLInputElement>('input[role=combobox]');
  await type(field, 'm');
  await type(field, 'maren');
  await press(field as Element, 'Enter');
  expect(asked).toEqual([]);
  await settle(() => answers.at(-1)?.([{ id: 'maren', label: 'Maren Holt' }]));
  expect(asked).toEqual([['addRow', 'dana', 'ties', { otherId: 'maren', kind: 'knows', at: NOW }]]);
});

test('Enter before its find, and then another letter: nothing is taken', async () => {
  const answers: ((found: { id: string; label: string }[]) => void)[] = [];
  const find = () => new Promise<{ id: string; label: string }[]>((answer) => void answers.push(answer));
  const place = await show(
    <PeopleFinder value={{ ...finder, find }}>
      <TiesFold file={dana} now={NOW} actions={actions} />
    </PeopleFinder>,
    done.signal,
  );
  await settle(() => named(place, 'Who is it?').click());
  const field = place.querySelector<HTMLInputElement>('input[role=combobox]');
  await type(field, 'ma');
  await press(field as Element, 'Enter');
  await type(field, 'mar');
  await settle(() => {
    for (const answer of answers) answer([MARK]);
  });
  expect(asked).toEqual([]);
});

test('a kind and a person make a tie; nobody is tied to themselves', async () => {
  const place = await showTies([]);
  expect(place.textContent).toContain('No ties yet');
  const pick = place.querySelector('select');
  await settle(() => {
    if (pick) pick.value = 'reports-to';
    pick?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(() => named(place, 'Who is it?').click());
  const field = place.querySelector<HTMLInputElement>('input[role=combobox]');
  await type(field, 'r');
  await press(field as Element, 'ArrowDown');
  await settle(() => {});
  const choices = [...document.body.querySelectorAll<HTMLElement>('[role=option]')];
  expect(choices.map((choice) => choice.textContent)).toEqual(['Raj PatelNorthfield']);
  await settle(() => choices[0]?.click());
  expect(asked).toEqual([['addRow', 'dana', 'ties', { otherId: 'raj', kind: 'reports-to', at: NOW }]]);
  expect(await axeFindings(place)).toEqual([]);
});
