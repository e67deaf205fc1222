import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIdOf } from '../core/note-id';
import type { NoteSubject } from '../core/note-subject';
import type { Piece } from '../core/quick-note';
import { unsavedOf } from './note-draft';
import { changeNote, type NoteChange, type NoteState, openNote } from './note-state';

const dana: NoteSubject = { kind: 'contact', contactId: 'dana', name: 'Dana' };
const raj: NoteSubject = { kind: 'contact', contactId: 'raj', name: 'Raj' };
const ada: NoteSubject = { kind: 'new', name: 'Ada' };
const bea: NoteSubject = { kind: 'new', name: 'Bea' };

const run = (...changes: NoteChange[]): NoteState => changes.reduce(changeNote, openNote(null, null, 'first'));
const typed = (text: string, fromPage: NoteSubject | null = dana, newId = 'other'): NoteChange => ({
  do: 'type',
  text,
  newId,
  fromPage,
});
const timedOut = (subject: NoteSubject): NoteChange[] => [
  { do: 'save', subject },
  { do: 'fail', problem: 'timeout' },
];

describe('the popup’s note', () => {
  it('stays with the person it was begun about, whatever the page shows later', () => {
    expect(run(typed('h', dana), typed('ha', raj)).draft.subject).toEqual(dana);
    expect(run(typed('h', null), typed('ha', raj)).draft.subject).toEqual(raj);
  });

  it('keeps its id while it is typed, and takes another once a save may have begun', () => {
    expect(run(typed('a'), typed('ab')).draft.clientId).toBe('first');
    const failed = run(typed('a'), ...timedOut(dana));
    expect(changeNote(failed, typed('a')).draft.clientId).toBe('first');
    expect(changeNote(failed, typed('ab', dana, 'second')).draft.clientId).toBe('first~second');
    expect(run(typed('a'), { do: 'fail', problem: 'who' }, typed('ab')).draft.clientId).toBe('first');
  });

  it('takes another id with another person once a save may have begun, so that it never answers for the first', () => {
    const failed = run(typed('a', dana), ...timedOut(dana));
    const same = changeNote(failed, { do: 'choose-person', subject: { ...dana }, newId: 'second' });
    expect(same.draft.clientId).toBe('first');
    const other = changeNote(failed, { do: 'choose-person', subject: raj, newId: 'second' });
    expect(other.draft).toMatchObject({ clientId: 'second', subject: raj, attempted: false, text: 'a' });
    expect(run(typed('a'), { do: 'choose-person', subject: raj, newId: 'second' }).draft.clientId).toBe('first');
  });

  it('takes another id with another person also when the popup closed in the middle of a save', () => {
    const back = openNote(unsavedOf(run(typed('a', dana)).draft, 1), null, 'n');
    expect(changeNote(back, { do: 'choose-person', subject: raj, newId: 'second' }).draft.clientId).toBe('second');
  });

  it('takes another id with another kind once a save may have begun, and its person is found again', () => {
    const piece = { kind: 'note', text: 'a', start: 0, end: 1 } as unknown as Piece;
    const choice: NoteChange = { do: 'choose-kind', piece, kind: 'family', newId: 'second' };
    expect(run(typed('a'), choice).draft.clientId).toBe('first');
    const changed = run(typed('a', ada), ...timedOut(ada), choice).draft;
    expect(changed.clientId).toBe('first~second');
    expect(personIdOf(changed.clientId, ada)).toBe(personIdOf('first', ada));
    expect(personIdOf(changed.clientId, bea)).not.toBe(personIdOf('first', ada));
  });

  it('is about the person it began to be saved for, and nobody else is chosen meanwhile', () => {
    const saving = run(typed('a', null), { do: 'save', subject: dana });
    expect(saving.draft).toMatchObject({ subject: dana, attempted: true });
    expect(changeNote(saving, { do: 'choose-person', subject: raj, newId: 'second' })).toEqual(saving);
  });

  it('is offered back with its person as it stood, under the id its save used', () => {
    const before = run(typed('hates Mondays', dana));
    const after = openNote(unsavedOf(before.draft, 1), null, 'new');
    expect(after.draft).toMatchObject({ text: 'hates Mondays', clientId: 'first', subject: dana });
    expect(after.outcome).toEqual({ kind: 'brought-back' });
  });

  it('is cleared when its save turns out to have been done, unless it was changed meanwhile', () => {
    const back = openNote({ text: 'x', clientId: 'c', at: 1 }, null, 'n');
    const found: NoteChange = { do: 'found-saved', clientId: 'c', newId: 'n' };
    expect(changeNote(back, found)).toMatchObject({ draft: { text: '' }, outcome: { kind: 'saved-before' } });
    expect(changeNote(changeNote(back, typed('xy', dana, 'd')), found).draft.text).toBe('xy');
  });

  it('of a page keeps no more than the one person', () => {
    const person = { name: 'Lena', email: 'lena@example.com', role: 'sender' } as const;
    const sighting = {
      site: 'gmail',
      view: 'thread',
      account: 'me@example.com',
      people: [person, { email: 'other@example.com', role: 'recipient' }],
      subject: 'secret',
      confidence: 1,
      path: ['a'],
    } as const;
    const note = run(
      typed('x', { kind: 'page', person, sighting: { ...sighting, people: [...sighting.people], path: ['a'] } }),
    );
    const kept = JSON.stringify(unsavedOf(note.draft, 1));
    for (const word of ['secret', 'other@example.com', 'me@example.com']) expect(kept).not.toContain(word);
    expect(kept).toContain('lena@example.com');
  });

  it('makes room for words chosen on a page, and brings the earlier ones back', () => {
    const seeded = run(typed('half a thought', dana), { do: 'seed', text: 'chosen words', newId: 's', at: 1 });
    expect(seeded.draft).toMatchObject({ text: 'chosen words', subject: null });
    const back = changeNote(seeded, { do: 'bring-back', at: 2 });
    expect(back.draft).toMatchObject({ text: 'half a thought', subject: dana });
    expect(back.earlier?.text).toBe('chosen words');
  });

  it('while it is being saved, nothing else comes into the field that is about to be emptied', () => {
    const waiting = run(typed('earlier', dana), { do: 'put-away', newId: '2', at: 1 }, typed('now', dana));
    const saving = changeNote(waiting, { do: 'save', subject: dana });
    expect(changeNote(saving, { do: 'bring-back', at: 2 })).toEqual(saving);
    expect(changeNote(saving, { do: 'put-away', newId: '3', at: 2 })).toEqual(saving);
    const seeded = changeNote(saving, { do: 'seed', text: 'chosen words', newId: 's', at: 3 });
    const outcome = { kind: 'saved-before' } as const;
    const saved = changeNote(seeded, { do: 'saved', outcome, next: dana, newId: '4' });
    expect([saved.draft.text, saved.earlier?.text]).toEqual(['', 'earlier\nchosen words']);
  });

  it('takes words chosen on a page once, though they come again after the popup closed', () => {
    const seed: NoteChange = { do: 'seed', text: 'chosen words', newId: 's', at: 1 };
    const back = openNote(unsavedOf(run(seed).draft, 1), null, 'n');
    expect(changeNote(back, seed)).toEqual(back);
  });

  it('never files two waiting notes under one person when they are about two', () => {
    const state = run(typed('about Dana', dana), { do: 'put-away', newId: '2', at: 1 }, typed('about Raj', raj), {
      do: 'put-away',
      newId: '3',
      at: 2,
    });
    expect(state.earlier?.text).toBe('about Dana\nabout Raj');
    expect(state.earlier?.subject).toBeUndefined();
  });

  it('never loses a word, whatever happens in whatever order', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const change = fc.oneof(
      fc.record({ do: fc.constant('seed' as const), text: word, newId: fc.uuid(), at: fc.nat() }),
      fc.record({ do: fc.constant('put-away' as const), newId: fc.uuid(), at: fc.nat() }),
      fc.record({ do: fc.constant('bring-back' as const), at: fc.nat() }),
      fc.record({
        do: fc.constant('undone' as const),
        text: word,
        subject: fc.constant(dana),
        kept: fc.constant(0),
        newId: fc.uuid(),
      }),
      fc.constant({ do: 'dismiss' } as const),
      fc.constant({ do: 'fail', problem: 'quota' } as const),
    );
    fc.assert(
      fc.property(word, fc.array(change, { maxLength: 12 }), (first, changes) => {
        const state = run(typed(first), ...changes);
        const words = [first, ...changes.flatMap((one) => ('text' in one ? [one.text] : []))];
        const held = `${state.draft.text}\n${state.earlier?.text ?? ''}`.split('\n').filter(Boolean);
        expect(held.sort()).toEqual(words.sort());
      }),
    );
  });
});
