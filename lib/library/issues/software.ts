import type { Issue } from '../types';

/** Issues of people who build and run software as a business. */
export const software: readonly Issue[] = [
  {
    id: 'releases-on-fridays',
    title: 'Releases people are afraid of',
    roles: ['engineering', 'product', 'operations', 'quality'],
    industries: ['software'],
    why: 'Fear makes releases rare, and rare releases are large and go wrong.',
    impact: {
      text: 'Compare size and trouble of the last ten releases.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a release goes wrong, was the change too large or was it the place nobody tested?' },
      { shape: 'detection', text: 'Who learns first that a release broke something: a graph, support or a customer?' },
      { shape: 'boundary', text: 'How small would a change have to be for you to release it on a Friday?' },
      { shape: 'opposite', text: 'What makes a release a boring event at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'churn-seen-at-renewal',
    title: 'Customers lost before they say so',
    roles: ['sales', 'support', 'product', 'marketing', 'finance', 'owner'],
    industries: ['software'],
    why: 'The notice arrives in May; the champion left in November and nobody noticed.',
    impact: {
      text: 'For the last ten lost customers, find the month in which use changed.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a customer leaves, was it the product or that the person who wanted it had gone?' },
      {
        shape: 'detection',
        text: 'What would have told you four months earlier that your last lost customer would leave?',
      },
      { shape: 'criterion', text: 'Which customers would you let go without a fight?' },
    ],
    ours: true,
  },
  {
    id: 'cloud-bill-grows',
    title: 'A cloud bill that grows faster than sales',
    roles: ['finance', 'engineering', 'it', 'owner'],
    industries: ['software'],
    why: 'Each team spends little, nobody may switch anything off, and the margin is discussed at the board.',
    impact: {
      text: 'Ask who would notice, for each of the ten largest items, if it stopped tonight.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the cloud bill rises, how do you tell more customers from forgotten test systems?' },
      { shape: 'detection', text: 'Who sees a jump in cost on the day and not on the invoice?' },
      { shape: 'boundary', text: 'From what monthly amount on does a team have to explain a system?' },
    ],
    ours: true,
  },
  {
    id: 'on-call-burns-people',
    title: 'On-call that burns the same four people',
    roles: ['engineering', 'people', 'operations', 'support', 'it'],
    industries: ['software'],
    why: 'Those who know the system are woken, and they are the ones with other offers.',
    impact: {
      text: 'Count night calls by person for a quarter, and those that needed a person at all.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Of last month’s night calls, which needed a human and which needed a restart?' },
      { shape: 'consequence', text: 'What is not built in the week after a bad night?' },
      { shape: 'criterion', text: 'What would let somebody new take a night alone?' },
    ],
    ours: true,
  },
  {
    id: 'security-questionnaires',
    title: 'Two hundred security questions before a sale',
    roles: ['security', 'sales', 'legal', 'it'],
    industries: ['software'],
    why: 'The engineer who can answer is the one who should be building, and the deal waits for row 143.',
    impact: {
      text: 'Compare the last five questionnaires; mark the questions they share.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a questionnaire delays a sale, is it the answers you lack or the person who may give them?',
      },
      { shape: 'boundary', text: 'From which deal size on do you fill in the customer’s own form?' },
      {
        shape: 'change',
        text: 'What do customers ask about your suppliers and your AI use that they did not ask last year?',
      },
    ],
    ours: true,
  },
  {
    id: 'actively-exploited-bugs',
    title: 'Reporting a hole within a day',
    roles: ['security', 'legal', 'product', 'engineering'],
    industries: ['software'],
    why: 'The obligation begins when you learn of it, on a Sunday, from somebody on the internet.',
    impact: {
      text: 'EU rules ask makers for a warning within 24 hours of learning of an exploited hole; rehearse who would.',
      source: {
        name: 'Regulation (EU) 2024/2847 (Cyber Resilience Act), Article 14',
        year: 2024,
        url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a hole is reported from outside, do you know within a day which versions contain it?',
      },
      { shape: 'detection', text: 'Who reads the address to which strangers report holes, and on which days?' },
      { shape: 'consequence', text: 'What would you have to stop to ship a fix to every version in use?' },
    ],
    ours: true,
  },
  {
    id: 'support-answers-by-engineers',
    title: 'Tickets that only engineers can answer',
    roles: ['support', 'engineering', 'product', 'learning'],
    industries: ['software'],
    why: 'Each ticket passed on costs an engineer’s morning and teaches support nothing.',
    impact: {
      text: 'Sort a month’s escalated tickets by what support would have needed to see.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a ticket goes to engineering, does support lack knowledge or access?' },
      { shape: 'detection', text: 'How do you notice that engineering answered the same question last month?' },
      { shape: 'criterion', text: 'Which questions should always go to an engineer, however good support gets?' },
    ],
    ours: true,
  },
  {
    id: 'budget-before-renewal',
    title: 'Licences bought for people who left',
    roles: ['procurement', 'finance', 'it', 'people'],
    industries: ['software'],
    why: 'A firm that sells subscriptions is often bound by a hundred of them itself.',
    impact: {
      text: 'Compare seats paid with people who logged in last month, for the five dearest.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a licence bill grows, is it more people or seats nobody gave back?' },
      { shape: 'detection', text: 'Who knows a renewal date before the invoice does?' },
      { shape: 'consequence', text: 'What did you not buy this year because of seats nobody used?' },
    ],
    ours: true,
  },
];
