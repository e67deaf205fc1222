import { describe, expect, it } from 'vitest';
import { NO_ROWS } from '../../tests/record/empty-file';
import { checkDraft, type DraftForCheck } from './check-draft';
import type { ContactFile, Grain } from './record';

const NOW = Date.UTC(2026, 10, 22, 10);
const DAY = 86_400_000;
const grain: Grain = { source: 'told-me', at: NOW };

function fileWith(change: Partial<ContactFile> = {}): ContactFile {
  return {
    contact: { id: 'c', name: 'Dana Whitfield', tags: [], grain, createdAt: NOW, updatedAt: NOW },
    ...NO_ROWS,
    ...change,
  };
}

const draft = (text: string, change: Partial<DraftForCheck> = {}): DraftForCheck => ({
  text,
  channel: 'mail',
  now: NOW,
  ...change,
});
const kinds = (file: ContactFile, text: string) => checkDraft(file, draft(text)).map((check) => check.kind);

describe('checkDraft', () => {
  it('says when mail is not how they want to hear from us', () => {
    const rules = (standing: 'never' | 'ok') => ({
      id: 'c',
      hours: [],
      grain,
      channels: [
        { channel: 'desk-phone' as const, standing: 'preferred' as const },
        { channel: 'mail' as const, standing },
      ],
    });
    expect(kinds(fileWith({ rules: rules('never') }), '')).toEqual(['channel-never']);
    expect(kinds(fileWith({ rules: rules('ok') }), '')).toEqual(['channel-better']);
  });

  it('counts from the last contact to the fewest days they want in between; not when the last word is theirs', () => {
    const rules = { id: 'c', channels: [], hours: [], grain, cadence: { floorDays: 30, ceilingDays: 60 } };
    const at = NOW - 9 * DAY;
    const entry = { id: 'i', contactId: 'c', at, gist: '', grain };
    expect(kinds(fileWith({ rules, interactions: [{ ...entry, kind: 'mail', direction: 'out' }] }), '')).toEqual([
      'too-soon',
    ]);
    const later = { ...rules, cadence: { floorDays: 7, ceilingDays: 60 } };
    expect(kinds(fileWith({ rules: later, interactions: [{ ...entry, kind: 'mail', direction: 'out' }] }), '')).toEqual(
      [],
    );
    expect(kinds(fileWith({ rules, interactions: [{ ...entry, kind: 'mail', direction: 'in' }] }), '')).toEqual([]);
    expect(kinds(fileWith({ rules, interactions: [{ ...entry, kind: 'note', direction: 'none' }] }), '')).toEqual([]);
  });

  it('reminds of what is owed until the draft speaks of it', () => {
    const pledge = {
      id: 'p',
      contactId: 'c',
      by: 'me' as const,
      what: 'the white paper on glazing',
      state: 'open' as const,
      at: NOW,
      grain,
    };
    expect(kinds(fileWith({ pledges: [pledge] }), 'Hi Dana, how is the kiln?')).toEqual(['owed']);
    expect(kinds(fileWith({ pledges: [pledge] }), 'Hi Dana, here is the white paper.')).toEqual([]);
    expect(kinds(fileWith({ pledges: [{ ...pledge, state: 'kept' }] }), 'Hi Dana, how is the kiln?')).toEqual([]);
    // Kept after its day is kept all the same.
    expect(kinds(fileWith({ pledges: [{ ...pledge, state: 'late' }] }), 'Hi Dana, how is the kiln?')).toEqual([]);
  });

  it.each([
    ['Hi Diana,\nhow is it going?', ['wrong-name']],
    ['Dear Dana,', []],
    ['Hello Mrs Whitfield,', []],
    ['Hi all,', []],
    ['Hallo Rolf,', ['wrong-name']],
    ['No greeting here.', []],
  ])('reads the greeting of %j', (text, expected) => {
    expect(kinds(fileWith(), text)).toEqual(expected);
  });

  it('warns of a topic not to be raised, as whole words only', () => {
    const facts = [
      {
        id: 'f',
        contactId: 'c',
        group: 'do-not-mention',
        key: '',
        value: 'the merger',
        sensitivity: 2 as const,
        grain,
      },
    ];
    expect(kinds(fileWith({ facts }), 'How did The Merger go?')).toEqual(['touchy']);
    expect(kinds(fileWith({ facts }), 'The mergers team')).toEqual([]);
  });
});
