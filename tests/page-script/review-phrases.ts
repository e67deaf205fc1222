import type { Category, Draft, Finding, Review, SentenceView, Severity } from '../../lib/coach/types';

/** Wordings that tests of the page go by. What counts as a pitch is the coach's matter and has tests of its own. */
const PHRASES: [phrase: string, category: Category, severity: Severity][] = [
  ['our award-winning platform', 'product-pitch', 3],
  ['I would love to show you', 'premature-ask', 3],
  ['I hope this finds you well', 'self-opening', 2],
  ['just checking in', 'check-in', 3],
  ['save time and money', 'hype', 2],
];

const EVIDENCE: NonNullable<Finding['evidence']> = {
  text: 'Mails that only check in got fewer answers.',
  grade: 'C',
  year: 2024,
  counter: 'Counted by a vendor.',
};

const QUESTIONS = [
  'Who notices first when a glaze batch drifts?',
  'What waits on your side when the late shift runs over, and who hears of it first?',
  'Where does the paper log stop working for you?',
];

/** A reviewer that is the same for ever: every phrase is found wherever it stands, outside quotes. */
export function reviewPhrases(draft: Draft, context: { rulesOff?: readonly string[] } = {}): Review {
  const off = new Set(context.rulesOff ?? []);
  const own = (start: number) => !(draft.quoted ?? []).some(([from, to]) => start >= from && start < to);
  const findings = PHRASES.flatMap(([phrase, category, severity]): Finding[] =>
    [...draft.text.matchAll(new RegExp(phrase, 'g'))]
      .filter((match) => own(match.index) && !off.has(category))
      .map(({ index }) => {
        const why = 'It is about what you have, before anything about them.';
        const evidence = category === 'check-in' ? { evidence: EVIDENCE } : {};
        const at = { start: index, end: index + phrase.length, actual: phrase };
        return { ruleId: category, category, severity, ...at, why, ...evidence };
      }),
  ).sort((a, b) => a.start - b.start);
  return {
    findings,
    questions: QUESTIONS.map((text) => ({ text, shape: 'detection', from: 'this test' })),
    score: 50,
    // Long enough for every mark.
    measures: { words: 100, sentences: 0, selfShare: 0, questions: 0, grade: 0 },
    verdict: findings.length > 0 ? 'pitch' : 'not-prospecting',
    sentences: readSentences(draft.text),
  };
}

function readSentences(text: string): SentenceView[] {
  return [...text.matchAll(/[^.?!\n]+[.?!]*/g)]
    .map(({ index, 0: words }) => {
      const start = index + words.length - words.trimStart().length;
      return { start, end: index + words.trimEnd().length, serves: 'neutral' as const };
    })
    .filter(({ start, end }) => end > start);
}
