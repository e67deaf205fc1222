import type { Examples, Rule } from './rule';

/** Families 15 to 19, 28 and 33: telling the reader what they are, lack, fear or like. */
export const readerRules: Rule[] = [
  {
    id: 'assumed-need',
    category: 'assumed-need',
    severity: 2,
    pattern:
      /\b(?:you (?:probably |will )*(?:need|want|deserve)s?\b(?! (?:\d))|you must be (?:\w+ing)|you(?:'re| are) (?:probably |likely |still |almost certainly )+\w+|you (?:could|would|can) (?:really )?benefit|your (?:[\w-]+ )?biggest (?:problem|challenge) is|is surely (?:\w+ )?at its|as (?:you will) (?:\w{1,12} ){0,3}aware)/,
    unless:
      /\b(?:you (?:said|told|asked|wrote|mentioned)|if you need anything|let me know|form|passport|ticket|whatever you need|do you need|anything else|don't need)\b/,
    question: false,
    why: 'It tells the reader what is wrong with them before asking.',
  },
  {
    id: 'mind-reading',
    category: 'assumed-need',
    severity: 1,
    pattern:
      /\b(?:(?:i'm sure|i (?:know|understand|appreciate|can imagine)) (?:that |how )?(?:you(?:'re|r| must)|busy|frustrating|\w+ is (?:an? )?top)|(?:top of (?:your )?mind|high on your agenda))\b/,
    unless: /\b(?:you (?:said|told|wrote|mentioned)|exam|sorry for your|loss|hospital|off sick)\b/,
    question: false,
    why: 'It claims to know what is in their head and gives them nothing.',
  },
  {
    id: 'hidden-loss',
    category: 'pressure',
    severity: 3,
    pattern:
      /\b(?:leaving money on the table|(?:losing|wasting|paying) (?:too much|money|customers|clients)|most (?:\w+ ){1,3}(?:don't|do not) (?:even )?(?:reali[sz]e|know)|costing you (?:money|customers|clients)|over[- ]?paying|missing out)\b/,
    unless: /\b(?:you (?:said|told|wrote|mentioned)|my (?:bank|landlord)|refund)\b/,
    why: 'It scolds the reader for a loss that nobody has shown them.',
  },
  {
    id: 'competitor-fear',
    category: 'pressure',
    severity: 3,
    pattern:
      /\b(?:(?:your )?(?:competitors?|competition|rivals?|peers) are\b.{0,40}\b(?:using|investing)|left behind|fall(?:ing)? behind|get(?:ting)? ahead of (?:your )?compet\w+|stay(?:ing)? ahead of the)/,
    unless: /\b(?:how|what do you|you said|told you)\b/,
    why: 'A threat makes the reader defend what they have.',
  },
  {
    id: 'knocking-the-incumbent',
    category: 'assumed-need',
    severity: 2,
    pattern:
      /\b(?:your current (?:[\w-]+ )?(?:provider|supplier|system|software|tool|reseller)\b.{0,30}\b(?:can't|cannot|expensive)|still using (?:spreadsheets|excel)|(?:clunky|outdated|legacy) (?:system|software|tools?))/,
    unless: /\b(?:you (?:said|told|wrote|mentioned|complained)|our (?:old|current|legacy))\b/,
    why: 'It insults a choice that the reader made or inherited.',
  },
  {
    id: 'false-urgency',
    category: 'pressure',
    severity: 2,
    pattern:
      /\b(?:limited (?:time|spots|places|slots)|only (?:\w{1,14} )?(?:one|two|three|four|five) (?:more )?seats|(?:spots|places|slots|seats|chairs) (?:left|are limited)|(?:offer|price|discount) (?:\w{1,14} ){0,2}(?:ends?)|valid until|(?:sign|book|order|act|decide|reply|buy|register|confirm) (?:\w{1,14} ){0,3}(?:before (?:the|friday|monday|\d)|by friday|today|now\b|this week)|while (?:stocks?) last|first come,? first served|don't miss|last chance|prices? (?:go(?:es)?|will go|are going)s? up|before it's too late|(?:i|we) can only hold (?:it|this)|filling (?:up )?fast|fill fast|end[- ]of[- ]quarter offer|\d{1,3} ?% off|special (?:offer|price))/,
    unless: /\b(?:invoice|tax return|you asked|as agreed|your (?:order|booking|ticket|exam)|rsvp|minutes|agenda)\b/,
    why: 'The date is yours, not theirs; pressure makes the reader look for the exit.',
  },
  {
    id: 'generic-praise',
    category: 'false-personalisation',
    severity: 2,
    pattern:
      /\b(?:(?:i )?(?:so )?(?:love|loved|impressed by|inspired by|following) (?:what you|how you|your)|(?:came|come) across your\b|(?:saw|noticed|looking at|visited|found|see|lookng at) your (?:profile|website|company|business|ad\b)|keep up the (?:great|amazing)|(?:congrats|congratulations) on (?:your|the)|your (?:impressive|amazing|fantastic|excellent|great) \w+|thought (?:you|it)(?:'d| would)? (?:be )?(?:a )?(?:perfect|good))/,
    unless:
      /\b(?:grandma|party|birthday|baby|wedding|graduat|exam|thank you for|thanks for|job you advert|vacancy)\w*\b/,
    question: false,
    why: 'It would fit any profile, so the reader takes it for a machine’s work.',
  },
];

export const readerExamples: Examples = {
  'assumed-need': {
    flag: [
      'You need a partner who understands bakeries.',
      "You're probably paying far more than you should.",
      'You would benefit from a second opinion.',
    ],
    pass: [
      'You said you need a ramp for the side door.',
      'Do you need anything else for Friday?',
      'You need to bring the passport to the desk.',
    ],
  },
  'mind-reading': {
    flag: [
      "I know you're busy running three shops.",
      "I'm sure staffing is a top priority.",
      'I understand that you must get many of these.',
    ],
    pass: [
      'You said you are busy until June.',
      'I know the road from the quarry.',
      'I am sure the parcel left on Monday.',
    ],
  },
  'hidden-loss': {
    flag: [
      'You are leaving money on the table.',
      'Most owners do not even realise it.',
      'It is costing you customers every day.',
    ],
    pass: [
      'You said the leak is costing you money.',
      'The table by the window has money on it.',
      'Do drivers notice the change?',
    ],
  },
  'competitor-fear': {
    flag: [
      'Your competitors are already using it.',
      "Don't get left behind.",
      'Get ahead of your competitors this year.',
    ],
    pass: [
      'What do you hear from your competitors?',
      'How far ahead do you plan?',
      'The bus left ten minutes behind time.',
    ],
  },
  'knocking-the-incumbent': {
    flag: [
      'Your current provider cannot match this.',
      'Are you still using spreadsheets?',
      'A clunky system is what you have now.',
    ],
    pass: [
      'You said your current supplier cannot deliver before May.',
      'Which spreadsheet do the planners trust?',
      'Our old software is gone.',
    ],
  },
  'false-urgency': {
    flag: ['Only three places left.', 'The discount ends on Friday.', 'Book your slot today before prices go up.'],
    pass: ['The invoice is due before Friday.', 'When does the clinic close today?', 'The train goes up to Aviemore.'],
  },
  'generic-praise': {
    flag: [
      'I love what you are doing at Halden.',
      'I came across your profile and was impressed.',
      'Congratulations on your continued growth.',
    ],
    pass: [
      'Thank you for your great talk at the fair.',
      'What made you choose drawers?',
      'The site visit is on Thursday.',
    ],
  },
};
