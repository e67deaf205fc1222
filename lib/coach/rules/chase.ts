import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 24 to 27 and 36: writing again without anything new. */
export const chaseRules: Rule[] = [
  {
    id: 'empty-follow-up',
    category: 'check-in',
    severity: 2,
    pattern:
      /\b(?:(?:just |quick(?:ly)? |simply |only )?(?:checking|check|check(?:ed)?) (?:back )?in\b|touch(?:ing)? base|circl(?:e|ing) back|(?:just |simply |quick(?:ly)? |and )follow(?:ing)?[- ]up|follow(?:ing)?[- ]up (?:on|with|to) (?:my|our|the|you|below|this)|(?:a |quick |gentle |friendly )+follow[- ]up|keep(?:ing)? in touch|stay(?:ing)? (?:in touch|on your radar)|saying (?:hi|hello)|see (?:how|where) (?:things|you(?:'re| are)|everything|it)(?: is| are| stands?|'s)?\b|how (?:are|is) (?:things|everything|it going|business)|(?:is |was )?still (?:of interest|interested|on your radar|relevant)|any (?:thoughts|news|update|updates|joy|interest|feedback|questions)\?|pop(?:ping)? (?:this |back )(?:to the top|up|in)|see if you(?:'d| had| have|'ve)|still keen)/,
    unless:
      /\b(?:your (?:call|question|ticket|enquiry|order|request)|mum|dad|granny|nan|you asked|operation|hospital|knee|invoice|minutes|as agreed|the move|new baby)\b/,
    why: 'Nothing in it is for the reader; it asks them to do the work of answering your silence.',
    instead: 'Bring one new fact and one question.',
    evidence: evidence.checkingIn,
  },
  {
    id: 'did-you-see',
    category: 'check-in',
    severity: 2,
    pattern:
      /\b(?:(?:did|have) you (?:\w+ )?(?:get|got|receive|received|see|seen|read|had|have|look(?:ed)? at|chance|manage|thought about|think about|given)\b.{0,40}\b(?:mail|email|message|note|proposal|offer|quote|deck|brochure|chance|look|thought|it|information|attachment|invite)\b|(?:had|get|got|having) (?:a |the |any )?(?:chance|opportunity|moment|time) to (?:look|read|review|think|consider|go|digest|see|open|discuss)|as (?:i )?mentioned (?:in|before|earlier|previously)|as per my|my (?:last|previous|earlier|first|below) (?:e-?mail|message|note|mail|letter))\b/,
    unless:
      /\b(?:invoice|you (?:promised|asked|said)|form|passport|payroll|ticket|refund|homework|exam|apolog|talked about)\b/,
    why: 'It checks whether the reader did the homework you gave them.',
    instead: 'Say the point again in one line, with something new.',
    evidence: evidence.checkingIn,
  },
  {
    id: 'guilt',
    category: 'bump-guilt',
    severity: 2,
    pattern:
      /\b(?:(?:haven't|have not|hasn't|not|never|didn't) (?:yet )?(?:heard|hear|received?|got|had|get) (?:anything |a (?:reply|response|word) |any (?:reply|response) )?(?:back|from you|a (?:reply|response|word)|an answer|any)|(?:no|without) (?:reply|response|answer|word)\b|(?:second|third|fourth|fifth|2nd|3rd|4th|5th|last|final|another) (?:attempt|e-?mail|mail|message|time (?:of|i|that i)|note|try|nudge|reminder)|bump(?:ing|ed)? (?:this|it|my)|bubbl(?:e|ing) (?:this|it|up)|slipped through|fell through the cracks|(?:got |been |get )?(?:buried|lost) in your|sorry (?:to|for) (?:chas\w+|bother\w*|keep|be a pain|pester\w*|nag\w*|spam\w*|trouble\w*|the (?:nag|chase))|(?:don't|do not) (?:mean|want) to (?:bother|pester|be a pest|nag|spam|clutter|be that)|(?:cluttering|clogging|in) your inbox|ghost(?:ed|ing)|eaten by|trapped under|nudge|give up on|pest(?:er)?\b|persistent|trying again|i'm (?:still )?(?:here|hoping|waiting)|i(?:'ve| have) (?:tried|emailed|called|written|left|sent|mailed|rung) (?:you )?(?:\w+ )?(?:times|twice|several|again|messages|voicemails?))/,
    unless:
      /\b(?:invoice|payment|overdue|engineer|ticket|refund|parcel|council|landlord|you promised|rsvp|form|timesheet|my last mail talked)\b/,
    why: 'It makes the reader feel blamed for not answering a mail they never asked for.',
    instead: 'Assume their week was full, and add something of use.',
    evidence: evidence.neverHeardBack,
  },
  {
    id: 'break-up',
    category: 'bump-guilt',
    severity: 2,
    pattern:
      /\b(?:clos(?:e|ing) (?:your|the|out your|out the|my) (?:file|account|loop|folder)|(?:this (?:is|will be)|my) (?:my )?(?:the )?(?:last|final) (?:e-?mail|mail|message|note|attempt|time)|(?:i'll|i will|i'd|i) (?:have to |just |can only )?(?:assume|take it|presume|conclude) (?:that )?(?:you|it|this|there|that)|(?:stop|won't|will not) (?:bother|writ|email|contact|chas|mail)\w* (?:you)?|(?:take|cross|strike|remove) you (?:off|from) (?:my|our|the) list|goodbye from|not a priority|permission to close|last you'll hear|leave you (?:alone|in peace|be))\b/,
    unless: /\b(?:my last day|last day|retire|tender|account is closed|your account)\b/,
    why: 'A small threat to leave puts the blame for the silence on the reader.',
    instead: 'Make "no" easy, without a threat.',
    evidence: evidence.neverHeardBack,
  },
  {
    id: 'self-minimising',
    category: 'bump-guilt',
    severity: 1,
    pattern:
      /\b(?:(?:it |this )?(?:will |'ll )?only takes? (?:a|two|five|\d+) (?:minutes?|moment|mins?|sec\w*)|sorry to (?:bother|disturb|trouble|interrupt)|(?:not sure|don't know) if you(?:'ve| have) heard of us|i know (?:i'm|i am) (?:probably )?(?:one of|just another)|apologies for (?:the )?(?:cold|unsolicited|intrusion|interrupt)|forgive (?:the|my) (?:cold|intrusion|unsolicited)|know this (?:is|comes) (?:out of|a cold)|promise (?:i|it|this) (?:won't|will))\b/,
    unless: /\b(?:nurse|doctor|neighbour|form|survey link)\b/,
    why: 'It asks the reader for pity instead of giving them a reason.',
    instead: 'Leave it out.',
  },
];

export const chaseExamples: Examples = {
  'empty-follow-up': {
    flag: ['Just checking in on this.', 'Touching base after the fair.', 'Any thoughts?'],
    pass: [
      'Following up on your question about the hinges.',
      'Please check in at gate four.',
      'We touched the base plate with a probe.',
    ],
  },
  'did-you-see': {
    flag: [
      'Did you get my email last week?',
      'Have you had a chance to look at the proposal?',
      'As mentioned in my previous message.',
    ],
    pass: [
      'Did you see the otter by the weir?',
      'Have you had the invoice for May?',
      'What did you see when you opened it up?',
    ],
  },
  guilt: {
    flag: ["I haven't heard back from you.", 'This is my third attempt.', 'Bumping this to the top of your inbox.'],
    pass: [
      'The invoice is unpaid and I have had no reply.',
      'We heard the owl twice.',
      'The parcel got lost in Leeds.',
    ],
  },
  'break-up': {
    flag: ['I will close your file on Friday.', "I'll assume that this is not for you.", 'This is my last email.'],
    pass: ['Friday is my last day here.', 'Please close the file drawer.', 'We assume nothing before the survey.'],
  },
  'self-minimising': {
    flag: ['It only takes five minutes.', 'Sorry to bother you.', "Not sure if you've heard of us."],
    pass: [
      'The walk takes five minutes.',
      'I am sorry about the broken window.',
      'The nurse says it only takes a minute.',
    ],
  },
};
