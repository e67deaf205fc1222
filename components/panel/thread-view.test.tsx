// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { thread as words } from '../../lib/locales';
import { dana } from '../../tests/gallery/dana';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { five, sixty, strangersOnly, threadSighting, threadWith, twoKnown } from '../../tests/gallery/thread-people';
import { PrivateHidden } from '../ui/private-hidden';
import { PanelScreen, type PanelScreenProps } from './panel-screen';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const { actions, asked } = silentActions();
afterEach(() => void asked.splice(0));

type On = typeof five;
const onThread = (on: On, more: Partial<PanelScreenProps> = {}) => (
  <PanelScreen
    state={{ kind: 'known', file: dana, why: [{ kind: 'mail', value: 'x@y.example' }], sighting: threadSighting(on) }}
    drafts={[]}
    now={NOW}
    actions={actions}
    thread={{ about: 'one', people: threadSighting(on).people, thread: threadWith(on) }}
    {...more}
  />
);
const showThread = (on: On, more: Partial<PanelScreenProps> = {}) => show(onThread(on, more), done.signal);
const line = (place: Element) => place.querySelector<HTMLElement>('[data-go="everyone"]');
const rows = (place: Element) => [...place.querySelectorAll<HTMLElement>('[data-go="people"] button[data-row]')];
const open = async (place: Element) => settle(() => line(place)?.click());

describe('the line above the person', () => {
  test('is there when several are on the thread, and not for one alone', async () => {
    expect(line(await showThread(twoKnown))?.textContent).toContain('Dana Whitfield');
    expect(line(await showThread(twoKnown, { thread: null }))).toBeNull();
  });

  test('says the worst thing to mind, and how many more there are', async () => {
    const said = line(await showThread(five))?.textContent ?? '';
    expect(said).toContain('Dana Whitfield asked not to be copied, and is in Cc.');
    expect(said).toContain('3 more');
  });

  test('tells nothing of the record while everything private is hidden', async () => {
    const hiding = { hidden: true, hide: () => undefined };
    const place = await show(<PrivateHidden value={hiding}>{onThread(five)}</PrivateHidden>, done.signal);
    expect(line(place)?.textContent).toContain('Raj Patel');
    expect(line(place)?.textContent).not.toContain('asked');
    await open(place);
    expect(rows(place)).toHaveLength(5);
    for (const secret of ['asked', 'downtime', 'greyhound', 'Operations', 'by another address'])
      expect(place.textContent).not.toContain(secret);
  });
});

describe('everyone', () => {
  test('is shown in place of the person, with roles, what to mind, what is open; the note field goes', async () => {
    const place = await showThread(five);
    expect(place.querySelector('[data-go="note"]')).not.toBeNull();
    await open(place);
    const text = place.textContent ?? '';
    for (const said of [
      'سارة الحسيني',
      'wrote',
      'Cc',
      'Raj Patel doesn’t want mail from you.',
      'Raj Patel asked to be left alone until',
      'Dana Whitfield wants ines.sommer@rival.example left out',
      'Raj Patel owes:',
      'line 2 downtime figures',
      'You owe Sara:',
      'a greyhound called Juno',
      'Perhaps Dana Whitfield, by another address?',
      'dana.w@post.example',
    ])
      expect(text).toContain(said);
    expect(rows(place)).toHaveLength(5);
    expect(place.querySelector('[data-go="note"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe(words.title);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('the longest overdue promise comes first, whoever it is with; a click says it was kept', async () => {
    const place = await showThread(five);
    await open(place);
    const pledges = [...place.querySelectorAll<HTMLElement>('[data-go="open"] button[data-row]')];
    expect(pledges[0]?.textContent).toContain('Q3 defect sheet');
    await settle(() => pledges[0]?.click());
    expect(asked.map(([name]) => name)).toEqual(['settlePledge']);
  });

  test('strangers are saved one by one or all; a desk and a name without an address are not among all', async () => {
    const place = await showThread(strangersOnly);
    await open(place);
    await settle(() => named(place, 'Save Tomás Vega').click());
    await settle(() => named(place, words.saveAll(2)).click());
    const [tomas, longOne] = strangersOnly.map(({ person }) => person);
    expect(asked).toEqual([
      ['savePeople', [tomas]],
      ['savePeople', [tomas, longOne]],
    ]);
    expect(rows(place).at(-1)?.hasAttribute('disabled')).toBe(true);
    expect(place.textContent).toContain(words.desk);
  });

  test('one of them is opened and Escape leads back to their row, and from there to the person', async () => {
    const place = await showThread(five);
    await open(place);
    await settle(() => rows(place)[2]?.click());
    expect(asked).toEqual([['pickCandidate', five[2]?.person]]);
    expect(rows(place)).toHaveLength(0);
    expect(document.activeElement).toBe(line(place));
    expect(line(place)?.textContent).toContain('←');
    await press(document.body, 'Escape');
    expect(document.activeElement).toBe(rows(place)[2]);
    await press(document.body, 'Escape');
    expect(rows(place)).toHaveLength(0);
  });

  test('arrows move within the list, t opens it', async () => {
    const place = await showThread(sixty);
    await press(document.body, 't');
    expect(rows(place)).toHaveLength(60);
    rows(place)[0]?.focus();
    await press(rows(place)[0] as Element, 'ArrowDown');
    expect(document.activeElement).toBe(rows(place)[1]);
    await press(rows(place)[1] as Element, 'End');
    expect(document.activeElement).toBe(rows(place)[59]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('another thread begins closed: nobody of the one before stays', async () => {
    let go: () => void = () => undefined;
    const other = { about: 'two', people: threadSighting(twoKnown).people, thread: threadWith(twoKnown) };
    function Pages() {
      const [moved, setMoved] = useState(false);
      go = () => setMoved(true);
      return moved ? onThread(twoKnown, { thread: other }) : onThread(five);
    }
    const place = await show(<Pages />, done.signal);
    await open(place);
    expect(rows(place)).toHaveLength(5);
    await settle(go);
    expect(rows(place)).toHaveLength(0);
    expect(place.textContent).not.toContain('سارة');
  });
});
