import { describe, expect, it } from 'vitest';
import { checkedFile, draft, grain, kindsOf as kinds, NOW } from '../../../tests/record/checked-file';
import { checkDraft } from '../check-draft';

describe('a question they had before', () => {
  const question = (text: string, state: 'answered' | 'dodged' | 'never' | 'asked' | 'to-ask' = 'answered') => ({
    id: text,
    contactId: 'c',
    text,
    purpose: 'problem',
    state,
    at: NOW,
    grain,
  });
  const asks = (past: string, text: string, state?: 'dodged' | 'asked' | 'never' | 'to-ask') =>
    kinds(checkedFile({ questions: [question(past, state)] }), text).includes('asked-before');

  it.each([
    ['Who notices first when a glaze batch drifts?', 'Hi Dana,\n\nwho notices first when a glaze batch drifts?'],
    ['Who notices first when a glaze batch drifts?', 'When a batch of glaze drifts, who notices it first?'],
    ['Who helped you most at Arden?', 'Who helped you most at Arden?'],
    ['Where does the paper log stop working for you?', 'Tell me: where does the paper log stop working for you?'],
    ['Wo hört das Papierprotokoll auf zu helfen?', 'wo hört das Papierprotokoll auf zu helfen?'],
  ])('%s / %s', (past, text) => expect(asks(past, text)).toBe(true));

  it.each([
    [
      'Who notices first when a glaze batch drifts?',
      'Glaze drifts and a batch: who notices first. That was my question.',
    ],
    ['Who notices first when a glaze batch drifts?', 'How are the twins?'],
    ['Who helped you most at Arden?', 'Who helped you most at Northfield?'],
    ['What changed on the line since kiln three came back?', 'What changed in the board since spring?'],
    ['Why?', 'Why is the second firing slower?'],
  ])('not: %s / %s', (past, text) => expect(asks(past, text)).toBe(false));

  it('dodged and never count as well; what still waits for an answer may be asked again', () => {
    const text = 'Who notices first when a glaze batch drifts?';
    expect([asks(text, text, 'dodged'), asks(text, text, 'never')]).toEqual([true, true]);
    expect([asks(text, text, 'asked'), asks(text, text, 'to-ask')]).toEqual([false, false]);
  });

  it('only ever asking is said once a question stands in the draft and nothing is given with it', () => {
    const questions = ['A?', 'B?', 'C?'].map((text) => question(text));
    const file = checkedFile({ questions });
    expect(kinds(file, 'How is the kiln doing these days?')).toEqual(['only-asking']);
    expect(kinds(file, 'How is the kiln? Here is the audit checklist.')).toEqual([]);
    expect(kinds(file, 'Good luck with the kiln.')).toEqual([]);
  });
});

describe('what they learned the hard way', () => {
  const story = 'Bought a monitoring system for the whole plant before trying it on one line';
  const mistakes = (text: string, part: 'mistake' | 'success' = 'mistake', told = story) =>
    kinds(checkedFile({ history: [{ id: 'h', contactId: 'c', part, story: told, at: NOW, grain }] }), text);

  it('is remembered when a sentence speaks of the same', () => {
    expect(mistakes('We could bring the monitoring system to the whole plant before trying one line.')).toEqual([
      'mistake',
    ]);
  });

  it.each([
    'How is the whole plant doing?',
    'Our monitoring system is new. The plant is large. You tried one line. It was bought.',
    'Before I forget: the system for line one is here.',
  ])('few false alarms: %s', (text) => expect(mistakes(text)).toEqual([]));

  it('other parts of the history, and stories of three words, say nothing', () => {
    expect(mistakes(`Once more: ${story}.`, 'success')).toEqual([]);
    expect(mistakes('Hired too fast, I hear.', 'mistake', 'Hired too fast')).toEqual([]);
  });
});

it('what is owed names the first three, and how many more there are; a short name tells it too', () => {
  const pledge = (what: string, due?: string) => ({
    id: what,
    contactId: 'c',
    by: 'me' as const,
    what,
    state: 'open' as const,
    at: NOW,
    grain,
    ...(due ? { due } : {}),
  });
  const forty = Array.from({ length: 40 }, (_, index) =>
    pledge(`thing number${index}`, `2026-01-${10 + (index % 20)}`),
  );
  const found = checkDraft(checkedFile({ pledges: forty }), draft('Hi Dana,'));
  expect(found.map((check) => check.kind === 'owed' && check.more)).toEqual([undefined, undefined, 37]);
  expect(kinds(checkedFile({ pledges: [pledge('intro to Raj')] }), 'Hi Dana, meet Raj.')).toEqual([]);
  expect(kinds(checkedFile({ pledges: [pledge('intro to Raj')] }), 'Hi Dana, how are you?')).toEqual(['owed']);
  expect(kinds(checkedFile({ pledges: [pledge('it')] }), 'Hi Dana, here it is')).toEqual([]);
});

it('ten thousand words of draft and five hundred questions are a matter of milliseconds', () => {
  const questions = Array.from({ length: 500 }, (_, index) => ({
    id: `${index}`,
    contactId: 'c',
    text: `Which of your lines number ${index} loses the most tiles after firing?`,
    purpose: 'problem',
    state: 'answered' as const,
    at: NOW,
    grain,
  }));
  const text = 'How do you find the tiles that were lost after the second firing? '.repeat(1_000);
  // One that goes back and forth would not be done in the test's time.
  expect(Array.isArray(checkDraft(checkedFile({ questions }), draft(text)))).toBe(true);
});
