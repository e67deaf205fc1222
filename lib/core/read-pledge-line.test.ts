import { describe, expect, test } from 'vitest';
import { readDays } from '../formats/dates';
import { readDue, readPledgeLine } from './read-pledge-line';

/** A Tuesday. */
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const around = { now: NOW, readDays };

describe('a promise in one line', () => {
  test.each([
    ['audit checklist by Friday', 'audit checklist', '2026-11-27'],
    ['Q3 defect sheet in 2 weeks', 'Q3 defect sheet', '2026-12-08'],
    ['by Friday: the audit checklist', 'the audit checklist', '2026-11-27'],
    ['intro to Raj', 'intro to Raj', undefined],
    ['die Prüfliste bis Freitag', 'die Prüfliste', '2026-11-27'],
    ['Angebot bis nächsten Montag', 'Angebot', '2026-11-30'],
    ['les échantillons pour vendredi', 'les échantillons', '2026-11-27'],
    ['le devis vendredi prochain', 'le devis', '2026-11-27'],
    ['the plan, due 4 December', 'the plan', '2026-12-04'],
    ['promised her the samples tomorrow', 'the samples', '2026-11-25'],
    ["I'll send the figures by Friday", 'send the figures', '2026-11-27'],
    ["she said she'd send the audit dates", 'send the audit dates', undefined],
    ['I owe her lunch', 'lunch', undefined],
    ['owes me the Q3 numbers', 'the Q3 numbers', undefined],
    ['call Carol on Thursday about the kiln', 'call Carol about the kiln', '2026-11-26'],
    [
      'send the notes that we took on Friday to all of her shift leads',
      'send the notes that we took on Friday to all of her shift leads',
      undefined,
    ],
    ['Friday', 'Friday', '2026-11-27'],
    ['  ', '', undefined],
    ['عينات الورق الجديد', 'عينات الورق الجديد', undefined],
    ['🏔️ by Friday', '🏔️', '2026-11-27'],
  ])('%s', (line, what, due) => expect(readPledgeLine(line, around)).toEqual({ what, ...(due ? { due } : {}) }));

  test('ten thousand characters stay whole', () => {
    const long = 'word '.repeat(2_000).trim();
    expect(readPledgeLine(long, around)).toEqual({ what: long });
  });
});

test('a due day alone', () => {
  expect(
    ['Friday', 'in 3 days', 'nächsten Montag', '2025-01-03', '', 'soon', '2026-13-40', '27 Nov 2026'].map((typed) =>
      readDue(typed, around),
    ),
  ).toEqual(['2026-11-27', '2026-11-27', '2026-11-30', '2025-01-03', undefined, null, null, '2026-11-27']);
});
