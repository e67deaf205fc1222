// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { readDays } from '../../lib/formats/dates';
import { agreedStories, forty, promised, taking } from '../../tests/gallery/agreed';
import { dana } from '../../tests/gallery/dana';
import { drafts } from '../../tests/gallery/drafts';
import { grain, mailSighting, NOW, pledge } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { DayReader } from '../ui/day-reader';
import type { PanelDraft } from './actions';
import { ExchangesFold } from './exchanges-fold';
import { OpenPledges } from './open-pledges';
import { PanelScreen } from './panel-screen';
import { PromisesPart } from './promises-part';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});
const DAY = 86_400_000;
const pick = (place: Element, label: string, id: string) =>
  settle(() => {
    const list = place.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (list) list.value = id;
    list?.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('open promises', () => {
  const showOpen = (file: ContactFile) =>
    show(
      <DayReader value={readDays}>
        <OpenPledges file={file} now={NOW} actions={actions} />
      </DayReader>,
      done.signal,
    );

  test('one is added either way in one line; the day in words is said before it is kept', async () => {
    const place = await showOpen(dana);
    await settle(() => named(place, 'Add a promise').click());
    const line = place.querySelector('textarea');
    await type(line, 'the samples by Friday');
    expect(place.textContent).toMatch(/due Friday,? 27 November 2026/);
    await pick(place, 'Who promises', 'them');
    await press(line as Element, 'Enter');
    await type(line, 'Angebot bis nächsten Montag');
    await press(line as Element, 'Enter');
    await type(line, 'lunch some day');
    expect(place.textContent).toContain('no day named');
    expect(asked).toMatchObject([
      [
        'addRow',
        'dana',
        'pledges',
        { by: 'them', what: 'the samples', due: '2026-11-27', line: 'the samples by Friday' },
      ],
      ['addRow', 'dana', 'pledges', { by: 'them', what: 'Angebot', due: '2026-11-30', state: 'open', at: NOW }],
    ]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what, by when and by whom are changed in place; no day is a good day, words without one are asked again', async () => {
    const place = await showOpen(dana);
    await settle(() => named(place, 'More about: intro to Raj').click());
    await settle(() => named(document.body, 'Change', '[role="menuitem"]').click());
    const [what, due] = place.querySelectorAll('input');
    expect([what?.value, due?.value]).toEqual(['intro to Raj', '27 Nov 2026']);
    await type(due ?? null, 'sometime');
    await settle(() => named(place, 'Save').click());
    expect(place.textContent).toContain('No day in that');
    await type(due ?? null, '');
    await type(what ?? null, 'intro to Raj Patel');
    await settle(() => named(place, 'Save').click());
    expect(asked).toEqual([
      ['patchRow', 'pledges', dana.pledges[0]?.id, { what: 'intro to Raj Patel', due: undefined, by: 'me' }],
    ]);
    expect(place.querySelector('form')).toBeNull();
  });

  test('say where they are from and how long they have stood; how it is known is changed in place', async () => {
    const heard = grain(12, 'told-by-someone', 'Raj Patel');
    const row = { ...pledge('dana', 'them', { what: 'a visit' }), line: 'she promised a visit', at: NOW - 12 * DAY };
    const place = await showOpen({ ...dana, pledges: [{ ...row, grain: heard }] });
    const said = place.querySelector('li [title]');
    expect(said?.getAttribute('title')).toMatch(/^she promised a visit\nSomeone told you · Raj Patel · Thu/);
    expect(said?.textContent).toBe('a visitheard');
    expect(place.querySelector('li')?.textContent).toContain('noted 12 days ago');
    await settle(() => named(place, 'More about: a visit').click());
    await settle(() => named(document.body, 'Change', '[role="menuitem"]').click());
    expect(place.textContent).toContain('Someone told you · Raj Patel');
    await pick(place, 'How you know it', 'told-me');
    expect(await axeFindings(place)).toEqual([]);
    await settle(() => named(place, 'Save').click());
    const patch = { what: 'a visit', due: undefined, by: 'them', grain: { ...heard, source: 'told-me' } };
    expect(asked).toEqual([['patchRow', 'pledges', row.id, patch]]);
  });

  test('forty of them, some due last year: five at first, the longest overdue on top', async () => {
    const place = await showOpen(forty);
    expect(place.querySelectorAll('li')).toHaveLength(5);
    expect(place.querySelector('time')?.textContent).toMatch(/1[23] months late/);
    await settle(() => named(place, '35 more open').click());
    expect(place.querySelectorAll('li')).toHaveLength(40);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('what promises add up to', () => {
  test('in words, as a picture, with the rows behind it; one is opened again', async () => {
    const place = await show(<PromisesPart file={promised} now={NOW} actions={actions} />, done.signal);
    expect(place.textContent).toContain('2 of 3 on time');
    expect(place.textContent).toContain('too few to tell');
    await settle(() => named(place, 'Open again: Audit checklist').click());
    expect(asked).toEqual([['settlePledge', promised.pledges[2]?.id, 'open']]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('given and received', () => {
  test('added both ways, its kind read from the words until it is chosen', async () => {
    const place = await show(<ExchangesFold file={dana} now={NOW} actions={actions} />, done.signal);
    const line = place.querySelector('textarea');
    await type(line, 'intro to Maren');
    await pick(place, 'Which way', 'received');
    await press(line as Element, 'Enter');
    await type(line, 'a cup of tea');
    await pick(place, 'What kind of thing', 'help');
    await press(line as Element, 'Enter');
    expect(asked).toEqual([
      ['addRow', 'dana', 'exchanges', { direction: 'received', what: 'intro to Maren', at: NOW, kind: 'introduction' }],
      ['addRow', 'dana', 'exchanges', { direction: 'received', what: 'a cup of tea', at: NOW, kind: 'help' }],
    ]);
    expect(place.textContent).toContain('In the last 4 months you gave once, and were given once.');
  });

  test('each says where it is from, and when', async () => {
    const place = await show(<ExchangesFold file={dana} now={NOW} actions={actions} />, done.signal);
    const said = [...place.querySelectorAll('[data-way]')].map((one) => one.getAttribute('title') ?? '');
    expect(said.length).toBeGreaterThan(0);
    for (const title of said) expect(title).toMatch(/ · .*20\d\d/);
  });

  test('only taking is said quietly, with something to give, and rests for a month when waved away', async () => {
    const place = await show(<ExchangesFold file={taking} now={NOW} actions={actions} />, done.signal);
    const nudge = place.querySelector('[aria-label="Time to give something"]');
    expect(nudge?.textContent).toContain('Second firing loses a tile in nine');
    await settle(() => named(place, 'Not now').click());
    expect(asked).toEqual([['letRest', 'dana', 'give', { until: NOW + 30 * DAY }]]);
    done.abort();
    done = new AbortController();
    const snoozes = [{ id: 'dana|give', contactId: 'dana', about: 'give', until: NOW + DAY, at: NOW }];
    const later = await show(<ExchangesFold file={{ ...taking, snoozes }} now={NOW} actions={actions} />, done.signal);
    expect(later.querySelector('[aria-label="Time to give something"]')).toBeNull();
  });
});

describe('a draft and the record', () => {
  const showDraft = (draft: PanelDraft) =>
    show(
      <PanelScreen
        state={{
          kind: 'known',
          file: dana,
          why: [{ kind: 'mail', value: 'dana@x.example' }],
          sighting: mailSighting(),
        }}
        drafts={[draft]}
        now={NOW}
        actions={actions}
      />,
      done.signal,
    );
  const line = 'I’ll send the figures by Friday.';
  const writing: PanelDraft = { ...drafts.good, contactId: 'dana' };

  test('a promise in it is kept with one key, once', async () => {
    const promises = [{ start: 0, end: line.length, line, what: 'the figures', due: '2026-11-27', dueWords: 'Friday' }];
    await showDraft({ ...writing, promises });
    // Held, and pressed again before the record was read again.
    for (const repeat of [true, false, false]) await press(document.body, 'p', { repeat });
    const grain = { source: 'told-me', at: NOW, from: 'your draft' };
    expect(asked).toEqual([
      ['addRow', 'dana', 'pledges', { by: 'me', what: 'the figures', state: 'open', line, due: '2026-11-27', grain }],
    ]);
  });

  test('one that is none rests for this draft; one it keeps is marked with a press; without any, p does nothing', async () => {
    const promises = [{ start: 0, end: line.length, line, what: 'the figures' }];
    const place = await showDraft({ ...writing, promises, keeps: dana.pledges.slice(0, 1) });
    await settle(() => named(place, 'No promise: the figures').click());
    await settle(() => named(place, 'Mark as kept: intro to Raj').click());
    expect(asked).toEqual([
      ['letRest', 'dana', `draft:draft-1:promise:${line}`, { until: NOW + DAY }],
      ['settlePledge', dana.pledges[0]?.id, 'kept'],
    ]);
    done.abort();
    done = new AbortController();
    asked.splice(0);
    await showDraft(writing);
    await press(document.body, 'p');
    expect(asked).toEqual([]);
  });

  test('a check is overruled for this draft, with a reason that is remembered or without one', async () => {
    const place = await showDraft({
      ...writing,
      checks: [
        { kind: 'channel-never', channel: 'linkedin' },
        { kind: 'not-copied', address: 'carol@x.example' },
      ],
    });
    await settle(() => named(place, 'Anyway, although: They don’t want LinkedIn from you.').click());
    const field = place.querySelector('[data-go="draft"] textarea');
    await type(field, 'she asked me to, on the phone');
    expect(await axeFindings(place)).toEqual([]);
    await press(field as Element, 'Enter');
    expect(asked).toEqual([
      [
        'letRest',
        'dana',
        'draft:draft-1:channel-never:linkedin',
        {
          until: NOW + DAY,
          note: 'Sent anyway. They don’t want LinkedIn from you. Because: she asked me to, on the phone',
        },
      ],
    ]);
  });

  test('without the record nothing of this is offered', async () => {
    const { contactId: _, ...stranger } = writing;
    const place = await showDraft({ ...stranger, promises: [{ start: 0, end: 1, line: 'x', what: 'the figures' }] });
    expect(place.textContent).not.toContain('the figures');
  });
});

describe('every state of it', () => {
  const stories = agreedStories(actions);
  for (const name of Object.keys(stories)) {
    test(`${name}: axe is content`, async () => {
      const place = await show(stories[name], done.signal);
      expect(place.textContent).not.toMatch(/undefined|NaN|\[object/);
      expect(await axeFindings(place)).toEqual([]);
    });
  }
});
