// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { readDays } from '../../lib/formats/dates';
import { guessed, ruled } from '../../tests/gallery/agreed';
import { dana } from '../../tests/gallery/dana';
import { blankFile, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { DayReader } from '../ui/day-reader';
import { KeepWords } from '../ui/keep-words';
import type { RulesPatch } from './actions';
import { ContactLine } from './contact-line';
import { RulesEditor } from './rules-editor';

const rulesOfDana = { id: 'dana', channels: [], hours: [], grain: dana.contact.grain };
let done = new AbortController();
const { actions, asked } = silentActions();
const kept = new Map<string, string>();
const keeper = {
  keep: (place: string, words: string) => void kept.set(place, words),
  find: (place: string) => kept.get(place) ?? null,
  forget: (place: string) => void kept.delete(place),
};
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
  kept.clear();
});

const showRules = (file: ContactFile, more: Partial<typeof actions> = {}) =>
  show(
    <DayReader value={readDays}>
      <KeepWords value={keeper}>
        <RulesEditor
          file={file}
          now={NOW}
          actions={new Proxy(actions, { get: (all, name) => Reflect.get(more, name) ?? Reflect.get(all, name) })}
        />
      </KeepWords>
    </DayReader>,
    done.signal,
  );

const field = (place: Element, label: string) => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  return place.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`);
};
const enter = async (place: Element, label: string, words: string) => {
  await type(field(place, label), words);
  await press(field(place, label) as Element, 'Enter');
};

describe('the rules of communication', () => {
  test('that they want no copies is one click, and one click back', async () => {
    const own = 'dana.whitfield@harbourtiles.example';
    const place = await showRules({ ...dana, rules: { ...rulesOfDana, doNotCopy: ['spy@x.example'] } });
    await settle(() => named(place, 'none, please').click());
    done.abort();
    done = new AbortController();
    const again = await showRules({ ...dana, rules: { ...rulesOfDana, doNotCopy: ['spy@x.example', own] } });
    expect(named(again, 'none, please').getAttribute('aria-pressed')).toBe('true');
    await settle(() => named(again, 'none, please').click());
    expect(asked).toEqual([
      ['patchRules', 'dana', { doNotCopy: ['spy@x.example', own] }],
      ['patchRules', 'dana', { doNotCopy: ['spy@x.example'] }],
    ]);
  });

  test('each line saves itself, and only itself', async () => {
    const place = await showRules(ruled);
    await enter(place, 'At most', '60');
    await enter(place, 'Not before', 'in 3 weeks');
    await enter(place, 'Greeting', ' Hello Dana ');
    await enter(place, 'Copy in', 'Carol@Harbour.example, bo@harbour.example');
    await enter(place, 'Note', '');
    await settle(() => named(place, 'by appointment').click());
    await settle(() => named(place, 'warm').click());
    expect(asked).toEqual([
      ['patchRules', 'dana', { cadence: { ...ruled.rules?.cadence, ceilingDays: 60 } }],
      [
        'patchRules',
        'dana',
        { cadence: { ...ruled.rules?.cadence, leaveAloneUntil: new Date(2026, 11, 15).getTime() } },
      ],
      ['patchRules', 'dana', { greeting: 'Hello Dana' }],
      ['patchRules', 'dana', { copy: ['carol@harbour.example', 'bo@harbour.example'] }],
      ['patchRules', 'dana', { note: undefined }],
      ['patchRules', 'dana', { approach: undefined }],
      ['patchRules', 'dana', { tone: 'warm' }],
    ]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what is no rule is said in a sentence, isn’t saved, and stays to be put right', async () => {
    const place = await showRules(ruled);
    const wrong = async (label: string, words: string) => {
      await enter(place, label, words);
      expect(field(place, label)?.value).toBe(words);
      return field(place, label)?.closest('div')?.querySelector('[role="alert"]')?.textContent;
    };
    expect(await wrong('At least', 'a fortnight')).toBe('A whole number of days, like 14.');
    expect(await wrong('At least', '99')).toContain('more than “at most”');
    expect(await wrong('Not before', 'yesterday')).toContain('has passed');
    expect(await wrong('Not before', 'some day')).toContain('No day in that');
    expect(await wrong('Never copy', 'Raj')).toContain('isn’t a mail address');
    expect(await wrong('Never copy', 'carol.hill@harbourtiles.example')).toContain('under the other heading');
    expect(asked).toEqual([]);
    expect(await axeFindings(place)).toEqual([]);
    await press(field(place, 'At least') as Element, 'Escape');
    expect(field(place, 'At least')?.value).toBe('14');
  });

  test('words that couldn’t be stored, or were left when the page closed, are still there', async () => {
    const place = await showRules(ruled, { patchRules: async () => false });
    await enter(place, 'Greeting', 'Hello');
    expect(place.textContent).toContain('Not saved. Your words are still here');
    done.abort();
    done = new AbortController();
    const again = await showRules(ruled);
    expect(field(again, 'Greeting')?.value).toBe('Hello');
    expect(again.textContent).toContain('You hadn’t saved this');
  });

  test('channels are set with a press, taken back with another, and moved by keys; the focus stays', async () => {
    function Live() {
      const [file, setFile] = useState(ruled);
      const patchRules = async (_id: string, patch: RulesPatch) => {
        setFile((now) => ({
          ...now,
          rules: { ...(now.rules as NonNullable<typeof now.rules>), ...(patch as object) },
        }));
        return true;
      };
      return <RulesEditor file={file} now={NOW} actions={{ ...actions, patchRules } as typeof actions} />;
    }
    const place = await show(<Live />, done.signal);
    const order = () =>
      [...place.querySelectorAll<HTMLElement>('[data-said]')].map(
        (row) => `${row.dataset.channel} ${row.dataset.said}`,
      );
    await settle(() => named(place, 'Text: fine').click());
    await settle(() => named(place, 'Mail: fine').click());
    expect(order()).toEqual(['mobile preferred', 'linkedin never', 'text ok']);
    named(place, 'Text: fine').focus();
    await press(named(place, 'Text: fine'), 'ArrowUp', { altKey: true });
    await press(document.activeElement as Element, 'ArrowUp', { altKey: true });
    expect(order()).toEqual(['text ok', 'mobile preferred', 'linkedin never']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Text: fine');
    expect(place.querySelector('[role="status"]')?.textContent).toBe('Text is number 1 now.');
    await settle(() => named(place, 'Move LinkedIn up').click());
    expect(order()).toEqual(['text ok', 'linkedin never', 'mobile preferred']);
  });

  test('hours: days at once, times when they are left; what is none is said', async () => {
    const place = await showRules(ruled);
    const range = place.querySelector('[aria-label="Tue–Thu 08:30–11:30"]') as Element;
    await settle(() => named(range, 'Fri').click());
    const [from] = range.querySelectorAll('input');
    await type(from ?? null, '11:30');
    expect(asked).toHaveLength(1);
    await settle(() => from?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(range.textContent).toContain('From and to are the same.');
    await type(from ?? null, '12:00');
    expect(range.textContent).toContain('into the next morning');
    const [first] = asked;
    expect(first).toEqual([
      'patchRules',
      'dana',
      { hours: [{ days: [2, 3, 4, 5], from: '08:30', to: '11:30' }, ruled.rules?.hours[1]] },
    ]);
    await settle(() => named(place, 'Add hours').click());
    expect(asked.at(-1)).toMatchObject(['patchRules', 'dana', { hours: { length: 3 } }]);
  });

  test('the zone is found by a city, and a guess waits for its yes', async () => {
    const place = await showRules(guessed);
    expect(place.textContent).toContain('guessed from Leeds');
    await settle(() => named(place, 'No, the time zone isn’t Europe/London').click());
    await settle(() => named(place, 'Change the time zone, Europe/London').click());
    const field = place.querySelector('input[placeholder="Type a city, a country or a zone"]');
    await press(field as Element, 'ArrowDown');
    await type(field, 'aarhus');
    const [choice] = document.body.querySelectorAll<HTMLElement>('[role=option]');
    expect(choice?.textContent).toBe('AarhusEurope/Copenhagen');
    await settle(() => choice?.click());
    expect(asked).toEqual([
      ['letRest', 'dana', 'zone-guess', {}],
      ['setZone', 'dana', 'Europe/Copenhagen'],
    ]);
  });
});

describe('the contact line', () => {
  const showLine = (file: ContactFile, now = NOW) =>
    show(<ContactLine file={file} now={now} actions={actions} />, done.signal);

  test('three words and a clock; a press opens the rules in place, Escape closes them and gives the focus back', async () => {
    const place = await showLine(ruled);
    expect(place.textContent).toContain('by appointment');
    expect(place.textContent).toContain('Her time 10:20');
    expect(place.textContent).toContain('Not a good moment: asked to be left alone until 9 Dec.');
    await settle(() => named(place, 'Change how to reach them').click());
    expect(place.textContent).toContain('Channels');
    expect(await axeFindings(place)).toEqual([]);
    await press(named(place, 'warm'), 'Escape');
    expect(place.textContent).not.toContain('Channels');
    expect(document.activeElement).toBe(named(place, 'Change how to reach them'));
  });

  test('a guess is in its own words, answered by yes or no; without any sign of a zone there is no clock', async () => {
    const place = await showLine(guessed);
    expect(place.textContent).toContain('Her time 10:20 · guessed from Leeds');
    await settle(() => named(place, 'Yes, the time zone is Europe/London').click());
    expect(asked).toEqual([['setZone', 'dana', 'Europe/London']]);
    done.abort();
    done = new AbortController();
    const blank = await showLine(blankFile('new', 'Lena'));
    expect(blank.textContent).not.toMatch(/time \d/);
  });

  test('outside their hours it says so, and when to come; over midnight it names their day', async () => {
    const evening = await showLine(
      { ...guessed, contact: { ...guessed.contact, timeZone: 'Europe/London' } },
      NOW + 5 * 3_600_000,
    );
    expect(evening.textContent).toContain('Her time 15:20Not a good moment: outside her hours. Next Wed 08:30.');
    done.abort();
    done = new AbortController();
    const abroad = { ...guessed, contact: { ...guessed.contact, timeZone: 'Pacific/Auckland' } };
    const place = await showLine(abroad, Date.UTC(2026, 10, 24, 13));
    expect(place.textContent).toContain('Her time Wed 02:00');
    expect(place.textContent).toContain('outside her hours. Next Wed 08:30 there, Tue 19:30 here.');
  });
});
