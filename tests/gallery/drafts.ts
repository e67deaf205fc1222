import type { PanelDraft } from '../../components/panel/actions';
import type { Finding, SentenceView } from '../../lib/coach/types';
import { dana } from './dana';

const PITCH = `Hi Dana,

I’m reaching out because our platform helps operations teams cut defects by 40%. We are the leading provider of line monitoring. Our dashboard offers live alerts, batch tracing and custom reports. You had a kiln down in June. I’d love to show you a quick demo on Thursday at 2 pm.

Best, Alex`;

const serves: SentenceView['serves'][] = ['writer', 'writer', 'writer', 'reader', 'writer', 'neutral'];

/** One sentence view a sentence, cut the way the coach cuts. */
function sentencesOf(text: string): SentenceView[] {
  const views: SentenceView[] = [];
  for (const match of text.matchAll(/[^\n.!?]+[.!?]?/g)) {
    if (match[0].trim().length < 10) continue;
    views.push({ start: match.index, end: match.index + match[0].length, serves: serves[views.length] ?? 'neutral' });
  }
  return views;
}

function finding(actual: string, more: Omit<Finding, 'start' | 'end' | 'actual'>): Finding {
  const start = PITCH.indexOf(actual);
  return { start, end: start + actual.length, actual, ...more };
}

const findings: Finding[] = [
  finding('our platform helps operations teams cut defects by 40%', {
    ruleId: 'product-claim',
    category: 'product-pitch',
    severity: 3,
    why: 'It is about what you sell, before anything of hers has been named.',
  }),
  finding('the leading provider', {
    ruleId: 'hype-leading',
    category: 'hype',
    severity: 2,
    why: 'Everyone says so; she can do nothing with it.',
  }),
  finding('live alerts, batch tracing and custom reports', {
    ruleId: 'feature-list',
    category: 'feature-dump',
    severity: 2,
    why: 'A list of functions leaves it to her to find out what for.',
  }),
  finding('quick demo on Thursday at 2 pm', {
    ruleId: 'early-meeting',
    category: 'premature-ask',
    severity: 3,
    why: 'You ask for her time before she has a reason to give it.',
    instead: 'Ask something that can be answered in one line.',
    evidence: {
      text: 'In 304,000 cold mails, asking for interest got 12 % replies, asking for a meeting 7 %.',
      grade: 'C',
      year: 2023,
      counter: 'Counted by a vendor, known only second-hand.',
    },
  }),
];

const base: PanelDraft = {
  id: 'draft-1',
  kind: 'new',
  recipients: [{ name: 'Dana Whitfield', email: 'dana.whitfield@harbourtiles.example', role: 'recipient' }],
  subject: 'Quick question',
  text: PITCH,
  current: true,
  review: {
    findings,
    questions: [],
    score: 18,
    measures: { words: 58, sentences: 6, selfShare: 0.67, questions: 0, grade: 8 },
    verdict: 'pitch',
    sentences: sentencesOf(PITCH),
  },
  points: [
    { part: 'wording', points: 57 },
    { part: 'opening', points: 15 },
    { part: 'no-question', points: 10 },
  ],
  missing: ['issue', 'question', 'use'],
  questions: [
    {
      text: 'Who notices first when a glaze batch drifts, and what do they look at?',
      shape: 'detection',
      from: 'her role, VP Operations',
    },
    { text: 'What changed on the line since the second kiln came back?', shape: 'change', from: 'your note of 16 Nov' },
    { text: 'Where does the paper log stop working for you?', shape: 'boundary', from: 'issues of tile makers' },
  ],
  checks: [
    { kind: 'channel-better', channel: 'mobile' },
    {
      kind: 'owed',
      pledge: dana.pledges[0] ?? {
        id: 'p',
        contactId: 'dana',
        by: 'me',
        what: 'intro to Raj',
        state: 'open',
        at: 0,
        grain: { source: 'told-me', at: 0 },
      },
    },
  ],
};

const quietReview = { ...base.review, findings: [], questions: [], sentences: [], score: 50 };

export const drafts = {
  pitch: base,
  inserted: { ...base, outcome: 'inserted' },
  copied: { ...base, outcome: 'copied' },
  serious: {
    ...base,
    checks: [
      { kind: 'touchy', topic: 'The Hull fire' },
      { kind: 'channel-never', channel: 'linkedin' },
      { kind: 'wrong-name', written: 'Diana', name: 'Dana Whitfield' },
      { kind: 'too-soon', daysSince: 9, floorDays: 30 },
    ],
  },
  silent: { ...base, silence: { why: 'people', people: [{ id: 'dana', name: 'Dana' }] } },
  offer: { ...base, checks: [], contactId: 'dana', origin: 'https://mail.google.com', offer: 'feature-list' },
  own: {
    ...base,
    checks: [],
    review: {
      ...quietReview,
      verdict: 'not-prospecting',
      findings: findings.slice(1, 2).map((one) => ({ ...one, ruleId: 'own:1', why: 'Say whose numbers these are.' })),
    },
  },
  mixed: { ...base, review: { ...base.review, verdict: 'mixed', findings: findings.slice(1, 2) }, checks: [] },
  good: {
    ...base,
    checks: [],
    points: [],
    missing: [],
    review: {
      ...base.review,
      score: 100,
      verdict: 'issue-centred',
      findings: [],
      sentences: base.review.sentences.map((row, at) => ({ ...row, serves: at % 3 ? 'reader' : 'neutral' })),
    },
  },
  empty: { ...base, text: '', subject: '', review: { ...quietReview, verdict: 'mixed' }, checks: [] },
  notProspecting: { ...base, review: { ...quietReview, verdict: 'not-prospecting' }, checks: [], questions: [] },
  second: {
    ...base,
    id: 'draft-2',
    current: false,
    recipients: [{ name: 'Raj Patel', email: 'raj.patel@northfield.example', role: 'recipient' }],
  },
} satisfies Record<string, PanelDraft>;
