// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { danaDeep, story } from '../../tests/gallery/dana-deep';
import { blankFile, fact, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { PeopleFinder } from '../ui/people-finder';
import type { RecordActions } from './actions';
import { DecisionsFold } from './decisions-fold';
import { HistoryFold } from './history-fold';

let done = new AbortController();
let place: HTMLElement;
const { actions, asked } = silentActions();
beforeEach(() => void asked.splice(0));
afterEach(async () => {
  expect(await axeFindings(place)).toEqual([]);
  done.abort();
  done = new AbortController();
});

const showHistory = async (file: ContactFile, using: RecordActions = actions) => {
  const people = {
    find: async () => [
      { id: 'dana', label: 'Dana herself' },
      { id: 'raj', label: 'Raj Patel' },
    ],
    nameOf: async (id: string) => (id === 'raj' ? 'Raj Patel' : null),
  };
  place = await show(
    <PeopleFinder value={people}>
      <HistoryFold file={file} now={NOW} actions={using} />
    </PeopleFinder>,
    done.signal,
  );
};
const pick = (label: string, value: string, at = 0) =>
  settle(() => {
    const select = [...place.querySelectorAll<HTMLSelectElement>(`select[aria-label="${label}"]`)][at];
    if (!select) throw new Error(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const menu = async (name: string, item: string) => {
  await settle(() => named(place, name).click());
  await settle(() => named(document.body, item, '[role="menuitem"]').click());
};
const lena = () => blankFile('lena', 'Lena Fischer');
const grain = (source: string) => ({ source, at: NOW });

describe('what shaped them', () => {
  test('one line: its part and how it is known are chosen beside it, Enter adds it', async () => {
    await showHistory(lena());
    const field = place.querySelector('textarea');
    await pick('What it is part of', 'helper');
    await pick('How you know it', 'guess');
    await type(field, ' Old Tom\nheld the door ');
    await press(field as Element, 'Enter', { shiftKey: true });
    expect(asked).toEqual([]);
    await press(field as Element, 'Enter');
    const row = { part: 'helper', story: 'Old Tom\nheld the door', grain: grain('guess') };
    expect(asked).toEqual([['addRow', 'lena', 'history', row]]);
    expect(field?.value).toBe('');
    await press(field as Element, 'Enter');
    expect(asked).toHaveLength(1);
  });

  test('the button at a part puts the caret into the line, with that part chosen', async () => {
    await showHistory(lena());
    await settle(() => named(place, 'Add to Mistakes').click());
    expect(document.activeElement).toBe(place.querySelector('textarea'));
    expect(place.querySelector<HTMLSelectElement>('select')?.value).toBe('mistake');
  });

  test('what couldn’t be stored stays in its field, and says so', async () => {
    await showHistory(lena(), { ...actions, addRow: async () => false });
    const field = place.querySelector('textarea');
    await type(field, 'Old Tom');
    await press(field as Element, 'Enter');
    expect(field?.value).toBe('Old Tom');
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('Your words are still here');
  });

  test('marks say in words how much is known; nothing is counted', async () => {
    await showHistory(danaDeep);
    const marks = [...place.querySelectorAll('ul[aria-label="How much is known of each part"] li')];
    expect(marks.map((one) => one.textContent)).toEqual([
      'Successes: well known',
      'Helpers: well known',
      'Luck: nothing yet',
      'Barriers: a little',
      'Mistakes: a little',
    ]);
    expect(place.textContent).toContain('Nothing yet of their luck.');
    expect(place.textContent).not.toMatch(/\d+ ?\/ ?\d+/);
  });

  test('where there is nothing: what to ask, put on the list or asked', async () => {
    await showHistory({ ...danaDeep, questions: [] });
    const luck = place.querySelector('section[aria-label="Luck"]') as HTMLElement;
    const [text, around] = [...luck.querySelectorAll('p')].map((one) => one.textContent ?? '');
    expect(around).toContain('Dana Whitfield');
    await settle(() => named(luck, `Put on the list: ${text}`).click());
    await settle(() => named(luck, `Asked: ${around}`).click());
    expect(asked).toEqual([
      ['markQuestion', 'dana', expect.objectContaining({ text, purpose: 'luck' }), 'to-ask'],
      ['markQuestion', 'dana', expect.objectContaining({ text: around, purpose: 'luck' }), 'asked'],
    ]);
  });

  test('words, day, source and part are changed where they stand; a guess looks like one', async () => {
    const guess = story('luck', 'a chance meeting', { id: 's', when: '2009', grain: { source: 'guess', at: NOW } });
    await showHistory({ ...lena(), history: [guess] });
    expect(named(place, 'a chance meeting. Change the story').closest('[class*="guess"]')).not.toBeNull();
    await settle(() => named(place, '2009. Change when it was').click());
    const field = place.querySelector('section input');
    await type(field, '');
    await press(field as Element, 'Enter');
    await pick('How you know it', 'told-me', 1);
    await menu('More about: a chance meeting', 'Move to Helpers');
    expect(asked).toEqual([
      ['patchRow', 'history', 's', { when: undefined }],
      ['patchRow', 'history', 's', { grain: { source: 'told-me', at: NOW } }],
      ['patchRow', 'history', 's', { part: 'helper' }],
    ]);
  });

  test('a helper is linked to somebody of the record, opened, and unlinked; who is gone is said to be', async () => {
    const open = story('helper', 'held the door', { id: 'h' });
    await showHistory({ ...danaDeep, history: [open] });
    await settle(() => named(place, 'Who is it?').click());
    const field = place.querySelector<HTMLInputElement>('input[role="combobox"]');
    await settle(() => field?.focus());
    await type(field, 'raj');
    await press(field as Element, 'ArrowDown');
    const options = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
    expect(options.map((one) => one.textContent)).toEqual(['Raj Patel']);
    await settle(() => options[0]?.click());
    expect(asked).toEqual([['patchRow', 'history', 'h', { otherId: 'raj' }]]);
    done.abort();
    done = new AbortController();
    const linked = [story('helper', 'a', { id: 'a', otherId: 'raj' }), story('helper', 'b', { id: 'b', otherId: 'x' })];
    await showHistory({ ...danaDeep, history: linked });
    await settle(() => named(place, 'Open Raj Patel').click());
    await settle(() => named(place, 'Raj Patel is not who helped').click());
    expect(asked.slice(1)).toEqual([
      ['openPage', 'people/raj'],
      ['patchRow', 'history', 'a', { otherId: undefined }],
    ]);
    expect(place.textContent).toContain('somebody no longer in your record');
  });

  test('five hundred stories cost five a part until asked for', async () => {
    const history = Array.from({ length: 500 }, (_, at) => story('success', `story ${at}`));
    await showHistory({ ...lena(), history });
    expect(place.querySelectorAll('section[aria-label="Successes"] li')).toHaveLength(5);
    expect(named(place, 'Show more (495 left)')).toBeTruthy();
  });
});

describe('how they tend to decide', () => {
  const showDecisions = async (file: ContactFile) => {
    place = await show(<DecisionsFold file={file} now={NOW} showSpecial={false} actions={actions} />, done.signal);
  };

  test('a statement is the user’s own guess; what it lost is said, and can be left out', async () => {
    await showDecisions(danaDeep);
    expect(
      named(place, 'Decides on the shop floor, never in the meeting. Change the statement').closest('[class*="guess"]'),
    ).not.toBeNull();
    expect(
      named(place, 'Decides on the shop floor, never in the meeting. Change the statement').closest(
        '[class*="blurred"]',
      ),
    ).not.toBeNull();
    expect(place.textContent).toContain('1 of 3 things it rested on is gone.');
    expect(place.textContent).toContain('Rests on nothing you noted yet.');
    await settle(() => named(place, 'Leave it out').click());
    const [first] = danaDeep.decisions;
    expect(asked).toEqual([['patchRow', 'decisions', first?.id, { rests: first?.rests.slice(0, 2) }]]);
  });

  test('added in one line, as a guess', async () => {
    await showDecisions(lena());
    await type(place.querySelector('textarea'), 'asks the night shift first');
    await press(place.querySelector('textarea') as Element, 'Enter');
    const row = { statement: 'asks the night shift first', rests: [], grain: grain('guess') };
    expect(asked).toEqual([['addRow', 'lena', 'decisions', row]]);
  });

  test('what it rests on is ticked in a list of what was noted; two quick ticks are both kept', async () => {
    await showDecisions(danaDeep);
    await settle(() =>
      named(place, 'Choose what it rests on: Wants those who will use it to have tried it first').click(),
    );
    await type(place.querySelector('fieldset input:not([type="checkbox"])'), 'SCRAP');
    expect(place.querySelectorAll('fieldset [type="checkbox"]')).toHaveLength(1);
    await type(place.querySelector('fieldset input:not([type="checkbox"])'), '');
    const boxes = [...place.querySelectorAll<HTMLInputElement>('fieldset [type="checkbox"]')];
    await settle(() => boxes[0]?.click());
    await settle(() => boxes[1]?.click());
    await settle(() => boxes[0]?.click());
    expect(asked.map((call) => (call[3] as { rests: unknown[] }).rests.length)).toEqual([1, 2, 1]);
    await settle(() => named(place, 'Done').click());
    expect(place.querySelector('fieldset')).toBeNull();
  });

  test('what is private stays blurred as evidence, and special categories aren’t offered', async () => {
    const facts = [
      fact('lena', 'family: Brother Tom', { id: 'two', sensitivity: 2 }),
      fact('lena', 'other: secret belief', { sensitivity: 3 }),
    ];
    const rests = [{ table: 'facts' as const, id: 'two' }];
    const decision = {
      id: 'd',
      contactId: 'lena',
      statement: 'waits',
      rests,
      at: NOW,
      grain: { source: 'guess' as const, at: NOW },
    };
    await showDecisions({ ...lena(), facts, decisions: [decision] });
    expect(named(place, 'Brother Tom').getAttribute('aria-pressed')).toBe('false');
    await settle(() => named(place, 'Choose what it rests on: waits').click());
    expect(place.textContent).not.toContain('secret belief');
  });
});
