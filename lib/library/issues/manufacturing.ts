import type { Issue } from '../types';

/** Issues of plants that make things: metal, plastics, ceramics, machines, packaging, print. */
export const manufacturing: readonly Issue[] = [
  {
    id: 'drift-seen-at-sorting',
    title: 'Drift that is first seen at sorting',
    roles: ['operations', 'production', 'quality', 'site-manager'],
    industries: ['manufacturing'],
    why: 'Scrap is booked where it is found, not where it began, so the wrong step gets the blame and the money.',
    impact: {
      text: 'Compare the hour a fault was found with the hour the process left its normal range.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When scrap goes up, how do you tell today whether the material changed or the settings did?',
      },
      { shape: 'detection', text: 'Who notices first when a batch drifts, and what do they look at?' },
      { shape: 'consequence', text: 'What waits at the next step while a doubtful batch is being sorted?' },
      { shape: 'boundary', text: 'Where does sorting by eye stop working for you?' },
      { shape: 'opposite', text: 'What makes drift between shifts a non-issue at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'settings-by-shift',
    title: 'Every shift with its own settings',
    roles: ['production', 'operations', 'quality', 'engineering'],
    industries: ['manufacturing'],
    why: 'Each crew believes its settings, so a good day can’t be repeated and a bad one can’t be explained.',
    impact: {
      text: 'Photograph the settings at three shift changes for the same product.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When two shifts run the same product differently, which difference helps and which is just habit?',
      },
      { shape: 'detection', text: 'How would you see that somebody turned a setting during the night?' },
      { shape: 'criterion', text: 'What would convince your best setter that another shift’s settings are better?' },
    ],
    ours: true,
  },
  {
    id: 'short-stops-not-written',
    title: 'Short stops nobody writes down',
    roles: ['production', 'maintenance', 'operations'],
    industries: ['manufacturing'],
    why: 'The breakdown is discussed for a week; forty stops of a minute each are called normal.',
    impact: {
      text: 'Stand at one line for an hour with a tally sheet.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a line misses its number without a breakdown, is it short stops or slow running?' },
      { shape: 'boundary', text: 'From how many minutes on does a stop get written down in your plant?' },
      { shape: 'detection', text: 'Who clears the short stops, and would they say it is always the same one?' },
      { shape: 'change', text: 'What changed in the short stops after the last product was added to that line?' },
    ],
    ours: true,
  },
  {
    id: 'energy-per-piece',
    title: 'Energy bought by the month, used by the piece',
    roles: ['operations', 'finance', 'maintenance', 'procurement', 'site-manager'],
    industries: ['manufacturing'],
    why: 'With one meter for the hall, a product that loses money on energy looks as good as the others.',
    impact: {
      text: 'Meter one machine for a week: running, idling, and at the weekend.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When the energy bill rises, how do you tell more pieces from idle running or a higher price?',
      },
      { shape: 'detection', text: 'What runs in the plant on a Sunday, and who would know?' },
      { shape: 'criterion', text: 'What would you need to know per product to price its energy?' },
    ],
    ours: true,
  },
  {
    id: 'customer-audit-questions',
    title: 'Customer questionnaires about carbon and origin',
    roles: ['quality', 'procurement', 'engineering', 'legal', 'sales', 'owner'],
    industries: ['manufacturing'],
    why: 'Each customer asks the same in another form, and a wrong figure is a signed statement.',
    impact: {
      text: 'Collect the questionnaires of a year and mark the questions that recur.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a customer asks for carbon figures, is it the data you lack or somebody who may sign it?',
      },
      {
        shape: 'change',
        text: 'What are customers asking about material and origin that they did not ask two years ago?',
      },
      { shape: 'boundary', text: 'Which question in those forms can you not answer without asking a supplier?' },
    ],
    ours: true,
  },
  {
    id: 'quoting-the-one-off',
    title: 'Quotes for parts never made before',
    roles: ['engineering', 'sales', 'owner', 'finance'],
    industries: ['manufacturing'],
    why: 'The one who can estimate is the one who must also build, so quotes wait or are guessed.',
    impact: {
      text: 'Compare quoted hours with real hours for the last twenty first orders.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a first order loses money, was the time guessed wrong or did the customer change the part?',
      },
      { shape: 'consequence', text: 'What happens to enquiries in the weeks your estimator is busy?' },
      { shape: 'criterion', text: 'Which enquiries would you rather not get, and how do you recognise one?' },
    ],
    ours: true,
  },
  {
    id: 'machine-operators-to-find',
    title: 'Machines that stand for want of people',
    roles: ['people', 'production', 'site-manager', 'owner', 'learning'],
    industries: ['manufacturing'],
    why: 'The order is there and the machine is paid; the second shift exists on the org chart.',
    impact: {
      text: 'Count machine hours lost to missing people apart from those lost to breakdowns.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a machine stands for want of people, is it that nobody applies or that nobody stays?',
      },
      { shape: 'consequence', text: 'Which customer feels it first when the second shift is not filled?' },
      {
        shape: 'boundary',
        text: 'How long does somebody need beside an experienced operator before you leave them alone?',
      },
    ],
    ours: true,
  },
];
