import type { Examples, Rule } from './rule';

/** Families 6, 9, 10, 12, 13, 14 and 37: claims in place of evidence. */
export const claimRules: Rule[] = [
  {
    id: 'status-claim',
    category: 'credential-boast',
    severity: 2,
    pattern:
      /\b(?:award[- ]winning|industry[- ]leading|leading (?:provider|manufacturer)|fastest[- ]growing|trusted by|years(?:')? (?:of )?(?:combined )?experience|(?:over|more than) \w+ (?:years|decades)|established in|founded in|since \d{4}|family[- ]run (?:business|firm|company)|iso[- ]?\d{4,5}|(?:gold|platinum|tier \d) partner|top[- ]\d+|(?:no\.?|number) ?(?:1|one)\b|largest independent|we(?:'re| are) proud|shortlisted|five[- ]star|5[- ]star|patented|one of the (?:top|largest|most))\b/,
    unless:
      /\b(?:you asked|tender|your (?:award|team|firm|school|hotel|restaurant)|you(?:'ve| have)|certificate attached as|i was founded)\b/,
    question: false,
    why: 'Age, size and prizes cannot be checked from here and say nothing about the reader.',
  },
  {
    id: 'hype-words',
    category: 'hype',
    severity: 2,
    pattern:
      /\b(?:game[- ]?chang\w+|revolution\w+|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|world[- ]class|next[- ](?:generation|level)|groundbreaking|unparalleled|unrivall?ed|unmatched|incredibl[ey]|amazing|phenomenal|ultimate|super excit\w+|mind[- ]?blow\w+|insane(?:ly)?|talk of the|like never before|once and for all|magical|supercharg\w+|skyrocket\w*|legendary|unlock\w* (?:your|the)|imagine (?:if|never|having|your|what))\b/,
    unless: /\b(?:thank you|thanks|your (?:\w+ )?(?:talk|cake|garden|team|kids))\b/,
    why: 'Superlatives ask the reader to be excited for you, and set off their advertising reflex.',
  },
  {
    id: 'buzzwords',
    category: 'jargon',
    severity: 2,
    pattern:
      /\b(?:leverage (?!ratio)|synerg\w+|digital transformation|holistic(?:ally)?|end[- ]to[- ]end (?!encrypt)|turnkey|value[- ]add\w*|win[- ]win|mission[- ]critical|future[- ]proof\w*|at scale|ecosystem|thought leader\w*|low[- ]hanging fruit|actionable insights?|data[- ]driven|customer[- ]centric|(?:bespoke|tailored|innovative|scalable) solutions?|solutions? (?:provider|partner)|key stakeholders|move the needle|empower(?:s)? your|streamlin\w+|operational excellence|best practices|frictionless|seamless(?:ly)?|omnichannel|value proposition|drive growth|agile)\b/,
    unless: /\b(?:seamless (?:pipe|tube|floor|gutter)|saline|buffer|marine|forest|river|lake|pond)\w*\b/,
    why: 'The reader cannot check any of these words, or see what would be different on Monday.',
  },
  {
    id: 'bare-number',
    category: 'unsupported-claim',
    severity: 2,
    pattern:
      /\b(?:(?:up to|by (?:over )?|save[sd]?|cuts?|average of|reduc(?:ed?)|seen?|achiev(?:ed?)) ?(?:an? )?[£$€]?\d{1,6}(?:[.,]\d{1,3})? ?(?:%|x\b|k\b)|\d{1,4}(?:\.\d{1,2})?x (?:\w{1,12} )?roi|(?:doubl|tripl|halv)(?:e|ed) (?:your|the)|guarantee[sd]?|money[- ]back|pays? for itself|risk[- ]free|never (?:missed|had a)|100 ?%)/,
    unless:
      /\b(?:you (?:said|told|wrote|mentioned|measured|asked)|your (?:report|figures?|own)|according to|survey|report|table|census|source|bank guarantee|minimum wage|how)\b/,
    question: false,
    why: 'A figure without its source invites the reader to disbelieve it.',
  },
  {
    id: 'people-like-you',
    category: 'name-drop',
    severity: 2,
    pattern:
      /\b(?:(?:companies|firms|businesses|teams|organi[sz]ations|schools|brands|clinics|hotels|practices|manufacturers|agencies|founders|clients|customers)(?: just)? like (?:you|yours)\b|(?:other|hundreds of) (?:[\w-]+ )?(?:companies|firms|businesses|brands|customers|clients|agencies|schools|practices|teams) (?:in your|trust)|your industry already)/,
    unless: /\b(?:how|what|which|told me|tell me|say that|do you)\b/,
    question: false,
    why: '"Companies like yours" shows the reader that they were picked from a list.',
  },
  {
    id: 'name-dropping',
    category: 'name-drop',
    severity: 2,
    pattern:
      /\b(?:our (?:[\w-]+ )?(?:clients|customers|users) (?:include|are|report|have)|(?:we|i) (?:currently )*(?:serve|help(?:ed)?) (?:companies like|brands like|firms like|clients like|\d+)|the likes of|(?:gave me your name|suggested (?:i|we) (?:contact|reach|call)|said to|told me (?:to|i had to|you)) ?(?:call)?)/,
    unless: /\b(?:you (?:asked|told|suggested)|for asking|thank)\b/,
    question: false,
    why: 'Other names are there to lend weight; they tell the reader nothing about their own case.',
  },
  {
    id: 'overclaim',
    category: 'unsupported-claim',
    severity: 2,
    pattern:
      /\b(?:trust me|i guarantee|no strings attached|no[- ]obligation|without (?:any )?(?:obligation|commitment)|(?:i'm|we're) (?:so )?(?:confident|sure) (?:that )?(?:we|you|it)|you (?:won't) regret|nothing to lose)\b/,
    unless: /\b(?:you asked|not sure)\b/,
    why: 'Assurance where evidence should be makes the reader wonder why it is needed.',
  },
];

export const claimExamples: Examples = {
  'status-claim': {
    flag: [
      'We are an award-winning design studio.',
      'With over 25 years of experience in roofing.',
      'As a platinum partner we get better prices.',
    ],
    pass: [
      'Your award-winning team deserved it.',
      'The mill was built in 1890 and burned down twice.',
      'Which lead role did she play?',
    ],
  },
  'hype-words': {
    flag: [
      'This is a game-changer for clinics.',
      'Our revolutionary filter is here.',
      'Take your shop to the next level with next-level displays.',
    ],
    pass: [
      'Thank you, your amazing cake is gone already.',
      'The part number is a unique identifier.',
      'She asked who leads the night shift.',
    ],
  },
  buzzwords: {
    flag: [
      'We leverage synergies across your value chain.',
      'A holistic approach to digital transformation.',
      'Scalable solutions for agile teams.',
    ],
    pass: [
      'The bank wants the leverage ratio by Friday.',
      'We weld seamless pipe only on the second line.',
      'The messages have end-to-end encryption.',
    ],
  },
  'bare-number': {
    flag: ['You will save up to 40% on print.', 'We doubled their bookings.', 'First page ranking guaranteed.'],
    pass: [
      'Your report says waste fell by 12%.',
      'The bank guarantee runs until June.',
      'According to the survey it rose by 8%.',
    ],
  },
  'people-like-you': {
    flag: [
      'We help companies like yours every day.',
      'Many firms in your industry already use it.',
      'Hundreds of schools trust us with this.',
    ],
    pass: [
      'How do other clinics like yours handle it?',
      'Two owners told me the same.',
      'The hotel in Wick closed its bar.',
    ],
  },
  'name-dropping': {
    flag: [
      'Our clients include three national banks.',
      'We work with the likes of Northmoor and Vale.',
      'Ben Ashby gave me your name.',
    ],
    pass: [
      'Thank you for asking Ilse to put us in touch.',
      'I work with my brother on the farm.',
      'Your customers told you that in May.',
    ],
  },
  overclaim: {
    flag: ["I'm confident that we can beat your price.", 'A no-obligation survey of your roof.', 'Trust me, it works.'],
    pass: [
      "I'm not sure that we are the right people.",
      'He promised to mend the fence.',
      'The trust meets on Monday.',
    ],
  },
};
