// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Piece } from '../../lib/core/quick-note';
import { popup as words } from '../../lib/locales';
import { mailSighting, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { NoteForm } from './note-form';
import { PersonLine } from './person-line';
import { PersonPicker, type SubjectChoice } from './person-picker';
import { ConsentFirst, NoticeLine, PopupView } from './popup-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const pieces: Piece[] = [
  { kind: 'family', text: 'twin girls 12', start: 0, end: 13 },
  { kind: 'promise-mine', text: 'intro to Raj by Friday', start: 15, end: 37, day: '2026-11-27' },
];

const form = (more: Partial<Parameters<typeof NoteForm>[0]> = {}) => (
  <NoteForm
    text="twin girls 12, intro to Raj by Friday"
    pieces={pieces}
    now={NOW}
    saving={false}
    focused
    onText={() => undefined}
    onKind={() => undefined}
    onSave={() => undefined}
    {...more}
  />
);

describe('the note', () => {
  test('has the caret, and Enter saves; Shift and Enter, or a word being composed, do not', async () => {
    const onSave = vi.fn();
    const place = await show(form({ onSave }), done.signal);
    const field = named(place, words.field, 'textarea');
    expect(document.activeElement).toBe(field);
    await press(field, 'Enter', { shiftKey: true });
    await press(field, 'Enter', { isComposing: true });
    expect(onSave).not.toHaveBeenCalled();
    await press(field, 'Enter');
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('asks quietly whether to keep what is about health or belief', async () => {
    const place = await show(form({ text: 'goes to a Catholic school board' }), done.signal);
    // The words it knows are loaded with the first letter.
    await vi.waitFor(() =>
      expect(place.querySelector('[role=status]')?.textContent).toContain('looks like religion or belief'),
    );
    expect(await axeFindings(place)).toEqual([]);
  });

  test('does not save twice while it is saving', async () => {
    const onSave = vi.fn();
    const place = await show(form({ onSave, saving: true }), done.signal);
    await press(named(place, words.field, 'textarea'), 'Enter');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('shows what was understood, with the day as people say it, and lets the kind be changed', async () => {
    const onKind = vi.fn();
    const place = await show(form({ onKind }), done.signal);
    expect(place.textContent).toContain('Fri 27 Nov');
    const choice = named(place, words.changeKind('twin girls 12'), 'select') as HTMLSelectElement;
    expect(choice.value).toBe('family');
    await settle(() => {
      choice.value = 'note';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onKind).toHaveBeenCalledWith(pieces[0], 'note');
  });

  test('says what stands in the way, at once', async () => {
    const place = await show(form({ problem: words.problems.quota }), done.signal);
    expect(place.querySelector('[role=alert]')?.textContent).toBe(words.problems.quota);
  });
});

const choices: SubjectChoice[] = [
  {
    id: 'a',
    label: 'Dana Whitfield',
    detail: 'VP Operations',
    subject: { kind: 'contact', contactId: 'a', name: 'Dana Whitfield' },
  },
  { id: 'b', label: 'سارة الحسيني', detail: '', subject: { kind: 'contact', contactId: 'b', name: 'سارة الحسيني' } },
  { id: 'new', label: words.addPerson('Da'), detail: '', subject: { kind: 'new', name: 'Da' } },
];

describe('choosing the person', () => {
  const picker = (more: Partial<Parameters<typeof PersonPicker>[0]> = {}) => (
    <PersonPicker
      typed="Da"
      choices={choices}
      looking={false}
      onType={() => undefined}
      onChoose={() => undefined}
      onClose={() => undefined}
      {...more}
    />
  );

  test('by keyboard: arrows go round, Enter takes, Escape backs out', async () => {
    const onChoose = vi.fn();
    const onClose = vi.fn();
    const place = await show(picker({ onChoose, onClose }), done.signal);
    const field = place.querySelector('[role=combobox]') as HTMLElement;
    for (const key of ['Enter', 'Escape']) await press(field, key, { isComposing: true });
    expect([onChoose.mock.calls, onClose.mock.calls]).toEqual([[], []]);
    await press(field, 'ArrowDown');
    expect(place.querySelector('[aria-selected=true]')?.textContent).toBe('سارة الحسيني');
    expect(field.getAttribute('aria-activedescendant')).toBe(place.querySelector('[aria-selected=true]')?.id);
    await press(field, 'ArrowDown');
    await press(field, 'ArrowDown');
    await press(field, 'Enter');
    expect(onChoose).toHaveBeenCalledWith(choices[0]?.subject);
    await press(field, 'Escape');
    expect(onClose).toHaveBeenCalled();
    expect(await axeFindings(place)).toEqual([]);
  });

  test('counts people, not the offer to add one', async () => {
    expect((await show(picker(), done.signal)).textContent).toContain(words.peopleFound(2));
  });

  test('nobody found still offers to add them', async () => {
    const onChoose = vi.fn();
    const place = await show(picker({ choices: choices.slice(2), onChoose }), done.signal);
    expect(place.textContent).toContain(words.noneFound('Da'));
    await press(place.querySelector('[role=combobox]') as HTMLElement, 'Enter');
    expect(onChoose).toHaveBeenCalledWith({ kind: 'new', name: 'Da' });
  });

  test('while people are still being looked up, Enter adds nobody', async () => {
    const onChoose = vi.fn();
    const place = await show(picker({ choices: choices.slice(2), looking: true, onChoose }), done.signal);
    await press(place.querySelector('[role=combobox]') as HTMLElement, 'Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('typing searches', async () => {
    const onType = vi.fn();
    const place = await show(picker({ onType }), done.signal);
    await type(place.querySelector('input'), 'Ra');
    expect(onType).toHaveBeenCalledWith('Ra');
  });
});

describe('the whole popup', () => {
  test.each([
    ['nobody', null, words.nobody],
    ['somebody known', { kind: 'contact', contactId: 'a', name: 'Dana Whitfield' } as const, 'Dana Whitfield'],
    ['somebody only on the page', pageSubject('lena@example.com'), words.newMark],
  ])('about %s', async (_name, subject, shown) => {
    const place = await show(
      <PopupView
        person={<PersonLine subject={subject} detail={words.nobodyHere} onChange={() => undefined} />}
        note={form()}
        notice={<NoticeLine action={words.undo}>{words.savedFor('Dana')}</NoticeLine>}
        onReadProfile={() => undefined}
        reading={false}
        onOpenPanel={() => undefined}
        onOpenToday={() => undefined}
      />,
      done.signal,
    );
    expect(place.textContent).toContain(shown);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('before the user agreed it only leads to the welcome page', async () => {
    const onGo = vi.fn();
    const place = await show(<ConsentFirst onGo={onGo} />, done.signal);
    await settle(() => named(place, words.goWelcome).click());
    expect(onGo).toHaveBeenCalled();
    expect(place.querySelector('textarea')).toBeNull();
    expect(await axeFindings(place)).toEqual([]);
  });
});

function pageSubject(email: string) {
  const person = { email, role: 'sender' } as const;
  return { kind: 'page', person, sighting: mailSighting(person) } as const;
}
