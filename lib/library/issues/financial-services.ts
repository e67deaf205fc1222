import type { Issue } from '../types';

/** Issues of banks, insurers and advisers. */
export const financialServices: readonly Issue[] = [
  {
    id: 'onboarding-documents',
    title: 'Customers asked for the same papers twice',
    roles: ['operations', 'support', 'legal', 'sales', 'product'],
    industries: ['financial-services'],
    why: 'The good customer gives up at the third request, the bad one has perfect papers.',
    impact: {
      text: 'Follow ten applications and mark each repeated request.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a customer drops out during checks, was it the number of papers or the silence between?',
      },
      { shape: 'detection', text: 'At which step do applicants stop answering, and how long before you notice?' },
      {
        shape: 'boundary',
        text: 'Which checks could wait until after the account is open, and who would have to agree?',
      },
    ],
    ours: true,
  },
  {
    id: 'alerts-false-hits',
    title: 'Screening hits that are nearly all false',
    roles: ['security', 'legal', 'operations', 'it'],
    industries: ['financial-services'],
    why: 'Forty people clear namesakes all day, and the forty-first hit looks like the others.',
    impact: {
      text: 'Sample a hundred cleared hits and write what told them apart.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Of the hits you clear, which need a person’s judgement and which only a date of birth?' },
      { shape: 'detection', text: 'How would you notice that somebody clears hits too quickly?' },
      { shape: 'consequence', text: 'Which real case waits while namesakes are cleared?' },
      { shape: 'criterion', text: 'What would a regulator have to see to accept fewer hits?' },
    ],
    ours: true,
  },
  {
    id: 'outage-reporting',
    title: 'IT outages that the supervisor wants to hear of',
    roles: ['it', 'security', 'legal', 'operations'],
    industries: ['financial-services'],
    why: 'A supplier’s outage is your outage, with your name on the report.',
    impact: {
      text: 'DORA applies since 17 January 2025; list the services you could not run without one provider.',
      source: {
        name: 'Regulation (EU) 2022/2554 (DORA)',
        year: 2022,
        url: 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'In an outage, what takes longer: finding the cause or classifying it for the report?' },
      { shape: 'detection', text: 'How do you learn that a provider of your provider is down?' },
      { shape: 'change', text: 'What has changed in your contracts with providers since DORA applies?' },
    ],
    ours: true,
  },
  {
    id: 'payments-in-seconds',
    title: 'Payments that arrive in ten seconds',
    roles: ['finance', 'it', 'operations', 'product', 'support'],
    industries: ['financial-services'],
    why: 'Fraud that used to be stopped overnight now has to be seen within seconds, weekends included.',
    impact: {
      text: 'EU rules ask for instant payments within ten seconds; see what your checks do on a Sunday.',
      source: {
        name: 'Regulation (EU) 2024/886 on instant credit transfers',
        year: 2024,
        url: 'https://eur-lex.europa.eu/eli/reg/2024/886/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'With instant payments, is it the fraud check or the liquidity at weekends that worries you more?',
      },
      { shape: 'boundary', text: 'Which amount do you let go without a second look at three in the morning?' },
      { shape: 'consequence', text: 'What do customers hear from you when a payment is stopped for a check?' },
    ],
    ours: true,
  },
  {
    id: 'claims-wait-for-one-paper',
    title: 'Claims that wait for one paper',
    roles: ['operations', 'support', 'quality', 'it'],
    industries: ['financial-services'],
    why: 'A customer judges the insurer once, in the week something happened.',
    impact: {
      text: 'Sort open claims by the document they wait for, and who was told so.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a claim takes weeks, does it wait for the customer, an expert or your own desk?' },
      { shape: 'detection', text: 'How does a customer learn which paper is still missing?' },
      { shape: 'consequence', text: 'What does the desk put off to answer customers who ask where their claim is?' },
      { shape: 'opposite', text: 'What lets {company} pay simple claims in days?' },
    ],
    ours: true,
  },
  {
    id: 'advisers-retire',
    title: 'Advisers who retire with their customers',
    roles: ['people', 'sales', 'owner', 'learning'],
    industries: ['financial-services'],
    why: 'The relation is with a person; the book is worth what the successor can keep.',
    impact: {
      text: 'Mark the customers who have met a second person in the house.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an adviser leaves, do customers go for the person or because nobody rang?' },
      { shape: 'detection', text: 'How do you know which customers only one adviser has ever met?' },
      { shape: 'criterion', text: 'How long would two advisers have to go together for a customer to stay?' },
    ],
    ours: true,
  },
  {
    id: 'month-end-regulatory-reports',
    title: 'Reports to the supervisor built by hand',
    roles: ['finance', 'legal', 'it', 'quality'],
    industries: ['financial-services'],
    why: 'A figure that can’t be traced back is believed by nobody on the day it is questioned.',
    impact: {
      text: 'Take one reported figure and go back to its source with a stopwatch.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a reported figure is questioned, is it the source or the step by hand between?' },
      { shape: 'boundary', text: 'How many manual steps may a report have before you would not sign it?' },
      { shape: 'consequence', text: 'What else stands still in the week the reports are due?' },
    ],
    ours: true,
  },
  {
    id: 'branch-hours-and-queues',
    title: 'Branches with few visitors and long waits',
    roles: ['site-manager', 'marketing', 'operations', 'people'],
    industries: ['financial-services'],
    why: 'Those who still come have the cases nobody can solve at a counter.',
    impact: {
      text: 'Note for two weeks why people came and whether they left with it done.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When people come to the branch, did they want a person or did the app fail them?' },
      { shape: 'change', text: 'What do visitors come for today that they did not come for three years ago?' },
      { shape: 'detection', text: 'How do you learn that somebody left the branch without what they came for?' },
    ],
    ours: true,
  },
];
