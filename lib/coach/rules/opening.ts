import type { Examples, Rule } from './rule';

/** Families 1 to 3, 7 and 32: the note starts from the sender. */
export const openingRules: Rule[] = [
  {
    id: 'stock-pleasantry',
    category: 'self-opening',
    severity: 1,
    pattern:
      /\b(?:hope (?:that )?(?:this|the|all|you|your)\b.{0,30}\b(?:well|great|safe|week)\b|trust (?:this|you)\b.{0,30}\bwell\b|greetings of the day|happy (?:monday|tuesday|wednesday|thursday|friday)\b)/,
    unless: /\b(?:after|since|surgery|operation|knee|flu|trip|move|holiday in|back from|baby|recover)/,
    why: 'The first line is all the reader sees in the list of mails, and this one could be to anybody.',
  },
  {
    id: 'self-introduction',
    category: 'self-opening',
    severity: 2,
    pattern:
      /\b(?:my name is|let me introduce|allow me to introduce|(?:to )?introduce (?:our|my)|by way of introduction|(?:i'm|i am|we're|we are) (?:the )?(?:[\w-]+ ){0,5}(?:founder|director|manager|executive|consultant|specialist|representative|rep|agent|designer|agency|studio|firm|company|provider|supplier|team|advis[eo]r)\b|i (?:run|own|represent|work (?:for|with)) (?:an? )?)/,
    unless:
      /\b(?:you (?:asked|wrote|wanted)|job|vacancy|apply|application|position|landlord|tenant|neighbour|your (?:gp|doctor|teacher))\b/,
    question: false,
    why: 'Your name and role stand in the header and the signature; the reader is still waiting for why it concerns them.',
  },
  {
    id: 'announcing-the-mail',
    category: 'self-opening',
    severity: 2,
    pattern:
      /\b(?:i(?:'m| am)?|we(?:'re)?) (?:just )?(?:reach(?:ing)? out|writing (?:to you|because)|contacting you|(?:just )?wanted to (?:reach out|introduce|share|say))\b|\bjust reaching out\b|\b(?:the )?reason for my\b/,
    unless: /\b(?:confirm|invoice|refund|booking|order|complain|resign|cancel|as (?:you|we) agreed|condolence)/,
    why: 'It says that you are writing, which the reader can see, instead of why it matters to them.',
  },
  {
    id: 'own-news',
    category: 'self-opening',
    severity: 2,
    pattern:
      /\b(?:exciting news|we(?:'ve| have)? (?:just )+(?:launch|rais|open|releas|announc|mov)\w*|(?:we're|we are|i'm|\w+ is) (?:proud|delighted|thrilled|excited|pleased) to (?:announce|introduce|present|serve))/,
    unless: /\byour (?:account|order|plan|contract|service|delivery|class|child)\b/,
    why: 'News about your firm is news only to you until it changes something for the reader.',
  },
  {
    id: 'learn-about-your-business',
    category: 'generic-challenge-question',
    severity: 2,
    pattern:
      /\b(?:(?:learn|find out) (?:a (?:bit )?)?(?:more )?about (?:you|your (?:business|company|needs|goals|priorities))\b|(?:discuss|understand) your (?:needs|requirements))/,
    why: 'It asks the reader to do your homework before they know what they get for it.',
  },
];

export const openingExamples: Examples = {
  'stock-pleasantry': {
    flag: [
      'I hope this email finds you well.',
      'Hope you are doing great and staying safe.',
      'I trust this message finds you well.',
    ],
    pass: [
      'I hope the knee is well again after the operation.',
      'We hope to have the road open by Monday.',
      'I hope it rains before the barley goes in.',
    ],
  },
  'self-introduction': {
    flag: [
      'My name is Tom and I sell lifts.',
      "I'm the founder of a small payroll company.",
      'Let me introduce our new pallet service.',
    ],
    pass: [
      'You asked who I am: I am the manager of the store in Leith.',
      'Ines is the one who introduced the second shift.',
      'Which of your teams started first?',
    ],
  },
  'announcing-the-mail': {
    flag: [
      "I'm reaching out because we work with hotels.",
      'Just reaching out to see where things are.',
      'I wanted to share our new brochure with you.',
    ],
    pass: [
      "I'm writing to confirm the order of 12 May.",
      'She wanted to share a room with her sister.',
      'Your note reached me on Friday.',
    ],
  },
  'own-news': {
    flag: [
      'Exciting news from our side.',
      'We have just launched a new scheduling tool.',
      "We're thrilled to announce our third office.",
    ],
    pass: [
      'Your team has just launched the second line.',
      'The county opened the new bridge in May.',
      'We have just moved your order to Friday.',
    ],
  },
  'learn-about-your-business': {
    flag: [
      "I'd love to learn more about your business.",
      'We would like to understand your requirements.',
      'A short talk to find out more about your needs.',
    ],
    pass: [
      'I learned about it from the driver.',
      'What did you learn about the second batch?',
      'Nobody told me about your move.',
    ],
  },
};
