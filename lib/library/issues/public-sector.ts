import type { Issue } from '../types';

/** Issues of ministries, councils, agencies and public bodies. */
export const publicSector: readonly Issue[] = [
  {
    id: 'applications-incomplete',
    title: 'Applications that arrive incomplete',
    roles: ['operations', 'support', 'it', 'quality'],
    industries: ['public-sector'],
    why: 'Each missing sheet costs a letter and three weeks, and the citizen believes it is being worked on.',
    impact: {
      text: 'Take fifty applications and note the sheet that was missing.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an application is incomplete, was the form unclear or the paper hard to get?' },
      { shape: 'detection', text: 'At which step does somebody notice that a paper is missing?' },
      { shape: 'consequence', text: 'What waits behind the applications that come back three times?' },
      { shape: 'opposite', text: 'What makes applications to {company} arrive complete?' },
    ],
    ours: true,
  },
  {
    id: 'tenders-with-one-bid',
    title: 'Tenders with one bid or none',
    roles: ['procurement', 'projects', 'legal', 'finance'],
    industries: ['public-sector'],
    why: 'The rules were followed to the letter, and the only bidder knows there is no other.',
    impact: {
      text: 'Ring three firms that did not bid and ask why.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When only one firm bids, was it the price, the conditions or the time to answer?' },
      { shape: 'boundary', text: 'Which requirement in your last tender kept good firms away?' },
      { shape: 'change', text: 'What did you change in the conditions after the last tender without bids?' },
    ],
    ours: true,
  },
  {
    id: 'posts-that-stay-open',
    title: 'Posts that stay open for a year',
    roles: ['people', 'site-manager', 'operations', 'learning'],
    industries: ['public-sector'],
    why: 'The procedure takes longer than an applicant can wait, and the team carries two desks.',
    impact: {
      text: 'Count days between closing date and offer for the last ten posts.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a post stays open, is it the pay or the months of procedure?' },
      { shape: 'consequence', text: 'Which task is no longer done since the post is open?' },
      { shape: 'criterion', text: 'What could you offer that a private firm in your town can’t?' },
    ],
    ours: true,
  },
  {
    id: 'duties-without-money',
    title: 'New duties without new people',
    roles: ['finance', 'operations', 'owner', 'legal'],
    industries: ['public-sector'],
    why: 'A law comes into force on a date; the post for it comes with the next budget, perhaps.',
    impact: {
      text: 'List the duties added in three years and what was stopped for them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'With a new duty, what do you lack first: people, money or rules for the odd cases?' },
      { shape: 'consequence', text: 'What do you do later or less since the last new duty arrived?' },
      { shape: 'boundary', text: 'Which task could you stop without anybody writing to the mayor?' },
    ],
    ours: true,
  },
  {
    id: 'registers-that-do-not-talk',
    title: 'Registers that don’t talk to each other',
    roles: ['it', 'engineering', 'product', 'security'],
    industries: ['public-sector'],
    why: 'Citizens bring on paper from the second floor what the fourth floor asks for.',
    impact: {
      text: 'Follow one case and count how often the same date of birth is typed.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where two registers aren’t connected, is it the law, the technology or who pays?' },
      { shape: 'detection', text: 'How do you notice that two registers hold different addresses for one person?' },
      { shape: 'criterion', text: 'What would the data protection officer have to see to agree to a connection?' },
    ],
    ours: true,
  },
  {
    id: 'citizens-by-phone',
    title: 'The phone that is never free',
    roles: ['support', 'marketing', 'site-manager', 'learning'],
    industries: ['public-sector'],
    why: 'Those who get through ask what the website says; those who don’t come in person.',
    impact: {
      text: 'Sort a hundred calls by question, and look for each answer online as a citizen would.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When people ring, is the answer not online or not in words they would search for?' },
      { shape: 'detection', text: 'How do you know how many gave up before somebody answered?' },
      { shape: 'change', text: 'What do people ask by phone since forms went online?' },
    ],
    ours: true,
  },
  {
    id: 'road-and-building-backlog',
    title: 'Repairs that are put off from budget to budget',
    roles: ['maintenance', 'finance', 'safety', 'projects'],
    industries: ['public-sector'],
    why: 'What is put off costs more, and the reason it was put off is forgotten.',
    impact: {
      text: 'Take three repairs put off five years ago and compare the price then and now.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a repair is put off, is it money or nobody to plan it?' },
      { shape: 'detection', text: 'What tells you that something put off has become dangerous?' },
      { shape: 'boundary', text: 'How long can you patch something before the patch costs more than the repair?' },
    ],
    ours: true,
  },
  {
    id: 'records-requests',
    title: 'Requests for access to files',
    roles: ['legal', 'it', 'support', 'quality'],
    industries: ['public-sector'],
    why: 'One question can mean ten thousand mails and a deadline.',
    impact: {
      text: 'Take the last request and count hours for finding, reading and blacking out.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'With a request for files, what takes longer: finding them or deciding what to black out?',
      },
      { shape: 'consequence', text: 'What does the specialist leave undone to read old mails?' },
      { shape: 'criterion', text: 'Which files could be public from the start, and what keeps them from it?' },
    ],
    ours: true,
  },
];
