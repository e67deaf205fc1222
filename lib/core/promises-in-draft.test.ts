import { describe, expect, test } from 'vitest';
import { readDays } from '../formats/dates';
import { promisesInDraft } from './promises-in-draft';

/** A Tuesday. */
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const read = (text: string, more: { subject?: string; quoted?: [number, number][] } = {}) =>
  promisesInDraft({ text, quoted: more.quoted ?? [], subject: more.subject }, { now: NOW, readDays });
const brief = (text: string, subject?: string) =>
  read(text, subject === undefined ? {} : { subject }).map(({ what, due }) => [what, due ?? null]);

describe('a promise in a draft', () => {
  test.each([
    ["I'll send the figures by Friday.", 'the figures', '2026-11-27'],
    ['I’ll send you the figures by Friday.', 'the figures', '2026-11-27'],
    ['I will send you the Q3 defect sheet tomorrow.', 'the Q3 defect sheet', '2026-11-25'],
    ['We will share the audit checklist with you on Monday.', 'the audit checklist', '2026-11-30'],
    ['I will get back to you next week with the numbers.', 'get back with the numbers', '2026-12-01'],
    ['Will send the white paper tomorrow.', 'the white paper', '2026-11-25'],
    ["I'll introduce you to Raj.", 'introduce you to Raj', null],
    [
      "I'm going to prepare a summary of the visit for you by 4 December.",
      'prepare a summary of the visit',
      '2026-12-04',
    ],
    ["By Friday you'll have the drawings.", null, null],
    ["You'll have the drawings by Friday.", 'the drawings', '2026-11-27'],
    ['You will hear from me on Thursday.', 'hear from me', '2026-11-26'],
    ['Expect the sampling plan from us by Friday.', 'the sampling plan', '2026-11-27'],
    ["I'll call Carol on Thursday.", 'call Carol', '2026-11-26'],
    ["I'll look into the second firing.", 'look into the second firing', null],
    ['Let me send you the checklist on Thursday.', 'the checklist', '2026-11-26'],
    ['I can send the samples by Friday.', 'the samples', '2026-11-27'],
    [
      "Thanks for the call; I'll forward the note from the Hull plant tomorrow.",
      'the note from the Hull plant',
      '2026-11-25',
    ],
    ["I'll definitely get you the drawings by 1 Dec.", 'the drawings', '2026-12-01'],
  ] as const)('%s', (text, what, due) => expect(brief(text)).toEqual(what === null ? [] : [[what, due]]));

  test.each([
    'Shall I send you the figures by Friday?',
    "If you like, I'll send the figures by Friday.",
    "I won't send the figures before Friday.",
    "I'd love to send you the figures on Friday.",
    "I'll try to send the figures by Friday.",
    'I could send the figures by Friday.',
    "I'll be honest: this is about us.",
    "I'll keep this short.",
    "I'll be in Leeds on Friday.",
    "I'll call you.",
    "I'll follow up.",
    'Let me know by Friday.',
    'Let me introduce myself.',
    'Let me send you a deck.',
    'I sent the figures on Friday.',
    "You'll see that it works by Friday.",
    "You'll have noticed the news on Monday.",
    'You can send the figures by Friday.',
    'Dana will send the figures by Friday.',
    "I'll get straight to the point.",
    "I'll give you a quick idea.",
    'Ich schicke Ihnen die Zahlen bis Freitag.',
    'Je vous envoie les chiffres vendredi.',
    'سأرسل الأرقام يوم الجمعة',
    '',
    '🏔️🏔️',
  ])('none: %s', (text) => expect(brief(text)).toEqual([]));

  test('what is only called "it" is called by the subject, or by the words as they stand', () => {
    expect(brief("You'll have it Monday.", 'Re: Fwd: Q3 figures')).toEqual([['Q3 figures', '2026-11-30']]);
    expect(brief("You'll have it Monday.")).toEqual([['have it', '2026-11-30']]);
    expect(brief("I'll send it over tomorrow.", 'Drawings')).toEqual([['Drawings', '2026-11-25']]);
  });

  test('a day that has passed is no due day; the last of several is', () => {
    expect(brief("I'll send what we saw on 3 November.")).toEqual([['what we saw on 3 November', null]]);
    expect(brief("After our call on Thursday I'll send the plan by Monday.")).toEqual([['the plan', '2026-11-30']]);
  });

  test('says where it stands, word for word, and skips what is quoted', () => {
    const text =
      "Hi Dana,\n\nthanks for the tour. I’ll send the figures by Friday. Best, Alex\n\n> I'll send mine by Monday.";
    const quoted: [number, number][] = [[text.indexOf('>'), text.length]];
    const [first, ...others] = read(text, { quoted });
    expect(others).toEqual([]);
    expect(first && text.slice(first.start, first.end)).toBe('I’ll send the figures by Friday.');
    expect(first).toMatchObject({ line: 'I’ll send the figures by Friday.', dueWords: 'Friday' });
  });

  test('several in one mail; five at most; a wall of text is none, and takes no time', () => {
    expect(brief("I'll send the figures by Friday. I'll introduce you to Raj.").length).toBe(2);
    expect(brief("I'll send the figures by Friday.\n".repeat(20)).length).toBe(5);
    expect(brief(`I'll send ${'very '.repeat(3_000)}long figures by Friday`)).toEqual([]);
    // One that goes back and forth would not be done in the test's time.
    expect(brief('We are the best and will be so again on some day of the week. '.repeat(2_000))).toEqual([]);
  });

  test('one that is still being typed waits for its end, or for its day', () => {
    expect(brief("I'll send the glaze figures tomor")).toEqual([]);
    expect(brief("I'll send the glaze figures tomorrow")).toEqual([['the glaze figures', '2026-11-25']]);
    expect(brief("I'll send the glaze figures\n")).toEqual([['the glaze figures', null]]);
  });
});
