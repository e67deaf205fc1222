import type { Issue } from '../types';

/** Issues of law firms, accountants, consultancies, agencies and engineers' offices. */
export const professionalServices: readonly Issue[] = [
  {
    id: 'hours-not-written',
    title: 'Hours worked and not written down',
    roles: ['finance', 'owner', 'projects', 'operations'],
    industries: ['professional-services'],
    why: 'A tenth of the work is given away because it is written down on Friday from memory.',
    impact: {
      text: 'Let two people note every call for three days, then compare with their time sheets.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When hours are missing, were they forgotten or written off so as not to look slow?' },
      { shape: 'detection', text: 'When in the month do you see that a matter has outgrown its fee?' },
      { shape: 'boundary', text: 'Which short calls do you never charge, and what do they add up to?' },
      { shape: 'opposite', text: 'What makes people at {company} write their hours on the day?' },
    ],
    ours: true,
  },
  {
    id: 'scope-by-email',
    title: 'Work that grows by e-mail',
    roles: ['projects', 'legal', 'sales', 'owner', 'support'],
    industries: ['professional-services'],
    why: 'Each wish is small and polite; the partner learns of them when the margin is gone.',
    impact: {
      text: 'Read one client’s mails of a month and mark what was not in the engagement.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a fixed fee runs over, was the work misjudged or did it grow mail by mail?' },
      { shape: 'detection', text: 'Who notices that a friendly request is new work?' },
      { shape: 'criterion', text: 'Which extra would you do gladly without a fee, and where is the line?' },
    ],
    ours: true,
  },
  {
    id: 'partners-hold-clients',
    title: 'Clients who know only one partner',
    roles: ['owner', 'sales', 'people', 'marketing'],
    industries: ['professional-services'],
    why: 'The firm’s value walks out with whoever is invited to the client’s summer party.',
    impact: {
      text: 'Mark for the ten largest clients who else in the firm they would ring.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a partner retires, which clients stay with the firm and which were always theirs?' },
      { shape: 'detection', text: 'How would you learn that a client is unhappy, if not from the partner?' },
      { shape: 'consequence', text: 'What becomes of a client’s history when the partner changes?' },
    ],
    ours: true,
  },
  {
    id: 'juniors-without-craft',
    title: 'Juniors who get the easy work or none',
    roles: ['learning', 'people', 'quality', 'owner'],
    industries: ['professional-services'],
    why: 'What they used to learn on is now done by software, and reviews need the craft more than before.',
    impact: {
      text: 'Ask a second-year what they last did from start to finish.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a junior’s draft comes back red, was the brief thin or the basics missing?' },
      { shape: 'change', text: 'What do juniors no longer learn by doing since software drafts the first version?' },
      { shape: 'boundary', text: 'What would you let a second-year send out without your reading it?' },
    ],
    ours: true,
  },
  {
    id: 'bids-that-lose',
    title: 'Bids that cost weeks and lose',
    roles: ['sales', 'marketing', 'finance', 'projects'],
    industries: ['professional-services'],
    why: 'The best people write for a fortnight for a client who had already chosen.',
    impact: {
      text: 'Sort last year’s bids by whether you had talked to the client before.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When you lose a bid, was it the price or had the client chosen before?' },
      { shape: 'criterion', text: 'What would have to be true for you not to bid at all?' },
      { shape: 'detection', text: 'At which point in a bid do you sense that you are there for comparison?' },
    ],
    ours: true,
  },
  {
    id: 'knowledge-in-old-files',
    title: 'Work done twice because the first time can’t be found',
    roles: ['it', 'quality', 'engineering', 'operations', 'learning'],
    industries: ['professional-services'],
    why: 'Somebody in the next office wrote this opinion in 2021, under another client’s name.',
    impact: {
      text: 'Ask five people for a document they know exists and time them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When work is done twice, was it not found or not allowed to be reused?' },
      { shape: 'detection', text: 'How would you know that a colleague answered the same question last year?' },
      { shape: 'consequence', text: 'What does a client pay for that the firm already knew?' },
    ],
    ours: true,
  },
  {
    id: 'client-secrets-in-the-cloud',
    title: 'Client secrets on private devices',
    roles: ['security', 'it', 'legal'],
    industries: ['professional-services'],
    why: 'The tablet on the train holds three clients who compete.',
    impact: {
      text: 'Ask at lunch who has read a client’s file on their own phone this week.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When people use their own devices, is yours too slow or simply not with them?' },
      { shape: 'detection', text: 'How soon would you know that a device with client files was lost?' },
      { shape: 'boundary', text: 'Which client files may never leave the office, and how would you notice?' },
    ],
    ours: true,
  },
  {
    id: 'people-between-projects',
    title: 'People idle here and overloaded there',
    roles: ['operations', 'people', 'projects', 'procurement'],
    industries: ['professional-services'],
    why: 'One team hires freelancers while next door somebody has an empty fortnight.',
    impact: {
      text: 'Compare freelance days bought with free days of own people for a month.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When you hire a freelancer, was nobody free or did nobody know who was?' },
      { shape: 'detection', text: 'How many weeks ahead do you know who will be free?' },
      { shape: 'change', text: 'What has changed in how far ahead clients commit since last year?' },
    ],
    ours: true,
  },
];
