// @vitest-environment happy-dom
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { readDays } from '../../lib/formats/dates';
import { dana } from '../../tests/gallery/dana';
import { happenedStories, inTouch, newJob, noteOf } from '../../tests/gallery/happened';
import { DAY, fact, grain, NOW, touch } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { DayReader } from '../ui/day-reader';
import { KeepWords } from '../ui/keep-words';
import type { PanelActions } from './actions';
import { DebriefKeeper, type DebriefNote } from './debrief-keeper';
import { LastTouch } from './last-touch';
import { LogContact } from './log-contact';
import { Moves } from './moves';
import { TimelineFold } from './timeline-fold';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const field = (place: ParentNode, label: string) => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  return place.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
};

const submit = (place: ParentNode) =>
  settle(() => place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

test.each(Object.entries(happenedStories(actions)))('%s is accessible', async (_name, story) => {
  const place = await show(story, done.signal);
  expect(await axeFindings(place)).toEqual([]);
});

const logging = (save: (...inputs: unknown[]) => unknown = (...inputs) => void asked.push(inputs)) => (
  <DayReader value={readDays}>
    <LogContact file={dana} now={NOW} actions={{ logContact: save } as PanelActions} />
  </DayReader>
);

test('two clicks log a call of now; Escape backs out', async () => {
  const place = await show(logging(), done.signal);
  await settle(() => named(place, 'Log a call').click());
  await press(field(place, 'In one line') as Element, 'Escape');
  expect(place.querySelector('form')).toBeNull();
  await settle(() => named(place, 'Log a call').click());
  await settle(() => named(place, 'Log it').click());
  expect(asked).toEqual([['dana', { kind: 'call', direction: 'out', at: NOW, gist: '' }]]);
  expect(named(place, 'Log a call')).toBe(document.activeElement);
});

test('an Escape that belongs to an input method drops no words', async () => {
  const place = await show(logging(), done.signal);
  await settle(() => named(place, 'Log a call').click());
  const line = field(place, 'In one line');
  await type(line, 'かいぎ');
  await press(line as Element, 'Escape', { isComposing: true });
  expect((field(place, 'In one line') as HTMLInputElement | null)?.value).toBe('かいぎ');
});

test('days are read as people say them, and said back; what is no day isn’t logged', async () => {
  const place = await show(logging(), done.signal);
  await settle(() => named(place, 'Meeting').click());
  await type(field(place, 'In one line'), ' the line ');
  await type(field(place, 'When'), 'when she had time');
  await submit(place);
  expect([asked, place.querySelector('[role="alert"]')?.textContent]).toEqual([
    [],
    expect.stringContaining('yesterday'),
  ]);
  await type(field(place, 'When'), 'yesterday 14:30, 45 min');
  expect(place.textContent).toContain('Mon, 23 Nov 2026, 14:30, 45 min');
  await submit(place);
  const at = new Date(2026, 10, 23, 14, 30).getTime();
  expect(asked).toEqual([['dana', { kind: 'meeting', direction: 'none', at, gist: 'the line', minutes: 45 }]]);
});

test('what couldn’t be stored stays in the form', async () => {
  const place = await show(
    logging(() => Promise.resolve(false)),
    done.signal,
  );
  await settle(() => named(place, 'Message').click());
  await type(field(place, 'In one line'), 'samples');
  await submit(place);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('Not logged');
  expect(field(place, 'In one line')?.value).toBe('samples');
});

test('a form left half-typed opens as it was, a meeting as a meeting', async () => {
  const words = new Map<string, string>();
  const keeper = {
    keep: (at: string, text: string) => void words.set(at, text),
    find: (at: string) => words.get(at) ?? null,
    forget: (at: string) => void words.delete(at),
  };
  const place = await show(<KeepWords value={keeper}>{logging()}</KeepWords>, done.signal);
  await settle(() => named(place, 'Meeting').click());
  await type(field(place, 'In one line'), 'the line');
  const again = await show(<KeepWords value={keeper}>{logging()}</KeepWords>, done.signal);
  expect([again.querySelector('select')?.value, field(again, 'In one line')?.value]).toEqual(['meeting', 'the line']);
  await submit(again);
  expect([asked.length, words.size]).toEqual([1, 0]);
});

/** A debrief that keeps its words as the wiring does. */
function Keeping({ saved, children }: { saved: string[]; children: ReactNode }) {
  const [text, setText] = useState('');
  const save = async () => {
    saved.push(text);
    setText('');
    return true;
  };
  const note: DebriefNote = noteOf(text, { type: setText, save });
  return <DebriefKeeper value={note}>{children}</DebriefKeeper>;
}

test('after a call three things are asked for: Enter goes on, an empty line files them all at once', async () => {
  const saved: string[] = [];
  const place = await show(<Keeping saved={saved}>{logging()}</Keeping>, done.signal);
  await settle(() => named(place, 'Log a call').click());
  await submit(place);
  expect(field(place, 'First thing')).toBe(document.activeElement);
  await type(field(place, 'First thing'), 'hates Mondays');
  expect(place.querySelector('li ul')?.textContent).toContain('hates Mondays');
  await press(field(place, 'First thing') as Element, 'Enter');
  expect(field(place, 'Second thing')).toBe(document.activeElement);
  await type(field(place, 'Second thing'), 'two boys');
  await press(field(place, 'Second thing') as Element, 'Enter');
  await press(field(place, 'Third thing') as Element, 'Enter');
  expect(saved).toEqual(['hates Mondays\ntwo boys\n']);
  expect(named(place, 'Log a call')).toBe(document.activeElement);
});

test('a line about their health asks quietly whether it should be kept, and is filed all the same', async () => {
  const saved: string[] = [];
  const place = await show(<Keeping saved={saved}>{logging()}</Keeping>, done.signal);
  await settle(() => named(place, 'Log a call').click());
  await submit(place);
  const status = () => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
  await type(field(place, 'First thing'), 'two boys');
  expect(status()).toBe('');
  await type(field(place, 'Second thing'), 'has diabetes');
  expect(status()).toContain('Only keep it if');
  expect(await axeFindings(place)).toEqual([]);
  await press(field(place, 'Third thing') as Element, 'Enter');
  expect(saved).toEqual(['two boys\nhas diabetes\n']);
});

test('it can be skipped, waits when it was left, and isn’t asked after a message or what is only planned', async () => {
  const place = await show(<Keeping saved={[]}>{logging()}</Keeping>, done.signal);
  await settle(() => named(place, 'Message').click());
  await submit(place);
  expect(place.textContent).not.toContain('Three things');
  await settle(() => named(place, 'Log a call').click());
  await type(field(place, 'When'), 'tomorrow');
  await submit(place);
  expect(place.textContent).not.toContain('Three things');
  await settle(() => named(place, 'Log a call').click());
  await submit(place);
  await settle(() => named(place, 'Skip').click());
  expect(place.textContent).not.toContain('Three things');

  const waiting = await show(<DebriefKeeper value={noteOf('two boys')}>{logging()}</DebriefKeeper>, done.signal);
  expect(waiting.textContent).toContain('isn’t saved yet');
  expect(field(waiting, 'First thing')?.value).toBe('two boys');
});

test('the timeline says who comes to whom, marks the first time, and can show one kind', async () => {
  const place = await show(<TimelineFold file={inTouch} now={NOW} actions={actions} />, done.signal);
  expect(place.querySelector('figcaption')?.textContent).toMatch(/^Mostly you: 10 from you, 3 from her, 1 meeting/);
  expect(place.textContent).toContain('call from them · 25 min · the first time they came to you');
  expect(place.textContent).toContain('planned');
  const choice = place.querySelector('select');
  await settle(() => {
    if (choice) choice.value = 'call';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect([...place.querySelectorAll('li')].every((row) => row.textContent?.includes('call'))).toBe(true);
});

test('where it began, as an imported file knows it, stands below; a day that is none is left out', async () => {
  const since = (value: string) => ({
    ...inTouch,
    facts: [fact('dana', `work: ${value}`, { key: 'connected-on', grain: grain(9, 'imported', 'Connections.csv') })],
  });
  const place = await show(<TimelineFold file={since('2024-03-12')} now={NOW} actions={actions} />, done.signal);
  expect(place.textContent).toMatch(/months ago · imported from Connections\.csv.+connected$/);
  expect(place.querySelector('[title*="Connections.csv"]')?.textContent).toContain('connected');
  done.abort();
  done = new AbortController();
  const none = await show(<TimelineFold file={since('2024-99-12')} now={NOW} actions={actions} />, done.signal);
  expect(none.textContent).not.toContain('connected');
});

test('one warm line while it is fresh', async () => {
  const place = await show(<LastTouch file={inTouch} now={NOW} />, done.signal);
  expect(place.textContent).toContain('She came to you first: 21 Nov.');
  const later = await show(<LastTouch file={inTouch} now={NOW + 60 * DAY} />, done.signal);
  expect(later.textContent).not.toContain('first');
});

test('a mail without its subject is one line and can be deleted', async () => {
  const file = { ...dana, interactions: [touch('dana', 2, { kind: 'mail', direction: 'out', gist: '' })] };
  const place = await show(<TimelineFold file={file} now={NOW} actions={actions} />, done.signal);
  await settle(() => named(place, 'More about: mail from you').click());
  await settle(() => named(document.body, 'Delete', '[role="menuitem"]').click());
  expect(asked).toEqual([['forgetRow', 'interactions', file.interactions[0]?.id]]);
});

test('a new job: both values, both dates, three ways', async () => {
  const place = await show(<Moves file={newJob} now={NOW} actions={actions} />, done.signal);
  expect(place.textContent).toContain('LinkedIn says VP Operations, Europe at Kiln & Co, seen 23 Nov.');
  expect(place.textContent).toContain('You have VP Operations at Harbour Tiles since 26 Aug.');
  for (const name of ['Take the new job', 'Keep mine', 'Later']) await settle(() => named(place, name).click());
  expect(asked.map(([, , , how]) => how)).toEqual([
    { how: 'take', past: { role: 'VP Operations, until Nov 2026', company: 'Harbour Tiles, until Nov 2026' } },
    { how: 'keep' },
    { how: 'later', until: NOW + 30 * DAY },
  ]);
});

test('nothing seen elsewhere takes no room', async () => {
  const place = await show(<Moves file={dana} now={NOW} actions={actions} />, done.signal);
  expect(place.innerHTML).toBe('');
});
