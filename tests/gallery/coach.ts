import type { CoachViewProps } from '../../components/coach/coach-view';
import { ruleGroups } from '../../entrypoints/app/coach-rule-groups';
import { addOwn } from '../../lib/coach/own-rules';
import { markPhrases } from '../../lib/core/own-phrase';
import { DAY, NOW } from './people';

const taught = (words: string, ruleId: string, daysAgo: number) => ({
  id: words,
  words,
  ruleId,
  at: NOW - daysAgo * DAY,
});

/** What the coach's page shows besides its actions. */
export const coachPages = {
  untouched: {
    groups: ruleGroups,
    settings: { rulesOff: [] },
    people: [],
    now: NOW,
    checkSite: (typed: string) =>
      typed.includes('.') ? { origin: `https://${typed}` } : { problem: 'Not an address.' },
    marksOf: (text, phrases) =>
      addOwn([], { text, own: [[0, text.length]] }, { phrases: markPhrases(phrases) }).map(
        ({ start, end }) => [start, end] as const,
      ),
  },
  used: {
    groups: ruleGroups,
    settings: {
      rulesOff: ['hype', 'guilt', 'stock-pleasantry'],
      ownPhrases: [
        { id: 'p1', words: 'touch base', category: 'jargon', why: 'Say what for, and when.' },
        { id: 'p2', words: 'synergy', category: 'hype' },
        { id: 'p3', words: 'לסגור פינה', category: 'jargon', why: 'ככה לא כותבים ללקוח' },
        { id: 'p4', words: `low-hanging fruit ${'and more of it '.repeat(6)}`.trim(), category: 'jargon' },
      ],
      allowedWords: [
        taught('we helped # cut scrap by # in the first year', 'people-like-you', 9),
        taught('i hope the kiln is back', 'stock-pleasantry', 1),
        taught('do you have # minutes on # to look at the samples together', 'early-meeting-ask', 0),
      ],
      coachOffOrigins: ['https://mail.arden-school.example'],
    },
    people: [
      { id: 'dana', name: 'Dana Whitfield', off: true, rules: [], keys: [] },
      { id: 'raj', name: 'Raj Patel', off: false, rules: ['empty-follow-up', 'guilt'], keys: [] },
      { id: 'nur', name: 'نور الدين القاسمي', off: true, rules: [], keys: [] },
    ],
    now: NOW,
    checkSite: () => ({ problem: 'Not an address.' }),
    marksOf: (text, phrases) =>
      addOwn([], { text, own: [[0, text.length]] }, { phrases: markPhrases(phrases) }).map(
        ({ start, end }) => [start, end] as const,
      ),
  },
} satisfies Record<string, Omit<CoachViewProps, 'actions'>>;
