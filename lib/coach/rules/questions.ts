import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 29, 30 and 35: questions that only set up the pitch. */
export const questionRules: Rule[] = [
  {
    id: 'lazy-discovery',
    category: 'generic-challenge-question',
    severity: 3,
    pattern:
      /\b(?:(?:biggest|top|other|what) (?:\w+ )?(?:challenges?|priorit(?:y|ies)|problems?|goals)\b|keeps? you (?:up|awake)|pain points?|what(?:'s) standing|(?:goals|priorities) (?:for|this) (?:the )?(?:year|quarter|\d{4})|magic wand|what would need to happen|how (?:can|could|may) (?:we|i) (?:help|support|assist)|what do you (?:want|like)\b.{0,30}\blook like|anything you need)\b/,
    unless: /\b(?:challenge (?:cup|match)|you (?:asked|said)|is there anything else|exam question|your child)\b/,
    why: 'The question fits every company, so the reader sees that you have not looked at theirs.',
    evidence: evidence.questions,
  },
  {
    id: 'leading-question',
    category: 'closed-question',
    severity: 2,
    pattern:
      /\b(?:wouldn't it|don't you agree|isn't it time|(?:are|would|is) (?:you|this) (?:\w+ )?(?:be )?(?:interested|intrested|curious to see|opposed|keen to|tired of|of interest|open to a)|what if you|would you like to see|do you (?:want|have any ongoing|need a)|ready to (?:\w+)|sound(?:s)? (?:good|interesting|familiar|like)|worth (?:a|15)|does (?:that|it) sound|make sense\?|what do you have to lose|why not\b|who wouldn't|fancy a|want (?:to see|me to|to know|in\b|to keep)|(?:should|shall) i (?:stop by|book|reserve|put|send))/,
    unless:
      /\b(?:dinner|cinema|you (?:asked|said)|mum|dad|pint\b|walk|lift home|cake|birthday|copy of the (?:report|paper|numbers|figures|results))\b/,
    question: true,
    why: 'Only one answer is allowed, so the reader feels the sale coming.',
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
