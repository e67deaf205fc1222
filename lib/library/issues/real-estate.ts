import type { Issue } from '../types';

/** Issues of landlords, property managers and estate agents. */
export const realEstate: readonly Issue[] = [
  {
    id: 'repairs-tenants-ring-about',
    title: 'Tenants who ring three times',
    roles: ['support', 'maintenance', 'site-manager', 'operations', 'quality'],
    industries: ['real-estate'],
    why: 'The leak is small; the anger comes from not knowing whether anybody comes.',
    impact: {
      text: 'Follow ten repairs from the first call to the last and count the calls.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a tenant rings again, is the trade late or did nobody tell them the date?' },
      { shape: 'detection', text: 'How do you learn that a repair was done, and done well?' },
      { shape: 'consequence', text: 'What does a manager not get to while the phone rings about open repairs?' },
      { shape: 'opposite', text: 'What makes a repair at {company} one call instead of three?' },
    ],
    ours: true,
  },
  {
    id: 'service-charge-disputes',
    title: 'Service charges nobody understands',
    roles: ['finance', 'legal', 'support', 'it'],
    industries: ['real-estate'],
    why: 'One unclear line makes thirty objections, each with its own deadline.',
    impact: {
      text: 'Sort last year’s objections by the line they were about.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When tenants object to a bill, is the figure wrong or just not explained?' },
      { shape: 'detection', text: 'Which line would you yourself question if it were your bill?' },
      { shape: 'change', text: 'What has come up in objections since energy prices rose?' },
    ],
    ours: true,
  },
  {
    id: 'empty-flats-between',
    title: 'Weeks empty between two tenants',
    roles: ['operations', 'sales', 'marketing', 'projects', 'owner'],
    industries: ['real-estate'],
    why: 'Keys, painter, meter and photos follow each other, and each waits for the one before.',
    impact: {
      text: 'Lay out the days of five changes of tenant, with who was waiting for whom.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a flat stands empty for weeks, is it the works or the search for a tenant?' },
      { shape: 'boundary', text: 'How many days between two tenants are simply needed?' },
      { shape: 'detection', text: 'Who knows on the day of notice what will have to be repaired?' },
    ],
    ours: true,
  },
  {
    id: 'meters-and-energy-duties',
    title: 'Buildings with unknown energy use',
    roles: ['engineering', 'finance', 'maintenance', 'procurement', 'legal'],
    industries: ['real-estate'],
    why: 'Banks and buyers ask for figures building by building, and the caretaker has them on a card.',
    impact: {
      text: 'Choose three buildings and ask for last year’s use in each; time the answer.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a building’s use is unknown, is there no meter or no access to its data?' },
      { shape: 'criterion', text: 'Which figure would a bank have to see to lend on better terms?' },
      { shape: 'consequence', text: 'Which renovation waits because nobody knows what it would save?' },
      { shape: 'change', text: 'What do lenders ask about your buildings that they didn’t ask three years ago?' },
    ],
    ours: true,
  },
  {
    id: 'caretakers-to-find',
    title: 'Caretakers for too many houses',
    roles: ['people', 'site-manager', 'safety', 'learning'],
    industries: ['real-estate'],
    why: 'Whoever has twelve houses sees a broken handrail when somebody rings.',
    impact: {
      text: 'Write down one caretaker’s week, by house and by reason.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When something stays broken, did the caretaker not see it or not have the say?' },
      { shape: 'boundary', text: 'How many houses can one person know well?' },
      { shape: 'detection', text: 'How do you hear of a danger in a house nobody visited this month?' },
    ],
    ours: true,
  },
  {
    id: 'contractors-at-any-price',
    title: 'Trades who come only for large jobs',
    roles: ['procurement', 'maintenance', 'projects', 'owner'],
    industries: ['real-estate'],
    why: 'The framework prices are good, and nobody comes for a tap at those prices.',
    impact: {
      text: 'Compare framework prices with what you paid for small jobs last quarter.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When no trade comes, is it the price, the distance or how you pay?' },
      { shape: 'criterion', text: 'What would make a good plumber take your small jobs first?' },
      { shape: 'consequence', text: 'What do you put off because no trade can be found?' },
    ],
    ours: true,
  },
  {
    id: 'tenant-data-in-mail',
    title: 'Tenants’ papers in e-mail boxes',
    roles: ['it', 'security', 'legal', 'support'],
    industries: ['real-estate'],
    why: 'Salary slips of people who never got the flat still lie in a shared mailbox.',
    impact: {
      text: 'Search the letting mailbox for papers older than a year.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where old applications pile up, is it no rule or nobody to delete them?' },
      { shape: 'detection', text: 'Who could open the letting mailbox today who shouldn’t?' },
      { shape: 'boundary', text: 'How long do you need an applicant’s papers after the flat is let?' },
    ],
    ours: true,
  },
];
