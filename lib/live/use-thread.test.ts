// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save, sightingOf } from '../../tests/record/people';
import type { Desk } from '../app/desk';
import { saveThread } from '../app/save-thread';
import type { PanelState } from '../core/panel-state';
import type { Person } from '../core/sighting';
import type { ThreadOfPage } from './use-thread';

let record: Desk;
vi.mock('./desk', () => ({ desk: () => record }));
vi.mock('../browser/api', () => ({ browser: {} }));
const { useThread } = await import('./use-thread');

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
/** Everything that was drawn, in order. */
let drawn: (ThreadOfPage | null)[] = [];
beforeEach(async () => {
  record = await consentedDesk();
  drawn = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
/** A busy machine looks people up late: asked again until it holds, in vain only after seconds. */
async function until(check: () => void): Promise<void> {
  for (let left = 100; ; left--) {
    await settle();
    try {
      return check();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
const person = (email: string): Person => ({ email, name: email, role: 'recipient' });

function Probe({ state }: { state: PanelState }) {
  drawn.push(useThread(state));
  return null;
}

const stateOf = (...people: Person[]): PanelState => {
  const [focus = person('x')] = people;
  return { kind: 'unknown', person: focus, namesakes: [], sighting: { ...sightingOf(focus), people } };
};
const show = (state: PanelState) => act(async () => root.render(createElement(Probe, { state })));
const namesOf = (one: ThreadOfPage | null | undefined) =>
  one?.thread?.people.map(({ person: { email } }) => email) ?? null;

test('people are there at once, what is known of them a moment later; never anybody of the page before', async () => {
  await save(record, 'Ann', ['ann@a.example']);
  await show(stateOf(person('ann@a.example'), person('bo@a.example')));
  expect(drawn[0]).toMatchObject({ people: [{ email: 'ann@a.example' }, { email: 'bo@a.example' }], thread: null });
  await until(() => expect(namesOf(drawn.at(-1))).toEqual(['ann@a.example', 'bo@a.example']));
  const seen = drawn.length;
  await show(stateOf(person('cy@b.example'), person('di@b.example')));
  await until(() => expect(namesOf(drawn.at(-1))).toEqual(['cy@b.example', 'di@b.example']));
  for (const later of drawn.slice(seen)) {
    expect(JSON.stringify(later)).not.toContain('@a.example');
    expect([null, 'cy@b.example']).toContain(namesOf(later)?.[0] ?? null);
  }
});

test('one person alone, or a page about nobody, is no thread', async () => {
  await show(stateOf(person('ann@a.example')));
  await settle();
  await show({ kind: 'nobody', origin: 'https://mail.google.com' });
  await settle();
  expect(drawn.every((one) => one === null)).toBe(true);
});

test('a stranger who is saved is known a moment later, and stays in sight meanwhile', async () => {
  const state = stateOf(person('ann@a.example'), person('bo@a.example'));
  await show(state);
  await until(() => expect(drawn.at(-1)?.thread).toBeTruthy());
  const seen = drawn.length;
  const sighting = { ...sightingOf(person('bo@a.example')), people: [person('bo@a.example')] };
  await act(() => saveThread(record, { clientId: clientId(), sighting, people: sighting.people }));
  const kinds = () => drawn.at(-1)?.thread?.people.map(({ kind }) => kind);
  await until(() => expect(kinds()).toEqual(['unknown', 'known']));
  expect(drawn.slice(seen).every((one) => one?.thread)).toBe(true);
});
