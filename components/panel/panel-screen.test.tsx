// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drafts } from '../../tests/gallery/drafts';
import { blankFile, dana, fact, hugeFile, mailSighting, NOW, raj } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { asks, panelStories } from '../../tests/gallery/stories';
import { PanelScreen, type PanelScreenProps } from './panel-screen';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const { actions, asked } = silentActions();
afterEach(() => void asked.splice(0));

const showKnown = (more: Partial<PanelScreenProps> = {}, file = dana) =>
  show(
    <PanelScreen
      state={{ kind: 'known', file, why: [{ kind: 'mail', value: 'dana@x.example' }], sighting: mailSighting() }}
      drafts={[]}
      now={NOW}
      asks={asks}
      actions={actions}
      {...more}
    />,
    done.signal,
  );

describe('every designed state', () => {
  const stories = panelStories(actions);
  for (const name of Object.keys(stories)) {
    test(`${name} is drawn without complaint, and axe is content`, async () => {
      const complaints = vi.spyOn(console, 'error');
      const place = await show(stories[name], done.signal);
      for (const fold of place.querySelectorAll('details')) {
        await settle(() => {
          fold.open = true;
          fold.dispatchEvent(new Event('toggle'));
        });
      }
      expect(place.textContent).not.toMatch(/undefined|NaN|\[object/);
      expect(place.textContent?.length).toBeGreaterThan(5);
      expect(await axeFindings(place)).toEqual([]);
      expect(complaints.mock.calls).toEqual([]);
      complaints.mockRestore();
    });
  }
});

describe('a known person', () => {
  test('the first screen answers who, how, what is open, what to ask, last touch', async () => {
    const text = (await showKnown()).textContent ?? '';
    for (const words of [
      'Dana Whitfield',
      'VP Operations',
      'Mobile first',
      'Tue–Thu mornings',
      'Her time 10:20',
      'Q3 defect sheet',
      '9 days late',
      'Who helped you most at Arden?',
      'call from you, 9 days ago',
    ])
      expect(text).toContain(words);
  });

  test('the longest overdue promise comes first; a click says it was kept', async () => {
    const place = await showKnown();
    const open = [...place.querySelectorAll<HTMLElement>('[data-go="open"] button[data-row]')];
    expect(open.map((row) => row.textContent?.includes('Q3 defect sheet'))).toEqual([true, false]);
    await settle(() => open[0]?.click());
    expect(asked).toEqual([['settlePledge', dana.pledges[1]?.id, 'kept']]);
  });

  test('a time they don’t want is said in words, not by colour alone', async () => {
    const place = await showKnown({ now: NOW + 5 * 3_600_000 });
    expect(place.textContent).toContain('outside these hours now');
  });

  test('name, role and company are changed in place; emptying the role clears it, the name can’t be emptied', async () => {
    const place = await showKnown();
    const edit = async (from: string, to: string) => {
      await settle(() => named(place, from).click());
      const field = place.querySelector('header input');
      await type(field, to);
      await press(field as Element, 'Enter');
    };
    await edit('VP Operations. Change role', '  Chief of Operations ');
    await edit('Harbour Tiles. Change company', '');
    await edit('Dana Whitfield. Change name', ' ');
    expect(asked).toEqual([
      ['editContact', 'dana', { role: 'Chief of Operations' }],
      ['editContact', 'dana', { company: null }],
    ]);
  });

  test('Escape backs out of a change', async () => {
    const place = await showKnown();
    await settle(() => named(place, 'VP Operations. Change role').click());
    const field = place.querySelector('header input');
    await type(field, 'Somebody else');
    await press(field as Element, 'Escape');
    expect(place.querySelector('header input')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('what is private is blurred; special categories are absent until enabled, topics to avoid always there', async () => {
    const file = {
      ...dana,
      facts: [
        fact('dana', 'family: Brother Tom', { sensitivity: 2 }),
        fact('dana', 'other: secret belief', { sensitivity: 3 }),
        fact('dana', 'do-not-mention: The Hull fire', { sensitivity: 3 }),
      ],
    };
    const open = async (more: Partial<PanelScreenProps>) => {
      const place = await showKnown(more, file);
      await settle(() => place.querySelector('details')?.setAttribute('open', ''));
      await settle(() => place.querySelector('details')?.dispatchEvent(new Event('toggle')));
      return place;
    };
    const place = await open({});
    expect(place.textContent).not.toContain('secret belief');
    expect(place.textContent).toContain('The Hull fire');
    const hidden = named(place, 'Brother Tom');
    expect(hidden.getAttribute('aria-pressed')).toBe('false');
    await press(document.body, 'v');
    expect(hidden.getAttribute('aria-pressed')).toBe('true');
    done.abort();
    done = new AbortController();
    expect((await open({ showSpecial: true })).textContent).toContain('secret belief');
  });

  test('2,000 rows and 500 facts: thirty are drawn at first, the rest on request', async () => {
    const place = await showKnown({}, hugeFile());
    const facts = place.querySelector('details');
    await settle(() => facts?.setAttribute('open', ''));
    await settle(() => facts?.dispatchEvent(new Event('toggle')));
    expect(facts?.querySelectorAll('li')).toHaveLength(30);
    await settle(() => named(place, 'Show more (470 left)').click());
    expect(facts?.querySelectorAll('li')).toHaveLength(130);
    expect(place.querySelectorAll('[data-go="open"] li')).toHaveLength(5);
  });

  test('a blank person teaches: an example goes into the note field on a click', async () => {
    const place = await showKnown({ asks: [] }, blankFile('new', 'Lena'));
    await settle(() => named(place, 'Put one on the list').click());
    expect(asked).toEqual([['typeNote', expect.stringMatching(/^\?/)]]);
  });
});

describe('the note field', () => {
  test('Enter saves, Shift and Enter do not, nothing is saved from an empty field', async () => {
    const place = await showKnown({ note: { text: 'likes tea', pieces: [], status: 'idle' } });
    const field = place.querySelector('footer textarea') as Element;
    await press(field, 'Enter', { shiftKey: true });
    await press(field, 'Enter', { isComposing: true });
    expect(asked).toEqual([]);
    await press(field, 'Enter');
    expect(asked).toEqual([['saveNote', 'dana']]);
  });

  test('typing reaches the wiring; a failed save says that the words are still here', async () => {
    const place = await showKnown({ note: { text: 'likes tea', pieces: [], status: 'failed' } });
    await type(place.querySelector('footer textarea'), 'likes green tea');
    expect(asked).toEqual([['typeNote', 'likes green tea']]);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('still here');
  });
});

describe('keys', () => {
  test('n goes to the note, o to what is open, e to the name; letters typed into a field stay letters', async () => {
    const place = await showKnown();
    await press(document.body, 'o');
    expect(document.activeElement?.textContent).toContain('Q3 defect sheet');
    await press(document.body, 'e');
    expect(document.activeElement?.textContent).toContain('Dana Whitfield');
    await press(document.body, 'n');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press(place.querySelector('textarea') as Element, 'o');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('arrows move within a list and stop at its ends', async () => {
    const place = await showKnown();
    const rows = [...place.querySelectorAll<HTMLElement>('[data-go="open"] button[data-row]')];
    rows[0]?.focus();
    await press(rows[0] as Element, 'ArrowUp');
    expect(document.activeElement).toBe(rows[0]);
    await press(rows[0] as Element, 'ArrowDown');
    await press(rows[1] as Element, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
  });

  test('? lists the keys', async () => {
    await showKnown();
    await press(document.body, '?');
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Write a note');
  });

  test('u takes back what was just done, and does nothing when there is no way back', async () => {
    await showKnown({ notice: { words: 'Kept.', canUndo: true } });
    await press(document.body, 'u');
    expect(asked).toEqual([['undo']]);
    done.abort();
    done = new AbortController();
    await showKnown({ notice: { words: 'Kept.', canUndo: false } });
    await press(document.body, 'u');
    expect(asked).toEqual([['undo']]);
  });
});

describe('somebody not in the record', () => {
  const person = { name: 'Tomás Vega', email: 'tomas.vega@northfield.example', role: 'sender' as const };
  const showUnknown = (more: { name?: string; email?: string; role: 'sender' }) =>
    show(
      <PanelScreen
        state={{ kind: 'unknown', person: more, namesakes: [raj], sighting: mailSighting(more) }}
        drafts={[]}
        now={NOW}
        actions={actions}
      />,
      done.signal,
    );

  test('one click saves what the page told, with its source said before', async () => {
    const place = await showUnknown(person);
    expect(place.textContent).toContain('Source: this page in Gmail');
    await settle(() => named(place, 'Save Tomás Vega').click());
    expect(asked).toEqual([['saveUnknown', person]]);
  });

  test('without a name nothing is saved, and why is said', async () => {
    const place = await showUnknown({ email: 'orders@northfield.example', role: 'sender' });
    await settle(() => named(place, 'Save this person').click());
    expect(asked).toEqual([]);
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Type a name first.');
  });

  test('a namesake is a question, answered with one click', async () => {
    const place = await showUnknown(person);
    await settle(() => named(place, 'Yes, the same person: Raj Patel').click());
    expect(asked).toEqual([['joinTo', 'raj']]);
  });
});

describe('a draft', () => {
  test('a finding goes to its line; then a question can replace the whole sentence', async () => {
    const place = await showKnown({ drafts: [drafts.pitch] });
    const replace = () => [...place.querySelectorAll('button')].filter((one) => one.textContent === 'Replace the line');
    expect(replace()).toHaveLength(0);
    await settle(() => place.querySelector<HTMLElement>('[data-go="draft"] button[aria-pressed]')?.click());
    expect(asked[0]?.slice(0, 2)).toEqual(['showFinding', 'draft-1']);
    await settle(() => replace()[0]?.click());
    const [, , text, where] = asked[1] as [
      string,
      string,
      string,
      { at: string; start: number; end: number; actual: string },
    ];
    expect(text).toBe(drafts.pitch.questions[0]?.text);
    expect(drafts.pitch.text.slice(where.start, where.end)).toBe(where.actual);
    expect(where.actual).toContain('our platform helps');
  });

  test('Insert puts a question at the caret', async () => {
    const place = await showKnown({ drafts: [drafts.good] });
    const insert = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Insert');
    await settle(() => insert?.click());
    expect(asked).toEqual([['insert', 'draft-1', drafts.good.questions[0]?.text, { at: 'caret' }]]);
  });

  test('mail that isn’t prospecting is left alone, and that is said', async () => {
    const strip = (await showKnown({ drafts: [drafts.notProspecting] })).querySelector('[data-go="draft"]');
    expect(strip?.textContent).toBe('Not a prospecting mail — staying quiet');
  });

  test('several drafts: the one with the caret is shown, the others are a click away', async () => {
    const place = await showKnown({ drafts: [drafts.pitch, drafts.second] });
    await settle(() => named(place, 'To Raj Patel').click());
    expect(asked).toEqual([['chooseDraft', 'draft-2']]);
  });
});
