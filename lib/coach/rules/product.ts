import { evidence } from './evidence';
import type { Examples, Rule } from './rule';

/** Families 4, 5, 8, 11 and 38: what the seller has and does. */
export const productRules: Rule[] = [
  {
    id: 'product-as-subject',
    category: 'product-pitch',
    severity: 2,
    pattern:
      /\b(?:we|our (?:[\w'-]+ ){0,4}(?:platform|software|solution|tool|app|system|service|product|team|agency|company)s?) (?:can |will |are )*(?:helps?|enables?|lets?|offers?|provides?|delivers?|gives?|supply|specialis\w+|saves?|cuts?|reduces?|automates?|empowers?|supports?|covers?|handles?|builds?|makes?|brings?|combines?|manufactures?|design|turns?|works?|guarantees?)\b/,
    unless:
      /\b(?:you asked|as requested|as agreed|don't offer|do not offer|no longer offer|in answer to|your question)\b/,
    question: false,
    why: 'The subject of this line is your product; the reader has to work out what it changes in their day.',
    evidence: evidence.weLanguage,
  },
  {
    id: 'show-and-tell',
    category: 'product-pitch',
    severity: 3,
    pattern:
      /\b(?:(?:i|we)(?:'d| would| will)? (?:just )?(?:love|like|be (?:happy|delighted|glad|thrilled)|welcome the opportunity|want|wanted) to (?:show|walk you|present|tell you how|share how)|let me (?:show|tell) you|(?:love|like) to see how our\b)/,
    unless: /\b(?:you asked|as you wanted|you wanted to see|as agreed|children|grandparents|photos?)\b/,
    why: 'Showing it is your wish; the reader has not said that anything is wrong.',
    evidence: evidence.problemQuestions,
  },
  {
    id: 'feature-list',
    category: 'feature-dump',
    severity: 2,
    pattern:
      /\b(?:includ(?:es?|ing)|offers?|provides?|covers?|with|combines?|supply|get|gets|from|handles?|have) [^,.;]{2,36},[^,.;]{2,36}(?:,| and | or )/,
    unless:
      /\b(?:you (?:asked|sent|said|wrote|mentioned)|agenda|attended|met|invited|minutes|apologies|your (?:order|parcel))\b/,
    question: false,
    why: 'A list makes the reader choose what matters; usually they choose to stop reading.',
  },
  {
    id: 'generic-benefit',
    category: 'product-pitch',
    severity: 2,
    pattern:
      /\b(?:sav(?:e|es) (?:you |your \w+ )?(?:time|costs?|up to)\b|(?:boost|increas|improv|driv|maximi[sz]|accelerat)\w* (?:the )?(?:[\w-]+ )?(?:productivity|efficienc\w+|sales|revenues?|growth|roi|bottom line)|(?:reduc|cut|lower|slash)\w* (?:your |their )?(?:[\w-]+ )?(?:costs?|bills?|spend\w*|paperwork)|peace of mind)/,
    unless: /\b(?:you (?:said|told|mentioned|wrote|asked)|how (?:did|do|are|have) you)\b/,
    question: false,
    why: 'Every vendor promises this, so it tells the reader nothing about you or about them.',
  },
  {
    id: 'material-dump',
    category: 'product-pitch',
    severity: 2,
    pattern:
      /\b(?:attach(?:ed|ing)|enclosed|in attachment|sending you) .{0,40}\b(?:brochure|deck|overview|case studies|catalogue|presentation|company profile)\b|\b(?:visit|check out|see|look at) (?:our|my) (?:website|brochure|catalogue)\b/,
    unless: /\b(?:you (?:asked|requested|wanted)|as (?:requested|promised|agreed|discussed)|for your review|as you)\b/,
    why: 'It gives the reader homework before they have a reason to do it.',
  },
];

export const productExamples: Examples = {
  'product-as-subject': {
    flag: [
      'Our platform helps hotels fill their rooms.',
      'We provide cleaning for clinics of every size.',
      'Our new software cuts the paperwork in half.',
    ],
    pass: [
      'You asked what we do: we provide cleaning for clinics.',
      "We don't offer weekend collection any more.",
      'How does your team cover the night shift?',
    ],
  },
  'show-and-tell': {
    flag: [
      "I'd love to show you how it works.",
      'We would be delighted to walk you through a demo.',
      'Let me show you what this could look like.',
    ],
    pass: [
      'As you wanted to see it, I will bring the sample.',
      'Could you show me how the crew does it?',
      "I'd love to know what the drivers say.",
    ],
  },
  'feature-list': {
    flag: [
      'It includes routing, a power dialler, reports and a mobile app.',
      'We provide design, print, mailing and storage.',
      'With live tracking, alerts, maps and an open interface.',
    ],
    pass: [
      'You asked for a list: it includes routing, alerts, maps and reports.',
      'I met Ana, Per, Lee and the driver.',
      'What do the cooks, the waiters and the cleaners think?',
    ],
  },
  'generic-benefit': {
    flag: [
      'This saves you time and money.',
      'Boost your productivity in days.',
      'It will reduce your energy costs at once.',
    ],
    pass: [
      'You said the new boiler would reduce your energy costs.',
      'How did you cut the paperwork at the gate?',
      'The bus saves me a walk.',
    ],
  },
  'material-dump': {
    flag: [
      'I have attached our brochure and two case studies.',
      'Please visit our website for the full range.',
      'Find enclosed our latest catalogue.',
    ],
    pass: [
      'Attached is the brochure, as you requested.',
      'I attach the invoice for March.',
      'Your website says the depot closes at six.',
    ],
  },
};
