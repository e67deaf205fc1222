import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 29, 30 and 35: questions that only set up the pitch. */
export const questionRules: Rule[] = [
  {
    id: 'lazy-discovery',
    category: 'generic-challenge-question',
    severity: 3,
    pattern:
      /\b(?:(?:biggest|main|top|greatest|key|current|major|other|what) (?:\w+ )?(?:challenges?|priorit(?:y|ies)|pain points?|problems?|headaches?|obstacles?|struggles?|goals|bottlenecks?|frustrations?|concerns?)\b|keeps? you (?:up|awake)|pain points?|where does it hurt|what(?:'s| is| are) (?:holding|stopping|standing|keeping|on your (?:mind|plate|radar|agenda)|missing|the one thing)|(?:goals|plans|priorities|focus|objectives) (?:for|this|are you|in) (?:the )?(?:year|quarter|\d{4}|coming|next)|magic wand|if you could (?:change|fix|improve|wave) (?:one thing|anything)|what would (?:success|you (?:change|improve)|need to happen)|how (?:can|could|may|might) (?:we|i) (?:help|support|assist|be of|add value|work together)|what (?:do you|would you) (?:want|need|like|look for|wish)\b.{0,30}\b(?:look like|from|most|in an?)|anything (?:we|i) can (?:help|do|support)|anything you need)\b/,
    unless: /\b(?:challenge (?:cup|match)|you (?:asked|said)|is there anything else|exam question|your child)\b/,
    why: 'The question fits every company, so the reader sees that you have not looked at theirs.',
    instead: 'Name one concrete issue, with two ways it could be.',
    evidence: evidence.questions,
  },
  {
    id: 'leading-question',
    category: 'closed-question',
    severity: 2,
    pattern:
      /\b(?:wouldn't (?:it|you|that)|don't you (?:think|want|agree|find)|isn't it (?:time|about)|(?:are|would|might|could|is) (?:you|this|that|it|your \w+) (?:\w+ )?(?:be )?(?:interested|intrested|curious to (?:see|know how)|opposed|keen to|tired of|fed up|sick of|happy with your|satisfied with|getting the most|prepared to lose|of interest|open to (?:saving|seeing|exploring|learning|hearing|trying|a|an))|what if (?:you|i|we|your|there)|would you like to (?:see|know|save|get|have|learn|try|increase|reduce|find out|receive|hear|discover|boost)|(?:do you|did you) (?:want|know (?:that|how much)|ever (?:wish|wonder)|have any (?:requirement|need|ongoing|upcoming)|currently (?:have|use|need)|need (?:help|a|an|more|any|extra))|ready to (?:\w+)|sound(?:s)? (?:good|interesting|fair|familiar|like)|worth (?:a|exploring|discussing|15|ten|your|having|fifteen)|does (?:that|this|it) (?:make sense|sound|resonate|ring)|make sense\?|can you afford|what do you have to lose|why not\b|who wouldn't|fancy (?:a|saving|having|coming|trying|some)|want (?:to see|me to|to know|in\b|to keep)|(?:should|shall) i (?:stop by|sign|book|reserve|put|send|count|go ahead))/,
    unless:
      /\b(?:dinner|cinema|you (?:asked|said)|mum|dad|pint\b|walk|lift home|cake|birthday|copy of the (?:report|paper|numbers|figures|results))\b/,
    question: true,
    why: 'Only one answer is allowed, so the reader feels the sale coming.',
    instead: 'Ask something you could not answer yourself.',
    evidence: evidence.problemQuestions,
  },
];

export const questionExamples: Examples = {
  'lazy-discovery': {
    flag: ['What are your biggest challenges this year?', 'What keeps you up at night?', 'How can we help you?'],
    pass: [
      'Who won the challenge cup in the end?',
      'What happens when the second boiler trips?',
      'Which of the three lists do the drivers trust?',
    ],
  },
  'leading-question': {
    flag: [
      "Wouldn't it be great to save two hours a day?",
      'Would you be interested in saving on fuel?',
      'What if you could halve your waiting list?',
    ],
    pass: [
      'Would you like to come for dinner on Sunday?',
      'What made the crew change the order?',
      'How do you decide which lorry waits?',
    ],
  },
};
