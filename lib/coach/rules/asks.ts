import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 20 to 23, 31, 34 and 39: asking for time, a decision or a favour. */
export const askRules: Rule[] = [
  {
    id: 'early-meeting-ask',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:\d+|fifteen|ten|twenty|thirty|five|a few|a couple of|a quick|half)[- ](?:minutes?|mins?|min|hour)\b|(?:quick|short|brief|intro(?:ductory)?|discovery|exploratory|informal|no[- ]obligation|phone|zoom|video|teams|follow[- ]up) (?:\w+ )?(?:call|chat|meeting|conversation|intro|demo|discussion|catch[- ]up|coffee|zoom)|(?:hop|jump|get|connect) on (?:a|the|zoom|teams)|(?:open|available|free|around|up|willing|about|keen) (?:for|to|on) (?:a |an |the )?(?:call|chat|meeting|coffee|connect\w*|meet|monday|tuesday|wednesday|thursday|friday|next week|this week|talk|speak|discuss|explor\w*)|(?:schedule|arrange|set up|book|organi[sz]e|fix) (?:a |an |some |your )?(?:\w+ )?(?:call|time|meeting|chat|demo|visit|appointment|slot|conversation|survey|consultation)|(?:grab|have|get) (?:a |some )?(?:quick |virtual )?(?:coffee|time on your|time with you|chat)|(?:when|what time|which day) (?:would|works|suits|is (?:best|good)|can (?:we|i)|could (?:we|i))|pick your brain|(?:welcome|love|like|appreciate) (?:the |a |an )?(?:chance|opportunity) to (?:meet|speak|talk|discuss|quote|present|chat|visit|pop)|(?:would|i'd|we'd) (?:love|like) to (?:meet|chat|speak|talk|connect|catch up|have a|set up|discuss|invite|explore|arrange|be (?:on|considered)|quote|offer)|(?:can|could|may|might|shall|should) (?:i|we) (?:\w+ )?(?:call|ring|drop (?:by|in)|pop (?:by|in|over|round)|visit|come (?:by|in|over|round)|meet|speak|talk|stop by|send (?:you|over|a)|put you|count on|swing by|pencil)|i(?:'ll| will| shall) (?:call|ring|phone|telephone|give you a (?:call|ring|bell)|stop by|drop by|swing by|pop in))\b/,
    unless:
      /\b(?:you (?:asked|suggested|proposed|wanted|said)|as (?:agreed|arranged|discussed|requested|promised)|we agreed|confirm(?:ed)?|agenda|interview|dentist|doctor|nurse|gp\b|mum|dad|dinner|panel|exam|party|your appointment|parents' evening|board meeting|stand-?up|retro)\b/,
    why: 'It names a price in the reader’s time before they have said there is anything to talk about.',
    instead: 'Ask something they can answer in one line.',
    evidence: evidence.askInterest,
  },
  {
    id: 'early-demo-or-trial',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:free|no[- ]obligation|complimentary|live|personal(?:ised|ized)?|quick|short) (?:\d+[- ]day )?(?:demo|trial|audit|consultation|quote|survey|assessment|sample|estimate|health check|review|valuation|strategy session)|(?:book|request|arrange|start|see|schedule|try|take) (?:a|your|our|the|it) (?:\w+ )?(?:demo|trial|tour|free)|(?:sign(?:ing)? up|register|subscribe|place (?:an|your) order|go ahead with the order|order (?:now|today)|get started|move forward|sign (?:with|the)|trial contract|claim your|reserve your|secure your)|send (?:you )?(?:a|our|over a|across a) (?:proposal|quote|quotation|contract|price))\b/,
    unless:
      /\b(?:you (?:asked|requested|wanted|ordered)|as (?:requested|agreed|promised)|clinical|your trial|library|class|course you|newsletter)\b/,
    why: 'A trial or proposal skips the step in which the reader decides that there is an issue.',
    instead: 'Earn it with one exchange first.',
    evidence: evidence.problemQuestions,
  },
  {
    id: 'calendar-drop',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:calendly|calendar link|booking (?:link|page)|(?:my|our) (?:calendar|diary|link|scheduler)\b|(?:grab|pick|choose|book|find) (?:a |any |your )?(?:time|slot|spot)|book (?:yourself|directly|here|in with)|(?:here's|here is) (?:my|our|his|her) (?:calendar|link|booking))/,
    unless: /\b(?:you asked|as you asked|for our call|put it in (?:my|the) (?:calendar|diary)|in my diary|parents)\b/,
    why: 'It hands the reader the work of finding a time for your meeting.',
    instead: 'Offer to come back with something first.',
    evidence: evidence.calendarLink,
  },
  {
    id: 'either-or-close',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:does|would|is|how about|are you (?:free|available|about|around)|how's|what about) (?:\w+ ){0,4}(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|morning|afternoon)\b.{0,30}\b(?:or|work|suit|better|good|best|at \d)|(?:morning|afternoon|monday|tuesday|wednesday|thursday) or (?:the )?(?:afternoon|morning|tuesday|wednesday|thursday|friday)|(?:please |kindly )?(?:suggest|advise|let me know|share|send|pop|drop) (?:me )?(?:a |your |when |what |over )?(?:convenient|suitable|good|best|preferred)? ?(?:time|number|availability|day|phone))\b/,
    unless:
      /\b(?:you (?:asked|suggested|proposed)|as agreed|we agreed|moderator|panel|kids|dinner|interview|delivery|collect|parcel|engineer)\b/,
    why: 'It offers two ways to say yes and none to say no.',
    instead: 'Ask a question that is easy to answer with no.',
    evidence: evidence.problemQuestions,
  },
  {
    id: 'qualifying-grab',
    category: 'premature-ask',
    severity: 2,
    pattern:
      /\b(?:(?:who|which person) (?:is|would be|handles|decides|makes|takes care|looks after|should i|do i|in your|at your)\b.{0,50}\b(?:decision|right person|responsible|purchas|buying|budget|speak|talk|contact|best person)|right person|decision[- ]?maker|point me (?:to|in)|your budget|who (?:decides|signs off)|best person to (?:speak|talk|contact)|direct me to|(?:are|would) you (?:be )?(?:the )?(?:right|best) (?:person|contact)|pass (?:this|me|it) (?:on|along) to|put me in touch with)\b/,
    unless: /\b(?:invoice|parcel|complaint|lost|refund|as agreed)\b/,
    why: 'It fills your list, not theirs.',
    instead: 'Ask who else notices the issue.',
  },
  {
    id: 'presumptuous-close',
    category: 'premature-ask',
    severity: 1,
    pattern:
      /\b(?:look(?:ing)? forward (?:to|for) (?:your (?:positive|favou?rable|prompt|kind|early) |hearing (?:from you|your)|working with|doing business|speaking|talking|connecting|meeting you|welcoming)|thank(?:s| you) in advance|awaiting your (?:positive|reply|response|confirmation|kind)|talk soon|to your success|await your)\b/,
    unless: /\b(?:on (?:monday|tuesday|wednesday|thursday|friday|the \d)|at the|you (?:asked|said))\b/,
    why: 'It takes the reader’s yes for granted.',
    instead: 'Stop after the question.',
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
