import type { Issue } from '../types';

/** Issues of stores and shops, on the street and online. */
export const retail: readonly Issue[] = [
  {
    id: 'empty-shelf-full-backroom',
    title: 'Empty shelf, full backroom',
    roles: ['site-manager', 'operations', 'logistics'],
    industries: ['retail'],
    why: 'The system sees stock and orders nothing, while the customer sees a gap and goes.',
    impact: {
      text: 'Walk the gaps at four in the afternoon and look for each item in the backroom.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a shelf is empty, is the item in the building or only in the system?' },
      { shape: 'detection', text: 'Who notices a gap first, staff or a customer who asks?' },
      { shape: 'consequence', text: 'What do your people stop doing to fill shelves in the afternoon?' },
    ],
    ours: true,
  },
  {
    id: 'markdown-too-late',
    title: 'Markdowns that come too late or too early',
    roles: ['finance', 'procurement', 'site-manager', 'marketing'],
    industries: ['retail'],
    why: 'A week’s hesitation turns a third off into half off, across every store at once.',
    impact: {
      text: 'Compare two stores that marked the same item down at different times.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the end of season is heavy, was too much bought or was it marked down too late?' },
      { shape: 'boundary', text: 'How many weeks of slow sales do you watch before you touch the price?' },
      { shape: 'detection', text: 'Which store tells you first that a line will not sell?' },
    ],
    ours: true,
  },
  {
    id: 'counting-shrink',
    title: 'Shrink that is known once a year',
    roles: ['finance', 'site-manager', 'security', 'operations'],
    industries: ['retail'],
    why: 'A yearly figure blames everyone: theft, waste, wrong deliveries and wrong bookings in one number.',
    impact: {
      text: 'Count ten dear items weekly in one store for two months.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'How do you tell today whether a loss is theft, waste or goods that never arrived?' },
      { shape: 'detection', text: 'When did you last learn of a loss in the week it happened?' },
      {
        shape: 'criterion',
        text: 'What would you have to know to act on shrink in one store and leave another alone?',
      },
      { shape: 'opposite', text: 'What keeps losses small at {company}, year after year?' },
    ],
    ours: true,
  },
  {
    id: 'weekend-staffing',
    title: 'Staff on Tuesday, queues on Saturday',
    roles: ['site-manager', 'people', 'operations'],
    industries: ['retail'],
    why: 'The hours are spent where contracts put them, and customers come when they please.',
    impact: {
      text: 'Lay paid hours over receipts by the hour for one week.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When there is a queue, are there too few people or are they tied to something else?' },
      { shape: 'boundary', text: 'How long may a queue get before somebody leaves the stockroom?' },
      { shape: 'change', text: 'What has shifted in the hours customers come since more of them order online?' },
    ],
    ours: true,
  },
  {
    id: 'click-and-collect-basket',
    title: 'Online orders picked from the shop floor',
    roles: ['operations', 'logistics', 'site-manager', 'it', 'support'],
    industries: ['retail'],
    why: 'The picker and the customer reach for the last one, and the promise was made online.',
    impact: {
      text: 'Count orders of a week with a missing or replaced item, and where the count was wrong.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an online order comes up short, was the stock wrong or sold in the meantime?' },
      { shape: 'consequence', text: 'What does the shop floor lose while staff pick online orders?' },
      {
        shape: 'detection',
        text: 'How does a customer learn that an item is missing: before the trip or at the desk?',
      },
    ],
    ours: true,
  },
  {
    id: 'returns-from-online',
    title: 'Online returns that eat the sale',
    roles: ['finance', 'logistics', 'support', 'marketing', 'product'],
    industries: ['retail'],
    why: 'The item sold twice, shipped three times and reached the outlet in November.',
    impact: {
      text: 'Take one article with many returns and read the reasons customers wrote.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an article comes back often, is it the size, the picture or the quality?' },
      { shape: 'boundary', text: 'At what rate of returns do you take an article off the site?' },
      { shape: 'criterion', text: 'Which customers would you rather not send five sizes to, and could you tell?' },
    ],
    ours: true,
  },
  {
    id: 'supplier-promises-to-stores',
    title: 'Promotions without the goods',
    roles: ['procurement', 'marketing', 'logistics', 'sales'],
    industries: ['retail'],
    why: 'The leaflet is printed eight weeks ahead; the container is known two days ahead.',
    impact: {
      text: 'For the last ten promotions, note the day on which the stores had the goods.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a promotion starts without goods, was the order late or the delivery?' },
      { shape: 'detection', text: 'Until which day can you still pull an offer, and who tells you to?' },
      { shape: 'consequence', text: 'What do stores say to customers on the first morning without the goods?' },
    ],
    ours: true,
  },
];
