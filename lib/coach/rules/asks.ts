import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 20 to 23, 31, 34 and 39: asking for time, a decision or a favour. */
export const askRules: Rule[] = [
  {
    id: 'early-meeting-ask',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:\d+|fifteen|ten|twenty|thirty|five|half)[- ](?:minutes?|mins?|hour)\b|(?:quick|short|brief|intro(?:ductory)?|discovery|video) (?:\w+ )?(?:call|chat|meeting|conversation|demo|discussion)|(?:hop|jump) on a|(?:open|available|free|around|up|about|keen) (?:for|to|on) (?:a |the )?(?:call|chat|meeting|monday|tuesday|wednesday|thursday|friday|talk|explor\w*)|(?:schedule|arrange|set up|book) (?:a )?(?:\w+ )?(?:call|time|meeting|chat|demo|visit|appointment|slot|conversation)|grab (?:a )?(?:quick )?coffee|(?:when|what time|which day) (?:would|works|is good|can (?:we|i)|could we)|pick your brain|welcome (?:the )?(?:chance|opportunity) to (?:meet|present)|(?:would|i'd|we'd) (?:love|like) to (?:meet|connect|arrange|be on|quote|offer)|(?:can|could|may|shall|should) (?:i|we) (?:\w+ )?(?:call|ring|drop by|visit|come (?:by|in)|speak|talk|stop by|send you|put you)|i(?:'ll| shall) (?:call|ring|phone|telephone|give you a (?:call|ring)|swing by))\b/,
    unless:
      /\b(?:you (?:asked|suggested|proposed|wanted|said)|as (?:agreed|arranged|discussed|requested|promised)|we agreed|confirm(?:ed)?|agenda|interview|dentist|doctor|nurse|gp\b|mum|dad|dinner|panel|exam|party|your appointment|parents' evening|board meeting|stand-?up|retro)\b/,
    why: 'It names a price in the reader’s time before they have said there is anything to talk about.',
    evidence: evidence.askInterest,
  },
  {
    id: 'early-demo-or-trial',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:free|no[- ]obligation|complimentary|quick|short) (?:\d+[- ]day )?(?:demo|trial|audit|consultation|quote|survey|sample)|(?:book|request|arrange|start|see|schedule) (?:a|the) (?:\w+ )?(?:demo|trial)|(?:sign(?:ing)? up|register|go ahead with the order|order (?:now|today)|get started|sign with|trial contract|secure your)|send (?:you )?a (?:proposal|quote|quotation|contract|price))\b/,
    unless:
      /\b(?:you (?:asked|requested|wanted|ordered)|as (?:requested|agreed|promised)|clinical|your trial|library|class|course you|newsletter)\b/,
    why: 'A trial or proposal skips the step in which the reader decides that there is an issue.',
    evidence: evidence.problemQuestions,
  },
  {
    id: 'calendar-drop',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:calendly|calendar link|booking page|(?:my|our) (?:calendar|diary|link)\b|(?:grab|pick|book) (?:a |your )?(?:time|slot)|book directly)/,
    unless: /\b(?:you asked|as you asked|for our call|put it in (?:my|the) (?:calendar|diary)|in my diary|parents)\b/,
    why: 'It hands the reader the work of finding a time for your meeting.',
    evidence: evidence.calendarLink,
  },
  {
    id: 'either-or-close',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:does|would|is|are you (?:free|available|around)) (?:\w+ ){0,4}(?:monday|tuesday|wednesday|thursday|friday)\b.{0,30}\b(?:work|suit|better|at \d)|(?:morning|afternoon|monday|tuesday|wednesday|thursday) or (?:the )?(?:afternoon|morning|tuesday|wednesday|thursday|friday)|(?:please )?(?:suggest|let me know|send|pop) (?:me )?(?:a |your )?(?:convenient|good)? ?(?:time|number|availability|phone))\b/,
    unless:
      /\b(?:you (?:asked|suggested|proposed)|as agreed|we agreed|moderator|panel|kids|dinner|interview|delivery|collect|parcel|engineer)\b/,
    why: 'It offers two ways to say yes and none to say no.',
    evidence: evidence.problemQuestions,
  },
  {
    id: 'qualifying-grab',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:who is\b.{0,50}\bresponsible|right person|decision[- ]?maker|point me in|your budget|who decides|best person to speak|direct me to|are you (?:be )?(?:the )?best person)\b/,
    unless: /\b(?:invoice|parcel|complaint|lost|refund|as agreed)\b/,
    why: 'It fills your list, not theirs.',
  },
  {
    id: 'presumptuous-close',
    category: 'premature-ask',
    severity: 1,
    pattern:
      /\b(?:look(?:ing)? forward (?:to|for) (?:your positive |hearing from you|speaking|welcoming)|thank(?:s| you) in advance|awaiting your (?:reply|response)|talk soon|to your success)\b/,
    unless: /\b(?:on (?:monday|tuesday|wednesday|thursday|friday|the \d)|at the|you (?:asked|said))\b/,
    why: 'It takes the reader’s yes for granted.',
  },
];

export const askExamples: Examples = {
  'early-meeting-ask': {
    flag: [
      'Do you have 15 minutes this week?',
      'Are you open to a quick call?',
      "I'd love to meet and discuss it over coffee.",
    ],
    pass: [
      'You asked for 15 minutes on Monday, so here is the plan.',
      'We agreed on a short call at ten.',
      'How long does the night crew need?',
    ],
  },
  'early-demo-or-trial': {
    flag: ['Start a free trial today.', 'May I offer you a complimentary audit?', 'Can we go ahead with the order?'],
    pass: [
      'Your trial has been extended to June, as you asked.',
      'The clinical trial starts in May.',
      'The order left on Tuesday.',
    ],
  },
  'calendar-drop': {
    flag: ['Here is my calendar link.', 'Pick a slot that works.', 'You can book directly with me.'],
    pass: [
      'I put it in my diary.',
      'Which slot does the courier use?',
      'As you asked, here is my calendar for our call.',
    ],
  },
  'either-or-close': {
    flag: [
      'Would Tuesday or Wednesday suit you?',
      'Does Thursday at 2 work for you?',
      'Kindly suggest your convenient time.',
    ],
    pass: [
      'You suggested Tuesday or Thursday: Tuesday is fine.',
      'Is the clinic open on Tuesday?',
      'The engineer can come in the morning or the afternoon.',
    ],
  },
  'qualifying-grab': {
    flag: [
      'Are you the right person to speak to?',
      'Who is responsible for purchasing at your firm?',
      'Could you point me to the decision maker?',
    ],
    pass: [
      'Who notices first when a pump fails?',
      'Who handles the complaint about my lost parcel?',
      'Who on your wards found a better way?',
    ],
  },
  'presumptuous-close': {
    flag: ['Looking forward to your positive response.', 'Thanks in advance.', 'I look forward to hearing from you.'],
    pass: [
      'Looking forward to seeing you on Monday.',
      'Thank you for the map.',
      'The children look forward to the trip.',
    ],
  },
};
