import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 24 to 27 and 36: writing again without anything new. */
export const chaseRules: Rule[] = [
  {
    id: 'empty-follow-up',
    category: 'check-in',
    severity: 2,
    pattern:
      /\b(?:(?:just )?(?:checking|check) (?:back )?in\b|touch(?:ing)? base|circling back|just follow(?:ing)?[- ]up|follow(?:ing)?[- ]up on (?:my|our|the|you)|(?:quick|short) follow[- ]up|keep(?:ing)? in touch|stay(?:ing)? on your radar|see (?:how|where) (?:things|you(?:'re| are))(?:'s)?\b|how is it going|(?:is )?still interested|any (?:thoughts|news|update|questions)\?|still keen)/,
    unless:
      /\b(?:check in (?:at|by|for|online|desk)|your (?:call|question|ticket|enquiry|order|request)|mum|dad|granny|nan|you asked|operation|hospital|knee|invoice|minutes|as agreed|the move|new baby)\b/,
    why: 'Nothing in it is for the reader; it asks them to do the work of answering your silence.',
    evidence: evidence.checkingIn,
  },
  {
    id: 'did-you-see',
    category: 'check-in',
    severity: 2,
    pattern:
      /\b(?:(?:did|have) you (?:\w+ )?(?:get|got|receive|see|read|had)\b.{0,40}\b(?:mail|email|message|note|proposal|offer|quote|deck|brochure|chance)\b|had (?:a )?chance to (?:look|review)|as (?:i )?mentioned in|my (?:last|previous|earlier|first) (?:e-?mail|message|note|mail|letter))\b/,
    unless:
      /\b(?:invoice|you (?:promised|asked|said)|form|passport|payroll|ticket|refund|homework|exam|apolog|talked about)\b/,
    why: 'It checks whether the reader did the homework you gave them.',
    evidence: evidence.checkingIn,
  },
  {
    id: 'guilt',
    category: 'bump-guilt',
    severity: 2,
    pattern:
      /\b(?:(?:haven't|not|never) (?:yet )?heard (?:anything )?(?:back|from you|any)|no (?:reply|response|answer)\b|(?:second|third|fourth|fifth|last|final) (?:attempt|e-?mail|mail|message|time i|note|reminder)|bump(?:ing)? this|slipped through|sorry to (?:chas\w+|bother\w*)|in your inbox|nudge|pest(?:er)?\b|trying again)/,
    unless:
      /\b(?:invoice|payment|overdue|engineer|ticket|refund|parcel|council|landlord|you promised|rsvp|form|timesheet|my last mail talked)\b/,
    why: 'It makes the reader feel blamed for not answering a mail they never asked for.',
    evidence: evidence.neverHeardBack,
  },
  {
    id: 'break-up',
    category: 'bump-guilt',
    severity: 2,
    pattern:
      /\b(?:close your file\b(?! drawer)|(?:this is|my) (?:my )?(?:the )?(?:last|final) (?:e-?mail|mail|message|note|attempt|time)|(?:i'll|i) (?:just )?(?:assume|take it|conclude) (?:that )?(?:it|that)|(?:won't) bother\w* (?:you)?|take you off (?:my|our) list|goodbye from|not a priority|permission to close)\b/,
    unless: /\b(?:my last day|last day|retire|tender|account is closed|your account)\b/,
    why: 'A small threat to leave puts the blame for the silence on the reader.',
    evidence: evidence.neverHeardBack,
  },
  {
    id: 'self-minimising',
    category: 'bump-guilt',
    severity: 1,
    pattern:
      /\b(?:(?:it )?(?:'ll )?only takes? (?:a|two|five) (?:minutes?|mins?)|sorry to bother|not sure if you(?:'ve) heard of us|i know (?:i'm) (?:probably )?one of|apologies for (?:the )?cold|know this is out of)\b/,
    unless: /\b(?:nurse|doctor|neighbour|form|survey link)\b/,
    why: 'It asks the reader for pity instead of giving them a reason.',
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
