// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { close, danaWell, overfull } from '../../tests/gallery/meeting-people';
import { blankFile, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { RelationshipFold } from './relationship-fold';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const showFold = (file: ContactFile) => show(<RelationshipFold file={file} now={NOW} actions={actions} />, done.signal);

test('where one stands is a word pressed, and left open when it is pressed again', async () => {
  const place = await showFold(danaWell);
  expect(named(place, 'Customer').getAttribute('aria-pressed')).toBe('true');
  await settle(() => named(place, 'Friend').click());
  await settle(() => named(place, 'Customer').click());
  expect(asked).toEqual([
    ['setStage', 'dana', 'friend'],
    ['setStage', 'dana', null],
  ]);
});

test('each part of the summary shows what is behind it; Escape puts it away', async () => {
  const place = await showFold(danaWell);
  const part = named(place, 'You kept 3 of 4 promises on time');
  await settle(() => part.click());
  expect(part.getAttribute('aria-expanded')).toBe('true');
  const rows = document.getElementById(part.getAttribute('aria-controls') ?? '');
  expect([...(rows?.children ?? [])].map((row) => row.textContent)).toHaveLength(4);
  expect(rows?.textContent).toContain('Minutes of the visit late');
  expect(rows?.textContent).not.toContain('Fair tickets');
  expect(await axeFindings(place)).toEqual([]);
  await press(part, 'Escape');
  expect(part.getAttribute('aria-expanded')).toBe('false');
  expect(place.textContent).toContain('They introduced you once');
  expect(place.textContent).toContain('You gave 3, received 3');
});

test('what it has brought stands by its kind, what it hasn’t in one line', async () => {
  const text = (await showFold(danaWell)).textContent ?? '';
  expect(text).toContain('A view from insideHow the board weighs scrap against overtime they gave, 7 weeks ago');
  expect(text).toContain('Not yet: how rivals are seen, what they look at next and being taken along to a new job.');
  expect((await showFold(close())).textContent).not.toContain('Not yet:');
});

test('a sign of trust is one line; it can be corrected and deleted', async () => {
  const place = await showFold(danaWell);
  await type(place.querySelector('textarea'), 'Rang before the board did');
  await press(place.querySelector('textarea') as Element, 'Enter');
  expect(asked).toEqual([
    ['addRow', 'dana', 'trust', { by: 'them', kind: 'kept-word', what: 'Rang before the board did' }],
  ]);
  const row = place.querySelector('[aria-label="What speaks for trust"] li');
  const [by, kind] = row?.querySelectorAll('select') ?? [];
  expect([by, kind].map((list) => list?.selectedOptions[0]?.textContent)).toEqual(['they', 'were open']);
  expect(row?.textContent).toContain('· 3 weeks ago');
  const choose = (list: HTMLSelectElement | undefined, id: string) =>
    settle(() => {
      if (list) list.value = id;
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  asked.splice(0);
  await choose(by, 'me');
  await choose(kind, 'stood-up');
  const id = danaWell.trust.toSorted((a, b) => b.at - a.at)[0]?.id;
  expect(asked).toEqual([
    ['patchRow', 'trust', id, { by: 'me' }],
    ['patchRow', 'trust', id, { kind: 'stood-up' }],
  ]);
  expect(await axeFindings(place)).toEqual([]);
});

test('pictures say in words what they show', async () => {
  const place = await showFold(danaWell);
  const pictures = [...place.querySelectorAll('svg[role=img]')];
  const said = pictures.map((one) => one.getAttribute('aria-label') ?? one.querySelector('desc')?.textContent);
  expect(said).toEqual([
    '3 from them, 6 from you, 2 together in twelve months.',
    'You: 3 kept on time, 1 late, 0 overdue, 1 open, 1 let go.',
    'They: 2 kept on time, 0 late, 1 overdue, 0 open, 0 let go.',
    'You gave: 3 things, 1 of them what only a relationship brings.',
    'They gave: 3 things, 3 of them what only a relationship brings.',
  ]);
  expect(await axeFindings(place)).toEqual([]);
});

test('too little is said to be too little, and drawn as nothing', async () => {
  const place = await showFold(blankFile('new', 'Lena'));
  expect(place.querySelectorAll('svg[role=img]')).toHaveLength(0);
  for (const words of ['Not said yet', 'No contact in twelve months', 'Nothing promised', 'Nothing given or received'])
    expect(place.textContent).toContain(words);
  expect(await axeFindings(place)).toEqual([]);
});

test('forty promises are the last sixteen marks, and how many came before', async () => {
  const place = await showFold(overfull());
  expect(place.textContent).toContain('4 earlier');
  const marks = [...place.querySelectorAll('svg[aria-label]')].map(
    (row) => row.querySelectorAll('g[transform]').length,
  );
  expect(marks).toEqual([16, 16, 16, 16]);
});
