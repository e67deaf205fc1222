import type { Examples, Rule } from './rule';

/** Families 15 to 19, 28 and 33: telling the reader what they are, lack, fear or like. */
export const readerRules: Rule[] = [
  {
    id: 'assumed-need',
    category: 'assumed-need',
    severity: 2,
    pattern:
      /\b(?:you (?:probably |surely |really |definitely |must |clearly |obviously |certainly |may well |likely |will |also )*(?:need|want|lack|suffer|struggle|deserve)s?\b(?! (?:to (?:bring|send|sign|know|tell|give|do|press|click|be)\b|me\b|by\b|for (?:the|your) (?:visit|form)|\d))|you must be (?:\w+ing|looking|tired|fed up|frustrated)|you(?:'re| are) (?:probably |surely |likely |clearly |no doubt |still |almost certainly )+\w+|you (?:could|would|might|can|should) (?:really |certainly |probably |greatly )?(?:benefit|be (?:losing|paying|wasting|missing|interested|better))|your (?:[\w-]+ )?(?:number one|biggest|main|real) (?:pain|problem|challenge|issue|headache) is|is (?:surely|probably|no doubt|doubtless) (?:\w+ )?(?:costing|losing|holding|hurting|your|at its)|(?:as (?:you (?:will|are|may|no doubt)|a \w+(?: \w+)?,? you)) (?:\w+ )*(?:know|aware|need|want)|you'd be (?:mad|crazy|foolish))/,
    unless:
      /\b(?:you (?:said|told|asked|wrote|mentioned)|if you need anything|let me know|form|passport|ticket|whatever you need|do you need|anything else|don't need)\b/,
    question: false,
    why: 'It tells the reader what is wrong with them before asking.',
    instead: 'Offer a guess with an alternative: is it this, or rather that?',
  },
  {
    id: 'mind-reading',
    category: 'assumed-need',
    severity: 1,
    pattern:
      /\b(?:i (?:know|understand|realise|realize|appreciate|imagine|bet|'m sure|am sure|am certain|can imagine) (?:that |how )?(?:you(?:'re|r| are| must|'ve)|busy|frustrating|hard|difficult|\w+ is (?:a |at the )?(?:top|priority|important))|(?:top of (?:your )?mind|high on your (?:agenda|list)|at the top of your))\b/,
    unless: /\b(?:you (?:said|told|wrote|mentioned)|exam|sorry for your|loss|hospital|off sick)\b/,
    question: false,
    why: 'It claims to know what is in their head and gives them nothing.',
    instead: 'Leave it out.',
  },
  {
    id: 'hidden-loss',
    category: 'pressure',
    severity: 3,
    pattern:
      /\b(?:leav(?:e|ing) money on the table|(?:losing|wasting|throwing away|burning|bleeding|paying) (?:too much|money|customers|clients|thousands|hundreds|sales|revenue|over the odds)|(?:most|many) (?:\w+ ){1,3}(?:don't|do not|fail to|never) (?:even )?(?:reali[sz]e|know|notice)|cost(?:s|ing) you (?:money|customers|clients|thousands|more|dearly|sales)|slipping (?:away|through your)|over[- ]?paying|missing out)\b/,
    unless: /\b(?:you (?:said|told|wrote|mentioned)|my (?:bank|landlord)|refund)\b/,
    why: 'It scolds the reader for a loss that nobody has shown them.',
    instead: 'Show the sign you saw and let them judge.',
  },
  {
    id: 'competitor-fear',
    category: 'pressure',
    severity: 3,
    pattern:
      /\b(?:(?:your )?(?:competitors?|competition|compet\w*tors?|rivals?|peers|neighbours|other \w+ in your (?:area|town|region)) (?:are|is|have|already|won't|will|has)\b.{0,40}\b(?:already|ahead|using|winning|page|investing|moving|signed|taking|stealing)|left behind|fall(?:ing)? behind|get(?:ting)? ahead of (?:your )?compet\w+|before (?:your )?(?:competitors?|rivals|someone else) (?:do|does|get)|stay(?:ing)? ahead of (?:the|your))/,
    unless: /\b(?:how|what do you|you said|told you)\b/,
    why: 'A threat makes the reader defend what they have.',
    instead: 'Point to a change in their market that they can check.',
  },
  {
    id: 'knocking-the-incumbent',
    category: 'assumed-need',
    severity: 2,
    pattern:
      /\b(?:(?:your|the) (?:current|present|existing|old) (?:[\w-]+ )?(?:provider|supplier|vendor|system|software|tool|agency|firm|partner|broker|setup|set-up|contractor|accountant|reseller)\b.{0,30}\b(?:can't|cannot|isn't|doesn't|don't|won't|is not|fails?|outdated|slow|clunky|expensive|letting you down)|still (?:using|relying on|stuck (?:with|on)|running on|doing) (?:spreadsheets|excel|paper|an? (?:old|legacy)|manual)|(?:clunky|outdated|antiquated|legacy|old[- ]fashioned) (?:system|software|process|tools?|spreadsheets?|website|site))/,
    unless: /\b(?:you (?:said|told|wrote|mentioned|complained)|our (?:old|current|legacy))\b/,
    why: 'It insults a choice that the reader made or inherited.',
    instead: 'Ask what the present way does well.',
  },
  {
    id: 'false-urgency',
    category: 'pressure',
    severity: 2,
    pattern:
      /\b(?:limited (?:time|number|spots|places|spaces|availability|offer|slots)|(?:only|just) (?:\w+ )?(?:\d+|one|two|three|four|five|a few|a handful of|a couple of) (?:more )?(?:spots|places|slots|seats|spaces|units|left|openings|licen[cs]es|chairs|weeks left|days left)|(?:spots|places|slots|seats|spaces|chairs|units) (?:left|remaining|are (?:filling|going|limited))|(?:offer|price|discount|deal|pricing|rate) (?:\w+ ){0,3}(?:ends?|expires?|valid|is only|until|closes|runs out|good (?:un)?til)|valid (?:until|till|through|only)|(?:sign|book|order|act|decide|reply|buy|lock|register|confirm) (?:\w+ ){0,4}(?:before (?:the|it|prices|end|friday|monday|\d)|by (?:the end|friday|monday|month|\d|close)|today|now\b|this week)|while (?:stocks?|supplies) last|first come,? first served|don't miss|last chance|prices? (?:go(?:es)?|going|will go|are going|rise|increase)s? up|(?:before|until) it's too late|(?:i|we) can(?:'t| only| not) hold (?:it|this|the|that)|filling (?:up )?fast|fill fast|end[- ]of[- ](?:quarter|month|year) (?:pricing|discount|deal|offer)|\d+ ?% (?:off|discount)|special (?:offer|price|rate|discount)|introductory (?:price|offer|rate|pricing)|act (?:now|fast))/,
    unless: /\b(?:invoice|tax return|you asked|as agreed|your (?:order|booking|ticket|exam)|rsvp|minutes|agenda)\b/,
    why: 'The date is yours, not theirs; pressure makes the reader look for the exit.',
    instead: 'Use a date that is real for them, with its reason.',
  },
  {
    id: 'generic-praise',
    category: 'false-personalisation',
    severity: 2,
    pattern:
      /\b(?:(?:i |we )?(?:absolutely |really |truly |just |so )?(?:love|loved|loving|admire|impressed (?:by|with)|inspired by|blown away by|huge fan of|big fan of|been following|following) (?:what you|how you|your|the (?:great |amazing |good )?(?:work|content|way)|the mission|all (?:the|that))|(?:came|come|stumbled) (?:across|upon|on) (?:your|you)\b|(?:saw|noticed|looking at|was on|visited|browsing|viewed|found|see|seen|lookng at) (?:your |that you(?:'re| are) (?:connected|an? )?)(?:profile|website|web site|site|linkedin|page|company|listing|business|ad\b)|keep up the (?:great|good|amazing)|(?:congrats|congratulations|well done|kudos) on (?:your|the|all|being|a\b|everything)|your (?:impressive|amazing|fantastic|inspiring|incredible|wonderful|excellent|great) \w+|(?:thought|think|believe|feel|figured) (?:you|it)(?:'d| would| might| could|'s| is)? (?:be )?(?:a |make )?(?:perfect|great|ideal|good|sense|right|interested)|(?:we|i think we) (?:have|share|'ve got) (?:a lot|much|so much|many) (?:in common|mutual|connections)|as a fellow|great minds)/,
    unless:
      /\b(?:grandma|party|birthday|baby|wedding|graduat|exam|thank you for|thanks for|job you advert|vacancy)\w*\b/,
    question: false,
    why: 'It would fit any profile, so the reader takes it for a machine’s work.',
    instead: 'Name one detail and what it made you ask.',
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
