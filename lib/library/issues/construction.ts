import type { Issue } from '../types';

/** Issues of builders and building trades. */
export const construction: readonly Issue[] = [
  {
    id: 'trades-in-each-others-way',
    title: 'Trades in each other’s way',
    roles: ['projects', 'site-manager', 'operations'],
    industries: ['construction'],
    why: 'A room promised to two trades costs both a day, and the one who goes home comes back in two weeks.',
    impact: {
      text: 'Compare the plan of a Monday with who was really in which room on Thursday.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a trade can’t start, was the room not ready or did nobody tell them?' },
      { shape: 'detection', text: 'Who sees on Wednesday that Friday’s trade will find an unfinished floor?' },
      { shape: 'consequence', text: 'What does it cost when a trade leaves and can come again in two weeks only?' },
      { shape: 'opposite', text: 'What keeps the trades in step on sites of {company}?' },
    ],
    ours: true,
  },
  {
    id: 'extras-not-signed',
    title: 'Extra work without a signature',
    roles: ['projects', 'finance', 'legal', 'owner', 'site-manager'],
    industries: ['construction'],
    why: 'The foreman helps out on the day; in the final account it is a favour.',
    impact: {
      text: 'Sort last year’s unpaid extras by the day the first note was written.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an extra isn’t paid, was there no order or no record of the hours?' },
      { shape: 'detection', text: 'Who on site knows that what they do this morning is not in the contract?' },
      { shape: 'boundary', text: 'Up to what size does your foreman do it and you sort it out later?' },
    ],
    ours: true,
  },
  {
    id: 'drawings-on-the-phone',
    title: 'Built from yesterday’s drawing',
    roles: ['engineering', 'projects', 'quality', 'site-manager', 'it'],
    industries: ['construction'],
    why: 'The wall stands where it stood on Tuesday’s drawing, and somebody pays for moving it.',
    impact: {
      text: 'Ask three people on site for the current drawing and compare the index.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When something is built to an old drawing, was it not sent or not opened?' },
      { shape: 'detection', text: 'How does a foreman learn at ten in the morning that a drawing changed at nine?' },
      { shape: 'criterion', text: 'What would a drawing need to show for a bricklayer to know it is the valid one?' },
    ],
    ours: true,
  },
  {
    id: 'material-on-site-too-early',
    title: 'Material on site too early or not at all',
    roles: ['procurement', 'logistics', 'projects', 'site-manager'],
    industries: ['construction'],
    why: 'Too early it is carried four times and rained on; too late a crew stands.',
    impact: {
      text: 'Follow one pallet from the gate to the wall and count how often it was moved.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a crew waits for material, was it ordered late or called off late?' },
      { shape: 'boundary', text: 'How many days of material can your site store before it is in the way?' },
      { shape: 'consequence', text: 'What does the crew do when the material is not there at seven?' },
    ],
    ours: true,
  },
  {
    id: 'price-of-materials-in-fixed-bids',
    title: 'Fixed bids and moving material prices',
    roles: ['finance', 'procurement', 'owner', 'sales'],
    industries: ['construction'],
    why: 'Between offer and purchase lie nine months, and the offer carries them all.',
    impact: {
      text: 'Compare calculated and paid prices for the five largest materials of a finished job.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a job earns less than planned, was it the material price or the hours?' },
      { shape: 'change', text: 'What changed in how long suppliers hold a price since you last bid a large job?' },
      { shape: 'criterion', text: 'Which risk would make you leave a bid to somebody else?' },
    ],
    ours: true,
  },
  {
    id: 'defects-at-handover',
    title: 'Defects listed at handover',
    roles: ['quality', 'projects', 'support', 'site-manager'],
    industries: ['construction'],
    why: 'The last few defects hold back the final payment, and the crew has long moved on.',
    impact: {
      text: 'Sort the defect lists of three jobs by trade and by how early each could be seen.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Of the defects at handover, which were made late and which were covered over early?' },
      { shape: 'detection', text: 'Who walks a floor before the client does, and with what list?' },
      { shape: 'consequence', text: 'Which crew do you pull off a new job to close out the old one?' },
    ],
    ours: true,
  },
  {
    id: 'subcontractor-papers',
    title: 'Papers of subcontractors',
    roles: ['legal', 'people', 'safety', 'procurement'],
    industries: ['construction'],
    why: 'If a subcontractor’s crew has no valid papers, the main contractor answers for them.',
    impact: {
      text: 'Pick one site and check who is on it today against the list.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When papers are missing, is it the subcontractor or their subcontractor?' },
      { shape: 'detection', text: 'How do you know this morning who is really on your site?' },
      { shape: 'boundary', text: 'How far down the chain do you check, and where do you have to trust?' },
    ],
    ours: true,
  },
  {
    id: 'people-on-site-safely',
    title: 'Briefings for crews of five languages',
    roles: ['safety', 'learning', 'people', 'site-manager'],
    industries: ['construction'],
    why: 'Everyone signs the sheet; who understood it is seen on the scaffold.',
    impact: {
      text: 'Ask two people after a briefing to show what was said.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'After a briefing, how do you tell who understood it from who just signed?' },
      { shape: 'detection', text: 'Who on site notices an unsafe shortcut and dares to say it across trades?' },
      { shape: 'change', text: 'What do you do differently in briefings since crews change every week?' },
    ],
    ours: true,
  },
];
