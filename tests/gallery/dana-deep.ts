import type { AskedQuestion, ContactFile, QuestionState, Source } from '../../lib/core/record';
import type { HeardKind, HistoryEntry } from '../../lib/core/record-depth';
import type { HistoryPart } from '../../lib/core/starter-questions';
import { dana } from './dana';
import { DAY, grain, NOW } from './people';

let made = 0;
const own = (table: string, daysAgo: number, source: Source = 'told-me') => ({
  id: `deep-${table}-${++made}`,
  contactId: 'dana',
  at: NOW - daysAgo * DAY,
  grain: grain(daysAgo, source),
});

export const story = (part: HistoryPart, words: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...own('history', 9, more.grain?.source),
  part,
  story: words,
  ...more,
});

export const said = (kind: HeardKind, words: string, daysAgo = 9) => ({ ...own('heard', daysAgo), kind, words });

export const asked = (text: string, purpose: string, state: QuestionState): AskedQuestion => ({
  ...own('question', 20),
  text,
  purpose,
  state,
});

const halved = story('success', 'Halved the scrap on line 1 in a year, by moving the check before the second firing', {
  when: '2023',
});
const glaze = story('mistake', 'Bought a glaze system without asking the shift leads; it stood still for a year', {
  grain: grain(52, 'told-by-someone'),
});
const drift = said('problem', 'Second firing loses us a tile in nine', 52);

/** Dana after a year of good questions: all of it, with a statement that has lost one of its reasons. */
export const danaDeep: ContactFile = {
  ...dana,
  history: [
    halved,
    story('success', 'Nobody has left her four shift leads in three years', { grain: grain(30, 'read') }),
    story('helper', 'Tom Arden gave her the night shift at 24 and stood by her when it went wrong', {
      when: 'at 24',
      help: 'took a risk on her',
    }),
    story('helper', 'Raj talked her through her first negotiation with the board', { otherId: 'raj' }),
    story('barrier', 'Three firms said no because she had no degree', { grain: grain(97, 'guess') }),
    glaze,
  ],
  heard: [
    drift,
    said('problem', 'I hear of a bad batch when the customer does', 97),
    said('opportunity', 'With an hour a shift back we could run the small orders ourselves', 23),
    said('strategy', 'One supplier less, not one more'),
  ],
  decisions: [
    {
      ...own('decision', 9, 'guess'),
      statement: 'Decides on the shop floor, never in the meeting',
      rests: [
        { table: 'history', id: halved.id },
        { table: 'history', id: glaze.id },
        { table: 'heard', id: 'deleted since' },
      ],
    },
    { ...own('decision', 40, 'guess'), statement: 'Wants those who will use it to have tried it first', rests: [] },
  ],
  questions: [
    ...dana.questions,
    asked('How do you mean to bring the second line up?', 'strategy', 'to-ask'),
    asked('What would you do with the hour a shift that sorting takes?', 'opportunity', 'asked'),
    {
      ...asked('Which result on line 1 are you proudest of, and what made it work?', 'success', 'answered'),
      answerId: halved.id,
    },
    { ...asked('What does second firing cost you?', 'problem', 'answered'), answerId: drift.id },
    asked('Why did you leave Arden?', 'own', 'never'),
  ],
};
