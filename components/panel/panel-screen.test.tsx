// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { hugeFile } from '../../tests/gallery/others';
import { blankFile, fact, mailSighting, NOW } from '../../tests/gallery/people';
import { named, press, settle, show, type, unfold } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { asks } from '../../tests/gallery/stories';
import type { PanelActions, PanelDraft } from './actions';
import { PanelScreen, type PanelScreenProps } from './panel-screen';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const NONE: PanelDraft[] = [];
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
    expect(place.textContent).toContain('Not a good moment: outside her hours. Next Wed 08:00.');
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

  test('leaving the field saves once, also when Enter has saved already', async () => {
    const place = await showKnown();
    await settle(() => named(place, 'VP Operations. Change role').click());
    const field = place.querySelector('header input');
    await type(field, 'COO');
    await press(field as Element, 'Enter');
    await settle(() => field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(asked).toEqual([['editContact', 'dana', { role: 'COO' }]]);
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
      await unfold(place, 'Facts');
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
    const facts = await unfold(place, 'Facts');
    expect(facts.querySelectorAll('li')).toHaveLength(30);
    await settle(() => named(place, 'Show more (470 left)').click());
    expect(facts.querySelectorAll('li')).toHaveLength(130);
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

  test('what is about health or belief is asked about quietly, and can be saved all the same', async () => {
    const place = await showKnown({ note: { text: 'off with burnout', pieces: [], status: 'idle' } });
    // The words it knows are loaded with the first letter.
    await vi.waitFor(() =>
      expect(place.querySelector('[data-go="note"] [role=status]')?.textContent).toContain('Only keep it if'),
    );
    await press(place.querySelector('footer textarea') as Element, 'Enter');
    expect(asked).toEqual([['saveNote', 'dana']]);
  });

  test('Enter does nothing while a save is under way', async () => {
    const place = await showKnown({ note: { text: 'likes tea and', pieces: [], status: 'saving' } });
    await press(place.querySelector('footer textarea') as Element, 'Enter');
    expect(asked).toEqual([]);
  });

  test('typing reaches the wiring; a failed save says that the words are still here', async () => {
    const place = await showKnown({ note: { text: 'likes tea', pieces: [], status: 'failed' } });
    await type(place.querySelector('footer textarea'), 'likes green tea');
    expect(asked).toEqual([['typeNote', 'likes green tea']]);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('still here');
  });
});

describe('typing', () => {
  test('a letter in the note field doesn’t draw the person again, and buttons still act on the newest state', async () => {
    let reads = 0;
    const count = () => {
      reads += 1;
      return dana.pledges;
    };
    const file = Object.defineProperty({ ...dana }, 'pledges', { get: count });
    const state = { kind: 'known' as const, file, why: [], sighting: mailSighting() };
    const told: string[] = [];
    function Typing() {
      const [text, setText] = useState('');
      const own = { ...actions, typeNote: setText, settlePledge: () => void told.push(text) } as PanelActions;
      return (
        <PanelScreen {...{ state, now: NOW, drafts: NONE }} note={{ text, pieces: [], status: 'idle' }} actions={own} />
      );
    }
    const place = await show(<Typing />, done.signal);
    const before = reads;
    for (const words of ['l', 'li', 'lik']) await type(place.querySelector('footer textarea'), words);
    expect(reads).toBe(before);
    await settle(() => place.querySelector<HTMLElement>('[data-go="open"] button')?.click());
    expect(told).toEqual(['lik']);
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
