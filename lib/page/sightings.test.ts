import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Person, Sighting } from '../core/sighting';
import type { FromPage } from '../messages/protocol';
import { Sightings } from './sightings';

const dana: Person = { email: 'dana.whitfield@harbourtiles.example', role: 'sender' };
const thread = (focus?: Person): Sighting => ({
  site: 'gmail',
  view: 'thread',
  people: focus ? [focus] : [],
  confidence: 1,
  path: [],
  ...(focus ? { focus } : {}),
});
const list: Sighting = { site: 'gmail', view: 'list', people: [], confidence: 1, path: [] };

let told: FromPage['sighted']['input'][];
let life: AbortController;
const page = { href: '', loaded: true, shown: null as Sighting | null };

function open() {
  return new Sightings(
    {
      url: () => page.href,
      read: () => page.shown,
      isLoaded: () => page.loaded,
      tell: (seen) => told.push(seen),
    },
    life.signal,
  );
}

const said = () => told.map(({ visit, state, sighting }) => [visit, state, sighting?.focus?.email ?? null]);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  life = new AbortController();
  Object.assign(page, { href: 'https://mail.google.com/#inbox/a', loaded: true, shown: null });
});

afterEach(() => {
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a person is told once', () => {
  page.shown = thread(dana);
  const sightings = open();
  sightings.look();
  sightings.look();
  expect(said()).toEqual([
    [1, 'reading', null],
    [1, 'read', dana.email],
  ]);
});

test('a new address takes the person away at once', () => {
  page.shown = thread(dana);
  const sightings = open();
  sightings.look();
  page.href = 'https://mail.google.com/#inbox/b';
  sightings.moved();
  expect(said().at(-1)).toEqual([2, 'reading', null]);
});

test('an open compose window is no new address', () => {
  page.shown = thread(dana);
  const sightings = open();
  sightings.look();
  page.href += '?compose=new';
  sightings.moved();
  expect(told).toHaveLength(2);
});

test('a list is told as nobody at once; another page without people only when it has settled', () => {
  page.shown = list;
  const sightings = open();
  sightings.look();
  expect(said().at(-1)).toEqual([1, 'nobody', null]);
  page.href = 'https://mail.google.com/#inbox/c';
  page.shown = thread();
  sightings.look();
  expect(said().at(-1)).toEqual([2, 'reading', null]);
  vi.advanceTimersByTime(3000);
  expect(said().at(-1)).toEqual([2, 'nobody', null]);
});

test('people without one it is about may be left over: they are told when the page has settled', () => {
  page.shown = { ...thread(), people: [dana] };
  open().look();
  expect(said().at(-1)).toEqual([1, 'reading', null]);
  vi.advanceTimersByTime(3000);
  expect(told.at(-1)).toMatchObject({ state: 'read', sighting: { people: [dana] } });
});

test('a page that never finishes loading stays "reading", and runs no timer', () => {
  page.loaded = false;
  const sightings = open();
  sightings.look();
  vi.advanceTimersByTime(60_000);
  sightings.look();
  expect(said()).toEqual([[1, 'reading', null]]);
  expect(vi.getTimerCount()).toBe(0);
  page.loaded = true;
  sightings.look();
  vi.advanceTimersByTime(3000);
  expect(said().at(-1)).toEqual([1, 'unreadable', null]);
});

test('asked to read again, it tells again; back from the page cache it is a new visit', () => {
  page.shown = thread(dana);
  const sightings = open();
  sightings.look();
  sightings.look(true);
  expect(told).toHaveLength(3);
  sightings.returned();
  expect(said().slice(3)).toEqual([
    [2, 'reading', null],
    [2, 'read', dana.email],
  ]);
});

test('a conversation that nothing ties to its address waits while it shows who stood there before', () => {
  const unbound = (focus: Person): Sighting => ({ ...thread(focus), path: ['unbound'] });
  const maren: Person = { email: 'maren.holt@harbourtiles.example.org', role: 'sender' };
  page.shown = unbound(dana);
  const sightings = open();
  sightings.look();
  page.href = 'https://mail.google.com/#inbox/b';
  sightings.look();
  page.href = 'https://mail.google.com/#inbox/c';
  sightings.look();
  page.shown = unbound(maren);
  sightings.look();
  page.href = 'https://mail.google.com/#inbox/d';
  sightings.look();
  vi.advanceTimersByTime(3000);
  expect(said()).toEqual([
    [1, 'reading', null],
    [1, 'read', dana.email],
    [2, 'reading', null],
    [3, 'reading', null],
    [3, 'read', maren.email],
    [4, 'reading', null],
    [4, 'read', maren.email],
  ]);
});
